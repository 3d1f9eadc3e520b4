// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QIconEngine>
#include <string>

namespace orgwright {

/// Paints one of our icons in the colour the theme has at that moment.
class IconEngine : public QIconEngine {
public:
    IconEngine(std::string name, Tint tint);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override;
    bool isNull() override { return false; }

private:
    QColor colourFor(QIcon::Mode mode) const;

    std::string m_name;
    Tint m_tint;
};

} // namespace orgwright
