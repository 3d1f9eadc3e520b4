// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QCoreApplication>
#include <cmath>
#include <cstdio>

namespace orgwright::cli {
namespace {

struct ConsoleTexts {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

void write(std::FILE* to, const std::string& text) {
    std::fwrite(text.data(), 1, text.size(), to);
    std::fputc('\n', to);
}

} // namespace

void print(const QString& line) {
    write(stdout, line.toStdString());
}

void print(const Json& object) {
    write(stdout, object.dump(2, ' ', false, Json::error_handler_t::replace));
}

void say(const QString& line) {
    // What was printed before stands before it, also where both go to one file.
    std::fflush(stdout);
    write(stderr, line.toStdString());
}

Exit flushed(Exit status) {
    const bool isWritten = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (isWritten)
        return status;
    say(ConsoleTexts::tr("The result could not be written to standard output."));
    return Exit::Failed;
}

Json jsonNumber(double number) {
    if (std::abs(number) < 9e15 && number == std::floor(number))
        return static_cast<std::int64_t>(number);
    return number;
}

} // namespace orgwright::cli
