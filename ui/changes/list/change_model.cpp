// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/list/change_model.h"

#include <algorithm>

namespace orgwright {

void ChangeModel::setRows(std::vector<ChangeRow> rows) {
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ChangeModel::rowOf(int line) const {
    const auto found = std::ranges::find(m_rows, line, &ChangeRow::line);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ChangeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ChangeRow& row = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
        // Tips are plain text in this program.
        if (row.line == ChangeRow::kHeading)
            return {};
        return row.detail.isEmpty() ? row.text : row.text + QLatin1Char('\n') + row.detail;
    case Qt::AccessibleTextRole:
        return row.detail.isEmpty() ? row.text : QStringLiteral("%1, %2").arg(row.text, row.detail);
    default:
        return {};
    }
}

Qt::ItemFlags ChangeModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return m_isDraggable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    if (at(index).line == ChangeRow::kHeading)
        return Qt::ItemIsEnabled;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_isDraggable ? base | Qt::ItemIsDragEnabled : base;
}

} // namespace orgwright
