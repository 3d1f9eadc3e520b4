// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table_delegate.h"

namespace orgwright {

/// Paints a figure of the comparison and, in a column of its own beside it, how it differs: the figures stand
/// below each other, and so do the differences.
class CompareDelegate : public TableDelegate {
    Q_OBJECT

public:
    explicit CompareDelegate(QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace orgwright
