// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colour_math.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QStyleOption>

namespace orgwright::styling {

namespace {

constexpr int kRow = 28;
constexpr int kIcon = 16;
constexpr int kPad = 8;
constexpr int kNarrowest = 200;

struct MenuText {
    QString label, shortcut;
};

MenuText split(const QString& text) {
    const qsizetype at = text.indexOf(QLatin1Char('\t'));
    return at < 0 ? MenuText{text, {}} : MenuText{text.left(at), text.mid(at + 1)};
}

QRect mirrored(const QStyleOptionMenuItem& option, const QRect& box) {
    return QStyle::visualRect(option.direction, option.rect, box);
}

QRect leading(const QStyleOptionMenuItem& option) {
    const int side = scaled(kIcon);
    const QRect& row = option.rect;
    return mirrored(option, {row.left() + scaled(kPad), row.top() + (row.height() - side) / 2, side, side});
}

bool hasLead(const QStyleOptionMenuItem& option) {
    return option.menuHasCheckableItems || option.maxIconWidth > 0;
}

void separator(QPainter& painter, const QStyleOptionMenuItem& option) {
    const QRect row = option.rect;
    if (option.text.isEmpty()) {
        painter.fillRect(QRectF(row.left() + 4, row.center().y(), row.width() - 8, 1), colours().hair);
        return;
    }
    painter.save();
    painter.setFont(typeFont(Type::CaptionStrong));
    painter.setPen(colours().ink2);
    painter.drawText(row.adjusted(scaled(kPad), 0, -scaled(kPad), 0),
                     QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter,
                     option.text);
    painter.restore();
}

void leadMark(QPainter& painter, const QStyleOptionMenuItem& option, const QColor& ink) {
    const QRect box = leading(option);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintCheck(painter, box, ink);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void menuItem(QPainter& painter, const QStyleOptionMenuItem& option) {
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return separator(painter, option);
    const Colours& c = colours();
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor ink = enabled ? c.ink : faded(c.ink, 0.55);
    painter.save();
    if (enabled && (option.state & QStyle::State_Selected))
        paintBox(painter, option.rect, kTagRadius, blend(c.ink, 0.08, c.raised));
    leadMark(painter, option, ink);
    const int lead = scaled(kPad) + (hasLead(option) ? scaled(kIcon + 8) : 0);
    const QRect room = mirrored(option, option.rect.adjusted(lead, 0, -scaled(kPad), 0));
    const MenuText text = split(option.text);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter.setFont(option.font);
    painter.setPen(ink);
    painter.drawText(room, flags | QStyle::visualAlignment(option.direction, Qt::AlignLeft), text.label);
    painter.setPen(enabled ? c.ink3 : faded(c.ink3, 0.55));
    painter.setFont(typeFont(Type::Small));
    painter.drawText(room, flags | QStyle::visualAlignment(option.direction, Qt::AlignRight), text.shortcut);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int side = scaled(kIcon);
        const QRect box =
            mirrored(option, {option.rect.right() - side - 4, option.rect.top(), side, option.rect.height()});
        paintChevron(painter, box, option.direction == Qt::RightToLeft ? Qt::LeftEdge : Qt::RightEdge,
                     c.ink2);
    }
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents) {
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), option.text.isEmpty() ? 9 : scaled(kRow)};
    const MenuText text = split(option.text);
    const QFontMetrics metrics(option.font);
    int width = metrics.size(Qt::TextSingleLine | Qt::TextShowMnemonic, text.label).width();
    // Qt adds the widest shortcut to every row by itself; only the gap before it is ours.
    if (!text.shortcut.isEmpty())
        width += scaled(24);
    if (hasLead(option))
        width += scaled(kIcon + 8);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += scaled(kIcon + 8);
    return {std::max(width + scaled(2 * kPad + 4), scaled(kNarrowest)), scaled(kRow)};
}

void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option) {
    const Colours& c = colours();
    const bool open = option.state & (QStyle::State_Selected | QStyle::State_Sunken);
    painter.fillRect(option.rect, c.panel);
    if (open && (option.state & QStyle::State_Enabled))
        paintBox(painter, QRectF(option.rect).adjusted(0, 2, 0, -2), kTagRadius, c.hover);
    painter.save();
    painter.setPen(option.state & QStyle::State_Enabled ? c.ink : faded(c.ink, 0.55));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, option.text);
    painter.restore();
}

void menuPanel(QPainter& painter, const QRectF& box) {
    const Colours& c = colours();
    const QRectF panel = box.adjusted(kShadowReach, kShadowReach, -kShadowReach, -kShadowReach);
    paintShadow(painter, panel, kCardRadius);
    paintBox(painter, panel, kCardRadius, c.raised, c.edge);
}

void tab(QPainter& painter, const QStyleOptionTab& option) {
    const Colours& c = colours();
    const bool current = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    QRectF box = option.rect;
    if (!current && enabled && (option.state & QStyle::State_MouseOver))
        paintBox(painter, box.adjusted(2, 4, -2, -6), kControlRadius, c.hover);
    const bool upright = option.shape == QTabBar::RoundedWest || option.shape == QTabBar::RoundedEast;
    if (current && upright)
        painter.fillRect(QRectF(box.left(), box.top() + 8, 3, box.height() - 16), c.accent);
    else if (current)
        painter.fillRect(QRectF(box.left() + 10, box.bottom() - 2, box.width() - 20, 2), c.accent);
    painter.save();
    painter.setFont(typeFont(Type::BodyMedium));
    const QColor text = current ? c.ink : c.ink2;
    painter.setPen(enabled ? text : faded(text, 0.55));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, option.text);
    painter.restore();
    if (option.state & QStyle::State_HasFocus)
        paintBox(painter, box.adjusted(3, 5, -3, -5), kControlRadius, {}, c.accent, 2.0);
}

} // namespace orgwright::styling
