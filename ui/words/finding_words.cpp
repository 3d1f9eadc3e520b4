// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/finding_words.h"

#include "ui/words/finding_parts.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/scorecard_words.h"
#include "ui/words/text.h"

#include <algorithm>

namespace orgwright {
namespace {

const FindingWords* wordsOf(std::string_view rule) {
    for (const auto& some : {organisationWords(), teamWords(), portfolioWords()}) {
        const auto found = std::ranges::find(some, rule, &FindingWords::rule);
        if (found != some.end())
            return &*found;
    }
    return nullptr;
}

QString needName(const Plan& plan, ScenarioId scenario, const Dependency& need) {
    if (const QString note = shownText(need.note); !note.isEmpty())
        return note;
    return need.onTeam ? nameOf(plan, scenario, need.onTeam) : nameOf(plan, scenario, need.onInitiative);
}

} // namespace

QString sentence(const Finding& finding, const Plan& plan, ScenarioId scenario, const Formats& formats,
                 const Discretion& discretion) {
    const FindingWords* words = wordsOf(finding.rule->id);
    return words ? words->sentence(FindingParts(finding, plan, scenario, formats, discretion))
                 : qtText(finding.rule->id);
}

QString ruleName(std::string_view rule) {
    const FindingWords* words = wordsOf(rule);
    return words ? FindingTexts::tr(words->name) : shownText(rule);
}

QString ruleAdvice(std::string_view rule) {
    const FindingWords* words = wordsOf(rule);
    return words ? FindingTexts::tr(words->advice) : QString();
}

QString wordFor(FindingSeverity severity) {
    switch (severity) {
    case FindingSeverity::Error:
        return FindingTexts::tr("Errors");
    case FindingSeverity::Warning:
        return FindingTexts::tr("Warnings");
    case FindingSeverity::Hint:
        return FindingTexts::tr("Hints");
    }
    return {};
}

QString wordFor(FindingArea area) {
    switch (area) {
    case FindingArea::Organisation:
        return FindingTexts::tr("Organisation");
    case FindingArea::Teams:
        return FindingTexts::tr("Teams");
    case FindingArea::Portfolio:
        return FindingTexts::tr("Portfolio");
    }
    return {};
}

QString nameOfRow(const RowRef& row, const Plan& plan, ScenarioId scenario) {
    switch (row.kind) {
    case Kind::Position:
        return nameOf(plan, scenario, PositionId(row.id));
    case Kind::Person:
        return nameOf(plan, PersonId(row.id));
    case Kind::Team:
        return nameOf(plan, scenario, TeamId(row.id));
    case Kind::Initiative:
        return nameOf(plan, scenario, InitiativeId(row.id));
    case Kind::Dependency:
        if (const Dependency* need = plan.org(scenario).find(DependencyId(row.id)))
            return needName(plan, scenario, *need);
        return {};
    case Kind::BucketTarget:
        if (const BucketTarget* target = plan.bucketTargets().find(BucketTargetId(row.id)))
            return bucketName(target->bucket);
        return {};
    case Kind::Scenario:
        return nameOf(plan, ScenarioId(row.id));
    case Kind::LoggedDecision:
        if (const LoggedDecision* decision = plan.rows<LoggedDecision>({}).find(LoggedDecisionId(row.id)))
            return shownText(decision->what);
        return {};
    case Kind::Measure:
        if (const auto measure = measureOf(plan, MeasureId(row.id)))
            return measureName(*measure);
        return {};
    case Kind::ReviewAction:
        if (const ReviewAction* action = plan.rows<ReviewAction>({}).find(ReviewActionId(row.id)))
            return shownText(action->what);
        return {};
    default:
        return {};
    }
}

} // namespace orgwright
