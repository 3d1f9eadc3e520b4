// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>
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
/// stroking their paths would take most of a frame.
class BoxCorners {
public:
    /// For a rectangle on whole device pixels, at least twice as large as its corners, and a painter that
    /// does not scale.
    void paint(QPainter& painter, const QRect& rect, const BoxLook& look);

    /// Whether paint() takes it.
    static bool suits(const QRectF& rect, double radius);

private:
    using Key = std::tuple<QRgb, QRgb, int, int>;

    const QImage& corners(const BoxLook& look, int reach);

    std::map<Key, QImage> m_corners;
};

} // namespace orgwright
