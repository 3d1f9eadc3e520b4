// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>
#include <QSize>
#include <map>
#include <tuple>

class QPainter;

namespace orgwright {

/// The look of a rounded box on a screen. Lengths in device pixels, the stroke's whole; without a stroke its
/// width is 0.
struct BoxLook {
    QColor fill;
    QColor stroke;
    int strokeWidth = 0;
    double radius = 0;
};

/// Paints rounded boxes from corners that were painted once: a chart has hundreds alike, and filling and
/// stroking their paths would take most of a frame. Small boxes are kept whole.
class BoxCorners {
public:
    /// For a rectangle on whole device pixels that is small or at least twice as large as its corners, and a
    /// painter that does not scale.
    void paint(QPainter& painter, const QRect& rect, const BoxLook& look);

    /// Whether paint() takes it.
    static bool suits(const QRectF& rect, double radius);

private:
    /// A box of this look and size.
    using Key = std::tuple<QRgb, QRgb, int, int, int, int>;

    const QImage& box(const BoxLook& look, QSize size);
    void paintFromCorners(QPainter& painter, const QRect& rect, const BoxLook& look);

    std::map<Key, QImage> m_boxes;
};

} // namespace orgwright
