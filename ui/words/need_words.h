// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/portfolio/need_picture.h"
#include "core/model/plan.h"

#include <QString>

namespace orgwright {

/// What the bets of a scenario need, as a picture shows it: the bets and teams that need or are needed,
/// bucket by bucket. Linear in them.
drawing::NeedContent needContent(const Plan& plan, ScenarioId scenario);

/// One need as a sentence: "Instant refunds needs One event pipeline by 2027 Q1: at risk".
QString needSentence(const Plan& plan, ScenarioId scenario, const Dependency& need);

} // namespace orgwright
