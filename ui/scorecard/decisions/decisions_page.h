// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QTreeView;

namespace orgwright {

class DecisionModel;
class EmptyState;

/// The decision log: what was raised when, and decided when, by whom and at which level.
class DecisionsPage : public QWidget {
    Q_OBJECT

public:
    explicit DecisionsPage(Workspace& workspace, QWidget* parent = nullptr);

    /// The one that the keyboard is at; none: the log is empty.
    LoggedDecisionId current() const;
    DecisionModel& model() { return *m_model; }

Q_SIGNALS:
    void editRequested(orgwright::LoggedDecisionId decision);
    /// The current one is to be made evidence.
    void evidenceRequested(orgwright::LoggedDecisionId decision);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void openMenu(const QPoint& at);
    void remove();

    Workspace& m_workspace;
    DecisionModel* m_model;
    QTreeView* m_table;
    EmptyState* m_empty;
    QWidget* m_head;
};

} // namespace orgwright
