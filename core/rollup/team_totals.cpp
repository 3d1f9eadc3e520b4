// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/team_totals.h"

namespace orgwright {

TeamTotals::TeamTotals(const Org& org) {
    for (const Team& team : org.teams())
        m_own[team.id];
    for (const Position& row : org.positions()) {
        const auto found = m_own.find(row.team);
        (found == m_own.end() ? m_outside : found->second) += seatTotals(org, row);
    }
    m_whole = m_own;
    for (auto& [id, own] : m_own) {
        std::int32_t layer = 1;
        for (const Team* above = org.find(org.find(id)->parent); above; above = org.find(above->parent)) {
            m_whole[above->id] += own;
            ++layer;
        }
        own.layer = m_whole[id].layer = layer;
    }
}

BranchTotals TeamTotals::of(const Sums& sums, TeamId team) {
    const auto found = sums.find(team);
    return found == sums.end() ? BranchTotals{} : found->second;
}

} // namespace orgwright
