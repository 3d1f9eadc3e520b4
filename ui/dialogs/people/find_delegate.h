// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace orgwright {

/// A line of what was found: swatch, name, and a note in ink2 after it. Plain text.
class FindDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { NoteRole = Qt::UserRole + 50 };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace orgwright
