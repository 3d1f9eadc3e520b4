// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/org_chart.h"

namespace orgwright {

struct Workspace;

/// Puts the selected positions on the clipboard as text: a table that spreadsheets and mails take, a row a
/// position.
void copyPositions(const Workspace& workspace);

/// Puts the chart on the clipboard as a picture on which nothing is cut: SVG for programs that take it, and
/// always PNG.
void copyChart(const drawing::OrgChart& shown, ScenarioId scenario);

} // namespace orgwright
