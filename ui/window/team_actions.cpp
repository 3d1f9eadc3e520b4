// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/team_actions.h"

#include "core/commands/team_commands.h"
#include "ui/canvas/team_canvas.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/panels/inspector/team_section.h"
#include "ui/theme/icons.h"
#include "ui/window/plan_page.h"
#include "ui/window/step_toasts.h"
#include "ui/words/model_words.h"

#include <QMenu>

namespace orgwright {

TeamActions::TeamActions(PlanPage& page)
    : QObject(&page)
    , m_page(page)
    , m_workspace(page.workspace()) {
    const TeamCanvas* canvas = &page.teamCanvas();
    connect(canvas, &TeamCanvas::editRequested, this, &TeamActions::edit);
    connect(canvas, &TeamCanvas::partRequested, this, &TeamActions::addPart);
    connect(canvas, &TeamCanvas::deleteRequested, this, &TeamActions::remove);
}

void TeamActions::openMenu(const QPoint& global) {
    QMenu menu(&m_page);
    fill(menu, m_workspace.selection.team());
    menu.exec(global);
}

void TeamActions::fill(QMenu& menu, TeamId team) {
    const auto add = [&](const char* icon, const QString& text, void (TeamActions::*act)(TeamId),
                         bool edits) {
        QAction* action = menu.addAction(icons::icon(icon), text);
        action->setEnabled(!edits || !m_workspace.document.isReadOnly());
        connect(action, &QAction::triggered, this, [this, act, team] { (this->*act)(team); });
    };
    add("pencil", tr("Edit"), &TeamActions::edit, true);
    add("plus", tr("Add a part"), &TeamActions::addPart, true);
    add("person", tr("Show its positions"), &TeamActions::showPositions, false);
    if (!m_workspace.document.org().parts(team).empty()) {
        const bool isFolded = m_workspace.view.isFolded(team);
        QAction* fold =
            menu.addAction(icons::icon(isFolded ? "unfold" : "fold"), isFolded ? tr("Unfold") : tr("Fold"));
        connect(fold, &QAction::triggered, this,
                [this, team, isFolded] { m_workspace.view.setFolded(team, !isFolded); });
    }
    menu.addSeparator();
    menu.addAction(m_workspace.actions.action(ActionId::UseAsEvidence));
    menu.addAction(m_workspace.actions.action(ActionId::Teams));
    add("trash", tr("Delete; its positions and parts go to what it is part of"), &TeamActions::remove, true);
}

void TeamActions::edit(TeamId team) {
    m_workspace.selection.selectTeam(team);
    m_page.inspector().editTitle();
}

void TeamActions::addPart(TeamId whole) {
    Team row;
    row.name = tr("New team").toStdString();
    row.parent = whole;
    const auto added = m_workspace.document.run([&](Editor& editor) { return addTeam(editor, row); });
    if (!added)
        return;
    m_page.teamCanvas().reveal(*added);
    m_page.inspector().editTitle();
}

void TeamActions::remove(TeamId team) {
    const QString name = nameOf(m_workspace.document.plan(), m_workspace.document.scenario(), team);
    if (m_workspace.document.run([&](Editor& editor) { return deleteTeam(editor, team); }))
        m_page.steps().done(tr("%1 deleted").arg(name));
}

void TeamActions::showPositions(TeamId team) {
    m_workspace.view.setBoxes(ChartView::Boxes::Positions);
    const std::vector<PositionId> members = membersOf(m_workspace.document.org(), team);
    if (!members.empty())
        m_page.reveal(members.front());
    m_workspace.selection.select(members);
}

} // namespace orgwright
