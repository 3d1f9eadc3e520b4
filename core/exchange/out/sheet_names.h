// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace orgwright {

/// The names as Excel takes them: at most 31 characters, none of []:*?/\ nor control characters, no
/// apostrophe at either end, not empty, different also in letters of one case. In the same order.
std::vector<std::string> fitSheetNames(const std::vector<std::string>& names);

} // namespace orgwright
