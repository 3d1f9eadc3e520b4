// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/bet_work_sections.h"

#include "ui/panels/inspector/bet_edits.h"
#include "ui/panels/inspector/team_choice.h"
#include "ui/widgets/icon_button.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QMenu>

namespace orgwright {
namespace {

constexpr std::array kStates{DependencyState::Asked, DependencyState::Agreed, DependencyState::AtRisk,
                             DependencyState::Refused};

bool isInDanger(DependencyState state) {
    return state == DependencyState::AtRisk || state == DependencyState::Refused;
}

} // namespace

BetStaffSection::BetStaffSection(InspectorContext& context, QWidget* parent)
    : RunsSection(tr("Who works on it"), tr("Add a team"), context, parent) {}

void BetStaffSection::show(InitiativeId bet) {
    m_bet = bet;
    refresh();
}

void BetStaffSection::refresh() {
    if (org().find(m_bet))
        showRuns(runsOf(org(), m_bet));
}

RunsSection::Head BetStaffSection::headOf(const WorkRun& run) const {
    Head head;
    const Worker who = run.who;
    head.name = who.position && isHiding()
                    ? titleOf(plan(), document().scenario(), who.position)
                    : workerName(plan(), document().scenario(), who.team, who.position);
    head.figure = fteText(effortOn(org(), who, run.bet, quarter()));
    head.go = [this, who] {
        if (who.team)
            context().workspace.selection.selectTeam(who.team);
        else
            context().choose(who.position);
    };
    return head;
}

void BetStaffSection::askForNew(const QWidget& anchor) {
    auto* popover = new ChoicePopover(tr("Find a team"), teamChoices(org(), context().hues, {}), this);
    connect(popover, &ChoicePopover::chosen, this, [this](std::int64_t id) {
        openNew({TeamId(id), {}}, m_bet, adder());
    });
    popover->openAt(anchor);
}

BetNeedsSection::BetNeedsSection(InspectorContext& context, QWidget* parent)
    : InspectorSection(tr("What it needs"), context, parent)
    , m_add(new IconButton("plus", tr("Add what it needs"))) {
    m_add->setSize(ControlSize::Small);
    m_add->setGlyphSize(14);
    addToTitle(m_add);
    connect(m_add, &QAbstractButton::clicked, this, &BetNeedsSection::askForNew);
}

void BetNeedsSection::show(InitiativeId bet) {
    m_bet = bet;
    refresh();
}

// Rows that still say the same stay, with the focus where it is.
void BetNeedsSection::refresh() {
    m_add->setVisible(!isLocked());
    std::vector<Dependency> rows;
    for (const auto& link : org().needsOf(m_bet))
        rows.push_back(*org().find(link.id));
    for (const auto& link : org().needsOn(m_bet))
        rows.push_back(*org().find(link.id));
    if (rows == m_seen)
        return;
    m_seen = rows;
    clearRows();
    for (const Dependency& row : rows) {
        if (row.from == m_bet)
            addNeed(row);
        else
            addNeeder(row);
    }
}

void BetNeedsSection::addNeed(const Dependency& row) {
    const ScenarioId scenario = document().scenario();
    const QString on =
        row.onTeam ? nameOf(plan(), scenario, row.onTeam) : nameOf(plan(), scenario, row.onInitiative);
    FieldRow* line = addRemovable(tr("Needs"), tr("It no longer needs %1").arg(on), [this, id = row.id] {
        document().run([&](Editor& editor) { return removeDependency(editor, id); });
    });
    line->setValue(on);
    line->setNote(formats().quarter(row.neededBy));
    if (isInDanger(row.state))
        line->setWarning(dependencyStateName(row.state));
    line->setToolTip(QStringLiteral("%1\n%2").arg(dependencyStateName(row.state), shownText(row.note, 400)));
    line->setOpensPicker(true);
    connect(line, &FieldRow::activated, this, [this, id = row.id, line] { openMenu(id, *line); });
}

void BetNeedsSection::addNeeder(const Dependency& row) {
    FieldRow* line = addFact(tr("Needed by"));
    line->setValue(nameOf(plan(), document().scenario(), row.from));
    line->setNote(formats().quarter(row.neededBy));
    if (isInDanger(row.state))
        line->setWarning(dependencyStateName(row.state));
}

/// Its state, and by when.
void BetNeedsSection::openMenu(DependencyId need, FieldRow& row) {
    const Dependency* now = org().find(need);
    if (!now || isLocked())
        return;
    QMenu menu(this);
    for (const DependencyState state : kStates) {
        QAction* action = menu.addAction(dependencyStateName(state));
        action->setCheckable(true);
        action->setChecked(now->state == state);
        connect(action, &QAction::triggered, this, [this, need, state] {
            document().run([&](Editor& editor) {
                return editNeed(editor, need, [&](Dependency& wanted) { wanted.state = state; });
            });
        });
    }
    menu.addSeparator();
    QMenu* quarters = menu.addMenu(tr("Needed by"));
    const Quarter present = context().workspace.portfolio.present();
    for (int step = 0; step <= 8; ++step) {
        const Quarter quarter{present.index + step};
        connect(quarters->addAction(formats().quarter(quarter)), &QAction::triggered, this,
                [this, need, quarter] {
                    document().run([&](Editor& editor) {
                        return editNeed(editor, need, [&](Dependency& wanted) { wanted.neededBy = quarter; });
                    });
                });
    }
    menu.exec(row.mapToGlobal(row.rect().bottomLeft()));
}

/// Bets stand first, then teams, whose ids are given as negative numbers.
void BetNeedsSection::askForNew() {
    std::vector<ChoicePopover::Choice> choices = betChoices(plan(), document().scenario(), m_bet);
    for (ChoicePopover::Choice team : teamChoices(org(), context().hues, {})) {
        team.id = -team.id;
        choices.push_back(team);
    }
    auto* popover = new ChoicePopover(tr("Find a bet or a team"), std::move(choices), this);
    connect(popover, &ChoicePopover::chosen, this, [this](std::int64_t id) {
        Dependency row;
        row.from = m_bet;
        row.onInitiative = InitiativeId(std::max<std::int64_t>(id, 0));
        row.onTeam = TeamId(std::max<std::int64_t>(-id, 0));
        row.neededBy = {context().workspace.portfolio.quarter().index + 1};
        document().run([&](Editor& editor) { return addDependency(editor, row); });
    });
    popover->openAt(*m_add);
}

} // namespace orgwright
