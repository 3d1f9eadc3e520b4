// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/box_corners.h"

#include <QPainter>
#include <cmath>

namespace orgwright {
namespace {

constexpr std::size_t kMostLooks = 200;
constexpr double kMostRadius = 24;

int reachOf(double radius) {
    return static_cast<int>(std::ceil(radius)) + 1;
}

bool isWhole(double value) {
    return std::abs(value - std::round(value)) < 1e-6;
}

} // namespace

bool BoxCorners::suits(const QRectF& rect, double radius) {
    const int least = 2 * reachOf(radius);
    return radius <= kMostRadius && rect.width() >= least && rect.height() >= least && isWhole(rect.x()) &&
           isWhole(rect.y()) && isWhole(rect.width()) && isWhole(rect.height());
}

/// The four corners side by side as one small box without its middle.
const QImage& BoxCorners::corners(const BoxLook& look, int reach) {
    const Key key{look.fill.rgba(), look.stroke.rgba(), look.strokeWidth, static_cast<int>(look.radius * 64)};
    const auto found = m_corners.find(key);
    if (found != m_corners.end())
        return found->second;
    if (m_corners.size() >= kMostLooks)
        m_corners.clear();
    QImage image(2 * reach, 2 * reach, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double in = look.strokeWidth / 2.0;
    painter.setBrush(look.fill);
    painter.setPen(look.strokeWidth > 0 ? QPen(look.stroke, look.strokeWidth) : QPen(Qt::NoPen));
    const double radius = std::max(0.0, look.radius - in);
    painter.drawRoundedRect(QRectF(image.rect()).adjusted(in, in, -in, -in), radius, radius);
    painter.end();
    return m_corners.emplace(key, std::move(image)).first->second;
}

void BoxCorners::paint(QPainter& painter, const QRect& rect, const BoxLook& look) {
    const int reach = reachOf(look.radius);
    const QImage& image = corners(look, reach);
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
