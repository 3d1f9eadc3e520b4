// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace orgwright::layout {

/// Every length in this room is a whole number of eighths of a pixel: exact, and 32 bits reach 268 million
/// pixels.
inline constexpr std::int32_t kPixel = 8;

/// No coordinate is larger than this (262 million pixels). See Placement::isCut().
inline constexpr std::int32_t kMaxExtent = 2'100'000'000;

struct Size {
    std::int32_t width = 0;
    std::int32_t height = 0;
    bool operator==(const Size&) const = default;
};

struct Point {
    std::int32_t x = 0;
    std::int32_t y = 0;
    bool operator==(const Point&) const = default;
};

struct Rect {
    std::int32_t x = 0;
    std::int32_t y = 0;
    std::int32_t width = 0;
    std::int32_t height = 0;

    std::int32_t right() const { return x + width; }
    std::int32_t bottom() const { return y + height; }
    std::int32_t centreX() const { return x + width / 2; }
    std::int32_t centreY() const { return y + height / 2; }
    bool isEmpty() const { return width <= 0 || height <= 0; }
    bool contains(const Rect& other) const {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }
    /// Whether the insides of both share a point; touching edges do not count.
    bool overlaps(const Rect& other) const {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    bool operator==(const Rect&) const = default;
};

} // namespace orgwright::layout
