// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/chart_options.h"

namespace orgwright {

struct Workspace;

/// What the view shows of the chart of teams: levels, folds, filter, cards. A value of its own: what the user
/// does next does not change it, and any thread may use it. TeamBoxes::options() completes it.
drawing::ChartOptions teamView(const Workspace& workspace);

} // namespace orgwright
