// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <QString>

namespace orgwright {

/// "Option A", "Option B", ...: the first that no scenario of the plan is called.
QString freeOptionName(const Plan& plan);

/// "Option A, copy", "Option A, copy 2", ...
QString freeCopyName(const Plan& plan, ScenarioId scenario);

} // namespace orgwright
