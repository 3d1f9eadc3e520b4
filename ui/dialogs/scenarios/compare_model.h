// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/scenario_matrix.h"
#include "ui/words/formats.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace orgwright {

/// The comparison as a table: what is measured, then a column for each option, the baseline first. Besides
/// the value a cell says how it differs from the baseline, with its sign and in a word.
class CompareModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        DifferenceRole = Qt::UserRole + 1, ///< "+4"; empty in the baseline's column
        VerdictRole,                       ///< "better", "worse" or empty
    };

    explicit CompareModel(QObject* parent = nullptr);

    void show(const Plan& plan, ScenarioMatrix matrix, bool isHidingPay);
    const ScenarioMatrix& matrix() const { return m_matrix; }
    const MatrixRow& row(const QModelIndex& index) const;
    const MatrixValue& value(const QModelIndex& index) const;
    /// Of the baseline, in the same row.
    const MatrixValue& baseline(const QModelIndex& index) const;
    ScenarioId scenario(const QModelIndex& index) const;
    static bool isValue(const QModelIndex& index) { return index.isValid() && index.column() > 0; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant nameData(const QModelIndex& index, int role) const;
    QString figure(const QModelIndex& index) const;
    QString difference(const QModelIndex& index) const;
    QString verdict(const QModelIndex& index) const;
    QString spoken(const QModelIndex& index) const;
    bool isConcealed(const QModelIndex& index) const;

    ScenarioMatrix m_matrix;
    QStringList m_names;
    Formats m_words{Settings{}};
    bool m_isHidingPay = false;
};

} // namespace orgwright
