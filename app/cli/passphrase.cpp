// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"

#include "app/cli/console.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <fstream>
#include <iostream>

namespace orgwright::cli {
namespace {

struct PassphraseTexts {
    Q_DECLARE_TR_FUNCTIONS(Passphrase)
};

} // namespace

std::optional<std::string> passphraseIn(const std::string& file) {
    std::string line;
    if (file == "-") {
        std::getline(std::cin, line);
    } else {
        std::ifstream in(file);
        std::getline(in, line);
    }
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    if (!line.empty())
        return line;
    say(PassphraseTexts::tr("%1: there is no passphrase in its first line.").arg(shownText(file, 200)));
    return std::nullopt;
}

CLI::Option* addPassphraseFile(CLI::App& verb, std::string& file, const QString& says) {
    return verb.add_option("--passphrase-file", file, stdText(says))->type_name("FILE");
}

} // namespace orgwright::cli
