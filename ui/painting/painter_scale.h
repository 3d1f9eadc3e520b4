// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"

#include <QPointF>
#include <QRectF>
#include <QTransform>
#include <cmath>

namespace orgwright {

/// Which part of a drawing is painted, how large, and where it lands.
struct PaintView {
    drawing::Rect visible; ///< what is painted; groups that lie outside are skipped
    double zoom = 1.0;     ///< painter units by pixels of the drawing
    QPointF origin;        ///< where the visible part's top left corner lands, in painter units
};

/// From lengths of a drawing to painter units. On a screen edges are rounded to device pixels, so that
/// hairlines stay sharp; on paper nothing is rounded.
class PainterScale {
public:
    PainterScale(const PaintView& view, const QTransform& toDevice, bool isVector)
        : m_view(view)
        , m_toDevice(toDevice)
        , m_snaps(!isVector && toDevice.type() <= QTransform::TxScale) {}

    double scale() const { return m_view.zoom / drawing::kPixel; }
    double zoom() const { return m_view.zoom; }
    bool isSnapping() const { return m_snaps; }
    /// One device pixel in painter units; half a pixel of the drawing on paper.
    double devicePixel() const { return m_snaps ? 1.0 / m_toDevice.m11() : 0.5 * m_view.zoom; }

    QPointF point(drawing::Point p) const { return {x(p.x), y(p.y)}; }
    double x(drawing::Length value) const {
        return m_view.origin.x() + (static_cast<double>(value) - m_view.visible.x) * scale();
    }
    double y(drawing::Length value) const {
        return m_view.origin.y() + (static_cast<double>(value) - m_view.visible.y) * scale();
    }

    /// Edges on device pixels.
    QRectF rect(const drawing::Rect& r) const {
        const double left = edgeX(x(r.x));
        const double top = edgeY(y(r.y));
        return {left, top, edgeX(x(r.right())) - left, edgeY(y(r.bottom())) - top};
    }
    /// Without rounding.
    QRectF exactRect(const drawing::Rect& r) const {
        return {x(r.x), y(r.y), r.width * scale(), r.height * scale()};
    }
    /// The middle of a device pixel for a line of an odd number of them, else an edge.
    QPointF linePoint(drawing::Point p, double width) const {
        if (!m_snaps)
            return point(p);
        const bool isOdd = std::lround(width * m_toDevice.m11()) % 2 == 1;
        const double half = isOdd ? 0.5 * devicePixel() : 0.0;
        return {edgeX(x(p.x) - half) + half, edgeY(y(p.y) - half) + half};
    }
    double edgeX(double value) const { return snapped(value, m_toDevice.m11(), m_toDevice.dx()); }
    double edgeY(double value) const { return snapped(value, m_toDevice.m22(), m_toDevice.dy()); }

    /// Whether something keeps its size in screen pixels; paper has none.
    bool keepsScreen(std::uint8_t flags, std::uint8_t flag) const { return m_snaps && (flags & flag) != 0; }
    /// What a pixel of a dash is in painter units: dashes far away are not drawn finer than half their size.
    double dashPixel(std::uint8_t flags) const {
        return keepsScreen(flags, drawing::kScreenWidth) ? 1.0 : std::max(m_view.zoom, 0.5);
    }

    /// A stroke's width in painter units: at least one device pixel on a screen.
    double strokeWidth(std::int16_t width, std::uint8_t flags) const {
        if ((flags & drawing::kHairline) != 0)
            return devicePixel();
        const double pixels = width / double(drawing::kPixel);
        const double wide = keepsScreen(flags, drawing::kScreenWidth) ? pixels : pixels * m_view.zoom;
        return m_snaps ? std::max(wide, devicePixel()) : wide;
    }

private:
    double snapped(double value, double factor, double shift) const {
        // A half goes up, on either side of zero and however it was added up: so a part of a picture that is
        // painted by itself meets the rest.
        constexpr double kHalf = 0.5 + 1e-6;
        return m_snaps ? (std::floor(value * factor + shift + kHalf) - shift) / factor : value;
    }

    PaintView m_view;
    QTransform m_toDevice;
    bool m_snaps;
};

} // namespace orgwright
