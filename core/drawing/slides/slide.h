// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"

#include <optional>
#include <string>
#include <vector>

namespace orgwright::drawing {

/// How large the slides of a deck are, in points.
struct SlideSize {
    double width = 0;
    double height = 0;
    friend bool operator==(const SlideSize&, const SlideSize&) = default;
};
inline constexpr SlideSize kWideSlide{960, 540};    ///< 16:9, 13.333 inches wide
inline constexpr SlideSize kClassicSlide{720, 540}; ///< 4:3, 10 inches wide

/// A drawing's smallest text besides initials, in pixels.
inline constexpr double kSmallestText = 11;
/// A page as large as a slide in the drawing's own measure: what has this size is as legible on the slide as
/// asked for, since every slide of a deck is blown up equally.
struct SlideSpace {
    Length width = 0;
    Length height = 0;
    /// Where a company's own slides have their headline, and what they leave for all else. Empty: the
    /// headline stands at the upper margin, all else below it.
    Rect head = {};
    Rect body = {};
    bool needsPaper = false; ///< under the body, since the slide's own ground is dark or a picture

    /// No text will be smaller than this, in points, 8 to 24.
    static constexpr SlideSpace with(SlideSize size, double leastPoints) {
        const double scale = leastPoints / kSmallestText;
        return {static_cast<Length>(size.width / scale * kPixel),
                static_cast<Length>(size.height / scale * kPixel)};
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

/// A chart that stands on a slide with its figures: its drawing is in the groups with the kind Chart, for
/// media without charts.
struct SlideChart {
    enum class Kind : std::uint8_t {
        Columns, ///< stacked, side by side by category
        Lines,
    };
    struct Series {
        std::string name;
        std::vector<std::optional<double>> values; ///< as many as there are categories, none below 0
        Paint paint;
        Hatch hatch = Hatch::None;
    };
    Kind kind = Kind::Columns;
    Rect place;
    std::vector<std::string> categories; ///< at least one
    std::vector<Series> series;          ///< at least one
    double most = 0;                     ///< the end of the scale, which begins at 0
    int steps = 4;                       ///< of the scale
    bool isShare = false;                ///< values are parts of 1, and told in per cent
};

/// One slide of a deck: a page with all that stands on it, and what a medium with tables and notes makes of
/// it.
struct Slide {
    std::string title; ///< as in the page's headline, in full; "" for a page without one
    Drawing page;
    std::string notes = {}; ///< the speaker's
    std::optional<SlideTable> table = {};
    std::optional<SlideChart> chart = {};
    bool isCover = false; ///< the deck's first, with nothing but its name
};

} // namespace orgwright::drawing
