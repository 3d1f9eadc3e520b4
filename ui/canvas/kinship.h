// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/org_chart.h"

namespace orgwright {

enum class Direction { Left, Right, Up, Down };

/// Where an arrow key leads: the nearest of the card's manager, reports and siblings that lies that way;
/// where none does, the nearest card that does. kNoNode where there is nothing that way. Linear in the cards
/// on screen order.
drawing::Node towards(const drawing::OrgChart& chart, drawing::Node from, Direction direction);

/// The n-th of the manager's reports that are shown (of no manager: of the roots), counted from 0; none
/// behind the last.
PositionId reportAt(const drawing::OrgChart& chart, drawing::Node manager, std::int32_t place);

} // namespace orgwright
