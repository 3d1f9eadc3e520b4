// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <compare>
#include <functional>
#include <optional>
#include <set>
#include <string_view>

namespace orgwright {

/// The smallest thing that a scenario decides and that can be taken back: one aspect of one row.
struct Decision {
    Kind subject = Kind::Position; ///< Position, Team, SecondaryLine or Initiative
    std::int64_t row = 0;
    Aspect aspect = Aspect::Presence;
    friend auto operator<=>(const Decision&, const Decision&) = default;
};

using Decisions = std::set<Decision>;

/// The rows that a difference adds or erases: what hangs on them belongs to that decision.
class Comings {
public:
    explicit Comings(const Changes& difference);

    bool isAdded(PositionId id) const { return m_added.contains(id); }
    bool isErased(PositionId id) const { return m_erased.contains(id); }
    bool isNewOrGone(PositionId id) const { return isAdded(id) || isErased(id); }
    bool isNewOrGone(TeamId id) const { return m_teams.contains(id); }
    bool isNewOrGone(InitiativeId id) const { return m_bets.contains(id); }

private:
    std::set<PositionId> m_added;
    std::set<PositionId> m_erased;
    std::set<TeamId> m_teams;
    std::set<InitiativeId> m_bets;
};

/// The decisions that one row of a difference belongs to: one for each aspect in which it differs. Who sits
/// in a position belongs to the seat of that position, or to its presence where the position itself is new or
/// gone; so do secondary lines of positions that are new or gone. Who works on a bet is its staffing, what it
/// depends on its needs; where the bet is new or gone they belong to its presence, else where a position or
/// team at the other end is, to that one's.
Decisions decisionsOf(const Comings& comings, const RowChange<Position>& change);
Decisions decisionsOf(const Comings& comings, const RowChange<Team>& change);
Decisions decisionsOf(const Comings& comings, const RowChange<Incumbent>& change);
Decisions decisionsOf(const Comings& comings, const RowChange<SecondaryLine>& change);
Decisions decisionsOf(const Comings& comings, const RowChange<Initiative>& change);
Decisions decisionsOf(const Comings& comings, const RowChange<Allocation>& change);
Decisions decisionsOf(const Comings& comings, const RowChange<Dependency>& change);

/// What makes `after` what `before` was in these decisions and leaves the rest: changes of the scenario that
/// the difference was made for. Linear in the difference.
Changes takingBack(const Changes& difference, const Decisions& decisions);

/// The detail that the author gave to a decision, or null. O(details).
const ChangeDetail* detailOf(const Org& org, const Decision& decision);

} // namespace orgwright
