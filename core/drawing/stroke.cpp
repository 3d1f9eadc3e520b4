// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/stroke.h"

#include <cstdlib>

namespace orgwright::drawing {
namespace {

Length distance(Point a, Point b) {
    return std::abs(a.x - b.x) + std::abs(a.y - b.y);
}

Length clampedStep(Length from, Length to, Length by) {
    return from < to ? std::min(to, from + by) : std::max(to, from - by);
}

} // namespace

Length cornerRadius(const Line& line, Point before, Point corner, Point after) {
    const Length room = std::min(distance(before, corner), distance(corner, after)) / 2;
    const bool isStraight =
        (before.x == corner.x && corner.x == after.x) || (before.y == corner.y && corner.y == after.y);
    return isStraight ? 0 : std::min<Length>(line.radius, room);
}

Point towards(Point corner, Point other, Length distance) {
    return {clampedStep(corner.x, other.x, distance), clampedStep(corner.y, other.y, distance)};
}

std::pair<Point, Point> arrowHeadOf(Point before, Point tip) {
    constexpr Length kBack = 6 * kPixel;
    constexpr Length kSide = 4 * kPixel;
    if (before.x == tip.x) {
        const Length y = tip.y + (before.y < tip.y ? -kBack : kBack);
        return {{tip.x - kSide, y}, {tip.x + kSide, y}};
    }
    const Length x = tip.x + (before.x < tip.x ? -kBack : kBack);
    return {{x, tip.y - kSide}, {x, tip.y + kSide}};
}

} // namespace orgwright::drawing
