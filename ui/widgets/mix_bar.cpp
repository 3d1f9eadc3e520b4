// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mix_bar.h"

#include "ui/theme/colours.h"
#include "ui/theme/marks.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace orgwright {

MixBar::MixBar(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MixBar::setShares(const QList<int>& basisPoints) {
    m_shares = basisPoints;
    update();
}

QSize MixBar::sizeHint() const {
    return {scaled(248), scaled(8)};
}

void MixBar::paintEvent(QPaintEvent*) {
    constexpr double kGap = 2.0;
    constexpr double kWhole = 10000.0;
    QPainter painter(this);
    const double room = width() - kGap * (m_shares.size() - 1);
    double x = 0;
    for (int at = 0; at < m_shares.size() && at < 4; ++at) {
        const double wide = room * m_shares[at] / kWhole;
        if (wide <= 0)
            continue;
        QRectF box(x, 0, wide, height());
        if (layoutDirection() == Qt::RightToLeft)
            box.moveRight(width() - x);
        QPainterPath shape;
        shape.addRoundedRect(box, 1.5, 1.5);
        fillBucket(painter, shape, static_cast<BucketMark>(at), colours().panel);
        x += wide + kGap;
    }
}

} // namespace orgwright
