// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/chart_options.h"

namespace orgwright {

struct Workspace;

/// Beyond this many positions cards are compact, where the user has not said otherwise; up to here those with
/// name and title stay legible on a screen or a few sheets.
inline constexpr std::size_t kMostStandardCards = 1500;

/// The org chart as the user looks at it: branch, layers, folds, filter, cards, colours. A value of its own:
/// what the user does next does not change it, and any thread may use it with its own copy of the plan.
drawing::ChartOptions orgView(const Workspace& workspace);

} // namespace orgwright
