// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/chart_colours.h"
#include "core/model/plan.h"
#include "core/rollup/totals.h"
#include "ui/panels/strip/strip_figure.h"

#include <QString>
#include <vector>

namespace orgwright {

/// One line of what explains a figure: about a position, an area of the chart, or neither.
struct ExplanationRow {
    PositionId position;
    int colour = -1; ///< index into the chart's colours; -1: not about an area
    QString name;    ///< where it is not about a position
    QString figure;
    bool isWarned = false; ///< outside the plan's target
};

/// What stands behind a figure of the impact strip.
struct Explanation {
    QString title;
    QString sentence; ///< what the figure counts
    std::vector<ExplanationRow> rows;
    int more = 0; ///< rows left out
};

struct ExplanationSource {
    const Plan& plan;
    ScenarioId scenario;
    const Totals& totals;
    const drawing::ChartColours& colours; ///< by team
    Date today;
    bool isHiding = false; ///< amounts are not told
};

/// At most ten rows, what weighs most first. Linear in the positions.
Explanation explanationOf(StripFigure measure, const ExplanationSource& source);

/// "Headcount", "Median span".
QString measureName(StripFigure measure);

} // namespace orgwright
