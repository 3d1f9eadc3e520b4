// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"

#include <utility>

namespace orgwright::drawing {

/// On and off lengths of a dash in pixels, and whether its ends are round; `on` 0 means a solid line.
struct DashLengths {
    double on = 0;
    double off = 0;
    bool hasRoundCaps = false;
};

constexpr DashLengths dashLengths(Dash dash) {
    switch (dash) {
    case Dash::Dashed:
        return {4, 3, false};
    case Dash::Dotted:
        return {0.01, 2.75, true};
    case Dash::Gutter:
        return {2, 4, true};
    case Dash::Trail:
        return {5, 4, false};
    case Dash::Solid:
        break;
    }
    return {};
}

/// A hatch's stripes in pixels: their distance and width; the angle is that of a line from the left, 45
/// rising, -45 falling, 90 upright. Dots have no angle: their diameter is the width, on a square grid of the
/// distance.
struct HatchLines {
    double distance = 0;
    double width = 0;
    int angle = 0;
};

constexpr HatchLines hatchLines(Hatch hatch) {
    switch (hatch) {
    case Hatch::Fine:
        return {6, 1, 45};
    case Hatch::Back:
        return {6, 1, -45};
    case Hatch::Stripes:
        return {5, 3.5, 45};
    case Hatch::Vertical:
        return {4.5, 3, 90};
    case Hatch::Dots:
        return {5, 2.6, 0};
    case Hatch::None:
        break;
    }
    return {};
}

/// How far a path may be rounded at a corner between two pieces: half the shorter one at most, so that
/// neighbours fit.
Length cornerRadius(const Line& line, Point before, Point corner, Point after);

/// The point this far from the corner towards another; horizontal and vertical pieces only.
Point towards(Point corner, Point other, Length distance);

/// The two ends of an open arrow head whose tip is the end of a horizontal or vertical piece.
std::pair<Point, Point> arrowHeadOf(Point before, Point tip);

} // namespace orgwright::drawing
