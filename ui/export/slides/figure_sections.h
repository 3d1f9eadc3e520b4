// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/slides/slide_sections.h"

#include <optional>

namespace orgwright {

// Slides with one chart and its figures each; none where there is too little to draw.

/// Each bucket's share of the FTE, over the quarters around the one that is looked at.
std::optional<SlideSection> mixChartSection(const SlideSource& source);
/// The categories' scores over the quarters that have some, up to the one that is looked at.
std::optional<SlideSection> scoreChartSection(const SlideSource& source);
/// The headcount of a scenario, quarter by quarter.
std::optional<SlideSection> headcountChartSection(const SlideSource& source);

} // namespace orgwright
