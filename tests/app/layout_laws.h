// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace orgwright::test {

/// What an exported layout breaks of what every chart keeps: no two boxes overlap, all lie in the picture, a
/// manager stands above or left of each report, and each line begins and ends on the boxes it joins. Each
/// breach as a sentence; empty: none.
std::vector<std::string> breachesOf(const nlohmann::json& layout);

} // namespace orgwright::test
