// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/drawing_painter.h"

#include "core/drawing/glyphs.h"
#include "core/drawing/stroke.h"
#include "ui/painting/shapes.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

namespace orgwright {

using namespace drawing;

namespace {

bool isVector(const QPainter& painter) {
    const QPaintEngine* engine = painter.paintEngine();
    if (engine == nullptr)
        return false;
    switch (engine->type()) {
    case QPaintEngine::Pdf:
    case QPaintEngine::Picture:
    case QPaintEngine::SVG:
    case QPaintEngine::MacPrinter:
        return true;
    default:
        return false;
    }
}

/// Makes the painter's units those of the drawing.
void scaleTo(QPainter& painter, const PaintView& view) {
    const double scale = view.zoom / kPixel;
    painter.translate(view.origin.x() - view.visible.x * scale, view.origin.y() - view.visible.y * scale);
    painter.scale(scale, scale);
}

/// From the place a text is aligned at back to its left end.
double shiftOf(Align align, double width) {
    return align == Align::Left ? 0 : align == Align::Right ? width : width / 2;
}

/// Under this many device pixels a corner's rounding or a line's bend cannot be seen.
constexpr double kSeenRadius = 1.3;

} // namespace

/// One call of paint().
class DrawingPainter::Job {
public:
    Job(QPainter& painter, const Drawing& drawing, const Palette& palette, const PaintView& view,
        LabelCache& labels, BoxCorners& corners)
        : m_painter(painter)
        , m_drawing(drawing)
        , m_palette(palette)
        , m_labels(labels)
        , m_corners(corners)
        , m_base(painter.transform())
        , m_mapping(view, painter.deviceTransform(), isVector(painter))
        , m_scaled(scaledTransform())
        , m_isOnPaper(isVector(painter))
        , m_isUnscaled(painter.deviceTransform().type() <= QTransform::TxTranslate) {}

    void paint(const Group& group) {
        for (std::uint32_t i = group.boxes.first; i < group.boxes.last; ++i)
            box(m_drawing.boxes[i]);
        for (std::uint32_t i = group.lines.first; i < group.lines.last; ++i)
            line(m_drawing.lines[i]);
        for (std::uint32_t i = group.glyphs.first; i < group.glyphs.last; ++i)
            glyph(m_drawing.glyphs[i]);
        texts(group.texts);
    }

private:
    QTransform scaledTransform() const {
        QTransform transform = m_base;
        transform.scale(m_mapping.scale(), m_mapping.scale());
        return transform;
    }
    QColor colour(Paint paint) const { return qtColour(m_palette.colour(paint)); }

    void box(const Box& box);
    bool hasCommonCorners(const Box& box, const QRectF& rect, double radius, double width) const;
    void plainBox(const Box& box, const QRectF& rect, double width);
    void roundBox(const Box& box, const QRectF& rect, double radius, double width);
    void shape(const Box& box, const QRectF& rect, double radius, const QPen& pen, const QBrush& brush);
    void line(const Line& line);
    void plainLine(const Line& line, double width);
    void arrowHead(const Line& line, double width);
    void glyph(const Glyph& glyph);
    void texts(Range range);
    void text(const Text& run);
    void textOnPaper(const Text& run);
    void strike(const Text& run, QPointF at, double width, double unit, const QColor& ink);

    QPainter& m_painter;
    const Drawing& m_drawing;
    const Palette& m_palette;
    LabelCache& m_labels;
    BoxCorners& m_corners;
    QTransform m_base;
    Mapping m_mapping;
    QTransform m_scaled;
    bool m_isOnPaper;
    bool m_isUnscaled;
};

void DrawingPainter::Job::box(const Box& box) {
    const bool hasStroke = !box.stroke.isNone() && box.strokeWidth > 0;
    const double width = hasStroke ? m_mapping.strokeWidth(box.strokeWidth, box.flags) : 0.0;
    const QRectF rect = m_mapping.rect(box.rect);
    const double radius = box.radius * m_mapping.scale();
    const bool isRound = radius >= kSeenRadius * m_mapping.devicePixel() || !m_mapping.isSnapping();
    const bool isEllipse = (box.flags & kEllipse) != 0;
    if (!isRound && !isEllipse && box.dash == Dash::Solid && box.hatch == Hatch::None)
        plainBox(box, rect, width);
    else if (hasCommonCorners(box, rect, radius, width))
        m_corners.paint(m_painter, rect.toRect(),
                        {colour(box.fill), colour(box.stroke), static_cast<int>(std::lround(width)), radius});
    else
        roundBox(box, rect, radius, width);
}

/// On a screen of one pixel a unit most boxes are alike but for their size.
bool DrawingPainter::Job::hasCommonCorners(const Box& box, const QRectF& rect, double radius,
                                           double width) const {
    const bool isPlain = (box.flags & kEllipse) == 0 && box.dash == Dash::Solid && box.hatch == Hatch::None;
    const bool isWhole = std::abs(width - std::round(width)) < 1e-6;
    return isPlain && isWhole && m_mapping.isSnapping() && m_isUnscaled && BoxCorners::suits(rect, radius);
}

/// Sharp corners: filled rectangles, which need no path. The stroke is what the inner rectangle leaves.
void DrawingPainter::Job::plainBox(const Box& box, const QRectF& rect, double width) {
    if (width <= 0) {
        if (!box.fill.isNone())
            m_painter.fillRect(rect, colour(box.fill));
        return;
    }
    const QRectF inner = rect.adjusted(width, width, -width, -width);
    const QColor stroke = colour(box.stroke);
    if (!box.fill.isNone()) {
        m_painter.fillRect(rect, stroke);
        if (inner.width() > 0 && inner.height() > 0)
            m_painter.fillRect(inner, colour(box.fill));
        return;
    }
    m_painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), width), stroke);
    m_painter.fillRect(QRectF(rect.left(), rect.bottom() - width, rect.width(), width), stroke);
    m_painter.fillRect(QRectF(rect.left(), inner.top(), width, inner.height()), stroke);
    m_painter.fillRect(QRectF(inner.right(), inner.top(), width, inner.height()), stroke);
}

/// Fill, hatch, edge. A solid edge and the fill under it are one call, which is one path on paper.
void DrawingPainter::Job::roundBox(const Box& box, const QRectF& rect, double radius, double width) {
    const double reach = std::min({radius, rect.width() / 2, rect.height() / 2});
    const bool isOne = width > 0 && box.dash == Dash::Solid && box.hatch == Hatch::None;
    if (!isOne && !box.fill.isNone())
        shape(box, rect, reach, QPen(Qt::NoPen), colour(box.fill));
    if (box.hatch != Hatch::None)
        fillHatch(m_painter, rect, reach, box.hatch, colour(box.hatchPaint), m_mapping.zoom());
    if (width <= 0)
        return;
    const double in = width / 2;
    shape(box, rect.adjusted(in, in, -in, -in), std::max(0.0, reach - in),
          strokePen(colour(box.stroke), width, box.dash, m_mapping.dashPixel(box.flags)),
          isOne && !box.fill.isNone() ? QBrush(colour(box.fill)) : QBrush(Qt::NoBrush));
}

void DrawingPainter::Job::shape(const Box& box, const QRectF& rect, double radius, const QPen& pen,
                                const QBrush& brush) {
    m_painter.setPen(pen);
    m_painter.setBrush(brush);
    if ((box.flags & kEllipse) != 0)
        m_painter.drawEllipse(rect);
    else
        m_painter.drawRoundedRect(rect, radius, radius);
}

void DrawingPainter::Job::line(const Line& line) {
    const double width = m_mapping.strokeWidth(line.width, line.flags);
    const double radius = line.radius * m_mapping.scale();
    if (m_mapping.isSnapping() && line.dash == Dash::Solid &&
        radius < kSeenRadius * m_mapping.devicePixel()) {
        plainLine(line, width);
    } else {
        m_painter.setPen(strokePen(colour(line.stroke), width, line.dash, m_mapping.dashPixel(line.flags)));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(roundedPath(line, m_drawing.pointsOf(line), m_mapping, width));
    }
    if (line.arrow == Arrow::Open)
        arrowHead(line, width);
}

/// Horizontal and vertical pieces as filled rectangles.
void DrawingPainter::Job::plainLine(const Line& line, double width) {
    const Point* points = m_drawing.pointsOf(line);
    const QColor stroke = colour(line.stroke);
    const double half =
        std::max(std::round(width / m_mapping.devicePixel()), 1.0) * m_mapping.devicePixel() / 2;
    for (std::uint32_t i = 1; i < line.pointCount; ++i) {
        const QPointF a = m_mapping.linePoint(points[i - 1], 2 * half);
        const QPointF b = m_mapping.linePoint(points[i], 2 * half);
        m_painter.fillRect(QRectF(a, b).normalized().adjusted(-half, -half, half, half), stroke);
    }
}

void DrawingPainter::Job::arrowHead(const Line& line, double width) {
    const Point* points = m_drawing.pointsOf(line);
    const Point tip = points[line.pointCount - 1];
    const auto [left, right] = arrowHeadOf(points[line.pointCount - 2], tip);
    const QPointF head[] = {m_mapping.point(left), m_mapping.point(tip), m_mapping.point(right)};
    m_painter.setPen(QPen(colour(line.stroke), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(head, 3);
}

void DrawingPainter::Job::glyph(const Glyph& glyph) {
    const bool keepsSize = m_mapping.keepsScreen(glyph.flags, kScreenSize);
    const double side = keepsSize ? glyph.rect.width / double(kPixel) : glyph.rect.width * m_mapping.scale();
    if (side < 2)
        return;
    const QPointF centre = m_mapping.point(glyph.rect.centre());
    const double scale = side / kGlyphGrid;
    const GlyphShape& shape = glyphShape(glyph.kind);
    QTransform place;
    place.translate(centre.x() - side / 2, centre.y() - side / 2);
    place.scale(scale, scale);
    const double line = glyphLineWidth(glyph.rect.width / double(kPixel)) * side * kPixel / glyph.rect.width;
    m_painter.setPen(shape.isFilled
                         ? QPen(Qt::NoPen)
                         : QPen(colour(glyph.paint), line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(shape.isFilled ? QBrush(colour(glyph.paint)) : QBrush(Qt::NoBrush));
    m_painter.drawPath(place.map(glyphPath(glyph.kind)));
}

void DrawingPainter::Job::texts(Range range) {
    if (range.size() == 0)
        return;
    const bool isScaled = m_scaled != m_base;
    if (isScaled)
        m_painter.setTransform(m_scaled);
    for (std::uint32_t i = range.first; i < range.last; ++i)
        text(m_drawing.texts[i]);
    if (isScaled)
        m_painter.setTransform(m_base);
}

/// Paper takes each text once, so shaping it ahead would only cost.
void DrawingPainter::Job::textOnPaper(const Text& run) {
    const std::string_view bytes = m_drawing.textOf(run);
    const QString words = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const QFont& font = m_labels.font(run.role);
    const bool needsWidth = run.align != Align::Left || (run.flags & kStrike) != 0;
    const double width = needsWidth ? QFontMetricsF(font).horizontalAdvance(words) : 0;
    const double shift = shiftOf(run.align, width);
    const QColor ink = colour(run.paint);
    m_painter.setFont(font);
    m_painter.setPen(ink);
    m_painter.drawText(QPointF(run.at.x - shift, run.at.y), words);
    strike(run, QPointF(run.at.x - shift, run.at.y), width, 1.0, ink);
}

void DrawingPainter::Job::strike(const Text& run, QPointF at, double width, double unit, const QColor& ink) {
    if ((run.flags & kStrike) == 0)
        return;
    const double size = typeFace(run.role).size;
    m_painter.fillRect(QRectF(at.x(), at.y() - size * 0.3, width, std::max(size / 14.0, 0.9 / unit)), ink);
}

void DrawingPainter::Job::text(const Text& run) {
    const bool isPlain = (run.flags & kFigures) == 0 && isShapedPlainly(m_drawing.textOf(run), run.role);
    if (m_isOnPaper && isPlain)
        return textOnPaper(run);
    const ShapedLabel& label = m_labels.label(m_drawing.textOf(run), run.role, (run.flags & kFigures) != 0);
    const bool keepsSize = m_mapping.keepsScreen(run.flags, kScreenSize);
    if (keepsSize) {
        QTransform transform = m_base;
        const QPointF at = m_mapping.point(run.at);
        transform.translate(at.x(), m_mapping.edgeY(at.y()));
        transform.scale(1.0 / kPixel, 1.0 / kPixel);
        m_painter.setTransform(transform);
    }
    const double unit = keepsSize ? 1.0 / kPixel : m_mapping.scale();
    const QPointF at =
        keepsSize ? QPointF() : QPointF(m_mapping.x(run.at.x), m_mapping.edgeY(m_mapping.y(run.at.y))) / unit;
    const double shift = shiftOf(run.align, label.width);
    const QColor ink = colour(run.paint);
    m_painter.setPen(ink);
    for (const QGlyphRun& glyphs : label.runs)
        m_painter.drawGlyphRun(QPointF(at.x() - shift, at.y() - label.ascent), glyphs);
    strike(run, QPointF(at.x() - shift, at.y()), label.width, unit, ink);
    if (keepsSize)
        m_painter.setTransform(m_scaled);
}

void DrawingPainter::paint(QPainter& painter, const Drawing& drawing, const Palette& palette,
                           const PaintView& view) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Each change of the transform starts a new state in a document, so paper gets one for all and lengths as
    // they are.
    const bool isOnPaper = isVector(painter);
    if (isOnPaper)
        scaleTo(painter, view);
    const PaintView asTheyAre{{0, 0, 0, 0}, kPixel, {}};
    Job job(painter, drawing, palette, isOnPaper ? asTheyAre : view, m_labels, m_corners);
    for (const Group& group : drawing.groups) {
        if (group.bounds.meets(view.visible))
            job.paint(group);
    }
    painter.restore();
}

} // namespace orgwright
