// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/chart_options.h"
#include "core/drawing/geometry.h"

namespace orgwright::drawing {

/// The measures of a card of one density.
struct CardStyle {
    Length width = 0;  ///< of a card without reports
    Length height = 0; ///< at least, where cards grow
    Length avatar = 0; ///< diameter, 0: none
    Length avatarLeft = 0;
    Length textLeft = 0;     ///< with an avatar or a state's glyph
    Length bareTextLeft = 0; ///< without
    Length textRight = 0;    ///< free at the right
    Length padding = 0;      ///< above and below the lines of a growing card
    int mostLines = 0;       ///< where cards do not grow
};

/// A manager's card is this much wider than its reports' cards, so that both end at the same right edge: the
/// indent of a column.
inline constexpr Length kManagerExtra = pixels(16);
/// Room under a folded card for the sheets that peek out and the pill on them.
inline constexpr Length kFoldRoom = pixels(22);
/// Free paper around the picture: halos, pills and dotted lines reach over the cards.
inline constexpr Length kChartMargin = pixels(24);

constexpr CardStyle cardStyle(Density density) {
    switch (density) {
    case Density::Full:
        return {pixels(260), pixels(80), pixels(28), pixels(11), pixels(46),
                pixels(16),  pixels(5),  pixels(11), 4};
    case Density::Compact:
        return {pixels(156), pixels(32), 0, 0, pixels(30), pixels(14), pixels(5), pixels(7), 1};
    case Density::Slide:
        return {pixels(168), pixels(44), 0, 0, pixels(13), pixels(13), pixels(26), pixels(5), 3};
    case Density::Standard:
        break;
    }
    return {pixels(160), pixels(60), pixels(28), pixels(11), pixels(46),
            pixels(16),  pixels(5),  pixels(10), 3};
}

} // namespace orgwright::drawing
