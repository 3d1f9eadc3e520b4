// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace orgwright {

/// Rows of the list of scenarios: a check where it is shown, the name, at the end how many changes and, with
/// its shape, how many clashes.
class ScenarioDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role {
        ShownRole = Qt::UserRole + 100, ///< bool
        IconRole,                       ///< its name, in place of the check; the text is then secondary
        NoteRole,
        WarningRole
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    static int rowHeight();

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace orgwright
