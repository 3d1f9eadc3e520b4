// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/camera_input.h"

#include <QAbstractScrollArea>
#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

namespace orgwright {

std::optional<Camera> pinched(const Camera& camera, QEvent& event, const QWidget& viewport) {
    if (event.type() == QEvent::NativeGesture) {
        const auto& gesture = static_cast<const QNativeGestureEvent&>(event);
        if (gesture.gestureType() == Qt::ZoomNativeGesture)
            return camera.zoomedAt(camera.zoom() * (1.0 + gesture.value()), gesture.position());
    }
    if (event.type() == QEvent::Gesture) {
        if (const auto* pinch = static_cast<const QPinchGesture*>(
                static_cast<QGestureEvent&>(event).gesture(Qt::PinchGesture))) {
            const QPointF at = viewport.mapFromGlobal(pinch->centerPoint());
            return camera.zoomedAt(camera.zoom() * pinch->scaleFactor(), at);
        }
    }
    return std::nullopt;
}

std::optional<Camera> zoomedByWheel(const Camera& camera, const QWheelEvent& event) {
    if (!(event.modifiers() & Qt::ControlModifier))
        return std::nullopt;
    const double steps = event.angleDelta().y() / 120.0;
    return camera.zoomedAt(camera.zoom() * std::pow(1.15, steps), event.position());
}

void scrollByWheel(const QAbstractScrollArea& area, const QWheelEvent& event) {
    QPointF delta =
        event.pixelDelta().isNull() ? QPointF(event.angleDelta()) / 2 : QPointF(event.pixelDelta());
    if (event.modifiers() & Qt::ShiftModifier && delta.x() == 0)
        delta = delta.transposed();
    const auto scroll = [](QScrollBar* bar, double by) {
        bar->setValue(bar->value() - static_cast<int>(std::lround(by)));
    };
    scroll(area.horizontalScrollBar(), delta.x());
    scroll(area.verticalScrollBar(), delta.y());
}

void arrangeScrollBars(const QAbstractScrollArea& area, const Camera& camera, QSizeF picture, double margin) {
    const QSizeF room = area.viewport()->size();
    const QSizeF size = picture * camera.zoom();
    const QPointF at = camera.origin() * camera.zoom();
    const auto arrange = [margin](QScrollBar* bar, double length, double seen, double value) {
        const bool fits = length <= seen;
        bar->setRange(fits ? 0 : static_cast<int>(-margin),
                      fits ? 0 : static_cast<int>(length - seen + margin));
        bar->setPageStep(static_cast<int>(seen));
        bar->setSingleStep(40);
        bar->setValue(fits ? 0 : static_cast<int>(std::lround(value)));
    };
    arrange(area.horizontalScrollBar(), size.width(), room.width(), at.x());
    arrange(area.verticalScrollBar(), size.height(), room.height(), at.y());
}

QPoint pullNearEdge(QPointF at, QSizeF view) {
    constexpr double kEdge = 28;
    const auto pull = [](double place, double length) {
        const double over = place < kEdge            ? place - kEdge
                            : place > length - kEdge ? place - length + kEdge
                                                     : 0.0;
        return static_cast<int>(over / 2);
    };
    return {pull(at.x(), view.width()), pull(at.y(), view.height())};
}

} // namespace orgwright
