// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/chart_options.h"
#include "core/model/plan.h"

namespace orgwright::drawing {

/// The box that stands for a team, and the team that a box stands for.
constexpr PositionId boxOf(TeamId team) {
    return PositionId(team.value());
}
constexpr TeamId teamOf(PositionId box) {
    return TeamId(box.value());
}

/// The teams of one scenario as a plan of their own, so that OrgChart and everything that draws one draws
/// teams too: each team is a filled position with the team's name, key and place, which reports to the team
/// it is part of and is in itself as team, so that it has the colour that its members have. Positions and
/// people are left out; the settings, the scenario and the teams stay, without their leads. Linear.
Plan teamPlan(const Plan& plan, ScenarioId scenario);

/// The options with what only positions have switched off: pictures, frames, dotted lines, other colours than
/// the teams'. The note is what stands under a team's name.
ChartOptions teamOptions(ChartOptions options, std::function<std::string(TeamId)> note);

} // namespace orgwright::drawing
