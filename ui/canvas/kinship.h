// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/org_chart.h"

namespace orgwright {

enum class Direction { Left, Right, Up, Down };

/// Where an arrow key leads: the nearest of the card's manager, reports and siblings that lies that way;
/// where none does, the nearest card that does. kNoNode where there is nothing that way. Linear in the cards
/// on screen order.
drawing::Node towards(const drawing::OrgChart& chart, drawing::Node from, Direction direction);

} // namespace orgwright
