// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/camera.h"

#include <algorithm>
#include <cmath>

namespace orgwright {
namespace {

double kept(double origin, double length, double view, double slack) {
    if (length <= view)
        return (length - view) / 2;
    return std::clamp(origin, -slack, length - view + slack);
}

double shifted(double from, double to, double view, double margin) {
    if (to - from + 2 * margin > view || from < margin)
        return from - margin;
    return to > view - margin ? to - view + margin : 0;
}

} // namespace

void Camera::setZoom(double zoom) {
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
}

QPointF Camera::toScreen(drawing::Point point) const {
    const QPointF pixels(point.x / double(drawing::kPixel), point.y / double(drawing::kPixel));
    return (pixels - m_origin) * m_zoom;
}

QRectF Camera::toScreen(const drawing::Rect& rect) const {
    return {toScreen(drawing::Point{rect.x, rect.y}), toScreen(drawing::Point{rect.right(), rect.bottom()})};
}

drawing::Point Camera::toDrawing(QPointF screen) const {
    const QPointF pixels = screen / m_zoom + m_origin;
    const auto bounded = [](double value) {
        return static_cast<drawing::Length>(std::clamp(std::floor(value * drawing::kPixel), -2.0e9, 2.0e9));
    };
    return {bounded(pixels.x()), bounded(pixels.y())};
}

drawing::Rect Camera::visible(QSizeF view) const {
    const drawing::Point from = toDrawing({0, 0});
    const drawing::Point to = toDrawing({view.width(), view.height()});
    return {from.x, from.y, to.x - from.x + drawing::kPixel, to.y - from.y + drawing::kPixel};
}

Camera Camera::zoomedAt(double zoom, QPointF screen) const {
    Camera camera = *this;
    camera.setZoom(zoom);
    camera.m_origin = m_origin + screen / m_zoom - screen / camera.m_zoom;
    return camera;
}

Camera Camera::movedBy(QPointF screen) const {
    Camera camera = *this;
    camera.m_origin -= screen / m_zoom;
    return camera;
}

Camera Camera::fitting(const drawing::Rect& rect, QSizeF view, double margin, double most) {
    const double width = std::max(1.0, rect.width / double(drawing::kPixel));
    const double height = std::max(1.0, rect.height / double(drawing::kPixel));
    const double roomX = std::max(1.0, view.width() - 2 * margin);
    const double roomY = std::max(1.0, view.height() - 2 * margin);
    Camera camera;
    camera.setZoom(std::min({roomX / width, roomY / height, most}));
    const double left = rect.x / double(drawing::kPixel) - (view.width() / camera.m_zoom - width) / 2;
    const double spare = view.height() / camera.m_zoom - height;
    camera.m_origin = {left, rect.y / double(drawing::kPixel) - std::min(spare / 2, margin / camera.m_zoom)};
    return camera;
}

Camera Camera::showing(const drawing::Rect& rect, QSizeF view, double margin) const {
    const QRectF at = toScreen(rect);
    return movedBy({-shifted(at.left(), at.right(), view.width(), margin),
                    -shifted(at.top(), at.bottom(), view.height(), margin)});
}

Camera Camera::within(QSizeF drawing, QSizeF view, double slack) const {
    Camera camera = *this;
    const QSizeF room = view / m_zoom;
    const double slackHere = slack / m_zoom;
    camera.m_origin.setX(kept(m_origin.x(), drawing.width(), room.width(), slackHere));
    if (drawing.height() <= room.height())
        camera.m_origin.setY(std::clamp(m_origin.y(), drawing.height() - room.height(), 0.0));
    else
        camera.m_origin.setY(
            std::clamp(m_origin.y(), -slackHere, drawing.height() - room.height() + slackHere));
    return camera;
}

} // namespace orgwright
