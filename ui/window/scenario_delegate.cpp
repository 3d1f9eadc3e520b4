// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/scenario_delegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/marks.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace orgwright {
namespace {

constexpr int kRow = 32;
constexpr int kInset = 8;
constexpr int kIcon = 16;
constexpr int kShape = 14;
constexpr int kGap = 8;

/// Places what stands in a row from either end of what is left of it.
struct Room {
    QRect row;
    Qt::LayoutDirection direction;
    int left;
    int right;

    QRect mirrored(int at, int wide) const {
        return QStyle::visualRect(direction, row, QRect(at, row.top(), wide, row.height()));
    }
    QRect fromStart(int wide) {
        left += wide;
        return mirrored(left - wide, wide);
    }
    QRect fromEnd(int wide) {
        right -= wide;
        return mirrored(right, wide);
    }
};

QRectF centred(const QRect& box, int side) {
    return {box.center().x() + 0.5 - side / 2.0, box.center().y() + 0.5 - side / 2.0, double(side),
            double(side)};
}

int textWidth(Type type, const QString& text) {
    return QFontMetrics(typeFont(type)).horizontalAdvance(text) + 1;
}

void write(QPainter& painter, Type type, const QColor& colour, const QRect& box, const QString& text) {
    painter.setFont(typeFont(type));
    painter.setPen(colour);
    const int align = static_cast<int>(QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeft)) |
                      Qt::AlignVCenter;
    painter.drawText(box, align | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

void paintRemarks(QPainter& painter, Room& room, const QModelIndex& index) {
    const Colours& c = colours();
    if (const QString note = index.data(ScenarioDelegate::NoteRole).toString(); !note.isEmpty()) {
        write(painter, Type::Small, c.ink2, room.fromEnd(textWidth(Type::Small, note)), note);
        room.right -= scaled(kGap);
    }
    const QString warning = index.data(ScenarioDelegate::WarningRole).toString();
    if (warning.isEmpty())
        return;
    write(painter, Type::Small, c.amber, room.fromEnd(textWidth(Type::Small, warning)), warning);
    room.right -= scaled(4);
    const QRectF shape = centred(room.fromEnd(scaled(kShape)), scaled(kShape));
    paintStatus(painter, shape, StatusMark::NearTarget, c.raised);
    room.right -= scaled(kGap);
}

} // namespace

int ScenarioDelegate::rowHeight() {
    return scaled(kRow);
}

void ScenarioDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const Colours& c = colours();
    const QRect row = option.rect;
    const bool isMarked = option.state.testFlag(QStyle::State_Selected);
    if (isMarked || option.state.testFlag(QStyle::State_MouseOver))
        paintBox(*painter, QRectF(row).adjusted(0, 1, 0, -1), kControlRadius, isMarked ? c.soft : c.hover);
    Room room{row, option.direction, row.left() + scaled(kInset), row.right() + 1 - scaled(kInset)};
    const QRect icon = room.fromStart(scaled(kIcon));
    room.left += scaled(kGap);
    const QString name = index.data(IconRole).toString();
    const bool isShown = index.data(ShownRole).toBool();
    if (isShown)
        icons::paint(*painter, centred(icon, scaled(kIcon)), "check", c.accent);
    else if (!name.isEmpty())
        icons::paint(*painter, centred(icon, scaled(kIcon)), name.toStdString(), c.ink2);
    paintRemarks(*painter, room, index);
    const QRect text = room.mirrored(room.left, std::max(0, room.right - room.left));
    write(*painter, isShown ? Type::BodyStrong : Type::Body, name.isEmpty() ? c.ink : c.ink2, text,
          index.data().toString());
    painter->restore();
}

QSize ScenarioDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {scaled(200), rowHeight()};
}

} // namespace orgwright
