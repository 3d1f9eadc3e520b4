// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/decision.h"

#include <string>
#include <vector>

namespace orgwright {

/// What a line of the change list is about, in the order in which lines stand where their author set none:
/// what others build on comes first.
enum class ChangeKind : std::uint8_t {
    TeamAdded,       ///< with the positions that come into it
    Added,           ///< positions, planned or open or filled
    TeamMoved,       ///< part of another team
    Moved,           ///< to another manager, or to the top
    ToTray,          ///< taken off the chart
    Closed,          ///< a position that leaves, or is marked as closing; with the branch that leaves with it
    TeamClosed,      ///< with the positions that leave it
    InitiativeAdded, ///< a bet, with who works on it and what it needs
    StanceChanged,   ///< funded, protected, paused, …; with the people whom that frees
    InitiativeMoved, ///< to another bucket
    InitiativeClosed,  ///< a bet that is deleted
    Filled,            ///< somebody comes into a seat, nobody leaves it
    HandedOver,        ///< somebody comes, somebody leaves
    Vacated,           ///< somebody leaves, nobody comes
    JoinedTeam,        ///< positions change their team
    LeadChanged,       ///< a team has another lead
    TeamChanged,       ///< a team's other fields
    Restaffed,         ///< who works on a bet
    NeedsChanged,      ///< what a bet depends on
    InitiativeChanged, ///< a bet's other fields
    Changed,           ///< positions' other fields
    LineAdded,         ///< a secondary reporting line
    LineRemoved,       ///< a secondary reporting line
    Reordered,         ///< only the order among siblings, or of the bets of a bucket
};

/// A field that a line changes. Texts where the column holds text, numbers otherwise.
struct FieldChange {
    std::string_view column;
    Refers refers = Refers::None;
    bool isText = false;
    std::int64_t numberBefore = 0;
    std::int64_t numberAfter = 0;
    std::string textBefore = {};
    std::string textAfter = {};
    friend auto operator<=>(const FieldChange&, const FieldChange&) = default;
};

/// How the share of a team or position in a bet differs over some quarters that follow one another.
struct StaffChange {
    InitiativeId initiative = {};
    TeamId team = {}; ///< exactly one of the two is set
    PositionId position = {};
    Quarter first = {};
    Quarter last = {};
    Share before = {}; ///< none: it did not work on it
    Share after = {};
    friend bool operator==(const StaffChange&, const StaffChange&) = default;
};

/// One decision as a manager would tell it; what moves, opens, closes or changes together is one line.
struct ChangeLine {
    ChangeKind kind = ChangeKind::Changed;
    std::vector<Decision> decisions = {};   ///< what it consists of, the head first
    std::vector<PositionId> positions = {}; ///< it is about, in the order of the chart
    std::vector<TeamId> teams = {};
    std::vector<InitiativeId> initiatives = {}; ///< the bets it is about
    std::vector<StaffChange> staffing = {};     ///< by team or position, then in time
    std::vector<DependencyId> needs = {};       ///< that come, go or change
    std::vector<PositionId> carried = {};       ///< reports or members that go elsewhere because of it
    PositionId managerBefore = {};
    PositionId managerAfter = {}; ///< Closed: where the carried reports go
    TeamId teamBefore = {};
    TeamId teamAfter = {};
    std::int32_t following = 0; ///< positions below those that move, which go along unchanged
    std::vector<FieldChange> fields = {};
    std::vector<PersonId> joining = {};
    std::vector<PersonId> leaving = {};
    Quarter quarter = {};  ///< takes effect in; none: not planned
    std::int64_t rank = 0; ///< order set by the author; 0: none
    std::string owner = {};
    std::string note = {};
};

/// Numbers of positions, of those in both where not said otherwise, and differences.
struct ChangeTotals {
    std::int64_t added = 0;  ///< only after
    std::int64_t closed = 0; ///< only before, or marked as closing
    std::int64_t moved = 0;  ///< another manager, to or from the tray
    std::int64_t retitled = 0;
    std::int64_t filled = 0;  ///< somebody came into the seat
    std::int64_t vacated = 0; ///< somebody left the seat, nobody came
    std::int64_t costMinor = 0;
    std::int64_t fteBasisPoints = 0;
    friend bool operator==(const ChangeTotals&, const ChangeTotals&) = default;
};

struct ChangeList {
    ScenarioId from;
    ScenarioId to;
    Changes difference; ///< of the two organisations; its scenario is `to`
    std::vector<ChangeLine> lines = {};
    ChangeTotals totals;
};

/// Everything in which two scenarios of a plan differ, as lines: every decision of the difference stands in
/// exactly one. Lines whose quarter, owner, order or note differ are kept apart; these come from the details
/// that `to` gives. Ordered by the author's order, then by quarter (unplanned ones last), kind and place in
/// the chart. n log n.
ChangeList changeList(const Plan& plan, ScenarioId from, ScenarioId to);

/// What the lines at these places consist of.
Decisions decisionsOf(const ChangeList& list, const std::vector<std::size_t>& lines);

} // namespace orgwright
