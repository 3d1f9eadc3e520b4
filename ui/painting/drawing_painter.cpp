// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/drawing_painter.h"

#include "core/drawing/glyphs.h"
#include "core/drawing/stroke.h"
#include "ui/painting/pixel_painter.h"
#include "ui/painting/shapes.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <algorithm>

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

/// More than an arrow's head takes beside its line.
constexpr Length kArrowReach = pixels(8);

} // namespace

/// One call of paint().
class DrawingPainter::Job {
public:
    Job(QPainter& painter, const Drawing& drawing, const Palette& palette, const PaintView& view,
        DrawingPainter& kept)
        : m_painter(painter)
        , m_drawing(drawing)
        , m_palette(palette)
        , m_labels(kept.m_labels)
        , m_corners(kept.m_corners)
        , m_pieces(kept.m_pieces)
        , m_glyphs(kept.m_glyphs)
        , m_pixels(painter)
        , m_corner(kept.m_corner)
        , m_base(painter.transform())
        , m_scale(view, painter.deviceTransform(), isVector(painter))
        , m_scaled(scaledTransform())
        , m_screen(screenTransform())
        , m_isOnPaper(isVector(painter))
        , m_isOnPixels(m_scale.isSnapping() && painter.deviceTransform().type() <= QTransform::TxTranslate) {}

    void paint(const Group& group) {
        for (std::uint32_t i = group.boxes.first; i < group.boxes.last; ++i)
            box(m_drawing.boxes[i]);
        for (std::uint32_t i = group.lines.first; i < group.lines.last; ++i)
            line(m_drawing.lines[i]);
        for (std::uint32_t i = group.glyphs.first; i < group.glyphs.last; ++i)
            glyph(m_drawing.glyphs[i]);
        for (std::uint32_t i = group.texts.first; i < group.texts.last; ++i)
            text(m_drawing.texts[i]);
    }

private:
    /// What a length of the painter stands for: its own unit, a unit of the drawing, 1/8 pixel of the screen.
    /// Each change costs as much as a small text, so it is put off until something is painted.
    enum class Unit { Own, Drawing, Screen };

    QTransform scaledTransform() const {
        QTransform transform = m_base;
        transform.scale(m_scale.scale(), m_scale.scale());
        return transform;
    }
    QTransform screenTransform() const {
        QTransform transform = m_base;
        transform.scale(1.0 / kPixel, 1.0 / kPixel);
        return transform;
    }
    QPainter& painterIn(Unit unit);
    QPainter& painter() { return painterIn(Unit::Own); }
    PixelPainter& pixels();
    QColor colour(Paint paint) const { return qtColour(m_palette.colour(paint)); }
    QRgb rgba(Paint paint) const {
        const Rgba colour = m_palette.colour(paint);
        return qRgba(colour.red, colour.green, colour.blue, colour.alpha);
    }

    /// Whether what is painted in this rectangle can be seen: of a chart often only a strip is painted.
    bool isSeen(const QRectF& rect) const {
        const double reach = 2 * m_scale.devicePixel();
        return m_pixels.isSeen(rect.adjusted(-reach, -reach, reach, reach));
    }
    bool isSeen(const Line& line, double width) const;

    void fill(const QRectF& rect, QRgb colour);
    void box(const Box& box);
    BoxLook lookOf(const Box& box, double radius, double width) const;
    void plainBox(const Box& box, const QRectF& rect, double width);
    void line(const Line& line);
    void smoothLine(const Line& line, double width);
    void plainLine(const Line& line, double width);
    bool lineOfPieces(const Line& line, double width);
    void arrowHead(const Line& line, double width);
    void glyph(const Glyph& glyph);
    void text(const Text& run);
    void textOnPaper(const Text& run);
    static void strike(QPainter& painter, const Text& run, QPointF at, double width, double unit,
                       const QColor& ink);

    QPainter& m_painter;
    const Drawing& m_drawing;
    const Palette& m_palette;
    LabelCache& m_labels;
    BoxCorners& m_corners;
    LinePieces& m_pieces;
    GlyphPictures& m_glyphs;
    PixelPainter m_pixels;
    std::vector<LinePieces::Corner>& m_corner; ///< of one line
    QTransform m_base;
    PainterScale m_scale;
    QTransform m_scaled;
    QTransform m_screen;
    Unit m_unit = Unit::Own;
    bool m_isOnPaper;
    bool m_isOnPixels; ///< painter units are device pixels, on which edges lie
};

QPainter& DrawingPainter::Job::painterIn(Unit unit) {
    if (unit == Unit::Drawing && m_scaled == m_base)
        unit = Unit::Own;
    if (m_unit != unit)
        m_painter.setTransform(unit == Unit::Own ? m_base : unit == Unit::Drawing ? m_scaled : m_screen);
    m_unit = unit;
    return m_painter;
}

PixelPainter& DrawingPainter::Job::pixels() {
    if (!m_pixels.isDirect())
        painterIn(Unit::Own);
    return m_pixels;
}

void DrawingPainter::Job::fill(const QRectF& rect, QRgb colour) {
    if (const QRect whole = rect.toRect(); m_isOnPixels && rect == whole)
        pixels().fill(whole, colour);
    else
        painter().fillRect(rect, QColor::fromRgba(colour));
}

void DrawingPainter::Job::box(const Box& box) {
    const bool hasStroke = !box.stroke.isNone() && box.strokeWidth > 0;
    const double width = hasStroke ? m_scale.strokeWidth(box.strokeWidth, box.flags) : 0.0;
    const QRectF rect = m_scale.rect(box.rect);
    if (!isSeen(rect))
        return;
    const double radius = box.radius * m_scale.scale();
    const bool isRound = radius >= kSeenRadius * m_scale.devicePixel() || !m_scale.isSnapping();
    const bool isEllipse = (box.flags & kEllipse) != 0;
    if (!isRound && !isEllipse && box.dash == Dash::Solid && box.hatch == Hatch::None)
        return plainBox(box, rect, width);
    const BoxLook look = lookOf(box, radius, width);
    if (m_isOnPixels && BoxCorners::suits(rect, look))
        m_corners.paint(pixels(), rect.toRect(), look);
    else
        paintRoundBox(painter(), rect, look);
}

BoxLook DrawingPainter::Job::lookOf(const Box& box, double radius, double width) const {
    BoxLook look;
    look.fill = rgba(box.fill);
    look.stroke = width > 0 ? rgba(box.stroke) : 0;
    look.strokeWidth = width;
    look.radius = radius;
    look.isEllipse = (box.flags & kEllipse) != 0;
    if (box.dash != Dash::Solid) {
        look.dash = box.dash;
        look.dashPixel = m_scale.dashPixel(box.flags);
    }
    if (box.hatch != Hatch::None) {
        look.hatch = box.hatch;
        look.hatchInk = rgba(box.hatchPaint);
        look.hatchZoom = m_scale.zoom();
    }
    return look;
}

/// Sharp corners: filled rectangles, which need no path. The stroke is what the inner rectangle leaves.
void DrawingPainter::Job::plainBox(const Box& box, const QRectF& rect, double width) {
    if (width <= 0) {
        if (!box.fill.isNone())
            fill(rect, rgba(box.fill));
        return;
    }
    const QRectF inner = rect.adjusted(width, width, -width, -width);
    const QRgb stroke = rgba(box.stroke);
    if (!box.fill.isNone()) {
        fill(rect, stroke);
        if (inner.width() > 0 && inner.height() > 0)
            fill(inner, rgba(box.fill));
        return;
    }
    fill(QRectF(rect.left(), rect.top(), rect.width(), width), stroke);
    fill(QRectF(rect.left(), rect.bottom() - width, rect.width(), width), stroke);
    fill(QRectF(rect.left(), inner.top(), width, inner.height()), stroke);
    fill(QRectF(inner.right(), inner.top(), width, inner.height()), stroke);
}

void DrawingPainter::Job::line(const Line& line) {
    const double width = m_scale.strokeWidth(line.width, line.flags);
    if (!isSeen(line, width))
        return;
    if ((line.flags & kSmooth) != 0)
        return smoothLine(line, width);
    const double radius = line.radius * m_scale.scale();
    if (m_scale.isSnapping() && line.dash == Dash::Solid && radius < kSeenRadius * m_scale.devicePixel()) {
        plainLine(line, width);
    } else if (!lineOfPieces(line, width)) {
        painter().setPen(strokePen(colour(line.stroke), width, line.dash, m_scale.dashPixel(line.flags)));
        painter().setBrush(Qt::NoBrush);
        painter().drawPath(roundedPath(line, m_drawing.pointsOf(line), m_scale, width));
    }
    if (line.arrow == Arrow::Open)
        arrowHead(line, width);
}

void DrawingPainter::Job::smoothLine(const Line& line, double width) {
    QPolygonF points;
    for (std::uint32_t i = 0; i < line.pointCount; ++i)
        points += m_scale.point(m_drawing.pointsOf(line)[i]);
    painter().setPen(QPen(colour(line.stroke), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter().setBrush(Qt::NoBrush);
    painter().drawPolyline(points);
}

bool DrawingPainter::Job::isSeen(const Line& line, double width) const {
    const Point* points = m_drawing.pointsOf(line);
    const auto [left, right] =
        std::minmax_element(points, points + line.pointCount, [](Point a, Point b) { return a.x < b.x; });
    const auto [top, bottom] =
        std::minmax_element(points, points + line.pointCount, [](Point a, Point b) { return a.y < b.y; });
    const double reach = width + (line.arrow == Arrow::None ? 0 : kArrowReach * m_scale.scale());
    return isSeen(QRectF(QPointF(m_scale.x(left->x), m_scale.y(top->y)),
                         QPointF(m_scale.x(right->x), m_scale.y(bottom->y)))
                      .adjusted(-reach, -reach, reach, reach));
}

/// Horizontal and vertical pieces as filled rectangles.
void DrawingPainter::Job::plainLine(const Line& line, double width) {
    const Point* points = m_drawing.pointsOf(line);
    const QRgb stroke = rgba(line.stroke);
    const double half = std::max(std::round(width / m_scale.devicePixel()), 1.0) * m_scale.devicePixel() / 2;
    for (std::uint32_t i = 1; i < line.pointCount; ++i) {
        const QPointF a = m_scale.linePoint(points[i - 1], 2 * half);
        const QPointF b = m_scale.linePoint(points[i], 2 * half);
        fill(QRectF(a, b).normalized().adjusted(-half, -half, half, half), stroke);
    }
}

/// What roundedPath() draws, where it is put together from pieces.
bool DrawingPainter::Job::lineOfPieces(const Line& line, double width) {
    if (!m_isOnPixels || !m_pixels.isDirect() || line.dash != Dash::Solid)
        return false;
    const Point* points = m_drawing.pointsOf(line);
    const auto place = [&](std::uint32_t i) { return m_scale.linePoint(points[i], width); };
    m_corner.clear();
    m_corner.push_back({place(0)});
    for (std::uint32_t i = 1; i + 1 < line.pointCount; ++i) {
        const Length radius = cornerRadius(line, points[i - 1], points[i], points[i + 1]);
        const bool isStraight = (points[i - 1].x == points[i].x) == (points[i].x == points[i + 1].x);
        if (!isStraight)
            m_corner.push_back({place(i), radius * m_scale.scale()});
    }
    m_corner.push_back({place(line.pointCount - 1)});
    return m_pieces.paint(m_pixels, {rgba(line.stroke), width}, m_corner);
}

void DrawingPainter::Job::arrowHead(const Line& line, double width) {
    const Point* points = m_drawing.pointsOf(line);
    const Point tip = points[line.pointCount - 1];
    const auto [left, right] = arrowHeadOf(points[line.pointCount - 2], tip);
    const QPointF head[] = {m_scale.point(left), m_scale.point(tip), m_scale.point(right)};
    painter().setPen(QPen(colour(line.stroke), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter().setBrush(Qt::NoBrush);
    painter().drawPolyline(head, 3);
}

void DrawingPainter::Job::glyph(const Glyph& glyph) {
    const bool keepsSize = m_scale.keepsScreen(glyph.flags, kScreenSize);
    const double side = keepsSize ? glyph.rect.width / double(kPixel) : glyph.rect.width * m_scale.scale();
    if (side < 2)
        return;
    const QPointF centre = m_scale.point(glyph.rect.centre());
    const QPointF corner(m_scale.edgeX(centre.x() - side / 2), m_scale.edgeY(centre.y() - side / 2));
    if (!isSeen({corner, QSizeF(side, side)}))
        return;
    const double line = glyphLineWidth(glyph.rect.width / double(kPixel)) * side * kPixel / glyph.rect.width;
    const GlyphLook look{glyph.kind, rgba(glyph.paint), side, line};
    if (m_isOnPixels)
        m_glyphs.paint(pixels(), corner.toPoint(), look);
    else
        paintGlyph(painter(), corner, look);
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
    QPainter& painter = painterIn(Unit::Drawing);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QPointF(run.at.x - shift, run.at.y), words);
    strike(painter, run, QPointF(run.at.x - shift, run.at.y), width, 1.0, ink);
}

void DrawingPainter::Job::strike(QPainter& painter, const Text& run, QPointF at, double width, double unit,
                                 const QColor& ink) {
    if ((run.flags & kStrike) == 0)
        return;
    const double size = typeFace(run.role).size;
    painter.fillRect(QRectF(at.x(), at.y() - size * 0.3, width, std::max(size / 14.0, 0.9 / unit)), ink);
}

void DrawingPainter::Job::text(const Text& run) {
    const bool keepsSize = m_scale.keepsScreen(run.flags, kScreenSize);
    const double unit = keepsSize ? 1.0 / kPixel : m_scale.scale();
    // Letters of other scripts reach further than Latin ones.
    const double tall = 2 * typeFace(run.role).size * unit;
    const QPointF place(m_scale.x(run.at.x), m_scale.edgeY(m_scale.y(run.at.y)));
    if (!m_pixels.isSeenInHeight(place.y() - tall, place.y() + tall))
        return;
    const bool hasFigures = (run.flags & kFigures) != 0;
    if (m_isOnPaper && !hasFigures && isShapedPlainly(m_drawing.textOf(run), run.role))
        return textOnPaper(run);
    const ShapedLabel& label = m_labels.label(m_drawing.textOf(run), run.role, hasFigures);
    const double shift = shiftOf(run.align, label.width);
    if (!isSeen(QRectF(place.x() - shift * unit - tall, place.y() - tall, label.width * unit + 2 * tall,
                       2 * tall)))
        return;
    const QPointF at = place / unit;
    const QColor ink = colour(run.paint);
    QPainter& painter = painterIn(keepsSize ? Unit::Screen : Unit::Drawing);
    painter.setPen(ink);
    for (const QGlyphRun& glyphs : label.runs)
        painter.drawGlyphRun(QPointF(at.x() - shift, at.y() - label.ascent), glyphs);
    strike(painter, run, QPointF(at.x() - shift, at.y()), label.width, unit, ink);
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
    Job job(painter, drawing, palette, isOnPaper ? asTheyAre : view, *this);
    for (const Group& group : drawing.groups) {
        if (group.bounds.meets(view.visible))
            job.paint(group);
    }
    painter.restore();
}

} // namespace orgwright
