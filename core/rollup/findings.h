// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/rollup/row_ref.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace orgwright {

/// How much a finding matters. Error: the plan contradicts itself and cannot come about as it stands;
/// Warning: likely to cost something; Hint: worth a look.
enum class FindingSeverity : std::uint8_t { Error, Warning, Hint };
enum class FindingArea : std::uint8_t { Organisation, Teams, Portfolio };

/// What files and scripts call them: "error", "portfolio"; never translated.
std::string_view idOf(FindingSeverity severity);
std::string_view idOf(FindingArea area);

struct FindingRule;

/// What a rule found; what rows, numbers and texts hold, in order, stands with the rules below.
struct Finding {
    const FindingRule* rule = nullptr; ///< set where findings() gives it
    std::vector<RowRef> rows = {};
    std::vector<std::int64_t> numbers = {};
    std::vector<std::string> texts = {};
    friend bool operator==(const Finding&, const Finding&) = default;
};

class FindingContext;

struct FindingRule {
    std::string_view id; ///< what files and scripts call it; never translated, and never changed
    FindingSeverity severity = FindingSeverity::Hint;
    FindingArea area = FindingArea::Organisation;
    /// n log n, without recursion; in the order of the chart, of the teams or of the bets.
    std::vector<Finding> (*find)(const FindingContext&) = nullptr;
};

/// All rules, area by area. Shares are in basis points, FTE in basis points of one, costs in minor units; a
/// bucket, stance or aim is its number.
///
/// span_too_large, span_too_small: position; its span, the plan's target (too small: a span of 2 or more).
/// single_report: position, its one report.
/// deep_branch: head of the branch; its deepest layer, the layer three in four of its neighbours do not
///   exceed.
/// manager_seat_open: position; its reports, days open (-1: not known).
/// closing_with_reports, assistant_has_reports: position; its reports.
/// many_seats: person, then the positions; three or more.
/// person_overbooked: person, then the positions; their FTE together.
/// odd_fte: position; its FTE: none, or more than its holders can give.
/// title_missing: positions. cost_missing, no_team: positions, where most others have one.
/// unplaced: positions at the top of the tray.
///
/// team_without_lead: team; its members.
/// lead_elsewhere: team, its lead: neither in the team nor in one around it or inside it.
/// team_split: team, then the managers outside it that its members report to; how many to each.
/// team_scattered: team; members in each of the two places; the two places.
/// empty_team: team without members and parts.
/// similar_team_names: two teams whose names differ by a letter or two.
///
/// A bet is over at sunset, and when it is stopped or consolidated; it runs when it is neither over nor
/// paused. Where no day of today is known, no rule looks at a quarter.
///
/// fte_outside_band, cost_outside_band: the target; bucket, its share this quarter, the band's least and
/// most,
///   how far outside, how much FTE or cost that is.
/// bet_without_sponsor, bet_without_hypothesis, bet_without_kill_criterion: bet that is not over.
/// sponsor_without_seat: bet that is not over, person.
/// sponsor_seat_open: bet that is not over, person, their first position: all they have are open.
/// sponsor_on_many_bets: person, then the bets that run; four or more.
/// learning_overdue: experimental bet that runs; the day it was to be known by, days since.
/// large_unsure_bet: bet that runs; bucket, its share of the bucket's FTE, its confidence in per cent, the
///   quarter beside this one in which that holds too, its share then.
/// bet_without_people: bet that runs, is more than an unfunded idea, and has this quarter between its first
///   and last.
/// stopped_bet_staffed: stopped or paused bet; stance, its FTE this quarter, the last quarter with an
///   allocation.
/// ended_bet_staffed: bet that runs; its last quarter, its FTE this quarter.
/// needs_stopped_bet: bet that runs, the stopped or paused bet it needs, the dependency; quarter, stance.
/// needs_at_risk: bet that runs, the bet or team it needs, the dependency, which is at risk or refused; the
///   quarter it is needed by, at most two from now; its state.
/// dependency_cycle: bets, none of them over, each of which needs the next and the last the first. Every need
///   that is part of a cycle is in one of them; at most a hundred.
/// team_overallocated: team; of this quarter and later ones the one in which most is asked of it, how much,
///   in how many it is more than the whole.
/// team_on_many_bets: team, then the bets that it or its members are allocated to this quarter; the people in
///   it and in its parts.
/// platform_unused: team whose own bucket is enabler: no bet that runs needs it, a team in it or around it,
/// or
///   a bet that these own.
/// platform_on_product: the same; share of its FTE, with the parts that have no bucket of their own, that is
///   on bets of other buckets.
/// aim_against_mix: team; aim; the share of its FTE, with its parts, that is experimental or growth
///   (predictability), core (learning speed), or enabler (less complexity).
std::span<const FindingRule> findingRules();

/// The rule of this id, or null.
const FindingRule* findingRule(std::string_view id);

/// What the rules find in one scenario that the plan did not silence, in the order of the rules. `today` may
/// be no date. n log n, without recursion.
std::vector<Finding> findings(const Plan& plan, ScenarioId scenario, Date today);

/// The rules that the plan silenced and why, in the order of the rules; those of a newer version last.
std::vector<SilencedRule> silencedRules(const Plan& plan);

/// What team_split finds, whether it is silenced or not.
std::vector<Finding> splitTeams(const Org& org);

} // namespace orgwright
