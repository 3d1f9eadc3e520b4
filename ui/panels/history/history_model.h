// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/plan_document.h"

#include <QAbstractListModel>
#include <map>

namespace orgwright {

/// The states a plan went through: row 0 is how it began, row n what it was after step n. Nothing is copied
/// but where checkpoints stand; rows are worded when they are shown.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        WhenRole = Qt::UserRole + 1, ///< "14:03" of today, else with the day
        ScenarioRole,                ///< the one it was made in, where the plan has several; else empty
        MarkRole,                    ///< checkpoint names and "opened", joined; empty: none
        IsCheckpointRole,
        IsPresentRole, ///< where the plan stands
        IsUndoneRole   ///< behind it: can be done again
    };

    HistoryModel(const PlanDocument& document, QObject* parent);

    void refresh();
    int presentRow() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString words(std::int64_t step) const;
    QString when(std::int64_t step) const;
    QString scenario(std::int64_t step) const;
    QString mark(std::int64_t step) const;

    const PlanDocument& m_document;
    std::map<std::int64_t, QString> m_checkpoints;
    int m_rows = 0;
};

} // namespace orgwright
