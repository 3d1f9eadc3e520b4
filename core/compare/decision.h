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
    Kind subject = Kind::Position; ///< Position, Team or SecondaryLine
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

private:
    std::set<PositionId> m_added;
    std::set<PositionId> m_erased;
};

/// The decisions that one row of a difference belongs to: one for each aspect in which it differs. Who sits
/// in a position belongs to the seat of that position, or to its presence where the position itself is new or
/// gone; so do secondary lines of positions that are new or gone.
Decisions decisionsOf(const Comings& comings, const RowChange<Position>& change);
Decisions decisionsOf(const Comings& comings, const RowChange<Team>& change);
Decisions decisionsOf(const Comings& comings, const RowChange<Incumbent>& change);
Decisions decisionsOf(const Comings& comings, const RowChange<SecondaryLine>& change);

/// What makes `after` what `before` was in these decisions and leaves the rest: changes of the scenario that
/// the difference was made for. Linear in the difference.
Changes takingBack(const Changes& difference, const Decisions& decisions);

/// The detail that the author gave to a decision, or null. O(details).
const ChangeDetail* detailOf(const Org& org, const Decision& decision);

} // namespace orgwright
