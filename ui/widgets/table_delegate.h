// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace orgwright {

/// Item data roles the delegate of dressed tables understands besides Qt's own.
enum TableRole {
    StatusRole = 0x0100 + 900, // int of StatusMark: its shape before the text, the text in its colour
    MutedRole,                 // bool: text in ink2
    StrongRole,                // bool: text 600
    SwatchRole,                // QColor: an 8 px square before the text
    ConcealedRole              // bool: the hatched plate in place of the text
};

/// Rows of dressed tables, trees and lists: hairline below, tabular digits, plain elided text.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    TableDelegate(int rowHeight, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    int m_rowHeight; // at 100 %
};

} // namespace orgwright
