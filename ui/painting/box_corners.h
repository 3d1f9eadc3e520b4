// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/shapes.h"

#include <QImage>
#include <QRectF>
#include <map>

namespace orgwright {

class PixelPainter;

/// Paints rounded boxes from corners that were painted once: a chart has hundreds alike, and filling and
/// stroking their paths would take most of a frame. Small boxes, and those with a pattern, are kept whole.
class BoxCorners {
public:
    /// A box on whole device pixels. suits() must have said yes.
    void paint(PixelPainter& pixels, const QRect& rect, const BoxLook& look);

    /// Whether paint() takes it: on whole device pixels, and as large as its corners or small enough to be
    /// kept.
    static bool suits(const QRectF& rect, const BoxLook& look);

private:
    struct Key {
        BoxLook look;
        int width;
        int height;
        friend auto operator<=>(const Key&, const Key&) = default;
    };

    const QImage& box(const BoxLook& look, QSize size);
    void paintFromCorners(PixelPainter& pixels, const QRect& rect, const BoxLook& look);

    std::map<Key, QImage> m_boxes;
    std::int64_t m_kept = 0; ///< pixels of all boxes, about
};

} // namespace orgwright
