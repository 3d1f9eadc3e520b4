// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

namespace orgwright::drawing {

/// All lengths of a drawing are whole numbers of 1/8 pixel at 100 %: a float cannot hold the 84 million
/// pixels of a wide chart.
using Length = std::int32_t;

/// One pixel at 100 %, one 96th of an inch on paper.
inline constexpr Length kPixel = 8;

constexpr Length pixels(double count) {
    return static_cast<Length>(count * kPixel + (count < 0 ? -0.5 : 0.5));
}

struct Point {
    Length x = 0;
    Length y = 0;
    friend constexpr bool operator==(Point, Point) = default;
};

/// The right and bottom edges are the first that lie outside: x + width, y + height.
struct Rect {
    Length x = 0;
    Length y = 0;
    Length width = 0;
    Length height = 0;

    constexpr Length right() const { return x + width; }
    constexpr Length bottom() const { return y + height; }
    constexpr Point centre() const { return {x + width / 2, y + height / 2}; }
    constexpr bool isEmpty() const { return width <= 0 || height <= 0; }
    constexpr bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    constexpr bool contains(const Rect& r) const {
        return r.x >= x && r.y >= y && r.right() <= right() && r.bottom() <= bottom();
    }
    /// Touching edges do not meet; a rectangle without area meets what it lies in.
    constexpr bool meets(const Rect& r) const {
        return x < r.right() && r.x < right() && y < r.bottom() && r.y < bottom();
    }
    constexpr Rect grownBy(Length margin) const {
        return {x - margin, y - margin, width + 2 * margin, height + 2 * margin};
    }
    constexpr Rect movedBy(Length dx, Length dy) const { return {x + dx, y + dy, width, height}; }
    friend constexpr bool operator==(const Rect&, const Rect&) = default;
};

/// The smallest rectangle around both; an empty one adds nothing.
constexpr Rect united(const Rect& a, const Rect& b) {
    if (a.width < 0 || a.height < 0 || (a.width == 0 && a.height == 0))
        return b;
    if (b.width < 0 || b.height < 0 || (b.width == 0 && b.height == 0))
        return a;
    const Length x = std::min(a.x, b.x);
    const Length y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

} // namespace orgwright::drawing
