// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRegion>
#include <functional>

class QPainter;

namespace orgwright {

/// The chart as it was last painted. A frame in which the chart only moves, or in which a card is carried
/// over it, paints what is new and copies the rest. The picture is a torus: moving it costs nothing.
class ChartPicture {
public:
    /// Paints this part of the view, in logical pixels, on its own ground.
    using PaintPart = std::function<void(QPainter&, const QRect&)>;

    /// What the picture shows of this part, or of all of it, is no longer so.
    void forget() { m_isStale = true; }
    void forget(const QRect& part) { m_stale += part; }
    /// The chart has moved on the view by this much, in logical pixels; what comes into sight is to be
    /// painted. A move that is not by whole device pixels forgets everything.
    void move(QPointF by);

    /// Paints what is out of date of the view, then copies the part onto the painter, which paints in logical
    /// pixels of the view.
    void paint(QPainter& onto, const QRegion& part, QSize view, double ratio, const PaintPart& chart);

private:
    /// A rectangle of the view that lies in one piece in the picture, both in device pixels.
    struct Piece {
        QRect view;
        QPoint at;
    };

    void fit(QSize view, double ratio);
    QRect deviceRect(const QRect& part) const;
    void forPieces(const QRect& deviceRect, const auto& visit) const;
    void refresh(const QRect& part, const PaintPart& chart);

    QImage m_image;
    QSize m_size; ///< of the torus, in device pixels
    QSize m_view;
    double m_ratio = 1;
    QPoint m_origin; ///< where in the picture the view's top left pixel is
    QRegion m_stale;
    bool m_isStale = true;
};

} // namespace orgwright
