// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <map>
#include <span>
#include <vector>

namespace orgwright {

class PixelPainter;

/// The look of a line on a screen; the width in device pixels.
struct LineLook {
    QRgb ink = 0;
    double width = 1;
    friend auto operator<=>(const LineLook&, const LineLook&) = default;
};

/// Paints lines along the axes with rounded corners from corners, ends and straight pieces that were painted
/// once: stroking their paths would take most of a frame.
class LinePieces {
public:
    struct Corner {
        QPointF at; ///< in device pixels; all of a line in the middle of a pixel, or all on an edge
        double radius = 0;
    };

    /// From the first corner to the last, which are its ends. False, with nothing painted, where the line
    /// runs across or has no room for its corners.
    bool paint(PixelPainter& pixels, const LineLook& look, std::span<const Corner> line);

private:
    /// A corner by the ways it is entered and left, 0 to 3 clockwise from right; a straight piece where both
    /// are one; an end where one of them is kNowhere.
    struct Key {
        LineLook look;
        int from;
        int to;
        int reach; ///< from the middle to the picture's edge
        double radius;
        friend auto operator<=>(const Key&, const Key&) = default;
    };
    /// A picture with the place in its middle, and how much of its arms is wanted.
    struct Stop {
        QPoint at;
        const QImage* image = nullptr;
        int reach = 0;
        int before = 0;
        int after = 0;
    };

    bool plan(const LineLook& look, std::span<const Corner> line);
    const QImage& piece(const Key& key);
    bool shareRoom(std::span<const Corner> line);
    void drawStop(PixelPainter& pixels, std::size_t number);
    void drawRun(PixelPainter& pixels, std::size_t number, const LineLook& look);

    std::map<Key, QImage> m_pieces;
    std::vector<Stop> m_stops;
    std::vector<int> m_ways;
    bool m_isInPixels = false; ///< in the middle of pixels
};

} // namespace orgwright
