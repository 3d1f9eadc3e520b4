// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_delegate.h"

#include "ui/theme/figures.h"
#include "ui/theme/marks.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QStyle>
#include <QToolTip>

namespace orgwright {

namespace {

QStyle* styleOf(const QStyleOptionViewItem& option) {
    return option.widget ? option.widget->style() : nullptr;
}

// Where a cell's text stands: past its check box and icon, and past the mark before it.
struct Cell {
    QRectF mark, text;
};

bool hasMark(const QModelIndex& index) {
    return index.data(StatusRole).isValid() || index.data(SwatchRole).isValid();
}

Cell cellOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QRect room = styleOf(option)->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget);
    Cell cell{{}, QRectF(room).adjusted(scaled(8), 0, -scaled(8), 0)};
    if (!hasMark(index))
        return cell;
    const double side = index.data(StatusRole).isValid() ? scaledF(13) : scaledF(8);
    const QRectF line = cell.text;
    cell.mark = QRectF(line.left(), line.center().y() - side / 2, side, side);
    cell.text.setLeft(line.left() + side + scaledF(6));
    if (option.direction == Qt::RightToLeft) {
        cell.mark.moveRight(line.right());
        cell.text = line.adjusted(0, 0, -side - scaledF(6), 0);
    }
    return cell;
}

QColor textColour(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const Colours& c = colours();
    const QVariant asked = index.data(Qt::ForegroundRole);
    if (asked.canConvert<QBrush>())
        return asked.value<QBrush>().color();
    if (const QVariant status = index.data(StatusRole); status.isValid())
        return c.status(static_cast<StatusMark>(status.toInt()));
    if (!(option.state & QStyle::State_Enabled))
        return c.disabled(c.ink, c.panel);
    return index.data(MutedRole).toBool() ? c.ink2 : c.ink;
}

void paintMark(QPainter& painter, const QRectF& box, const QModelIndex& index) {
    if (const QVariant status = index.data(StatusRole); status.isValid())
        paintStatus(painter, box, static_cast<StatusMark>(status.toInt()), colours().panel);
    else if (hasMark(index))
        paintBox(painter, box, 2, index.data(SwatchRole).value<QColor>());
}

void paintPlate(QPainter& painter, const QRectF& room, bool right) {
    QRectF plate(0, 0, scaledF(56), scaledF(14));
    plate.moveCenter(room.center());
    right ? plate.moveRight(room.right()) : plate.moveLeft(room.left());
    paintHiddenPlate(painter, plate);
}

void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QRectF& room) {
    const Qt::Alignment across = QStyle::visualAlignment(option.direction, option.displayAlignment);
    const bool figures = option.displayAlignment & Qt::AlignRight;
    if (figures && figuresWidth(painter.font(), option.text) <= room.width())
        return paintFigures(painter, room, (across & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter,
                            option.text);
    const QString text =
        painter.fontMetrics().elidedText(option.text, option.textElideMode, static_cast<int>(room.width()));
    painter.drawText(
        room, static_cast<int>(across & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine,
        text);
}

} // namespace

TableDelegate::TableDelegate(int rowHeight, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_rowHeight(rowHeight) {}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                          const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Cell cell = cellOf(option, index);
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    styleOf(option)->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    paintHairline(*painter, option.rect, Qt::BottomEdge, colours().hair);
    paintMark(*painter, cell.mark, index);
    painter->setFont(typeFont(index.data(StrongRole).toBool() ? Type::BodyStrong : Type::Body));
    painter->setPen(textColour(option, index));
    if (index.data(ConcealedRole).toBool())
        paintPlate(*painter, cell.text, option.displayAlignment & Qt::AlignRight);
    else
        paintText(*painter, option, cell.text);
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const int mark = hasMark(index) ? scaled(20) : 0;
    const int words = static_cast<int>(figuresWidth(typeFont(Type::Body), option.text)) + scaled(24);
    const int icon = option.icon.isNull() ? 0 : scaled(22);
    return {words + mark + icon, scaled(m_rowHeight)};
}

bool TableDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& given,
                              const QModelIndex& index) {
    const bool own = index.data(Qt::ToolTipRole).isValid() || index.data(ConcealedRole).toBool();
    if (event->type() != QEvent::ToolTip || own || !view)
        return QStyledItemDelegate::helpEvent(event, view, given, index);
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    if (figuresWidth(typeFont(Type::Body), option.text) <= cellOf(option, index).text.width())
        return false;
    QToolTip::showText(event->globalPos(), option.text, view);
    return true;
}

} // namespace orgwright
