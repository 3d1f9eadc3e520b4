// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/bet_work_sections.h"

#include "ui/panels/inspector/bet_edits.h"
#include "ui/panels/inspector/team_choice.h"
#include "ui/widgets/icon_button.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QInputDialog>
#include <QMenu>

namespace orgwright {
namespace {

constexpr std::array kBetWorkSectionsStates{DependencyState::Asked, DependencyState::Agreed,
                                            DependencyState::AtRisk, DependencyState::Refused};

constexpr int kQuartersAhead = 8;

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
    head.name = who.position && isHiding(Topic::Names)
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
    const ScenarioId scenario = document().scenario();
    std::vector<Line> lines;
    for (const auto& link : org().needsOf(m_bet)) {
        const Dependency& row = *org().find(link.id);
        lines.push_back({row, row.onTeam ? nameOf(plan(), scenario, row.onTeam)
                                         : nameOf(plan(), scenario, row.onInitiative)});
    }
    for (const auto& link : org().needsOn(m_bet)) {
        const Dependency& row = *org().find(link.id);
        lines.push_back({row, nameOf(plan(), scenario, row.from)});
    }
    if (lines == m_seen)
        return;
    m_seen = lines;
    clearRows();
    for (const Line& line : lines) {
        if (line.row.from == m_bet)
            addNeed(line);
        else
            addNeeder(line);
    }
}

void BetNeedsSection::addNeed(const Line& line) {
    const Dependency& need = line.row;
    FieldRow* row =
        addRemovable(tr("Needs"), tr("It no longer needs %1").arg(line.other), [this, id = need.id] {
            document().run([&](Editor& editor) { return removeDependency(editor, id); });
        });
    row->setValue(line.other);
    row->setNote(formats().quarter(need.neededBy));
    if (isInDanger(need.state))
        row->setWarning(dependencyStateName(need.state));
    row->setToolTip(isHiding(Topic::Notes)
                        ? dependencyStateName(need.state)
                        : QStringLiteral("%1\n%2")
                              .arg(dependencyStateName(need.state), shownText(need.note, 400))
                              .trimmed());
    row->setOpensPicker(true);
    connect(row, &FieldRow::activated, this, [this, id = need.id, row] { openMenu(id, *row); });
}

void BetNeedsSection::addNeeder(const Line& line) {
    FieldRow* row = addFact(tr("Needed by"));
    row->setValue(line.other);
    row->setNote(formats().quarter(line.row.neededBy));
    if (isInDanger(line.row.state))
        row->setWarning(dependencyStateName(line.row.state));
}

/// Its state, by when, and what is needed.
void BetNeedsSection::openMenu(DependencyId need, FieldRow& row) {
    const Dependency* now = org().find(need);
    if (!now || isLocked())
        return;
    QMenu menu(this);
    for (const DependencyState state : kBetWorkSectionsStates) {
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
    fillQuarters(*menu.addMenu(tr("Needed by")), need);
    connect(menu.addAction(tr("What is needed…")), &QAction::triggered, this,
            [this, need] { askForNote(need); });
    menu.exec(row.mapToGlobal(row.rect().bottomLeft()));
}

void BetNeedsSection::fillQuarters(QMenu& menu, DependencyId need) {
    const Quarter present = context().workspace.portfolio.present();
    for (int step = 0; step <= kQuartersAhead; ++step) {
        const Quarter quarter{present.index + step};
        connect(menu.addAction(formats().quarter(quarter)), &QAction::triggered, this, [this, need, quarter] {
            document().run([&](Editor& editor) {
                return editNeed(editor, need, [&](Dependency& wanted) { wanted.neededBy = quarter; });
            });
        });
    }
}

void BetNeedsSection::askForNote(DependencyId need) {
    bool isGiven = false;
    const QString note = QInputDialog::getMultiLineText(
        this, tr("What is needed"), tr("What is to be there, and how one sees that it is"),
        qtText(org().find(need)->note), &isGiven);
    if (isGiven)
        document().run([&](Editor& editor) {
            return editNeed(editor, need, [&](Dependency& wanted) { wanted.note = stdText(note.trimmed()); });
        });
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
