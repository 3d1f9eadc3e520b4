// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/org_view.h"

#include "core/base/text.h"
#include "ui/shell/workspace.h"

#include <unordered_set>

namespace orgwright {
namespace {

bool isMatch(const Workspace& workspace, const Position& row, const std::string& wanted) {
    const Org& org = workspace.document.org();
    const auto has = [&](std::string_view text) {
        return foldedCase(text).find(wanted) != std::string::npos;
    };
    for (const auto& link : org.incumbents(row.id)) {
        const Person* person = workspace.document.plan().find(org.find(link.id)->person);
        if (person && !workspace.isHiding(Topic::Names) && has(person->name))
            return true;
    }
    const Team* team = org.find(row.team);
    return has(row.title) || has(row.location) || has(row.discipline) || has(row.grade) ||
           (team && has(team->name));
}

std::function<bool(PositionId)> filterOf(const Workspace& workspace) {
    const std::string wanted = foldedCase(workspace.view.filter().trimmed().toStdString());
    if (wanted.empty())
        return {};
    std::unordered_set<PositionId> matches;
    for (const Position& row : workspace.document.org().positions()) {
        if (isMatch(workspace, row, wanted))
            matches.insert(row.id);
    }
    return [matches = std::move(matches)](PositionId id) { return matches.contains(id); };
}

} // namespace

drawing::ChartOptions orgView(const Workspace& workspace) {
    const ChartView& view = workspace.view;
    const Org& org = workspace.document.org();
    drawing::ChartOptions options;
    options.changes = workspace.document.marked();
    options.root = org.find(view.focus()) ? view.focus() : PositionId{};
    options.levels = view.levels();
    if (!view.folded().empty())
        options.isFolded = [folded = view.folded()](PositionId id) { return folded.contains(id); };
    options.isMatch = filterOf(workspace);
    options.density =
        view.density().value_or(org.positions().size() <= kMostStandardCards ? drawing::Density::Standard
                                                                             : drawing::Density::Compact);
    options.hasAvatars = view.hasAvatars();
    options.hasCounts = view.hasCounts();
    options.hasPlaces = view.hasPlaces();
    options.hasGrades = view.hasGrades();
    options.hasFrames = view.hasFrames();
    options.hasSecondaryLines = view.hasSecondaryLines();
    options.hidesNames = workspace.isHiding(Topic::Names);
    options.colourBy = view.colourBy();
    options.quarter = workspace.portfolio.quarter();
    return options;
}

} // namespace orgwright
