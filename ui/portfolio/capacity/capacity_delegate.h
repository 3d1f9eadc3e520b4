// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table_delegate.h"

namespace orgwright {

/// A dressed row whose cells may have a ground of their own: how much is asked of a team.
class CapacityDelegate : public TableDelegate {
    Q_OBJECT

public:
    explicit CapacityDelegate(QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace orgwright
