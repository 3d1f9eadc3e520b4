// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/portfolio_actions.h"

#include "core/commands/portfolio_commands.h"
#include "ui/dialogs/portfolio/consolidate_team_dialog.h"
#include "ui/dialogs/portfolio/stance_dialog.h"
#include "ui/dialogs/portfolio/targets_dialog.h"
#include "ui/portfolio/board/board_page.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/window/plan_page.h"
#include "ui/window/step_toasts.h"
#include "ui/words/portfolio_words.h"

namespace orgwright {

PortfolioActions::PortfolioActions(PlanPage& page)
    : QObject(&page)
    , m_page(page)
    , m_workspace(page.workspace()) {
    Actions& actions = m_workspace.actions;
    actions.onTriggered(ActionId::AddInitiative, this, [this] { add(); });
    const auto decides = [&](ActionId id, Stance stance) {
        actions.onTriggered(id, this, [this, stance] { decide(stance); });
    };
    decides(ActionId::FundInitiative, Stance::Fund);
    decides(ActionId::ProtectInitiative, Stance::Protect);
    decides(ActionId::ConsolidateInitiative, Stance::Consolidate);
    decides(ActionId::PauseInitiative, Stance::Pause);
    decides(ActionId::StopInitiative, Stance::Stop);
    actions.onTriggered(ActionId::ConsolidateTeam, this, [this] {
        ConsolidateTeamDialog(m_workspace.selection.team(), m_workspace.document, &m_page).exec();
    });
    actions.onTriggered(ActionId::BucketTargets, this,
                        [this] { TargetsDialog(m_workspace, &m_page).exec(); });
    actions.onTriggered(ActionId::ClearStance, this, [this] { clear(); });
    actions.onTriggered(ActionId::DeleteInitiative, this, [this] { remove(); });
}

void PortfolioActions::add() {
    m_workspace.actions.action(ActionId::ShowPortfolio)->setChecked(true);
    m_workspace.portfolio.setPage(PortfolioView::Page::Board);
    BoardCanvas& board = m_page.portfolio().board().canvas();
    board.addBet(board.currentBucket());
}

void PortfolioActions::decide(Stance stance) {
    const InitiativeId bet = m_workspace.selection.initiative();
    if (StanceDialog(stance, bet, m_workspace, &m_page).exec() != QDialog::Accepted)
        return;
    //: A bet and the funding decision: "Voice booking: Stop"
    m_page.steps().done(tr("%1: %2").arg(nameOfBet(bet), stanceName(stance)));
}

QString PortfolioActions::nameOfBet(InitiativeId bet) const {
    return nameOf(m_workspace.document.plan(), m_workspace.document.scenario(), bet);
}

void PortfolioActions::clear() {
    const InitiativeId bet = m_workspace.selection.initiative();
    m_workspace.document.run([&](Editor& editor) { return clearStance(editor, bet); });
}

void PortfolioActions::remove() {
    const InitiativeId bet = m_workspace.selection.initiative();
    const QString name = nameOfBet(bet);
    const InitiativeId next = m_page.portfolio().board().canvas().nextTo(bet);
    if (!m_workspace.document.run([&](Editor& editor) { return deleteInitiative(editor, bet); }))
        return;
    if (next)
        m_workspace.selection.selectInitiative(next);
    else
        m_workspace.selection.clear();
    m_page.steps().done(tr("%1 deleted").arg(name));
}

} // namespace orgwright
