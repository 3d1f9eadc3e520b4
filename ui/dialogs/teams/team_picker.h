// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/plan_document.h"

#include <optional>

namespace orgwright {

/// Lets a team be chosen by name, or made by typing a new one (a step of its own); the id of none is "No
/// team". Nothing: the user gave up, or the new team was refused.
std::optional<TeamId> pickTeam(QWidget* parent, PlanDocument& document);

} // namespace orgwright
