// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/history/history_delegate.h"

#include "ui/panels/history/history_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace orgwright {
namespace {

constexpr int kHistoryRow = 46;
constexpr int kRail = 22; // from the leading edge to the line
constexpr int kText = 40;
constexpr int kHistoryInset = 12;

struct Row {
    QPainter& painter;
    QRectF box;
    bool isLeftward;
    const QModelIndex& index;

    bool is(int role) const { return index.data(role).toBool(); }
    QRectF mirrored(const QRectF& part) const {
        return isLeftward
                   ? QRectF(box.left() + box.right() - part.right(), part.top(), part.width(), part.height())
                   : part;
    }
};

void paintRail(const Row& row) {
    const Colours& c = colours();
    const bool isUndone = row.is(HistoryModel::IsUndoneRole);
    const double x = row.box.left() + scaledF(kRail);
    const double mid = row.box.top() + scaledF(15);
    const bool isFirst = row.index.row() == 0;
    const bool isLast = row.index.row() + 1 == row.index.model()->rowCount();
    QPen pen(isUndone ? c.edge : c.line, 1.25);
    if (isUndone)
        pen.setDashPattern({3, 3});
    row.painter.setPen(pen);
    if (!isFirst)
        row.painter.drawLine(row.mirrored({x, row.box.top(), 0, 0}).topLeft(),
                             row.mirrored({x, mid, 0, 0}).topLeft());
    if (row.is(HistoryModel::IsPresentRole) && !isLast) {
        pen.setColor(c.edge);
        pen.setDashPattern({3, 3});
        row.painter.setPen(pen);
    }
    if (!isLast)
        row.painter.drawLine(row.mirrored({x, mid, 0, 0}).topLeft(),
                             row.mirrored({x, row.box.bottom() + 1, 0, 0}).topLeft());
}

void paintNode(const Row& row, const QColor& ground) {
    const Colours& c = colours();
    QRectF node(0, 0, scaledF(10), scaledF(10));
    node.moveCenter({row.box.left() + scaledF(kRail), row.box.top() + scaledF(15)});
    node = row.mirrored(node);
    if (row.is(HistoryModel::IsCheckpointRole)) {
        const QRectF glyph = node.adjusted(-3, -3, 3, 3);
        paintBox(row.painter, glyph, glyph.width() / 2, ground);
        icons::paint(row.painter, glyph, "bookmark", row.is(HistoryModel::IsPresentRole) ? c.accent : c.ink);
    } else if (row.is(HistoryModel::IsPresentRole)) {
        paintBox(row.painter, node.adjusted(-2, -2, 2, 2), 7, ground);
        paintBox(row.painter, node, node.width() / 2, c.accent);
    } else {
        paintBox(row.painter, node.adjusted(1, 1, -1, -1), node.width() / 2, ground,
                 row.is(HistoryModel::IsUndoneRole) ? c.edge : c.line, 1.5);
    }
}

void paintTexts(const Row& row) {
    const Colours& c = colours();
    const bool isUndone = row.is(HistoryModel::IsUndoneRole);
    const bool isPresent = row.is(HistoryModel::IsPresentRole);
    const int align = static_cast<int>(QStyle::visualAlignment(
                          row.isLeftward ? Qt::RightToLeft : Qt::LeftToRight, Qt::AlignLeft)) |
                      Qt::AlignVCenter;
    QRectF line(row.box.left() + scaledF(kText), row.box.top() + scaledF(5),
                row.box.width() - scaledF(kText + kHistoryInset), lineHeight(Type::Body));
    const auto write = [&](const QRectF& at, const QString& text) {
        const QFontMetrics metrics(row.painter.font());
        row.painter.drawText(row.mirrored(at), align,
                             metrics.elidedText(text, Qt::ElideRight, static_cast<int>(at.width())));
    };
    row.painter.setFont(typeFont(isPresent ? Type::BodyMedium : Type::Body));
    row.painter.setPen(isUndone ? c.ink3 : c.ink);
    write(line, row.index.data().toString());
    line.moveTop(line.bottom() + scaledF(1));
    line.setHeight(lineHeight(Type::Caption));
    row.painter.setFont(typeFont(Type::Caption));
    row.painter.setPen(c.ink3);
    QStringList parts;
    if (isUndone)
        parts += HistoryModel::tr("undone");
    parts += {row.index.data(HistoryModel::WhenRole).toString(),
              row.index.data(HistoryModel::ScenarioRole).toString(),
              row.index.data(HistoryModel::MarkRole).toString()};
    parts.removeAll(QString());
    write(line, parts.join(QStringLiteral(" · ")));
}

} // namespace

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colours& c = colours();
    const bool isMarked =
        option.state.testFlag(QStyle::State_MouseOver) || (option.state.testFlag(QStyle::State_HasFocus));
    const QRectF box(option.rect);
    if (isMarked)
        paintBox(*painter, box.adjusted(scaledF(4), 1, -scaledF(4), -1), kControlRadius, c.hover);
    const Row row{*painter, box, option.direction == Qt::RightToLeft, index};
    paintRail(row);
    paintNode(row, isMarked ? c.hover : c.panel);
    paintTexts(row);
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {scaled(200), scaled(kHistoryRow)};
}

} // namespace orgwright
