// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecard/evidence.h"

#include "core/base/sources.h"
#include "ui/words/finding_words.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/roster_words.h"
#include "ui/words/scorecard_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace orgwright {
namespace {

struct EvidenceTexts {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

QString stateOf(const Position& row, const Formats& words) {
    const Date today = systemClock().today();
    if (row.state == SeatState::Open && row.stateSince.isSet() && row.stateSince <= today)
        return EvidenceTexts::tr("Position, open %1").arg(words.days(daysBetween(row.stateSince, today)));
    return EvidenceTexts::tr("Position, %1").arg(wordFor(row.state).toLower());
}

QString stateOf(const Initiative& row) {
    QStringList parts{bucketName(row.bucket), stageName(row.stage), stanceName(row.stance)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString stateOf(const LoggedDecision& row, const Formats& words) {
    QStringList parts{EvidenceTexts::tr("Decision")};
    if (row.raised.isSet() && row.decided.isSet())
        parts += words.days(daysBetween(row.raised, row.decided));
    if (!row.decidedBy.empty())
        parts += EvidenceTexts::tr("decided by %1").arg(shownText(row.decidedBy));
    return parts.join(QStringLiteral(", "));
}

QString detailOf(const RowRef& row, const Workspace& workspace) {
    const Plan& plan = workspace.document.plan();
    const Org& org = workspace.document.org();
    const Formats words(plan.settings());
    switch (row.kind) {
    case Kind::Position:
        return stateOf(*org.find(PositionId(row.id)), words);
    case Kind::Team:
        return EvidenceTexts::tr("Team, %1")
            .arg(words.positions(static_cast<std::int64_t>(org.members(TeamId(row.id)).size())));
    case Kind::Initiative:
        return stateOf(*org.find(InitiativeId(row.id)));
    case Kind::LoggedDecision:
        return stateOf(*plan.rows<LoggedDecision>({}).find(LoggedDecisionId(row.id)), words);
    case Kind::Scenario:
        return EvidenceTexts::tr("Scenario");
    default:
        return EvidenceTexts::tr("Person");
    }
}

} // namespace

Evidence evidenceOf(const RowRef& row, const Workspace& workspace) {
    const PlanDocument& document = workspace.document;
    const bool isOfScenario =
        row.kind == Kind::Position || row.kind == Kind::Team || row.kind == Kind::Initiative;
    Evidence evidence;
    evidence.quarter = workspace.scorecard.quarter();
    evidence.subject = row.kind;
    evidence.row = row.id;
    evidence.scenario = isOfScenario ? document.scenario() : ScenarioId{};
    evidence.name = stdText(row.kind == Kind::Position
                                ? titleAndName(document.plan(), document.scenario(), PositionId(row.id))
                                : nameOfRow(row, document.plan(), document.scenario()));
    evidence.detail = stdText(detailOf(row, workspace));
    return evidence;
}

std::optional<RowRef> selectedRow(const Workspace& workspace) {
    const Selection& selection = workspace.selection;
    if (selection.initiative())
        return RowRef(selection.initiative());
    if (selection.team())
        return RowRef(selection.team());
    if (selection.current())
        return RowRef(selection.current());
    return std::nullopt;
}

bool useAsEvidence(const RowRef& row, MeasureId measure, Workspace& workspace) {
    Evidence evidence = evidenceOf(row, workspace);
    evidence.measure = measure;
    return bool(workspace.document.run([&](Editor& editor) { return addEvidence(editor, evidence); }));
}

} // namespace orgwright
