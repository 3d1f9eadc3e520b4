// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/scorecard_words.h"

#include "ui/words/measure_texts.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace orgwright {
namespace {

struct ScorecardTexts {
    Q_DECLARE_TR_FUNCTIONS(Scorecard)
};

const MeasureTexts* usualTexts(const Measure& measure) {
    return isOfTheNine(measure.id) ? &measureTexts(measure.id) : nullptr;
}

/// One where that is enough: "3.5", and "3.25".
int decimalsOf(Hundredths value) {
    return value % 10 == 0 ? 1 : 2;
}

const QString& dash() {
    static const QString kDash(QChar(0x2013));
    return kDash;
}

} // namespace

QString categoryName(Category category) {
    switch (category) {
    case Category::Outcomes:
        return ScorecardTexts::tr("Business outcomes");
    case Category::Excellence:
        return ScorecardTexts::tr("Operational excellence");
    default:
        return ScorecardTexts::tr("Team health and leadership depth");
    }
}

QString measureName(const Measure& measure) {
    const MeasureTexts* usual = usualTexts(measure);
    return measure.name.empty() && usual ? MeasureTexts::tr(usual->name) : shownText(measure.name);
}

QString measureQuestion(const Measure& measure) {
    const MeasureTexts* usual = usualTexts(measure);
    return measure.question.empty() && usual ? MeasureTexts::tr(usual->question)
                                             : shownText(measure.question, 400);
}

QString levelText(const Measure& measure, int level) {
    const MeasureTexts* usual = usualTexts(measure);
    if (level < 1 || level > 5)
        return {};
    if (measure.levels.empty() && usual)
        return MeasureTexts::tr(usual->levels[static_cast<std::size_t>(level - 1)]);
    return shownText(qtText(measure.levels).split(QLatin1Char('\n')).value(level - 1), 400);
}

QString levelTexts(const Measure& measure) {
    QStringList lines;
    for (int level = 1; level <= 5; ++level)
        lines += levelText(measure, level);
    return lines.join(QLatin1Char('\n'));
}

QString scoreText(const Measure& measure, std::optional<Hundredths> value, const Formats& formats) {
    if (!value)
        return dash();
    const QString figure = formats.figure(static_cast<double>(*value) / 100, decimalsOf(*value));
    return measure.unit.empty() ? figure : figure + QChar(0x00A0) + shownText(measure.unit, 20);
}

QString scoreChange(std::optional<Hundredths> change, const Formats& formats) {
    return change ? formats.signedFigure(static_cast<double>(*change) / 100, decimalsOf(*change)) : QString();
}

QString statusName(ScoreStatus status) {
    switch (status) {
    case ScoreStatus::OnTarget:
        return ScorecardTexts::tr("On target");
    case ScoreStatus::NearTarget:
        return ScorecardTexts::tr("Near target");
    case ScoreStatus::OffTarget:
        return ScorecardTexts::tr("Off target");
    default:
        return ScorecardTexts::tr("Not scored");
    }
}

QString indicatorName(std::string_view id) {
    const IndicatorTexts* texts = indicatorTexts(id);
    return texts ? MeasureTexts::tr(texts->name) : shownText(id);
}

QString indicatorMethod(std::string_view id) {
    const IndicatorTexts* texts = indicatorTexts(id);
    return texts ? MeasureTexts::tr(texts->method) : QString();
}

QString indicatorText(const Indicator& indicator, const Formats& formats) {
    if (!indicator.isKnown)
        return dash();
    const double value = static_cast<double>(indicator.value) / 100;
    switch (indicator.rule->unit) {
    case IndicatorUnit::Part:
        return ScorecardTexts::tr("%1 of %2")
            .arg(formats.figure(value), formats.figure(static_cast<double>(indicator.whole) / 100));
    case IndicatorUnit::Percent:
        return formats.percent(value / 100);
    case IndicatorUnit::Days:
        return indicator.value % 100 == 0 ? formats.days(indicator.value / 100)
                                          : ScorecardTexts::tr("%1 days").arg(formats.figure(value));
    default:
        return formats.figure(value);
    }
}

QString levelName(DecisionLevel level) {
    switch (level) {
    case DecisionLevel::Team:
        return ScorecardTexts::tr("Team");
    case DecisionLevel::Manager:
        return ScorecardTexts::tr("Manager");
    case DecisionLevel::Director:
        return ScorecardTexts::tr("Director");
    case DecisionLevel::Top:
        return ScorecardTexts::tr("At the top");
    default:
        return {};
    }
}

QString readinessName(Readiness readiness) {
    switch (readiness) {
    case Readiness::Now:
        return ScorecardTexts::tr("Ready now");
    case Readiness::InAYear:
        return ScorecardTexts::tr("In a year");
    default:
        return ScorecardTexts::tr("Later");
    }
}

QString reviewQuestion(int question) {
    switch (question) {
    case 0:
        return ScorecardTexts::tr("What improved because of better structure?");
    case 1:
        return ScorecardTexts::tr("Which managers got stronger, and what evidence shows it?");
    case 2:
        return ScorecardTexts::tr("Where are decisions still too centralised?");
    case 3:
        return ScorecardTexts::tr("Which team is under-scoped, over-scoped or poorly placed?");
    default:
        return ScorecardTexts::tr("Which bet consumes attention without enough strategic return?");
    }
}

} // namespace orgwright
