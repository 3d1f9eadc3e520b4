// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QRect>

class QPainter;

namespace orgwright {

/// Whether the coordinate lies on an edge between device pixels, but for what arithmetic leaves.
bool isWhole(double value);

/// Fills and copies whole device pixels, in the units of a painter that does not scale. On an opaque picture
/// in memory it writes them itself, to the same pixels: a chart has ten thousand small rectangles, each of
/// which would cost a painter more than its pixels. Elsewhere the painter does it. Both may be used in turn.
class PixelPainter {
public:
    explicit PixelPainter(QPainter& painter);

    /// Whether pixels are written without the painter.
    bool isDirect() const { return m_bits != nullptr; }
    /// Whether any of this can be seen; where that is not known, yes.
    bool isSeen(const QRectF& rect) const {
        return !isDirect() || rect.translated(m_offset).intersects(QRectF(m_clip));
    }
    bool isSeenInHeight(double top, double bottom) const {
        return !isDirect() ||
               (bottom + m_offset.y() > m_clip.top() && top + m_offset.y() < m_clip.bottom() + 1);
    }

    void fill(const QRect& rect, QRgb colour);
    /// Direct only.
    void fillWith(const QRect& rect, QRgb premultiplied);
    /// Part of a premultiplied picture with its top left pixel there.
    void draw(QPoint at, const QImage& image, const QRect& part);
    void draw(QPoint at, const QImage& image) { draw(at, image, image.rect()); }

private:
    QRgb* row(int y) const { return reinterpret_cast<QRgb*>(m_bits + y * m_bytesPerLine); }

    QPainter& m_painter;
    uchar* m_bits = nullptr;
    qsizetype m_bytesPerLine = 0;
    QPoint m_offset; ///< from the painter's units to the picture's
    QRect m_clip;    ///< in the picture
};

} // namespace orgwright
