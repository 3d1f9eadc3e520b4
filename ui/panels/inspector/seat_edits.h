// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/position_commands.h"

#include <QStringList>
#include <functional>
#include <span>
#include <vector>

namespace orgwright {

// Edits the inspector makes that are several commands in one step.

/// Gives the seat another state: open and planned ones lose who sits there, closing ones keep their reports.
/// Refuses what the commands it is made of refuse.
Result<void> becomeState(Editor& editor, PositionId position, SeatState state);

/// Changes a field of each of these positions, as one step.
using EditRow = std::function<void(Position&)>;
Result<void> editEach(Editor& editor, std::span<const PositionId> positions, const EditRow& edit);

/// The seat's texts that the plan has already, each once, in order.
QStringList valuesInUse(const Org& org, SharedText Position::*text);

} // namespace orgwright
