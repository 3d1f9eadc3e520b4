// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/editor.h"

namespace orgwright {

/// What is given to a colleague: the settings, the people in it, the baseline and one scenario, or of both
/// only the branch below a position of the scenario (none: everything). No other scenario and no history.
Plan scenarioCopy(const Plan& plan, ScenarioId scenario, PositionId branch = {});

/// Merges a colleague's copy of a scenario: what they changed since `base` (the copy as it was given to them)
/// is brought in as flowInto does, people who are new to the plan with it. A scenario that is not in this
/// plan comes as a whole, as `base` and `theirs` know it; refused where its name is taken here, as by
/// addScenario. Merging what was not changed changes nothing.
Result<void> mergeScenario(Editor& editor, const Plan& base, const Plan& theirs, ScenarioId scenario,
                           std::string_view source);

} // namespace orgwright
