// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <optional>
#include <string>

namespace orgwright::test {

/// Whether another program is installed that can read what was written.
inline bool hasProgram(const char* name) {
    return !QStandardPaths::findExecutable(QLatin1String(name)).isEmpty();
}

/// What another program prints about a file; nothing where it finds fault with it.
inline std::optional<std::string> readBy(const char* program, const QStringList& arguments) {
    QProcess process;
    process.start(QLatin1String(program), arguments);
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput().toStdString();
}

#define ORGWRIGHT_NEEDS_PROGRAM(name)                                                                        \
    if (!orgwright::test::hasProgram(name))                                                                  \
    GTEST_SKIP() << name << " is not installed"

} // namespace orgwright::test
