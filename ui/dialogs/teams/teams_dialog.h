// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/plan_dialog.h"

class QStackedWidget;
class QTreeView;

namespace orgwright {

class IconButton;
class TeamForm;
class TeamTreeModel;

/// The tree of teams, and what the chosen one is. Everything is done at once and each of it is a step;
/// Ctrl+Z takes back what was done here.
class TeamsDialog : public PlanDialog {
    Q_OBJECT

public:
    explicit TeamsDialog(PlanDocument& document, QWidget* parent = nullptr);

    void done(int result) override;

private:
    QWidget* makeTree();
    QLayout* makeButtons();
    QWidget* makeEmpty();
    void connectAll();
    void refresh();
    void choose(TeamId team);
    void showChosen();
    TeamId chosen() const;

    void add(TeamId parent);
    void remove();
    void move(TeamId team, TeamId parent, TeamId before);
    void takeBack();

    QStackedWidget* m_pages;
    QTreeView* m_tree;
    TeamTreeModel* m_teams;
    TeamForm* m_form;
    Button* m_add;
    Button* m_addPart;
    IconButton* m_remove;
    std::int64_t m_firstStep;
    bool m_isFilling = false;
};

} // namespace orgwright
