// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colour_math.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QStyleOption>
#include <QWidget>

namespace orgwright::styling {

namespace {

QColor itemFill(const QStyleOptionViewItem& option) {
    const Colours& c = colours();
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_Selected)
        return option.state & QStyle::State_Active ? c.soft : blend(c.soft, 0.6, c.panel);
    return enabled && (option.state & QStyle::State_MouseOver) ? c.hover : QColor();
}

} // namespace

bool isInPopup(const QWidget* view) {
    return view && view->parentWidget() && view->parentWidget()->inherits("QComboBoxPrivateContainer");
}

void headerSection(QPainter& painter, const QStyleOptionHeader& option) {
    const Colours& c = colours();
    const bool pressed = option.state & QStyle::State_Sunken;
    const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    painter.fillRect(option.rect, pressed ? c.well : hovered ? c.hover : c.panel);
    paintHairline(painter, option.rect, Qt::BottomEdge, c.edge);
}

void headerLabel(QPainter& painter, const QStyleOptionHeader& option) {
    const Colours& c = colours();
    painter.save();
    painter.setFont(typeFont(Type::CaptionStrong));
    painter.setPen(c.ink2);
    QRect room = option.rect.adjusted(scaled(8), 0, -scaled(8), 0);
    Qt::Alignment across = option.textAlignment & Qt::AlignHorizontal_Mask;
    if (!across)
        across = Qt::AlignLeft;
    const bool right = QStyle::visualAlignment(option.direction, across) & Qt::AlignRight;
    const QFontMetrics metrics(painter.font());
    const int arrow = option.sortIndicator == QStyleOptionHeader::None ? 0 : scaled(16);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, room.width() - arrow);
    if (arrow) {
        const int width = metrics.horizontalAdvance(text);
        const int x = right ? room.right() - width - arrow : room.left() + width + scaled(4);
        const QRectF box(x, room.top(), scaled(12), room.height());
        paintChevron(painter, box,
                     option.sortIndicator == QStyleOptionHeader::SortUp ? Qt::BottomEdge : Qt::TopEdge,
                     c.ink2);
    }
    painter.drawText(
        room, QStyle::visualAlignment(option.direction, across) | Qt::AlignVCenter | Qt::TextSingleLine,
        text);
    painter.restore();
}

void itemGround(QPainter& painter, const QStyleOptionViewItem& option) {
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    const QColor fill = itemFill(option);
    if (isInPopup(option.widget)) {
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            paintBox(painter, option.rect, kTagRadius, blend(colours().ink, 0.08, colours().raised));
    } else if (fill.isValid())
        painter.fillRect(option.rect, fill);
}

void itemFocus(QPainter& painter, const QStyleOption& option) {
    paintBox(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), kTagRadius, {}, colours().accent, 2.0);
}

void branch(QPainter& painter, const QStyleOption& option) {
    if (!(option.state & QStyle::State_Children))
        return;
    const bool open = option.state & QStyle::State_Open;
    const Qt::Edge closed = option.direction == Qt::RightToLeft ? Qt::LeftEdge : Qt::RightEdge;
    QRectF box(0, 0, scaled(14), scaled(14));
    box.moveCenter(QRectF(option.rect).center());
    paintChevron(painter, box, open ? Qt::BottomEdge : closed, colours().ink2);
}

void groupBox(QPainter& painter, const QStyleOptionGroupBox& option, const QRect& frame, const QRect& title) {
    const Colours& c = colours();
    if (option.subControls & QStyle::SC_GroupBoxFrame)
        paintBox(painter, frame, kCardRadius, {}, c.hair);
    if (!(option.subControls & QStyle::SC_GroupBoxLabel) || option.text.isEmpty())
        return;
    painter.save();
    painter.setFont(typeFont(Type::CaptionStrong));
    painter.setPen(option.state & QStyle::State_Enabled ? c.ink2 : faded(c.ink2, 0.55));
    painter.drawText(title,
                     QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter |
                         Qt::TextShowMnemonic,
                     option.text);
    painter.restore();
}

void rubberBand(QPainter& painter, const QStyleOption& option) {
    const Colours& c = colours();
    paintBox(painter, option.rect, kTagRadius, faded(c.accent, 0.12), c.accent);
}

} // namespace orgwright::styling
