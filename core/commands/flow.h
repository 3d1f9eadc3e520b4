// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/editor.h"

namespace orgwright {

/// Brings what another side changed into a scenario. Each changed field goes on where the scenario still
/// holds the value from before; where it had decided otherwise it keeps its own, and the clash becomes a row
/// of the scenario that says what the other side holds. Rows that came come, rows that went go, except what
/// the scenario needs:
///   - a row that is gone there but that the scenario changed, or that others here depend on, is kept
///   (ClashKind::Gone);
///   - what belongs to a row that the scenario closed goes to the nearest manager above who is still there,
///   or is left
///     out where it is a seat's holder or a line (ClashKind::Absent);
///   - a move that would make somebody their own manager, and a key that is taken here, are not followed
///   (Field).
/// The order among siblings follows only where the manager is the same. Proportional to the changes; the
/// result is sound where the scenario was.
///
/// `org` is the other side as it is after its changes; `source` names it in clashes (empty: the baseline).
void flowInto(Editor& editor, ScenarioId scenario, const Changes& theirs, const Org& org,
              std::string_view source);

/// Brings what the editor changed of the baseline into every other scenario. Document does this before each
/// commit.
void flowBaseline(Editor& editor);

} // namespace orgwright
