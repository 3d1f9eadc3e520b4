// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QAbstractTableModel>

namespace orgwright {

/// The decision log as a table, the latest question first. While names are hidden it names nobody.
class DecisionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Raised, RaisedBy, Decided, DecidedBy, Level, Days, Escalated, Outcome, Count };

    explicit DecisionModel(Workspace& workspace, QObject* parent = nullptr);

    void refresh();
    LoggedDecisionId decisionAt(const QModelIndex& index) const;
    QModelIndex indexOf(LoggedDecisionId decision) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const LoggedDecision& row, int column) const;

    Workspace& m_workspace;
    std::vector<LoggedDecision> m_rows;
};

} // namespace orgwright
