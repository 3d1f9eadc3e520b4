// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/org_chart.h"

#include <functional>

namespace orgwright::drawing {

/// How much detail a zoom shows: cards from 70 %, a name from 35 %, boxes in their colour from 12 %, below
/// that the teams' mass.
enum class Detail : std::uint8_t { Cards, Names, Boxes, Mass };
Detail detailAt(double zoom);

/// What a view adds to a frame.
struct ViewState {
    std::function<CardLook(Node)> look = {}; ///< of every visible card; none: plain
    double zoom = 1.0;                       ///< screen pixels by pixels of the drawing
};

/// What a frame took, for tests: both stay in proportion to what is visible.
struct ChartWork {
    std::int32_t nodesVisited = 0;
    std::int32_t cardsDrawn = 0;
};

/// Adds to the drawing what of the chart lies in the visible rectangle: frames, connectors, secondary lines,
/// cards, back to front. Each card, frame and manager's bundle of lines is one group with its row as the
/// subject. Clears nothing; sets nothing but groups.
ChartWork drawVisible(const OrgChart& chart, const Rect& visible, const ViewState& view, Drawing& to);

/// One card as it stands in the picture; what keeps its size on the screen is for this zoom.
void drawCard(const OrgChart& chart, Node node, CardLook look, double zoom, Drawing& to);

/// The whole chart in full detail, as exports want it: width, height and background set.
Drawing drawChart(const OrgChart& chart);

} // namespace orgwright::drawing
