// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QProcessEnvironment>
#include <filesystem>
#include <gtest/gtest.h>
#include <unistd.h>

namespace orgwright::test {
namespace {

constexpr uid_t kNobody = 65534;

QStringList qtStrings(const std::vector<std::string>& strings) {
    QStringList list;
    for (const std::string& string : strings)
        list += QString::fromStdString(string);
    return list;
}

} // namespace

Program::Program() {
    std::filesystem::create_directory(path("home"));
}

Ran Program::run(const std::vector<std::string>& arguments) {
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(m_folder.path()));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("LANGUAGE"));
    const QString home = QString::fromStdString(path("home"));
    for (const char* name : {"HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(name), home);
    process.setProcessEnvironment(environment);
    if (m_isOrdinary) {
        process.setChildProcessModifier([] {
            if (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)
                ::_exit(127);
        });
    }
    process.start(QStringLiteral(ORGWRIGHT_PROGRAM), qtStrings(arguments));
    Ran ran;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        ran.status = process.exitCode();
    ran.out = process.readAllStandardOutput().toStdString();
    ran.err = process.readAllStandardError().toStdString();
    return ran;
}

std::string Program::done(const std::vector<std::string>& arguments) {
    const Ran ran = run(arguments);
    EXPECT_EQ(ran.status, 0) << arguments.front() << ": " << ran.err;
    return ran.out;
}

nlohmann::json Program::json(const std::vector<std::string>& arguments) {
    return nlohmann::json::parse(done(arguments), nullptr, false);
}

nlohmann::json Program::figures(const std::string& plan) {
    return json({"info", plan, "--json"})["scenarios"][0];
}

nlohmann::json Program::layout(const std::string& plan) {
    done({"export", plan, "-o", "layout.json", "--view", "org"});
    return nlohmann::json::parse(bytes("layout.json"), nullptr, false);
}

bool Program::becomeOrdinaryUser() {
    if (::geteuid() != 0)
        return true;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(m_folder.path())) {
        if (::chown(entry.path().c_str(), kNobody, kNobody) != 0)
            return false;
    }
    if (::chown(m_folder.path().c_str(), kNobody, kNobody) != 0)
        return false;
    m_isOrdinary = true;
    return run({"--version"}).status == 0;
}

std::optional<std::string> realFile(const std::string& name) {
    const char* folder = std::getenv("ORGWRIGHT_REAL_DATA");
    const std::string path = std::string(folder ? folder : "") + "/" + name;
    return folder && std::filesystem::exists(path) ? std::optional(path) : std::nullopt;
}

} // namespace orgwright::test
