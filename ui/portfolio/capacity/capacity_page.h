// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>
#include <functional>
#include <set>

class QMenu;
class QTreeView;

namespace orgwright {

class CapacityModel;
class Label;
class LoadList;

/// Teams by quarters: what is asked of them against what there is, and what each bet asks of them.
class CapacityPage : public QWidget {
    Q_OBJECT

public:
    explicit CapacityPage(Workspace& workspace, QWidget* parent = nullptr);

    CapacityModel& model() const { return *m_model; }
    QTreeView& table() const { return *m_table; }

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void refresh();
    void tellLoad();
    void goTo(TeamId team);
    void rememberFolds();
    void restoreFolds(const QModelIndex& under);
    void followCurrent();
    void openMenu(const QPoint& at);
    void fillBets(QMenu& menu, const std::function<void(InitiativeId)>& act);
    void addTo(TeamId team, InitiativeId bet);
    void repeatToEnd();
    void clearCell();
    void shiftTo(InitiativeId bet);

    Workspace& m_workspace;
    CapacityModel* m_model;
    LoadList* m_load;
    Label* m_nothing;
    QTreeView* m_table;
    std::set<TeamId> m_folded;
    bool m_isRefreshing = false;
};

} // namespace orgwright
