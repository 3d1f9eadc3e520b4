// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colour_math.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QStyleOption>
#include <QWidget>

namespace orgwright::styling {

namespace {

ButtonKind kindOf(const QStyleOptionButton& option, const QWidget* widget) {
    if (option.features & QStyleOptionButton::Flat)
        return ButtonKind::Plain;
    const bool isDefault = option.features & QStyleOptionButton::DefaultButton;
    return buttonKind(widget, isDefault ? ButtonKind::Filled : ButtonKind::Outline);
}

QColor textColour(ButtonKind kind, const ControlState& state) {
    const Colours& c = colours();
    const QColor text = kind == ButtonKind::Filled ? c.onPrimary : state.checked ? c.accent : c.ink;
    return state.enabled ? text : faded(text, kind == ButtonKind::Filled ? 0.9 : 0.55);
}

// The ground and edge of a check box or a radio button.
struct Box {
    QColor fill, line, mark;
};

Box boxOf(const ControlState& state) {
    const Colours& c = colours();
    if (state.checked)
        return {c.primary, c.primary, c.onPrimary};
    return {state.hovered ? c.hover : c.card, c.line, c.primary};
}

} // namespace

ControlState stateOf(const QStyleOption& option) {
    ControlState state;
    state.enabled = option.state & QStyle::State_Enabled;
    state.hovered = state.enabled && (option.state & QStyle::State_MouseOver);
    state.pressed = option.state & QStyle::State_Sunken;
    state.checked = option.state & QStyle::State_On;
    state.focused = option.state & QStyle::State_HasFocus;
    return state;
}

void pushButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget) {
    paintButtonGround(painter, option.rect, kindOf(option, widget), stateOf(option));
}

void pushButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget) {
    const QColor text = textColour(kindOf(option, widget), stateOf(option));
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    QRect room = option.rect.adjusted(scaled(12), 0, -scaled(menu ? 28 : 12), 0);
    painter.save();
    painter.setPen(text);
    QFont font = painter.font();
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = icon && !option.text.isEmpty() ? scaled(8) : 0;
    const int width =
        std::min(room.width(), icon + gap + metrics.size(Qt::TextShowMnemonic, option.text).width());
    QRect content = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(width, room.height()), room);
    if (icon) {
        const QRect box =
            QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, option.iconSize, content);
        option.icon.paint(&painter, box, Qt::AlignCenter,
                          option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect label = QStyle::visualRect(option.direction, content, content.adjusted(icon + gap, 0, 1, 0));
    painter.drawText(label, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    if (menu) {
        const QRect box(option.rect.right() - scaled(26), option.rect.top(), scaled(16),
                        option.rect.height());
        paintChevron(painter, QStyle::visualRect(option.direction, option.rect, box), Qt::BottomEdge, text);
    }
    painter.restore();
}

void toolButton(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    paintButtonGround(painter, option.rect, buttonKind(widget, ButtonKind::Plain), stateOf(option));
}

void checkBox(QPainter& painter, const QStyleOption& option) {
    const ControlState state = stateOf(option);
    const bool partly = option.state & QStyle::State_NoChange;
    ControlState shown = state;
    shown.checked = state.checked || partly;
    const Box box = boxOf(shown);
    painter.save();
    painter.setOpacity(state.enabled ? 1.0 : 0.55);
    paintBox(painter, option.rect, kTagRadius, box.fill, box.line);
    if (partly)
        paintDash(painter, option.rect, box.mark);
    else if (state.checked)
        paintCheck(painter, option.rect, box.mark);
    painter.restore();
}

void radioButton(QPainter& painter, const QStyleOption& option) {
    const ControlState state = stateOf(option);
    const Box box = boxOf(state);
    const QRectF ring = option.rect;
    painter.save();
    painter.setOpacity(state.enabled ? 1.0 : 0.55);
    paintBox(painter, ring, ring.width() / 2, box.fill, box.line);
    if (state.checked) {
        const double inset = ring.width() * 0.31;
        paintBox(painter, ring.adjusted(inset, inset, -inset, -inset), ring.width() / 2, box.mark);
    }
    painter.restore();
}

} // namespace orgwright::styling
