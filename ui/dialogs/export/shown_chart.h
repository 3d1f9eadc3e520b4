// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/chart_options.h"
#include "ui/export/export_request.h"

namespace orgwright {

struct Workspace;

/// The chart as the window shows it: branch, layers, folds, filter, cards, colours. A value of its own: what
/// the user does next does not change it, and any thread may use it with its own copy of the plan.
drawing::ChartOptions shownChart(const Workspace& workspace);

/// Slides of everything: the charts whole, in the window's colours, with what the scenario changes, the
/// portfolio and the scorecard of the quarter that is looked at. Without names while they are hidden.
ExportRequest shownDeck(const Workspace& workspace);

/// Whether its boxes stand for positions or for teams, or whether the portfolio is shown in its place.
ExportView shownView(const Workspace& workspace);

} // namespace orgwright
