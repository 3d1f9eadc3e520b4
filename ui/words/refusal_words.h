// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/model/plan.h"

#include <QString>

namespace orgwright {

/// Why a command would not run, as one or two plain sentences that name the rows and, where there is
/// something to do about it, say what.
QString sentence(const Refusal& refusal, const Plan& plan, ScenarioId scenario);

} // namespace orgwright
