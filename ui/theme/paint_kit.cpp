// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint_kit.h"

#include "ui/theme/colour_math.h"
#include "ui/theme/theme.h"

#include <QPainterPath>

namespace orgwright {

namespace {

double deviceRatio(const QPainter& painter) {
    return painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
}

QPen roundPen(const QColor& colour, double width) {
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

struct Ground {
    QColor fill, line, text;
};

Ground filledGround(const Colours& c, const ControlState& state) {
    const double lift = state.pressed ? 0.72 : state.hovered ? 0.86 : 1.0;
    return {blend(c.primary, lift, c.panel), {}, c.onPrimary};
}

Ground outlineGround(const Colours& c, const ControlState& state) {
    if (state.checked)
        return {c.soft, c.soft, c.accent};
    const QColor fill = state.pressed ? c.well : state.hovered ? c.hover : c.card;
    return {fill, c.edge, c.ink};
}

Ground plainGround(const Colours& c, const ControlState& state) {
    if (state.checked)
        return {c.soft, {}, c.accent};
    if (state.pressed)
        return {c.edge, {}, c.ink};
    return {state.hovered ? c.hover : QColor(), {}, c.ink};
}

Ground groundOf(ButtonKind kind, const ControlState& state) {
    switch (kind) {
    case ButtonKind::Filled:
        return filledGround(colours(), state);
    case ButtonKind::Outline:
        return outlineGround(colours(), state);
    case ButtonKind::Plain:
        break;
    }
    return plainGround(colours(), state);
}

QPolygonF chevron(Qt::Edge towards) {
    switch (towards) {
    case Qt::TopEdge:
        return {{-3.5, 1.75}, {0, -1.75}, {3.5, 1.75}};
    case Qt::LeftEdge:
        return {{1.75, -3.5}, {-1.75, 0}, {1.75, 3.5}};
    case Qt::RightEdge:
        return {{-1.75, -3.5}, {1.75, 0}, {-1.75, 3.5}};
    case Qt::BottomEdge:
        break;
    }
    return {{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}};
}

void paintPolyline(QPainter& painter, const QPolygonF& line, const QPointF& at, double zoom,
                   const QPen& pen) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.translate(at);
    painter.scale(zoom, zoom);
    painter.drawPolyline(line);
    painter.restore();
}

} // namespace

void paintBox(QPainter& painter, const QRectF& box, double radius, const QColor& fill, const QColor& line,
              double lineWidth) {
    const double width = lineWidth > 0 ? lineWidth : 1.0 / deviceRatio(painter);
    const double inset = line.isValid() ? width / 2 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), std::max(0.0, radius - inset),
                            std::max(0.0, radius - inset));
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRectF& box, double radius) {
    paintBox(painter, box.adjusted(-4, -4, 4, 4), radius + 4, {}, colours().accent, 2.0);
}

void paintShadow(QPainter& painter, const QRectF& box, double radius) {
    const QColor colour = colours().shadow;
    const QRectF dropped = box.translated(0, 1);
    paintBox(painter, dropped.adjusted(-2, -2, 2, 2), radius + 2, faded(colour, 0.35));
    paintBox(painter, dropped.adjusted(-1, -1, 1, 1), radius + 1, faded(colour, 0.65));
}

void paintHairline(QPainter& painter, const QRectF& box, Qt::Edge edge, const QColor& colour) {
    const double width = 1.0 / deviceRatio(painter);
    QRectF line = box;
    switch (edge) {
    case Qt::TopEdge:
        line.setHeight(width);
        break;
    case Qt::BottomEdge:
        line.setTop(box.bottom() - width);
        break;
    case Qt::LeftEdge:
        line.setWidth(width);
        break;
    case Qt::RightEdge:
        line.setLeft(box.right() - width);
        break;
    }
    painter.fillRect(line, colour);
}

QColor paintButtonGround(QPainter& painter, const QRectF& box, ButtonKind kind, const ControlState& state) {
    ControlState shown = state;
    if (!state.enabled)
        shown.hovered = shown.pressed = false;
    const Ground ground = groundOf(kind, shown);
    painter.save();
    if (!state.enabled)
        painter.setOpacity(painter.opacity() * 0.55);
    paintBox(painter, box, kControlRadius, ground.fill, ground.line);
    painter.restore();
    return state.enabled ? ground.text : faded(ground.text, kind == ButtonKind::Filled ? 0.9 : 0.55);
}

void paintWell(QPainter& painter, const QRectF& box, const ControlState& state) {
    const Colours& c = colours();
    painter.save();
    if (!state.enabled)
        painter.setOpacity(painter.opacity() * 0.55);
    const QColor line = state.focused ? c.edge : state.hovered ? c.edge : c.hair;
    paintBox(painter, box, kControlRadius, state.focused ? c.card : c.well, line);
    painter.restore();
}

void paintChevron(QPainter& painter, const QRectF& box, Qt::Edge towards, const QColor& colour) {
    const double zoom = std::min({box.width() / 16.0, box.height() / 16.0, scaledF(1.0)});
    paintPolyline(painter, chevron(towards), box.center(), zoom, roundPen(colour, 1.5));
}

void paintCheck(QPainter& painter, const QRectF& box, const QColor& colour) {
    const double zoom = std::min(box.width(), box.height()) / 16.0;
    paintPolyline(painter, {{-3.8, 0.2}, {-1.2, 2.8}, {3.9, -2.8}}, box.center(), zoom,
                  roundPen(colour, 1.75));
}

void paintDash(QPainter& painter, const QRectF& box, const QColor& colour) {
    const double zoom = std::min(box.width(), box.height()) / 16.0;
    paintPolyline(painter, {{-3.5, 0}, {3.5, 0}}, box.center(), zoom, roundPen(colour, 1.75));
}

} // namespace orgwright
