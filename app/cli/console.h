// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_status.h"

#include <QString>
#include <nlohmann/json.hpp>

namespace orgwright::cli {

using Json = nlohmann::ordered_json;

/// A line of the result, on standard output, in UTF-8.
void print(const QString& line);

/// The result as one JSON object, on standard output.
void print(const Json& object);

/// A message for a person, on standard error.
void say(const QString& line);

/// Everything printed is on its way: the status as it is, or Failed where standard output took it not (a full
/// disk behind it, a closed pipe).
Exit flushed(Exit status);

/// A whole number where it is one, so that 15701200 does not read 15701200.0.
Json jsonNumber(double number);

} // namespace orgwright::cli
