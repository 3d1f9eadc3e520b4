// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace orgwright {

/// A recent plan: a miniature made of figures alone, its title, figures and place, and a menu at the end.
class RecentDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the menu's dots are in the row.
    static QRect menuBox(const QRect& row, Qt::LayoutDirection direction);
};

/// Paints an organisation as boxes without words: the top, its areas in the team hues, and a stack under each
/// as tall as it is large among them.
void paintMiniature(QPainter& painter, const QRectF& box, const QList<int>& areas);

} // namespace orgwright
