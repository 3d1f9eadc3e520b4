// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/editor.h"

namespace orgwright {

/// Fills an empty plan with the sample: a fictional company's product organisation, with its settings. Where
/// the plan holds positions already they leave, as with any import.
Result<void> makeSample(Editor& editor);

/// The sample as a plan of its own, with two options besides the baseline and without a step that made it.
Plan samplePlan(IdSource& ids, Date today);

} // namespace orgwright
