// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/tree_layout.h"

#include <cstdint>
#include <vector>

namespace orgwright::layout {

/// The solid lines of the chart as plain arrays: one polyline a report, from its manager's edge to its own
/// (or to its frame's edge). Horizontal and vertical pieces only; rounding the corners is the painter's.
/// Lines of one manager share their first pieces (stem, bus, spine) exactly; they cross no box.
struct Connectors {
    struct Line {
        std::int32_t manager;
        std::int32_t report;
        std::int32_t firstPoint; ///< in `points`
        std::int32_t pointCount; ///< 2 .. 6; no two neighbours are equal
    };
    std::vector<Line> lines; ///< by manager in preorder; a manager's lines are in its reports' order
    std::vector<Point> points;
};

/// The lines of the whole picture. Linear.
Connectors connectors(const Placement& placement, const Options& options);

/// Appends the lines from one manager to its direct reports, for painting what is visible. `options` must be
/// those the placement was made with. Linear in the direct reports.
void appendConnectors(const Placement& placement, const Options& options, std::int32_t manager,
                      Connectors& to);

} // namespace orgwright::layout
