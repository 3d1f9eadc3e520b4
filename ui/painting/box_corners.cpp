// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/box_corners.h"

#include "ui/painting/pixel_painter.h"

#include <QPainter>
#include <cmath>

namespace orgwright {
namespace {

/// 8 MiB of pixels, and what keeping a small box costs in pixels.
constexpr std::int64_t kMostKept = 2 << 20;
constexpr std::int64_t kUpkeep = 100;
constexpr double kMostArea = 100'000;
/// Up to here a painter copies the box faster than it puts it together from eleven pieces.
constexpr int kSmallArea = 2500;
constexpr double kMostRadius = 24;

int reachOf(double radius) {
    return static_cast<int>(std::ceil(radius)) + 1;
}

/// All it consists of are corners and straight edges.
bool hasCorners(double width, double height, const BoxLook& look) {
    const int least = 2 * reachOf(look.radius);
    return look.dash == drawing::Dash::Solid && look.hatch == drawing::Hatch::None && !look.isEllipse &&
           isWhole(look.strokeWidth) && look.radius <= kMostRadius && width >= least && height >= least;
}

} // namespace

bool BoxCorners::suits(const QRectF& rect, const BoxLook& look) {
    const bool isOnPixels =
        isWhole(rect.x()) && isWhole(rect.y()) && isWhole(rect.width()) && isWhole(rect.height());
    return isOnPixels && !rect.isEmpty() &&
           (rect.width() * rect.height() <= kMostArea || hasCorners(rect.width(), rect.height(), look));
}

const QImage& BoxCorners::box(const BoxLook& look, QSize size) {
    const Key key{look, size.width(), size.height()};
    const auto found = m_boxes.find(key);
    if (found != m_boxes.end())
        return found->second;
    if (m_kept >= kMostKept) {
        m_boxes.clear();
        m_kept = 0;
    }
    m_kept += std::int64_t{size.width()} * size.height() + kUpkeep;
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRoundBox(painter, image.rect(), look);
    painter.end();
    return m_boxes.emplace(key, std::move(image)).first->second;
}

void BoxCorners::paint(PixelPainter& pixels, const QRect& rect, const BoxLook& look) {
    const bool isQuick = pixels.isDirect() || rect.width() * rect.height() > kSmallArea;
    if (isQuick && hasCorners(rect.width(), rect.height(), look))
        paintFromCorners(pixels, rect, look);
    else
        pixels.draw(rect.topLeft(), box(look, rect.size()));
}

/// The four corners side by side are one small box without its middle.
void BoxCorners::paintFromCorners(PixelPainter& pixels, const QRect& rect, const BoxLook& look) {
    const int reach = reachOf(look.radius);
    const QImage& image = box(look, {2 * reach, 2 * reach});
    const int right = rect.x() + rect.width() - reach;
    const int bottom = rect.y() + rect.height() - reach;
    pixels.draw(rect.topLeft(), image, {0, 0, reach, reach});
    pixels.draw({right, rect.y()}, image, {reach, 0, reach, reach});
    pixels.draw({rect.x(), bottom}, image, {0, reach, reach, reach});
    pixels.draw({right, bottom}, image, {reach, reach, reach, reach});
    const int w = static_cast<int>(std::lround(look.strokeWidth));
    const int across = rect.width() - 2 * reach;
    const int down = rect.height() - 2 * reach;
    const int left = rect.x() + reach;
    const int top = rect.y() + reach;
    if (look.fill != 0) {
        pixels.fill({left, rect.y() + w, across, rect.height() - 2 * w}, look.fill);
        pixels.fill({rect.x() + w, top, reach - w, down}, look.fill);
        pixels.fill({right, top, reach - w, down}, look.fill);
    }
    if (w == 0)
        return;
    pixels.fill({left, rect.y(), across, w}, look.stroke);
    pixels.fill({left, rect.y() + rect.height() - w, across, w}, look.stroke);
    pixels.fill({rect.x(), top, w, down}, look.stroke);
    pixels.fill({rect.x() + rect.width() - w, top, w, down}, look.stroke);
}

} // namespace orgwright
