// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/scorecard_commands.h"
#include "core/rollup/row_ref.h"
#include "ui/shell/workspace.h"

#include <optional>

namespace orgwright {

/// The row as a piece of evidence, by what it is called and is now: "Director, Data", "Position, open 21
/// days".
Evidence evidenceOf(const RowRef& row, const Workspace& workspace);

/// What is selected in the window, if it can be evidence.
std::optional<RowRef> selectedRow(const Workspace& workspace);

/// Makes the row evidence for the measure in the quarter looked at; a refusal is said by the document.
bool useAsEvidence(const RowRef& row, MeasureId measure, Workspace& workspace);

} // namespace orgwright
