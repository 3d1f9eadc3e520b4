// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/team_chart.h"

#include <utility>

namespace orgwright::drawing {
namespace {

Position boxFor(const Team& team) {
    Position box;
    box.id = boxOf(team.id);
    box.key = team.key;
    box.title = team.name;
    box.manager = boxOf(team.parent);
    box.rank = team.rank;
    box.team = team.id;
    return box;
}

} // namespace

Plan teamPlan(const Plan& plan, ScenarioId scenario) {
    Plan teams;
    teams.put(ScenarioId{}, plan.settings());
    for (const Scenario& row : plan.scenarios())
        teams.put(ScenarioId{}, row);
    const Org& org = plan.org(scenario);
    teams.reserve<Team>(scenario, org.teams().size());
    teams.reserve<Position>(scenario, org.teams().size());
    for (Team row : org.teams()) {
        teams.put(scenario, boxFor(row));
        row.lead = {};
        teams.put(scenario, std::move(row));
    }
    return teams;
}

ChartOptions teamOptions(ChartOptions options, std::function<std::string(TeamId)> note) {
    options.note = [note = std::move(note)](PositionId box) { return note(teamOf(box)); };
    options.changes = {};
    options.hasAvatars = false;
    options.hasFrames = false;
    options.hasSecondaryLines = false;
    options.colourBy = ColourBy::Team;
    return options;
}

} // namespace orgwright::drawing
