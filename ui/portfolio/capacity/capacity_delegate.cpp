// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/capacity/capacity_delegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace orgwright {

CapacityDelegate::CapacityDelegate(QObject* parent)
    : TableDelegate(32, parent) {}

void CapacityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const QVariant ground = index.data(Qt::BackgroundRole);
    if (ground.isValid())
        painter->fillRect(option.rect.adjusted(1, 1, -1, -1), ground.value<QColor>());
    TableDelegate::paint(painter, option, index);
}

} // namespace orgwright
