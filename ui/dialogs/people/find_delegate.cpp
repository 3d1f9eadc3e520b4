// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/people/find_delegate.h"

#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include "ui/widgets/table_delegate.h"

#include <QPainter>

namespace orgwright {
namespace {

constexpr int kFindRow = 28;
constexpr int kFindInset = 8;
constexpr int kSwatch = 8;
constexpr int kFindGap = 8;

} // namespace

void FindDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    const Colours& c = colours();
    const QRect row = option.rect;
    const auto mirrored = [&](int left, int wide) {
        return QStyle::visualRect(option.direction, row, QRect(left, row.top(), wide, row.height()));
    };
    const bool isMarked = option.state.testFlag(QStyle::State_Selected);
    if (isMarked || option.state.testFlag(QStyle::State_MouseOver))
        paintBox(*painter, QRectF(row).adjusted(0, 1, 0, -1), kTagRadius, isMarked ? c.soft : c.hover);
    int left = row.left() + scaled(kFindInset);
    if (const QVariant swatch = index.data(SwatchRole); swatch.isValid()) {
        const QRectF place = mirrored(left, scaled(kSwatch));
        const double side = scaledF(kSwatch);
        paintBox(*painter, {place.left(), place.center().y() - side / 2, side, side}, 2,
                 swatch.value<QColor>());
        left += scaled(kSwatch + kFindGap);
    }
    const int align =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    const auto write = [&](Type type, const QColor& colour, const QString& text) {
        const int room = row.right() - scaled(kFindInset) - left;
        if (text.isEmpty() || room < scaled(24))
            return;
        painter->setFont(typeFont(type));
        painter->setPen(colour);
        const QString cut = painter->fontMetrics().elidedText(text, Qt::ElideRight, room);
        painter->drawText(mirrored(left, room), align | Qt::TextSingleLine, cut);
        left += painter->fontMetrics().horizontalAdvance(cut) + scaled(kFindGap);
    };
    write(Type::Body, index.data(MutedRole).toBool() ? c.ink2 : c.ink, index.data().toString());
    write(Type::Small, c.ink2, index.data(NoteRole).toString());
    painter->restore();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {scaled(200), scaled(kFindRow)};
}

} // namespace orgwright
