// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/chart_painter.h"

namespace orgwright::drawing {

/// Draws the secondary lines between shown cards that may meet the visible part, each as one group: right
/// angles, through the gutters between cards and frames, never through a card. A line that finds no way is
/// left out.
void drawGutterLines(const OrgChart& chart, const Rect& visible, Drawing& to);

/// More trails than this are a tangle that tells nothing; what each ghost says, stays.
inline constexpr int kMostTrails = 100;

/// Draws the trail from each ghost to the card it stands for in the same way. Where they are too many, or
/// several and small, only those of cards that are selected or under the pointer.
void drawTrails(const OrgChart& chart, const Rect& visible, const ViewState& view, Drawing& to);

/// The way of one secondary line or trail, from the edge of one card to the edge of the other; empty where
/// there is none. `lane` parts lines that share a gutter. Cost grows with the siblings of the cards and of
/// the managers above them, not with the chart.
std::vector<Point> gutterPath(const OrgChart& chart, Node from, Node to, int lane);

} // namespace orgwright::drawing
