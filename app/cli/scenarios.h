// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <vector>

namespace orgwright::cli {

/// The baseline first, then the others in their order.
std::vector<ScenarioId> scenariosInOrder(const Plan& plan);

} // namespace orgwright::cli
