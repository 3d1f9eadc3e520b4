// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import/import_outcome.h"

#include <QAbstractTableModel>

namespace orgwright {

/// The columns of the file: what stands above them and in them, and the field each becomes.
class ImportColumnsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Letter, Heading, Sample, Becomes, Standing, ColumnCount };

    explicit ImportColumnsModel(QObject* parent = nullptr);

    void show(const ImportOutcomePtr& outcome);

    /// Every field a column can become, in the order of the choices; -1 is left out.
    QStringList fieldWords() const;
    /// The field of a column as its place in fieldWords(), or -1.
    int field(int row) const;
    /// The request with this column becoming another field, or none (-1).
    ImportRequest chosen(int row, int field) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    QString sample(std::size_t column) const;
    QString standing(int row) const;
    bool isGuessed(int row) const;
    template <class Request, class Use>
    auto withFields(Request& request, Use use) const;

    ImportOutcomePtr m_outcome;
    RosterMapping m_guessedRoster;
    TeamMapping m_guessedTeams;
    InitiativeMapping m_guessedBets;
    QStringList m_samples;
};

} // namespace orgwright
