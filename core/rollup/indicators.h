// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/rollup/row_ref.h"

#include <span>
#include <string_view>
#include <vector>

namespace orgwright {

/// What an indicator's figure counts: how many; how many of how many; a share in per cent; days.
enum class IndicatorUnit : std::uint8_t { Count, Part, Percent, Days };

/// What files and scripts call it: "part"; never translated.
std::string_view idOf(IndicatorUnit unit);

struct IndicatorRule;

/// A figure that speaks to a measure. It suggests; a person scores.
struct Indicator {
    const IndicatorRule* rule = nullptr; ///< set where indicators() gives it
    bool isKnown = false;                ///< else there is nothing to reckon it from
    Hundredths value = 0;
    Hundredths whole = 0;          ///< of which it is a part; 0: of nothing
    std::vector<RowRef> rows = {}; ///< those behind the figure; of a part: those that are to be looked at
};

class IndicatorContext;

struct IndicatorRule {
    std::string_view id; ///< what files and scripts call it; never translated, and never changed
    MeasureId measure = {};
    IndicatorUnit unit = IndicatorUnit::Count;
    bool isLessBetter = false;
    Indicator (*find)(const IndicatorContext&) = nullptr;
};

/// All indicators, measure by measure; `rows` are named in brackets.
///
/// 1 Portfolio contribution
/// bets_owned: running bets with a sponsor and a kill criterion, of all that run [those that lack one].
/// priorities_staffed: bets to be funded or protected that have people in the quarter, of all such [the
///   others].
/// 2 Resource allocation quality
/// buckets_in_band: buckets whose share of FTE is inside its band, of those with a band [bands missed].
/// growth_share: share of FTE in the growth bucket.
/// 3 Cross-team coherence
/// crowded_teams: teams on more bets than they have people [teams].
/// stopped_needs: running bets that need a paused or stopped one [bets].
/// 4 Planning quality
/// commitments_kept: bets that by the last lock before were to end in the quarter and still end then or
///   earlier, neither paused nor stopped, of all that were to [the others].
/// plans_moved: bets whose first or last quarter is another than at the last lock before [bets].
/// 5 Decision velocity
/// decision_days: median of days from raised to decided, of what was decided in the quarter [decisions].
/// decided_at_top: of these, those decided at the top [decisions].
/// escalated: of these, those that were escalated [decisions].
/// 6 Dependency health
/// agreed_ahead: needs of running bets that are due after the quarter and agreed, of all due then [others].
/// needs_in_danger: needs due in the quarter or later that are at risk or refused [dependencies].
/// 7 Manager quality
/// spans_outside: managers whose span is outside the plan's target, of all managers [managers].
/// single_reports: managers with one report [managers].
/// layers: layers of the chart.
/// 8 Bench strength
/// ready_successors: managers' seats with a successor who is ready now, of all managers' seats [others].
/// interim_managers: managers' seats held for the time being [positions].
/// 9 Organisation stability
/// managers_changed: people whose manager is another than at the last lock before [positions].
/// open_long: positions open for more than 91 days [positions].
/// teams_without_lead: teams with members and no lead, of all with members [teams].
std::span<const IndicatorRule> indicatorRules();

/// The rule of this id, or null.
const IndicatorRule* indicatorRule(std::string_view id);

/// All of a scenario in a quarter, as it stands on this day, which may be none. n log n, without recursion.
/// A quarter that is over is reckoned from how things stand: what was is kept by its lock alone.
std::vector<Indicator> indicators(const Plan& plan, ScenarioId scenario, Quarter quarter, Date today);

} // namespace orgwright
