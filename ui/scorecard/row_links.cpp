// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecard/row_links.h"

#include "ui/theme/icons.h"
#include "ui/words/finding_words.h"
#include "ui/words/model_words.h"

#include <QCoreApplication>
#include <QMenu>

namespace orgwright {
namespace {

struct LinkTexts {
    Q_DECLARE_TR_FUNCTIONS(RowLinks)
};

constexpr std::size_t kMostLinks = 20;

/// The seat of the person, the first of several.
PositionId seatOf(PersonId person, const Org& org) {
    const auto seats = org.seats(person);
    return seats.empty() ? PositionId{} : org.find(seats.front().id)->position;
}

void showBet(InitiativeId bet, Workspace& workspace) {
    workspace.actions.action(ActionId::ShowPortfolio)->setChecked(true);
    workspace.portfolio.setPage(PortfolioView::Page::Board);
    workspace.selection.selectInitiative(bet);
}

} // namespace

const char* iconOf(Kind kind) {
    switch (kind) {
    case Kind::Position:
        return "org-chart";
    case Kind::Person:
        return "person";
    case Kind::Team:
        return "team";
    case Kind::Initiative:
    case Kind::Dependency:
        return "board";
    case Kind::Scenario:
        return "changes";
    case Kind::Measure:
        return "scorecard";
    case Kind::BucketTarget:
        return "levels";
    default:
        return "note";
    }
}

QString shownName(const RowRef& row, const Workspace& workspace) {
    const PlanDocument& document = workspace.document;
    if (workspace.isHiding(Topic::Names)) {
        if (row.kind == Kind::Person)
            return LinkTexts::tr("(name hidden)");
        if (row.kind == Kind::Position)
            return titleOf(document.plan(), document.scenario(), PositionId(row.id));
    }
    return row.kind == Kind::Position ? titleAndName(document.plan(), document.scenario(), PositionId(row.id))
                                      : nameOfRow(row, document.plan(), document.scenario());
}

bool isThere(const RowRef& row, const Workspace& workspace) {
    const PlanDocument& document = workspace.document;
    const Org& org = document.org();
    switch (row.kind) {
    case Kind::Position:
        return org.find(PositionId(row.id));
    case Kind::Person:
        return seatOf(PersonId(row.id), org).isSet();
    case Kind::Team:
        return org.find(TeamId(row.id));
    case Kind::Initiative:
        return org.find(InitiativeId(row.id));
    case Kind::Dependency:
        return org.find(DependencyId(row.id));
    case Kind::Scenario:
        return document.plan().scenarios().contains(ScenarioId(row.id));
    case Kind::LoggedDecision:
        return document.plan().rows<LoggedDecision>({}).contains(LoggedDecisionId(row.id));
    default:
        return true;
    }
}

void followLink(const RowRef& row, Workspace& workspace) {
    if (!isThere(row, workspace))
        return;
    const Org& org = workspace.document.org();
    switch (row.kind) {
    case Kind::Position:
        workspace.actions.action(ActionId::ShowChart)->setChecked(true);
        return workspace.selection.select(PositionId(row.id));
    case Kind::Person:
        workspace.actions.action(ActionId::ShowChart)->setChecked(true);
        return workspace.selection.select(seatOf(PersonId(row.id), org));
    case Kind::Team:
        workspace.actions.action(ActionId::ShowChart)->setChecked(true);
        return workspace.selection.selectTeam(TeamId(row.id));
    case Kind::Initiative:
        return showBet(InitiativeId(row.id), workspace);
    case Kind::Dependency:
        return showBet(org.find(DependencyId(row.id))->from, workspace);
    case Kind::Scenario:
        workspace.document.setScenario(ScenarioId(row.id));
        return workspace.actions.action(ActionId::ShowChanges)->setChecked(true);
    case Kind::Measure:
        workspace.scorecard.setPage(ScorecardView::Page::Measures);
        return workspace.scorecard.selectMeasure(MeasureId(row.id));
    case Kind::BucketTarget:
        return workspace.actions.trigger(ActionId::BucketTargets);
    default:
        return workspace.scorecard.setPage(ScorecardView::Page::DecisionLog);
    }
}

void fillWithLinks(QMenu& menu, const std::vector<RowRef>& rows, Workspace& workspace) {
    for (std::size_t i = 0; i < std::min(rows.size(), kMostLinks); ++i) {
        const RowRef row = rows[i];
        QString name = shownName(row, workspace);
        QAction* action = menu.addAction(icons::icon(iconOf(row.kind)),
                                         name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setEnabled(isThere(row, workspace));
        QObject::connect(action, &QAction::triggered, &menu,
                         [row, &workspace] { followLink(row, workspace); });
    }
    if (rows.size() > kMostLinks)
        menu.addAction(LinkTexts::tr("and %n more", nullptr, static_cast<int>(rows.size() - kMostLinks)))
            ->setEnabled(false);
    if (rows.empty())
        menu.addAction(LinkTexts::tr("No rows stand behind it"))->setEnabled(false);
}

} // namespace orgwright
