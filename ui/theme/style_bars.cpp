// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colour_math.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QPainterPath>
#include <QStyleOption>

namespace orgwright::styling {

namespace {

constexpr double kTrack = 4.0;
constexpr int kShortestThumb = 32;

QRectF track(const QRectF& box, bool horizontal, double thick) {
    QRectF line = box;
    if (horizontal) {
        line.setHeight(thick);
        line.moveTop(box.center().y() - thick / 2);
    } else {
        line.setWidth(thick);
        line.moveLeft(box.center().x() - thick / 2);
    }
    return line;
}

QRectF upTo(const QStyleOptionSlider& option, const QRectF& line, const QPointF& knob) {
    const bool flipped = option.upsideDown;
    QRectF part = line;
    if (option.orientation == Qt::Horizontal)
        flipped ? part.setLeft(knob.x()) : part.setRight(knob.x());
    else
        flipped ? part.setTop(knob.y()) : part.setBottom(knob.y());
    return part;
}

} // namespace

void scrollBar(QPainter& painter, const QStyleOptionSlider& option) {
    const Colours& c = colours();
    const QRectF box = scrollPart(option, QStyle::SC_ScrollBarSlider);
    if (option.minimum == option.maximum)
        return;
    const bool held =
        (option.activeSubControls & QStyle::SC_ScrollBarSlider) && (option.state & QStyle::State_Sunken);
    const bool near = option.state & QStyle::State_MouseOver;
    const double strength = Theme::instance().isHighContrast() || held ? 1.0 : near ? 0.75 : 0.42;
    const double thick = near || held ? 7 : 5;
    const QRectF thumb = track(box, option.orientation == Qt::Horizontal, thick);
    const QRectF inner =
        option.orientation == Qt::Horizontal ? thumb.adjusted(2, 0, -2, 0) : thumb.adjusted(0, 2, 0, -2);
    paintBox(painter, inner, thick / 2, faded(c.line, strength));
}

QRect scrollPart(const QStyleOptionSlider& option, QStyle::SubControl part) {
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRect& all = option.rect;
    const int room = horizontal ? all.width() : all.height();
    const double range = static_cast<double>(option.maximum) - option.minimum;
    const int thumb = range <= 0
                          ? room
                          : std::clamp(static_cast<int>(room * (option.pageStep / (range + option.pageStep))),
                                       std::min(kShortestThumb, room), room);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      room - thumb, option.upsideDown);
    const auto along = [&](int from, int length) {
        const QRect box = horizontal ? QRect(all.left() + from, all.top(), length, all.height())
                                     : QRect(all.left(), all.top() + from, all.width(), length);
        return QStyle::visualRect(option.direction, all, box);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + thumb, room - start - thumb);
    case QStyle::SC_ScrollBarGroove:
        return all;
    default:
        return {};
    }
}

void slider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle) {
    const Colours& c = colours();
    const ControlState state = stateOf(option);
    painter.save();
    painter.setOpacity(state.enabled ? 1.0 : 0.55);
    const QRectF line = track(option.rect, option.orientation == Qt::Horizontal, kTrack);
    paintBox(painter, line, kTrack / 2, c.edge);
    paintBox(painter, upTo(option, line, QRectF(handle).center()), kTrack / 2, c.primary);
    const double side = std::min(handle.width(), handle.height());
    QRectF knob(0, 0, side, side);
    knob.moveCenter(QRectF(handle).center());
    const bool lifted = state.hovered || (option.state & QStyle::State_Sunken);
    paintBox(painter, knob, side / 2, c.raised, lifted ? c.ink : c.line, 1.5);
    painter.restore();
}

void progressGroove(QPainter& painter, const QStyleOptionProgressBar& option) {
    const double thick = std::min<double>(scaledF(6), option.rect.height());
    paintBox(painter, track(option.rect, option.state & QStyle::State_Horizontal, thick), thick / 2,
             colours().edge);
}

void progressContents(QPainter& painter, const QStyleOptionProgressBar& option) {
    const double thick = std::min<double>(scaledF(6), option.rect.height());
    const QRectF line = track(option.rect, option.state & QStyle::State_Horizontal, thick);
    QRectF part = line;
    if (option.maximum <= option.minimum) {
        // Nobody knows how long: a third of the bar travels along it, or stands in the middle without motion.
        constexpr qint64 kRound = 1600;
        const double phase = Theme::instance().isMotionReduced()
                                 ? 0.5
                                 : static_cast<double>(QDateTime::currentMSecsSinceEpoch() % kRound) / kRound;
        part.setWidth(line.width() / 3);
        part.moveLeft(line.left() - part.width() + phase * (line.width() + part.width()));
    } else {
        const double share =
            (option.progress - option.minimum) / (static_cast<double>(option.maximum) - option.minimum);
        part.setWidth(line.width() * std::clamp(share, 0.0, 1.0));
        if (option.invertedAppearance != (option.direction == Qt::RightToLeft))
            part.moveRight(line.right());
    }
    QPainterPath shape;
    shape.addRoundedRect(line, thick / 2, thick / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape, Qt::IntersectClip);
    paintBox(painter, part, thick / 2, colours().primary);
    painter.restore();
}

} // namespace orgwright::styling
