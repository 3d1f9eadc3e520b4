// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colour_math.h"

#include <algorithm>
#include <cmath>

namespace orgwright {

namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

int mixed(int over, double share, int under) {
    return static_cast<int>(std::lround(over * share + under * (1.0 - share)));
}

} // namespace

QColor blend(const QColor& over, double share, const QColor& under) {
    share = std::clamp(share, 0.0, 1.0);
    return {mixed(over.red(), share, under.red()), mixed(over.green(), share, under.green()),
            mixed(over.blue(), share, under.blue())};
}

double luminance(const QColor& colour) {
    const QColor rgb = colour.toRgb();
    return 0.2126 * linear(rgb.red() / 255.0) + 0.7152 * linear(rgb.green() / 255.0) +
           0.0722 * linear(rgb.blue() / 255.0);
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor raisedTo(double ratio, const QColor& colour, const QColor& ground, const QColor& towards) {
    for (double share = 0.0; share < 1.0; share += 0.01) {
        const QColor candidate = blend(towards, share, colour);
        if (contrast(candidate, ground) >= ratio)
            return candidate;
    }
    return towards;
}

QColor faded(const QColor& colour, double share) {
    QColor result = colour;
    result.setAlphaF(static_cast<float>(colour.alphaF() * std::clamp(share, 0.0, 1.0)));
    return result;
}

} // namespace orgwright
