// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/managers.h"

#include <algorithm>

namespace orgwright {
namespace {

void addHolders(const Org& org, PositionId seat, std::vector<Manager>& managers) {
    const auto holders = org.incumbents(seat);
    if (holders.empty())
        managers.push_back({{}, seat});
    for (const auto& link : holders)
        managers.push_back({org.find(link.id)->person, {}});
}

} // namespace

Managers managersOf(const Org& org) {
    Managers all;
    all.reserve(org.incumbents().size());
    for (const Incumbent& row : org.incumbents()) {
        std::vector<Manager>& managers = all[row.person];
        if (const PositionId above = org.find(row.position)->manager)
            addHolders(org, above, managers);
    }
    for (auto& [person, managers] : all) {
        std::sort(managers.begin(), managers.end());
        managers.erase(std::unique(managers.begin(), managers.end()), managers.end());
    }
    return all;
}

} // namespace orgwright
