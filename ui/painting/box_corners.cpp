// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/box_corners.h"

#include <QPainter>
#include <cmath>

namespace orgwright {
namespace {

constexpr std::size_t kMostBoxes = 400;
/// Up to here copying the box is cheaper than putting it together from eleven pieces.
constexpr int kSmallArea = 2500;
constexpr double kMostRadius = 24;

int reachOf(double radius) {
    return static_cast<int>(std::ceil(radius)) + 1;
}

bool isSmall(const QRectF& rect) {
    return rect.width() * rect.height() <= kSmallArea;
}

bool isWhole(double value) {
    return std::abs(value - std::round(value)) < 1e-6;
}

} // namespace

bool BoxCorners::suits(const QRectF& rect, double radius) {
    const bool isOnPixels =
        isWhole(rect.x()) && isWhole(rect.y()) && isWhole(rect.width()) && isWhole(rect.height());
    if (!isOnPixels || rect.isEmpty())
        return false;
    const int least = 2 * reachOf(radius);
    return isSmall(rect) || (radius <= kMostRadius && rect.width() >= least && rect.height() >= least);
}

const QImage& BoxCorners::box(const BoxLook& look, QSize size) {
    const Key key{look.fill.rgba(), look.stroke.rgba(), look.strokeWidth, static_cast<int>(look.radius * 64),
                  size.width(),     size.height()};
    const auto found = m_boxes.find(key);
    if (found != m_boxes.end())
        return found->second;
    if (m_boxes.size() >= kMostBoxes)
        m_boxes.clear();
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double in = look.strokeWidth / 2.0;
    painter.setBrush(look.fill);
    painter.setPen(look.strokeWidth > 0 ? QPen(look.stroke, look.strokeWidth) : QPen(Qt::NoPen));
    const double radius = std::max(0.0, look.radius - in);
    painter.drawRoundedRect(QRectF(image.rect()).adjusted(in, in, -in, -in), radius, radius);
    painter.end();
    return m_boxes.emplace(key, std::move(image)).first->second;
}

void BoxCorners::paint(QPainter& painter, const QRect& rect, const BoxLook& look) {
    if (isSmall(rect))
        painter.drawImage(rect.topLeft(), box(look, rect.size()));
    else
        paintFromCorners(painter, rect, look);
}

/// The four corners side by side are one small box without its middle.
void BoxCorners::paintFromCorners(QPainter& painter, const QRect& rect, const BoxLook& look) {
    const int reach = reachOf(look.radius);
    const QImage& image = box(look, {2 * reach, 2 * reach});
    const int right = rect.x() + rect.width() - reach;
    const int bottom = rect.y() + rect.height() - reach;
    painter.drawImage(rect.x(), rect.y(), image, 0, 0, reach, reach);
    painter.drawImage(right, rect.y(), image, reach, 0, reach, reach);
    painter.drawImage(rect.x(), bottom, image, 0, reach, reach, reach);
    painter.drawImage(right, bottom, image, reach, reach, reach, reach);
    const int w = look.strokeWidth;
    const int across = rect.width() - 2 * reach;
    const int down = rect.height() - 2 * reach;
    const int left = rect.x() + reach;
    const int top = rect.y() + reach;
    if (look.fill.alpha() > 0) {
        painter.fillRect(left, rect.y() + w, across, rect.height() - 2 * w, look.fill);
        painter.fillRect(rect.x() + w, top, reach - w, down, look.fill);
        painter.fillRect(right, top, reach - w, down, look.fill);
    }
    if (w == 0)
        return;
    painter.fillRect(left, rect.y(), across, w, look.stroke);
    painter.fillRect(left, rect.y() + rect.height() - w, across, w, look.stroke);
    painter.fillRect(rect.x(), top, w, down, look.stroke);
    painter.fillRect(rect.x() + rect.width() - w, top, w, down, look.stroke);
}

} // namespace orgwright
