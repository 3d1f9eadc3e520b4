// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenarios/compare_delegate.h"

#include "ui/dialogs/scenarios/compare_model.h"
#include "ui/theme/figures.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace orgwright {
namespace {

constexpr int kRowHeight = 32;
constexpr int kSide = 8;

QString differenceOf(const QModelIndex& index) {
    const QString verdict = index.data(CompareModel::VerdictRole).toString();
    const QString difference = index.data(CompareModel::DifferenceRole).toString();
    return verdict.isEmpty() ? difference : difference + QStringLiteral(", ") + verdict;
}

/// The room that the widest difference of the column takes, with the gap before it.
double differenceWidth(const QModelIndex& index) {
    double widest = 0;
    for (int row = 0; row < index.model()->rowCount(); ++row)
        widest = std::max(widest, figuresWidth(typeFont(Type::Small), differenceOf(index.siblingAtRow(row))));
    return widest > 0 ? widest + scaledF(8) : 0;
}

QFont figureFont(const QModelIndex& index) {
    return typeFont(index.data(StrongRole).toBool() ? Type::BodyStrong : Type::Body);
}

} // namespace

CompareDelegate::CompareDelegate(QObject* parent)
    : TableDelegate(kRowHeight, parent) {}

// What it paints itself is not painted below it.
void CompareDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    TableDelegate::initStyleOption(option, index);
    if (CompareModel::isValue(index))
        option->text.clear();
}

void CompareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    TableDelegate::paint(painter, option, index);
    if (!CompareModel::isValue(index) || index.data(ConcealedRole).toBool())
        return;
    const QRectF room = QRectF(option.rect).adjusted(scaledF(kSide), 0, -scaledF(kSide), 0);
    const double beside = differenceWidth(index);
    painter->save();
    painter->setPen(colours().ink);
    painter->setFont(figureFont(index));
    paintFigures(*painter, room.adjusted(0, 0, -beside, 0), Qt::AlignRight | Qt::AlignVCenter,
                 index.data().toString());
    painter->setPen(colours().ink2);
    painter->setFont(typeFont(Type::Small));
    paintFigures(*painter, QRectF(room.right() - beside + scaledF(8), room.top(), beside, room.height()),
                 Qt::AlignLeft | Qt::AlignVCenter, differenceOf(index));
    painter->restore();
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize base = TableDelegate::sizeHint(option, index);
    if (!CompareModel::isValue(index))
        return base;
    const double figure = figuresWidth(typeFont(Type::BodyStrong), index.data().toString());
    return {static_cast<int>(figure + differenceWidth(index)) + scaled(2 * kSide + 4), base.height()};
}

} // namespace orgwright
