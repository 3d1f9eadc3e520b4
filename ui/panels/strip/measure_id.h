// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace orgwright {

/// The figures of the impact strip, in its order.
enum class MeasureId { Headcount, Fte, Cost, MedianSpan, LargestSpan, Layers, Open, Planned };

inline constexpr std::array kMeasures{MeasureId::Headcount,  MeasureId::Fte,         MeasureId::Cost,
                                      MeasureId::MedianSpan, MeasureId::LargestSpan, MeasureId::Layers,
                                      MeasureId::Open,       MeasureId::Planned};

} // namespace orgwright
