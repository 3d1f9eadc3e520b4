// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/scorecard/heat_picture.h"
#include "core/rollup/scorecard.h"

namespace orgwright {

/// What the tiles of a scorecard say; differences are from the quarter compared with. Costs a history for
/// each measure.
drawing::ScorecardContent scorecardContent(const Plan& plan, const Scorecard& card,
                                           std::optional<Quarter> compared);

/// Measures by these quarters; of the quarter looked at the column is marked.
drawing::HeatContent heatContent(const Plan& plan, const std::vector<Quarter>& quarters, Quarter shown);

/// The value of a measure in a quarter, if it has one.
std::optional<Hundredths> valueIn(const std::vector<std::pair<Quarter, Hundredths>>& history,
                                  Quarter quarter);

} // namespace orgwright
