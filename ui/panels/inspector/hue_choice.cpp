// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/hue_choice.h"

#include "ui/panels/inspector/team_hues.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace orgwright {
namespace {

constexpr int kHues = 8;
constexpr int kSide = 16;
constexpr int kStep = 24;

QString hueName(int hue) {
    switch (hue) {
    case 1:
        return HueChoice::tr("Forest");
    case 2:
        return HueChoice::tr("Plum");
    case 3:
        return HueChoice::tr("Indigo");
    case 4:
        return HueChoice::tr("Rust");
    case 5:
        return HueChoice::tr("Teal");
    case 6:
        return HueChoice::tr("Clay");
    case 7:
        return HueChoice::tr("Olive");
    case 8:
        return HueChoice::tr("Steel");
    default:
        return HueChoice::tr("Automatic");
    }
}

} // namespace

HueChoice::HueChoice(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Colour"));
    describe();
}

void HueChoice::describe() {
    setAccessibleDescription(hueName(m_current));
    update();
}

void HueChoice::setCurrent(int hue) {
    m_current = hue;
    describe();
}

QSize HueChoice::sizeHint() const {
    return {scaled(kStep) * (kHues + 1), scaled(26)};
}

QRectF HueChoice::box(int hue) const {
    const double side = scaledF(kSide);
    const double left = scaledF(2) + scaledF(kStep) * hue;
    const double x = layoutDirection() == Qt::RightToLeft ? width() - left - side : left;
    return {x, (height() - side) / 2, side, side};
}

int HueChoice::hueAt(const QPointF& at) const {
    for (int hue = 0; hue <= kHues; ++hue) {
        const double reach = (scaledF(kStep) - scaledF(kSide)) / 2;
        if (box(hue).adjusted(-reach, -reach, reach, reach).contains(at))
            return hue;
    }
    return -1;
}

void HueChoice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = colours();
    for (int hue = 0; hue <= kHues; ++hue) {
        const QRectF square = box(hue);
        if (hue == m_current)
            paintBox(painter, square.adjusted(-3, -3, 3, 3), kTagRadius + 2, {}, c.ink, 1.5);
        if (hue > 0) {
            paintBox(painter, square, kTagRadius, hueColour(hue));
            continue;
        }
        paintBox(painter, square, kTagRadius, c.well, c.edge);
        painter.setFont(typeFont(Type::CaptionStrong));
        painter.setPen(c.ink2);
        //: One letter for a team colour that is given out automatically
        painter.drawText(square, Qt::AlignCenter, tr("A"));
    }
}

void HueChoice::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        choose(hueAt(event->position()));
}

void HueChoice::keyPressEvent(QKeyEvent* event) {
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        return choose(m_current + (event->key() == Qt::Key_Down ? 1 : forward));
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        return choose(m_current - (event->key() == Qt::Key_Up ? 1 : forward));
    QWidget::keyPressEvent(event);
}

bool HueChoice::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int hue = hueAt(QPointF(help->pos()));
        QToolTip::showText(help->globalPos(), hue < 0 ? QString() : hueName(hue), this);
        return true;
    }
    return QWidget::event(event);
}

void HueChoice::choose(int hue) {
    if (hue < 0 || hue > kHues || hue == m_current)
        return;
    setCurrent(hue);
    Q_EMIT chosen(hue);
}

} // namespace orgwright
