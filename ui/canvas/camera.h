// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/geometry.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace orgwright {

/// Which part of a drawing a view shows, and how large. Screen lengths are logical pixels, a drawing's 1/8
/// pixel. A plain value: every function is pure.
class Camera {
public:
    static constexpr double kLeastZoom = 0.01;
    static constexpr double kMostZoom = 4.0;

    double zoom() const { return m_zoom; }
    /// The drawing's pixel at the view's top left corner.
    QPointF origin() const { return m_origin; }
    void setOrigin(QPointF origin) { m_origin = origin; }
    void setZoom(double zoom);

    QPointF toScreen(drawing::Point point) const;
    QRectF toScreen(const drawing::Rect& rect) const;
    drawing::Point toDrawing(QPointF screen) const;
    /// The part of the drawing that a view of this size shows, a little more rather than less.
    drawing::Rect visible(QSizeF view) const;

    /// The same view with another zoom in which this place of the screen shows what it shows now.
    Camera zoomedAt(double zoom, QPointF screen) const;
    Camera movedBy(QPointF screen) const;
    /// As large as fits with this margin, not larger than `most`; centred across, at the top where there is
    /// room below.
    static Camera fitting(const drawing::Rect& rect, QSizeF view, double margin, double most);
    /// Moved as little as needed so that the rectangle is in sight with this margin.
    Camera showing(const drawing::Rect& rect, QSizeF view, double margin) const;
    /// Kept so that some of the drawing stays in sight; one that fits is centred across.
    Camera within(QSizeF drawing, QSizeF view, double slack) const;

    friend bool operator==(const Camera&, const Camera&) = default;

private:
    double m_zoom = 1.0;
    QPointF m_origin;
};

} // namespace orgwright
