// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace orgwright {

/// The figures of the impact strip, in its order.
enum class StripFigure { Headcount, Fte, Cost, MedianSpan, LargestSpan, Layers, Open, Planned };

inline constexpr std::array kStripFigures{
    StripFigure::Headcount,   StripFigure::Fte,    StripFigure::Cost, StripFigure::MedianSpan,
    StripFigure::LargestSpan, StripFigure::Layers, StripFigure::Open, StripFigure::Planned};

} // namespace orgwright
