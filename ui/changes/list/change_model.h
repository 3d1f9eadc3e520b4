// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/list/change_rows.h"

#include <QAbstractListModel>

namespace orgwright {

/// Rows of changes, or of clashes, as a list shows them. Headings cannot be selected.
class ChangeModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<ChangeRow> rows);
    /// Lets rows be dragged to other places.
    void setDraggable(bool on) { m_isDraggable = on; }
    const ChangeRow& at(const QModelIndex& index) const {
        return m_rows[static_cast<std::size_t>(index.row())];
    }
    /// The row of this line; -1 where it is not listed.
    int rowOf(int line) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

private:
    std::vector<ChangeRow> m_rows;
    bool m_isDraggable = false;
};

} // namespace orgwright
