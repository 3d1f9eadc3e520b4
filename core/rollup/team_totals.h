// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup/totals.h"

#include <unordered_map>

namespace orgwright {

/// What the teams of one scenario come to, those in the tray included. Made from an Org at one moment; it
/// does not follow later changes. The layer of each sum is the team's: 1 for one that is part of no other.
class TeamTotals {
public:
    TeamTotals() = default;
    /// Linear in the positions and, for each team, in its depth.
    explicit TeamTotals(const Org& org);

    /// The team's own members; zeroes for a team that is not there.
    BranchTotals own(TeamId team) const { return of(m_own, team); }
    /// With the members of its parts at any depth.
    BranchTotals whole(TeamId team) const { return of(m_whole, team); }
    /// Positions in no team.
    const BranchTotals& outside() const { return m_outside; }

private:
    using Sums = std::unordered_map<TeamId, BranchTotals>;

    static BranchTotals of(const Sums& sums, TeamId team);

    Sums m_own;
    Sums m_whole;
    BranchTotals m_outside;
};

} // namespace orgwright
