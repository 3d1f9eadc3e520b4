// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/marks.h"

#include "ui/theme/colour_math.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"

#include <QPainterPath>
#include <cmath>

namespace orgwright {

namespace {

constexpr std::string_view kChangeIcons[] = {"arrow-right", "plus", "close", "pencil", "broken-ring"};

QRectF squareIn(const QRectF& box) {
    const double side = std::min(box.width(), box.height());
    return {box.center().x() - side / 2, box.center().y() - side / 2, side, side};
}

QPointF at(const QRectF& box, double x, double y) {
    return {box.left() + box.width() * x, box.top() + box.height() * y};
}

// Saves the painter for as long as it lives and makes edges smooth.
class Smooth {
public:
    explicit Smooth(QPainter& painter)
        : m_painter(painter) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter.restore(); }
    Smooth(const Smooth&) = delete;
    Smooth& operator=(const Smooth&) = delete;

private:
    QPainter& m_painter;
};

// Lines of `pitch` apart, at 45° where `slope` is ±1 and upright where it is 0, all over `area`.
void paintStripes(QPainter& painter, const QRectF& area, double pitch, double slope) {
    const double lean = slope * area.height();
    const double from = std::floor((area.left() - std::abs(lean)) / pitch) * pitch;
    for (double x = from; x <= area.right() + std::abs(lean); x += pitch)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + lean, area.top()));
}

void paintDots(QPainter& painter, const QRectF& area, const QColor& colour) {
    constexpr double kPitch = 5.0;
    constexpr double kRadius = 0.9;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (double y = area.top() + kPitch / 2; y < area.bottom() + kPitch / 2; y += kPitch)
        for (double x = area.left() + kPitch / 2; x < area.right() + kPitch / 2; x += kPitch)
            painter.drawEllipse(QPointF(x, y), kRadius, kRadius);
}

void paintGaps(QPainter& painter, const QRectF& area, BucketMark bucket, const QColor& ground) {
    // 45° lines 1.5 wide with 3.5 of colour between them are 5 apart across, 5√2 along.
    switch (bucket) {
    case BucketMark::Core:
        break;
    case BucketMark::Growth:
        painter.setPen(QPen(ground, 1.5));
        paintStripes(painter, area, 5.0 * std::sqrt(2.0), 1.0);
        break;
    case BucketMark::Enabler:
        paintDots(painter, area, ground);
        break;
    case BucketMark::Experimental:
        painter.setPen(QPen(ground, 1.5));
        paintStripes(painter, area, 4.5, 0.0);
        break;
    }
}

QPolygonF octagon(const QRectF& box) {
    constexpr double kCut = 0.2929;
    return {at(box, kCut, 0),     at(box, 1 - kCut, 0), at(box, 1, kCut),     at(box, 1, 1 - kCut),
            at(box, 1 - kCut, 1), at(box, kCut, 1),     at(box, 0, 1 - kCut), at(box, 0, kCut)};
}

void paintShape(QPainter& painter, const QPolygonF& shape, const QColor& colour, double corner) {
    painter.setPen(QPen(colour, corner, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPolygon(shape);
}

void paintOctagon(QPainter& painter, const QRectF& box, const QColor& colour, const QPen& pen) {
    paintShape(painter, octagon(box.adjusted(0.5, 0.5, -0.5, -0.5)), colour, 1.0);
    painter.setPen(pen);
    painter.drawLine(at(box, 0.34, 0.34), at(box, 0.66, 0.66));
    painter.drawLine(at(box, 0.66, 0.34), at(box, 0.34, 0.66));
}

void paintTriangle(QPainter& painter, const QRectF& box, const QColor& colour, const QPen& pen) {
    paintShape(painter, {at(box, 0.5, 0.1), at(box, 0.95, 0.9), at(box, 0.05, 0.9)}, colour,
               box.width() * 0.1);
    painter.setPen(pen);
    painter.drawLine(at(box, 0.5, 0.4), at(box, 0.5, 0.6));
    painter.drawPoint(at(box, 0.5, 0.77));
}

void paintDisc(QPainter& painter, const QRectF& box, const QColor& colour, const QPen& pen) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(box);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{at(box, 0.29, 0.52), at(box, 0.44, 0.67), at(box, 0.71, 0.36)});
}

} // namespace

void paintBucketGlyph(QPainter& painter, const QRectF& box, BucketMark bucket) {
    const Smooth smooth(painter);
    const QColor colour = colours().bucket(bucket);
    const QRectF square = squareIn(box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (bucket) {
    case BucketMark::Core:
        painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 1, 1);
        return;
    case BucketMark::Growth:
        painter.drawPolygon(QPolygonF{at(square, 0.5, 0.02), at(square, 1, 0.94), at(square, 0, 0.94)});
        return;
    case BucketMark::Enabler:
        painter.drawPolygon(QPolygonF{at(square, 0.5, -0.04), at(square, 1.04, 0.5), at(square, 0.5, 1.04),
                                      at(square, -0.04, 0.5)});
        return;
    case BucketMark::Experimental:
        break;
    }
    const double width = square.width() * 0.2;
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(square.adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

void fillBucket(QPainter& painter, const QPainterPath& shape, BucketMark bucket, const QColor& ground,
                double strength, const Colours* own) {
    const Smooth smooth(painter);
    painter.fillPath(shape, blend((own ? *own : colours()).bucket(bucket), strength, ground));
    painter.setClipPath(shape, Qt::IntersectClip);
    paintGaps(painter, shape.boundingRect(), bucket, ground);
}

void paintStatus(QPainter& painter, const QRectF& box, StatusMark status, const QColor& glyph) {
    const Smooth smooth(painter);
    const QRectF square = squareIn(box);
    const QPen pen(glyph, square.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QColor& colour = colours().status(status);
    switch (status) {
    case StatusMark::OffTarget:
        return paintOctagon(painter, square, colour, pen);
    case StatusMark::NearTarget:
        return paintTriangle(painter, square, colour, pen);
    case StatusMark::OnTarget:
        return paintDisc(painter, square, colour, pen);
    }
}

void paintChangeTile(QPainter& painter, const QRectF& box, ChangeMark change) {
    const QRectF square = squareIn(box);
    paintBox(painter, square, square.width() * 0.3, colours().change(change));
    const double inset = square.width() * 0.15;
    icons::paint(painter, square.adjusted(inset, inset, -inset, -inset),
                 kChangeIcons[static_cast<int>(change)], colours().card);
}

void paintHatch(QPainter& painter, const QPainterPath& shape, const QColor& colour, double spacing,
                bool rising) {
    const Smooth smooth(painter);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1.0));
    paintStripes(painter, shape.boundingRect(), spacing * std::sqrt(2.0), rising ? 1.0 : -1.0);
}

void paintHiddenPlate(QPainter& painter, const QRectF& box) {
    const Colours& c = colours();
    QPainterPath shape;
    shape.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    paintBox(painter, box, 3, c.well);
    paintHatch(painter, shape, blend(c.line, 0.6, c.well), 4.0);
    paintBox(painter, box, 3, {}, c.edge, 1.0);
}

} // namespace orgwright
