// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/team_view.h"

#include "core/base/text.h"
#include "core/drawing/team_chart.h"
#include "ui/shell/workspace.h"
#include "ui/words/team_boxes.h"

namespace orgwright {
namespace {

std::function<bool(PositionId)> teamFilter(const Workspace& workspace) {
    const std::string wanted = foldedCase(workspace.view.filter().trimmed().toStdString());
    if (wanted.empty())
        return {};
    const PlanDocument& document = workspace.document;
    std::set<TeamId> matches;
    for (const Team& team : document.org().teams()) {
        if (isTeamMatch(document.plan(), document.scenario(), team, wanted, workspace.isHiding(Topic::Names)))
            matches.insert(team.id);
    }
    return [matches = std::move(matches)](PositionId box) { return matches.contains(drawing::teamOf(box)); };
}

} // namespace

drawing::ChartOptions teamView(const Workspace& workspace) {
    const ChartView& view = workspace.view;
    drawing::ChartOptions options;
    options.levels = view.levels();
    if (!view.foldedTeams().empty())
        options.isFolded = [folded = view.foldedTeams()](PositionId box) {
            return folded.contains(drawing::teamOf(box));
        };
    options.isMatch = teamFilter(workspace);
    options.density = view.density().value_or(drawing::Density::Full);
    options.hasCounts = view.hasCounts();
    options.hidesNames = workspace.isHiding(Topic::Names);
    options.quarter = workspace.portfolio.quarter();
    return options;
}

} // namespace orgwright
