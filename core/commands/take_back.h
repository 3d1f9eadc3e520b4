// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/editor.h"
#include "core/compare/change_list.h"

namespace orgwright {

/// Takes lines of the list back: in their decisions the edited scenario, which must be the list's `to`,
/// becomes what `from` is. Other lines that must be taken back with them, because nothing may report to what
/// is not there, or to itself, are taken back too. Returns the places of all that were, in order. Refuses a
/// list that the scenario no longer fits (StepDoesNotFit). Taking all lines back makes the scenario exactly
/// what `from` is.
Result<std::vector<std::size_t>> takeBack(Editor& editor, const ChangeList& list,
                                          const std::vector<std::size_t>& lines);

/// The plan with the scenario as it will be in the quarter: without the lines planned for later ones, and
/// without what cannot be before them, and without the positions that close in that quarter or earlier. Lines
/// without a quarter count as done. Costs a copy of the plan.
Plan planInQuarter(const Plan& plan, ScenarioId scenario, Quarter quarter);

/// The plan with the list's `to` as it is once this many of its lines are done, in the list's order and
/// without what cannot be before the others; none: it is what `from` is. Costs a copy of the plan.
Plan planAtStep(const Plan& plan, const ChangeList& list, std::size_t steps);

/// The quarters for which the list plans something, in order.
std::vector<Quarter> plannedQuarters(const ChangeList& list);

} // namespace orgwright
