// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import/import_outcome.h"

#include <QAbstractTableModel>
#include <vector>

namespace orgwright {

/// What is wrong with the file, a row for each finding. The value of a finding about a cell can be edited;
/// the model does not take it over but asks for it.
class ImportProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Gravity, Row, Field, Value, Reason, Remedy, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit ImportProblemsModel(QObject* parent = nullptr);

    void show(const ImportOutcomePtr& outcome, bool isMending);

    const RosterProblem& problem(int row) const {
        return m_outcome->problems()[static_cast<std::size_t>(row)];
    }
    /// The field whose cell is to blame, where it can be corrected here.
    std::optional<RosterField> repairable(int row) const;
    /// Whether the row can be left out of the import.
    bool isSkippable(int row) const;

    /// All that is said about it, in a sentence or two: the columns may be too narrow for it.
    QString wholeText(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void repairAsked(const orgwright::CellRepair& repair);

private:
    std::string_view cell(int row) const;
    QString text(int row, int column) const;
    QString fieldText(const RosterProblem& problem) const;
    QVariant sortKey(int row, int column) const;
    QVariant mark(int row, int column) const;
    QVariant icon(int row, int column) const;

    ImportOutcomePtr m_outcome;
    bool m_isMending = false;
};

} // namespace orgwright
