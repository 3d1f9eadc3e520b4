// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/discreet_copy.h"
#include "core/drawing/drawing.h"

#include <string>

namespace orgwright {

/// What was noted about the positions, bets and measures whose cards stand on the page, a line each under its
/// name; empty where nothing was, or where notes are withheld.
std::string speakerNotes(const DiscreetPlan& discreet, ScenarioId scenario, Quarter quarter,
                         const drawing::Drawing& page);

} // namespace orgwright
