// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/shapes.h"

#include "core/drawing/glyphs.h"
#include "core/drawing/stroke.h"

#include <QPainter>
#include <array>

namespace orgwright {
namespace {

using namespace drawing;

QPainterPath pathOf(const GlyphShape& shape) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const PathStep& step : pathSteps(shape.path)) {
        switch (step.kind) {
        case PathStep::Kind::Move:
            path.moveTo(step.x[0], step.y[0]);
            break;
        case PathStep::Kind::Line:
            path.lineTo(step.x[0], step.y[0]);
            break;
        case PathStep::Kind::Curve:
            path.cubicTo(step.x[0], step.y[0], step.x[1], step.y[1], step.x[2], step.y[2]);
            break;
        case PathStep::Kind::Close:
            path.closeSubpath();
            break;
        }
    }
    return path;
}

std::array<QPainterPath, kGlyphKinds> allGlyphPaths() {
    std::array<QPainterPath, kGlyphKinds> paths;
    for (std::size_t i = 0; i < paths.size(); ++i)
        paths[i] = pathOf(glyphShape(static_cast<GlyphKind>(i)));
    return paths;
}

void paintDots(QPainter& painter, const QRectF& rect, const HatchLines& lines, double zoom) {
    const double step = lines.distance * zoom;
    const double radius = lines.width * zoom / 2;
    for (double y = rect.top() + step / 2; y < rect.bottom() + radius; y += step)
        for (double x = rect.left() + step / 2; x < rect.right() + radius; x += step)
            painter.drawEllipse(QPointF(x, y), radius, radius);
}

void paintStripes(QPainter& painter, const QRectF& rect, const HatchLines& lines, double zoom) {
    const bool isUpright = lines.angle == 90;
    const double step = lines.distance * zoom * (isUpright ? 1.0 : std::sqrt(2.0));
    const double lean = isUpright ? 0.0 : rect.height();
    QList<QLineF> stripes;
    for (double x = rect.left() - lean + step / 2; x < rect.right() + lean; x += step) {
        const double top = lines.angle > 0 ? x + lean : x;
        const double bottom = lines.angle > 0 ? x : x + lean;
        stripes.append(QLineF(top, rect.top(), bottom, rect.bottom()));
    }
    painter.drawLines(stripes);
}

void paintShape(QPainter& painter, const QRectF& rect, double radius, bool isEllipse) {
    if (isEllipse)
        painter.drawEllipse(rect);
    else
        painter.drawRoundedRect(rect, radius, radius);
}

} // namespace

QColor qtColour(Rgba colour) {
    return QColor(colour.red, colour.green, colour.blue, colour.alpha);
}

const QPainterPath& glyphPath(GlyphKind kind) {
    static const std::array<QPainterPath, kGlyphKinds> paths = allGlyphPaths();
    return paths[static_cast<std::size_t>(kind)];
}

QPen strokePen(const QColor& colour, double width, Dash dash, double dashScale) {
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    const DashLengths lengths = dashLengths(dash);
    if (lengths.on <= 0 || width <= 0)
        return pen;
    pen.setDashPattern({lengths.on * dashScale / width, lengths.off * dashScale / width});
    pen.setCapStyle(lengths.hasRoundCaps ? Qt::RoundCap : Qt::FlatCap);
    return pen;
}

QPainterPath roundedPath(const Line& line, const Point* points, const PainterScale& scale, double width) {
    QPainterPath path;
    path.moveTo(scale.linePoint(points[0], width));
    for (std::uint32_t i = 1; i + 1 < line.pointCount; ++i) {
        const Length radius = cornerRadius(line, points[i - 1], points[i], points[i + 1]);
        const QPointF corner = scale.linePoint(points[i], width);
        if (radius == 0) {
            path.lineTo(corner);
            continue;
        }
        const QPointF off = corner - scale.point(points[i]);
        path.lineTo(scale.point(towards(points[i], points[i - 1], radius)) + off);
        path.quadTo(corner, scale.point(towards(points[i], points[i + 1], radius)) + off);
    }
    path.lineTo(scale.linePoint(points[line.pointCount - 1], width));
    return path;
}

void paintRoundBox(QPainter& painter, const QRectF& rect, const BoxLook& look) {
    const double reach = std::min({look.radius, rect.width() / 2, rect.height() / 2});
    const double width = look.strokeWidth;
    const bool isOne = width > 0 && look.dash == Dash::Solid && look.hatch == Hatch::None;
    const QBrush fill = look.fill == 0 ? QBrush(Qt::NoBrush) : QBrush(QColor::fromRgba(look.fill));
    if (!isOne && look.fill != 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        paintShape(painter, rect, reach, look.isEllipse);
    }
    if (look.hatch != Hatch::None)
        fillHatch(painter, rect, reach, look.hatch, QColor::fromRgba(look.hatchInk), look.hatchZoom);
    if (width <= 0)
        return;
    const double in = width / 2;
    painter.setPen(strokePen(QColor::fromRgba(look.stroke), width, look.dash, look.dashPixel));
    painter.setBrush(isOne ? fill : QBrush(Qt::NoBrush));
    paintShape(painter, rect.adjusted(in, in, -in, -in), std::max(0.0, reach - in), look.isEllipse);
}

void fillHatch(QPainter& painter, const QRectF& rect, double radius, Hatch hatch, const QColor& colour,
               double zoom) {
    const HatchLines lines = hatchLines(hatch);
    if (lines.width <= 0 || lines.distance * zoom < 1.5)
        return;
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(rect, radius, radius);
    painter.setClipPath(clip, Qt::IntersectClip);
    if (lines.angle == 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        paintDots(painter, rect, lines, zoom);
    } else {
        painter.setPen(QPen(colour, lines.width * zoom, Qt::SolidLine, Qt::FlatCap));
        paintStripes(painter, rect, lines, zoom);
    }
    painter.restore();
}

} // namespace orgwright
