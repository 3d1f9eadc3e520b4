// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/plan_context.h"

#include "core/commands/scenario_commands.h"
#include "core/rollup/locked_quarter.h"

namespace orgwright {

std::vector<ScenarioId> scenariosInTurn(const PlanDocument& document) {
    std::vector<ScenarioId> turn;
    for (const Scenario* row : scenariosInOrder(document.core().plan())) {
        if (!row->isArchived || row->id == document.scenario())
            turn.push_back(row->id);
    }
    return turn;
}

ActionContext contextOf(const Workspace& workspace) {
    const PlanDocument& document = workspace.document;
    const std::vector<PositionId>& selected = workspace.selection.positions();
    ActionContext context;
    context.hasPlan = true;
    context.canEdit = !document.isReadOnly();
    context.canUndo = document.core().canUndo();
    context.canRedo = document.core().canRedo();
    context.hasPosition = !selected.empty();
    context.isSingle = selected.size() == 1;
    context.hasBet = workspace.selection.initiative().isSet();
    context.hasTeam = workspace.selection.team().isSet();
    context.isLocked = lockOf(document.core().plan(), workspace.scorecard.quarter()) != nullptr;
    context.isEmpty = document.org().positions().isEmpty();
    context.isOption = document.scenario() != kBaseline;
    context.hasOptions = document.core().plan().scenarios().size() > 1;
    context.hasOthers = scenariosInTurn(document).size() > 1;
    context.lock = document.isShowingPicture() ? document.readOnlyReason() : QString();
    return context;
}

} // namespace orgwright
