// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"

#include <optional>
#include <string>
#include <vector>

namespace orgwright::drawing {

/// The shape of the slides of a deck: 13.333 or 10 inches wide, 7.5 high.
enum class SlideShape : std::uint8_t { Wide, Classic };

/// A drawing's smallest text besides initials, in pixels.
inline constexpr double kSmallestText = 11;
inline constexpr double kSlideHeightInPixels = 720;

/// A page as large as a slide in the drawing's own measure: what has this size is as legible on the slide as
/// asked for, since every slide of a deck is blown up equally.
struct SlideSpace {
    Length width = 0;
    Length height = 0;

    /// No text will be smaller than this, in points, 8 to 24.
    static constexpr SlideSpace with(SlideShape shape, double leastPoints) {
        const double scale = leastPoints / (kSmallestText * 0.75);
        const double width = shape == SlideShape::Wide ? 1280 : 960;
        return {static_cast<Length>(width / scale * kPixel),
                static_cast<Length>(kSlideHeightInPixels / scale * kPixel)};
    }
};

/// A table that stands on a slide: its drawing is in the groups with the kind Table, for media without
/// tables.
struct SlideTable {
    struct Column {
        std::string heading;
        Length width = 0;      ///< to cutTable(): in proportion to the others'
        bool isFigure = false; ///< at the right of its column
    };
    struct Row {
        std::vector<std::string> cells; ///< as many as there are columns
        Length height = 0;
    };
    Rect place;
    Length headHeight = 0;
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// One slide of a deck: a page with all that stands on it, and what a medium with tables and notes makes of
/// it.
struct Slide {
    std::string title; ///< as in the page's headline, in full; "" for a page without one
    Drawing page;
    std::string notes = {}; ///< the speaker's
    std::optional<SlideTable> table = {};
};

} // namespace orgwright::drawing
