// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <cstdint>
#include <string>
#include <vector>

namespace orgwright {

/// What may be worth a second look in an organisation; none of it is an error. Behind each: what ids, numbers
/// and texts hold, in order.
enum class FindingKind : std::uint8_t {
    SpanTooLarge, ///< position; numbers: its span, the plan's target
    SpanTooSmall, ///< position; numbers: its span (2 or more), the plan's target
    SingleReport, ///< position, its one report
    DeepBranch, ///< head of the branch; numbers: its deepest layer, the layer three in four of its neighbours
                ///< do not exceed
    ManagerSeatOpen,     ///< position; numbers: its reports, days open (-1: not known)
    ClosingWithReports,  ///< position; numbers: its reports
    AssistantHasReports, ///< position; numbers: its reports
    ManySeats,           ///< person, then the positions; three or more
    PersonOverbooked,    ///< person, then the positions; numbers: their FTE together in basis points
    OddFte,          ///< position; numbers: its FTE in basis points: none, or more than its holders can give
    TitleMissing,    ///< positions
    CostMissing,     ///< positions, where most others have a cost
    NoTeam,          ///< positions, where most others have a team
    Unplaced,        ///< positions at the top of the tray
    TeamWithoutLead, ///< team; numbers: its members
    LeadElsewhere,   ///< team, its lead: neither in the team nor in one around it or inside it
    TeamSplit, ///< team, then the managers outside it that its members report to; numbers: how many to each
    TeamScattered,    ///< team; numbers: members in each of the two places; texts: the two places
    EmptyTeam,        ///< team: no members, no parts
    SimilarTeamNames, ///< two teams whose names differ by a letter or two
};

struct Finding {
    FindingKind kind = FindingKind::SpanTooLarge;
    std::vector<std::int64_t> ids = {};
    std::vector<std::int64_t> numbers = {};
    std::vector<std::string> texts = {};
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// The findings of one scenario, by kind, and within a kind in the order of the chart or of the teams.
/// `today` may be no date; then no days are counted. n log n, without recursion.
std::vector<Finding> findings(const Plan& plan, ScenarioId scenario, Date today);

/// Those about teams alone, as part of the above.
std::vector<Finding> teamFindings(const Org& org);

} // namespace orgwright
