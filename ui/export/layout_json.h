// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/org_chart.h"

#include <string>

namespace orgwright {

/// The chart's layout as one JSON object, lengths in pixels at 100 % from the picture's top left corner:
/// `width`, `height`;
/// `boxes`, a card each in preorder: `key` (as the CSV export writes it; "#" and the id where there is none),
/// `manager` (the key of the shown manager; empty at the top), `title`, `person` (co-leads joined by "; ";
/// empty where nobody is named or names are hidden), `x`, `y`, `w`, `h`;
/// `lines`: `kind` ("solid" or "dotted"), `from` and `to` (the keys it joins: manager and report, or who has
/// the dotted line and its manager), `points`, pairs of x and y, from the edge of one box to the edge of the
/// other.
std::string layoutJson(const drawing::OrgChart& chart);

} // namespace orgwright
