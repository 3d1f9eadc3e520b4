// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/record_text.h"

namespace orgwright {

/// A quarter's review for paper: each of the five questions with the user's answer and the draft from the
/// plan, the scores, and the actions that are open or were done in the quarter. While names are hidden it
/// names nobody. Costs what the draft costs.
RecordText reviewText(const DiscreetPlan& discreet, Quarter quarter, Date today);

/// What a review has to look at: the actions of this quarter and those of earlier ones that were not done
/// before it, the ones due first first.
std::vector<const ReviewAction*> actionsFor(const Plan& plan, Quarter quarter);

} // namespace orgwright
