// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <QString>
#include <optional>
#include <string>

namespace orgwright::cli {

/// The first line of the file, or with "-" of standard input. Says what is wrong where there is none. A
/// passphrase is never an argument, since others on the machine can see those.
std::optional<std::string> passphraseIn(const std::string& file);

CLI::Option* addPassphraseFile(CLI::App& verb, std::string& file, const QString& says);

} // namespace orgwright::cli
