// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"
#include "core/drawing/palette.h"

#include <QByteArray>
#include <tl/expected.hpp>

namespace orgwright {

/// A picture may have this many pixels at most, and be this long at most: beyond, memory and the painter give
/// out.
inline constexpr double kMostPixels = 200e6;
inline constexpr int kMostPixelsASide = 32'000;

/// Why there is no picture: it would be too large. What would fit can be offered instead.
struct PictureTooLarge {
    double largestScale = 0; ///< rounded down to a hundredth
};

/// The drawing on its background as PNG at `scale` (over 0) pixels by pixel, 96 dots an inch times the scale.
/// The same drawing gives the same bytes. Takes up to 4 bytes of memory a pixel and seconds at the largest
/// sizes: may run off the gui thread.
tl::expected<QByteArray, PictureTooLarge> writePng(const drawing::Drawing& drawing,
                                                   const drawing::Palette& palette, double scale);

/// The largest scale that writePng takes for this drawing.
double largestPngScale(const drawing::Drawing& drawing);

} // namespace orgwright
