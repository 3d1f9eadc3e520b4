// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import/import_outcome.h"

#include <QAbstractTableModel>

namespace orgwright {

/// What an import would do, a row for each position or team.
class ImportChangesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Title, Who, Difference, Key, ColumnCount };

    explicit ImportChangesModel(QObject* parent = nullptr);

    void show(const ImportOutcomePtr& outcome);
    const ImportChange& change(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ImportChange& change, int column) const;

    ImportOutcomePtr m_outcome;
};

} // namespace orgwright
