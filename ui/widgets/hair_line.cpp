// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hair_line.h"

#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"

namespace orgwright {

HairLine::HairLine(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
    , m_orientation(orientation) {
    const bool lying = orientation == Qt::Horizontal;
    setSizePolicy(lying ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  lying ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void HairLine::setLength(int pixels) {
    m_length = pixels;
    updateGeometry();
    update();
}

QSize HairLine::sizeHint() const {
    const int length = m_length > 0 ? scaled(m_length) : 1;
    return m_orientation == Qt::Horizontal ? QSize(length, 1) : QSize(1, length);
}

void HairLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QRectF box = rect();
    const bool lying = m_orientation == Qt::Horizontal;
    if (m_length > 0) {
        const double cut = std::max(0.0, ((lying ? box.width() : box.height()) - scaledF(m_length)) / 2);
        box = lying ? box.adjusted(cut, 0, -cut, 0) : box.adjusted(0, cut, 0, -cut);
    }
    paintHairline(painter, box, lying ? Qt::TopEdge : Qt::LeftEdge,
                  m_length > 0 ? colours().edge : colours().hair);
}

} // namespace orgwright
