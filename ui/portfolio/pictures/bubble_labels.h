// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <vector>

namespace orgwright {

/// Where the names of bubbles stand: over, under or beside the own one, wherever they cover neither another
/// name nor another bubble, and inside the plot; over it where nothing is free. In the order of the bubbles.
/// Quadratic.
std::vector<QRectF> bubbleLabels(const std::vector<QRectF>& bubbles, const std::vector<QSizeF>& sizes,
                                 const QRectF& plot);

} // namespace orgwright
