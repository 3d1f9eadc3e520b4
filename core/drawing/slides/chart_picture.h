// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/slides/chart_cut.h"
#include "core/drawing/slides/slide.h"

namespace orgwright::drawing {

/// A chart that fills the room, its upper left corner at (0, 0): names of the series, a scale,
/// columns or lines, and below them the categories.
Drawing chartPicture(const SlideChart& chart, ChartRoom room);

/// How a series is filled: its colour, or where it has a hatch that on a lighter ground.
Box boxOf(const SlideChart::Series& series, Rect rect = {});

/// The end of a scale of four round steps (1, 2, 2.5 or 5 times a power of ten) that holds the value.
double roundScale(double most);

/// A value on the scale: "40 %", "152", "3.5".
std::string scaleText(const SlideChart& chart, double value);

} // namespace orgwright::drawing
