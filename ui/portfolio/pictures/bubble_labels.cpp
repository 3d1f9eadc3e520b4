// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/pictures/bubble_labels.h"

#include <algorithm>
#include <array>

namespace orgwright {
namespace {

constexpr double kAway = 3;

/// Over, under, right and left of the bubble, moved into the plot across where that is possible.
std::array<QRectF, 4> choices(const QRectF& bubble, const QSizeF& size, const QRectF& plot) {
    const QPointF middle = bubble.center();
    const double across = std::clamp(middle.x() - size.width() / 2, plot.left(),
                                     std::max(plot.right() - size.width(), plot.left()));
    const double down = middle.y() - size.height() / 2;
    return {QRectF(QPointF(across, bubble.top() - kAway - size.height()), size),
            QRectF(QPointF(across, bubble.bottom() + kAway), size),
            QRectF(QPointF(bubble.right() + kAway, down), size),
            QRectF(QPointF(bubble.left() - kAway - size.width(), down), size)};
}

} // namespace

std::vector<QRectF> bubbleLabels(const std::vector<QRectF>& bubbles, const std::vector<QSizeF>& sizes,
                                 const QRectF& plot) {
    std::vector<QRectF> placed;
    for (std::size_t i = 0; i < bubbles.size(); ++i) {
        const auto isFree = [&](const QRectF& label) {
            const auto meets = [&](const QRectF& other) { return other.intersects(label); };
            if (!plot.contains(label) || std::any_of(placed.begin(), placed.end(), meets))
                return false;
            for (std::size_t other = 0; other < bubbles.size(); ++other) {
                if (other != i && bubbles[other].intersects(label))
                    return false;
            }
            return true;
        };
        const auto all = choices(bubbles[i], sizes[i], plot);
        const auto found = std::find_if(all.begin(), all.end(), isFree);
        placed.push_back(found == all.end() ? all.front() : *found);
    }
    return placed;
}

} // namespace orgwright
