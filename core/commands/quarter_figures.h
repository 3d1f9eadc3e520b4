// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/compare/managers.h"
#include "core/model/plan.h"
#include "core/rollup/totals.h"

#include <vector>

namespace orgwright {

/// The figures of a scenario as it will be in a quarter.
struct QuarterFigures {
    Quarter quarter = {}; ///< none: the baseline
    Measures measures = {};
};

/// The most quarters between the first and the last planned one for which each has a point of its own.
inline constexpr int kMostQuarters = 40;

/// The baseline, then every quarter from the first that the scenario plans something for to the last, those
/// without a change included; where these are more than kMostQuarters, the planned ones alone. Empty where
/// nothing is planned in time. Costs a planInQuarter for each planned quarter.
std::vector<QuarterFigures> figuresByQuarter(const Plan& plan, ScenarioId scenario);

/// Whom people report to in each planned quarter, in order. Costs as much.
std::vector<Managers> managersByQuarter(const Plan& plan, ScenarioId scenario);

} // namespace orgwright
