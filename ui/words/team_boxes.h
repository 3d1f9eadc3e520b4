// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/chart_options.h"
#include "core/model/plan.h"
#include "core/rollup/staffing.h"
#include "core/rollup/team_totals.h"

#include <QString>

namespace orgwright {

/// Shares by bucket in basis points, in the order of kBuckets.
using MixShares = std::array<std::int32_t, kBuckets.size()>;

/// The teams of one scenario as boxes of a chart, with what stands on them. Made from the plan at one moment;
/// the plan must outlive it and stay as it is while its options and texts are used.
class TeamBoxes {
public:
    TeamBoxes(const Plan& plan, ScenarioId scenario);
    TeamBoxes(const TeamBoxes&) = delete;
    TeamBoxes& operator=(const TeamBoxes&) = delete;

    /// What an OrgChart of the teams is made from; see drawing::teamPlan().
    const Plan& plan() const { return m_teams; }
    const TeamTotals& totals() const { return m_totals; }
    /// These options for teams; each card's last line says how many people and who leads, and where a quarter
    /// is given and the plan says what teams or bets are for, a bar the mix in it.
    drawing::ChartOptions options(drawing::ChartOptions wanted) const;
    drawing::ChartWords words() const;

    /// "23 people · Gideon Amoako"; "4 people · No lead". The lead's title where names are hidden.
    QString note(TeamId team, bool hidesNames) const;
    /// The team with its figures, for tooltips and assistive technology: "Billing, 23 people, 2 open,
    /// lead Gideon Amoako".
    QString description(TeamId team, bool hidesNames) const;
    /// "7 positions are in no team"; empty where every position is in one.
    QString outsideSentence() const;

private:
    std::function<MixShares(PositionId)> mixIn(Quarter quarter) const;
    QString leadOf(TeamId team, bool hidesNames) const;

    const Plan& m_plan;
    ScenarioId m_scenario;
    Plan m_teams;
    TeamTotals m_totals;
};

/// Whether the team's name, its charter or (unless names are hidden) who leads it contains this text, which
/// is in foldedCase().
bool isTeamMatch(const Plan& plan, ScenarioId scenario, const Team& team, const std::string& folded,
                 bool hidesNames);

} // namespace orgwright
