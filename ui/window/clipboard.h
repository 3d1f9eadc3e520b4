// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/chart_options.h"

namespace orgwright {

struct Workspace;

/// Puts the selected positions on the clipboard as text: a table that spreadsheets and mails take, a row a
/// position.
void copyPositions(const Workspace& workspace);

/// Puts the chart on the clipboard as a picture: SVG for programs that take it, and always PNG.
void copyChart(const Workspace& workspace, drawing::ChartOptions options);

} // namespace orgwright
