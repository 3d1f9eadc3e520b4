// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <vector>

namespace orgwright {

/// Scenarios that are stepped through, in their order: the shown one and those that are not archived.
std::vector<ScenarioId> scenariosInTurn(const PlanDocument& document);

/// What can be done with the plan as it is shown and selected.
ActionContext contextOf(const Workspace& workspace);

} // namespace orgwright
