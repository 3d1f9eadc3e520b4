// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/review_words.h"

#include "ui/words/finding_words.h"
#include "ui/words/model_words.h"
#include "ui/words/scorecard_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace orgwright {
namespace {

struct ReviewTexts {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

/// The rows and numbers of a sentence as words.
class ReviewParts {
public:
    ReviewParts(const DraftSentence& draft, const Plan& plan, ScenarioId scenario, const Formats& formats,
                const Discretion& discretion)
        : m_draft(draft)
        , m_plan(plan)
        , m_scenario(scenario)
        , m_formats(formats)
        , m_discretion(discretion) {}

    QString name(std::size_t place = 0) const {
        const RowRef& row = m_draft.rows[place];
        if (!m_discretion.names && row.kind == Kind::Person)
            return ReviewTexts::tr("(name hidden)");
        if (!m_discretion.names && row.kind == Kind::Position)
            return titleOf(m_plan, m_scenario, PositionId(row.id));
        return nameOfRow(row, m_plan, m_scenario);
    }
    QString names(std::size_t from) const {
        QStringList list;
        for (std::size_t place = from; place < m_draft.rows.size(); ++place)
            list += name(place);
        return list.join(QLatin1String(", "));
    }
    std::int64_t number(std::size_t place) const { return m_draft.numbers[place]; }
    QString count(std::size_t place) const { return m_formats.count(number(place)); }
    QString score(std::size_t place) const {
        const auto measure = measureOf(m_plan, MeasureId(m_draft.rows[0].id));
        return scoreText(measure.value_or(Measure{}), number(place), m_formats);
    }

private:
    const DraftSentence& m_draft;
    const Plan& m_plan;
    ScenarioId m_scenario;
    const Formats& m_formats;
    Discretion m_discretion;
};

QString decisionSentence(const DraftSentence& draft, const ReviewParts& parts, const Formats& formats) {
    switch (draft.fact) {
    case DraftFact::DecidedAtTop:
        return ReviewTexts::tr("%1 of %2 decisions were made at the top: %3.")
            .arg(parts.count(0), parts.count(1), parts.names(0));
    case DraftFact::EscalatedOften:
        return ReviewTexts::tr("%1 of %2 decisions were escalated: %3.")
            .arg(parts.count(0), parts.count(1), parts.names(0));
    case DraftFact::DecisionTookLong:
        return ReviewTexts::tr("“%1” took %2 to decide.").arg(parts.name(), formats.days(parts.number(0)));
    default:
        return ReviewTexts::tr("“%1” has waited for a decision for %2.")
            .arg(parts.name(), formats.days(parts.number(0)));
    }
}

QString managerSentence(const DraftSentence& draft, const ReviewParts& parts, const Formats& formats) {
    switch (draft.fact) {
    case DraftFact::SpanIntoTarget:
        return ReviewTexts::tr("%1 went from %2 to %3 direct reports, which is inside the target.")
            .arg(parts.name(), parts.count(0), parts.count(1));
    case DraftFact::RoseInside:
        return ReviewTexts::tr("%1 led nobody when the last quarter was locked, and leads %2 now as %3.")
            .arg(parts.name(1), formats.people(parts.number(0)), parts.name());
    default:
        return ReviewTexts::tr("%1 could be followed now by %2.").arg(parts.name(), parts.names(1));
    }
}

} // namespace

QString sentence(const DraftSentence& draft, const Plan& plan, ScenarioId scenario, const Formats& formats,
                 const Discretion& discretion) {
    const ReviewParts parts(draft, plan, scenario, formats, discretion);
    switch (draft.fact) {
    case DraftFact::MeasureRose:
        return ReviewTexts::tr("%1 went from %2 to %3.").arg(parts.name(), parts.score(0), parts.score(1));
    case DraftFact::IndicatorBetter:
        return ReviewTexts::tr("%1: from %2 to %3.")
            .arg(indicatorName(draft.now.rule->id), indicatorText(draft.before, formats),
                 indicatorText(draft.now, formats));
    case DraftFact::ScenarioAdopted:
        return ReviewTexts::tr("%1 became the baseline on %2.")
            .arg(parts.name(), formats.date(Date{static_cast<std::int32_t>(parts.number(0))}));
    case DraftFact::PromiseDue:
        return ReviewTexts::tr("%1 was to change %2 by %3; it changed by %4.")
            .arg(parts.name(), parts.name(1), scoreChange(draft.numbers[0], formats),
                 scoreChange(draft.numbers[1], formats));
    case DraftFact::SpanIntoTarget:
    case DraftFact::RoseInside:
    case DraftFact::ReadySuccessors:
        return managerSentence(draft, parts, formats);
    case DraftFact::Found:
        return sentence(draft.finding, plan, scenario, formats, discretion);
    default:
        return decisionSentence(draft, parts, formats);
    }
}

} // namespace orgwright
