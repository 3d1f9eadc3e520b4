// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sources.h"
#include "core/model/plan.h"

namespace orgwright {

/// Six quarters of the sample's scorecard, locked, and a draft of the seventh: decisions that wait too long
/// at the top, a reorganisation that cost stability and paid later, a bench that stays thin. With a decision
/// log, evidence, successors, and a review with its actions. The sample's people, bets and scenarios must be
/// there.
void addSampleScorecard(Plan& plan, IdSource& ids);

} // namespace orgwright
