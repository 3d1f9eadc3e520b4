// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <string>
#include <string_view>

namespace orgwright {

/// A number column's value as our own CSV and JSON write it, the same in every language: plain decimals, ISO
/// dates, the words of the import; plain digits for columns it does not know.
std::string plainNumber(std::string_view column, std::int64_t number);

/// What files and scripts call a row: its key, else its title or name; empty where it is not in the
/// organisation.
std::string plainKey(const Org& org, PositionId position);
std::string plainKey(const Org& org, TeamId team);
std::string plainKey(const Org& org, InitiativeId bet);

} // namespace orgwright
