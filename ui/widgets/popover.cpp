// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popover.h"

#include "ui/theme/paint_kit.h"
#include "ui/theme/round_window.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

namespace orgwright {

namespace {

constexpr int kPopoverReach = 4; // what the shadow needs around the frame
constexpr int kDistance = 4;

} // namespace

Popover::Popover(QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_body(new QVBoxLayout(this)) {
    makeRoundWindow(*this, kCardRadius, kPopoverReach);
    const int padding = scaled(12) + kPopoverReach;
    m_body->setContentsMargins(padding, padding, padding, padding);
    m_body->setSpacing(scaled(8));
}

void Popover::openAt(const QWidget& anchor) {
    setLayoutDirection(anchor.layoutDirection());
    openIn(QRect(anchor.mapToGlobal(QPoint(0, 0)), anchor.size()));
}

void Popover::openAt(const QPoint& globalPosition) {
    openIn(QRect(globalPosition, QSize(1, 1)));
}

void Popover::openIn(const QRect& anchor) {
    adjustSize();
    const QScreen* at = QGuiApplication::screenAt(anchor.center());
    const QRect room = (at ? at : screen())->availableGeometry();
    QRect box(QPoint(0, 0), size());
    const bool leftward = layoutDirection() == Qt::RightToLeft;
    box.moveLeft(leftward ? anchor.right() + kPopoverReach - box.width() : anchor.left() - kPopoverReach);
    box.moveTop(anchor.bottom() + kDistance - kPopoverReach);
    if (box.bottom() > room.bottom() && anchor.top() - box.height() >= room.top())
        box.moveBottom(anchor.top() - kDistance + kPopoverReach);
    box.moveLeft(std::clamp(box.left(), room.left(), std::max(room.left(), room.right() - box.width())));
    box.moveTop(std::clamp(box.top(), room.top(), std::max(room.top(), room.bottom() - box.height())));
    move(box.topLeft());
    show();
    // Whatever can take the focus first should: a popover is there to be used.
    if (QWidget* first = nextInFocusChain();
        first && isAncestorOf(first) && first->focusPolicy() & Qt::TabFocus)
        first->setFocus(Qt::PopupFocusReason);
}

void Popover::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(kPopoverReach, kPopoverReach, -kPopoverReach, -kPopoverReach);
    paintShadow(painter, box, kCardRadius);
    paintBox(painter, box, kCardRadius, colours().raised, colours().edge);
}

void Popover::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

} // namespace orgwright
