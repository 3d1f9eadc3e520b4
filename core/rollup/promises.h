// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <optional>
#include <vector>

namespace orgwright {

/// What an adopted scenario was expected to do for a measure, and what the scores did.
struct Promise {
    ScenarioId scenario;
    MeasureId measure;
    Hundredths expected = 0;
    Quarter adopted;                       ///< in which it became the baseline
    Quarter due;                           ///< two quarters later
    std::optional<Hundredths> before = {}; ///< the score of the last quarter before that has one
    std::optional<Hundredths> after = {};  ///< that of the due quarter, else of the last before it since then
};

/// Of every scenario that was adopted, in the order of adoption and of the measures.
std::vector<Promise> promises(const Plan& plan);

} // namespace orgwright
