// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon_engine.h"

#include "ui/theme/colour_math.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <cmath>
#include <utility>

namespace orgwright {

IconEngine::IconEngine(std::string name, Tint tint)
    : m_name(std::move(name))
    , m_tint(tint) {}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) {
    icons::paint(*painter, rect, m_name, colourFor(mode));
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) {
    // Qt asks in device pixels and sets the ratio of what it gets itself.
    const int side = std::min(size.width(), size.height());
    const int logical = std::max(1, static_cast<int>(std::lround(side / scale)));
    return icons::pixmap(m_name, logical, colourFor(mode), static_cast<double>(side) / logical);
}

QIconEngine* IconEngine::clone() const {
    return new IconEngine(m_name, m_tint);
}

QColor IconEngine::colourFor(QIcon::Mode mode) const {
    const QColor& colour = colours().*m_tint;
    return mode == QIcon::Disabled ? faded(colour, 0.55) : colour;
}

} // namespace orgwright
