// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import/import_outcome.h"

#include <QAbstractListModel>
#include <vector>

namespace orgwright {

/// The positions that a file names, to choose a manager from: "P-12  Head of Billing  Ruben Stoffels".
class ImportManagersModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole + 1 }; ///< what to write into the cell

    ImportManagersModel(const ImportOutcomePtr& outcome, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString words(const PositionDraft& draft, std::uint32_t holder) const;

    ImportOutcomePtr m_outcome;
    std::vector<std::uint32_t> m_holders; ///< of each position, the first
};

} // namespace orgwright
