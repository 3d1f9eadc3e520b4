// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/camera.h"

#include <optional>

class QAbstractScrollArea;
class QEvent;
class QWheelEvent;
class QWidget;

namespace orgwright {

/// The camera after a pinch, by touchpad or touch screen; nothing where the event is none.
std::optional<Camera> pinched(const Camera& camera, QEvent& event, const QWidget& viewport);

/// The camera after the wheel was turned with Control held: zoomed to the pointer. Nothing without Control.
std::optional<Camera> zoomedByWheel(const Camera& camera, const QWheelEvent& event);

/// Scrolls by wheel or touchpad; Shift turns the wheel's direction sideways.
void scrollByWheel(const QAbstractScrollArea& area, const QWheelEvent& event);

/// Sets the scroll bars for a picture of this size, in pixels at 100 %, seen by this camera; with this much
/// paper around it. The bars report the change as they report any other.
void arrangeScrollBars(const QAbstractScrollArea& area, const Camera& camera, QSizeF picture, double margin);

/// How far to scroll while something is held at this place near an edge of the view; none in the middle.
QPoint pullNearEdge(QPointF at, QSizeF view);

} // namespace orgwright
