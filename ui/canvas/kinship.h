// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/org_chart.h"

namespace orgwright {

enum class Direction { Left, Right, Up, Down };

/// Where an arrow key leads: the nearest of the card's manager, reports and siblings that lies that way;
/// where none does, the nearest card that does; never a ghost. kNoNode where there is nothing that way.
/// Linear in the cards on screen order.
drawing::Node towards(const drawing::OrgChart& chart, drawing::Node from, Direction direction);

/// The first card that is no ghost; kNoNode where there is none.
drawing::Node firstCard(const drawing::OrgChart& chart);

/// The n-th of the manager's reports that are shown (of no manager: of the roots), counted from 0, or where
/// that is a ghost the next one; none behind the last.
PositionId reportAt(const drawing::OrgChart& chart, drawing::Node manager, std::int32_t place);

} // namespace orgwright
