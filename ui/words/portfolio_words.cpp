// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/portfolio_words.h"

#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <array>

namespace orgwright {
namespace {

struct PortfolioTexts {
    Q_DECLARE_TR_FUNCTIONS(Portfolio)
};

template <std::size_t Count>
using PortfolioTerms = std::array<const char*, Count>;

template <std::size_t Count, class Value>
QString word(const PortfolioTerms<Count>& words, Value value) {
    const auto place = static_cast<std::size_t>(value);
    return place < Count && words[place] ? PortfolioTexts::tr(words[place]) : QString();
}

} // namespace

QString bucketName(Bucket bucket) {
    constexpr PortfolioTerms<5> kWords{nullptr, QT_TRANSLATE_NOOP("Portfolio", "Core business"),
                                       QT_TRANSLATE_NOOP("Portfolio", "Growth bets"),
                                       QT_TRANSLATE_NOOP("Portfolio", "Strategic enablers"),
                                       QT_TRANSLATE_NOOP("Portfolio", "Experimental work")};
    return word(kWords, bucket);
}

QString bucketShortName(Bucket bucket) {
    constexpr PortfolioTerms<5> kWords{
        nullptr, QT_TRANSLATE_NOOP("Portfolio", "Core"), QT_TRANSLATE_NOOP("Portfolio", "Growth"),
        QT_TRANSLATE_NOOP("Portfolio", "Enablers"), QT_TRANSLATE_NOOP("Portfolio", "Experimental")};
    return word(kWords, bucket);
}

QString bucketQuestion(Bucket bucket) {
    constexpr PortfolioTerms<5> kWords{
        nullptr,
        QT_TRANSLATE_NOOP("Portfolio", "Are we protecting the main revenue and customer value engine?"),
        QT_TRANSLATE_NOOP("Portfolio", "Which adjacent opportunities deserve sustained support?"),
        QT_TRANSLATE_NOOP("Portfolio", "Which platform, data or AI capabilities unlock several teams?"),
        QT_TRANSLATE_NOOP("Portfolio", "What deserves learning investment before scale investment?")};
    return word(kWords, bucket);
}

QString stageName(Stage stage) {
    constexpr PortfolioTerms<5> kWords{
        QT_TRANSLATE_NOOP("Portfolio", "Idea"), QT_TRANSLATE_NOOP("Portfolio", "Discovery"),
        QT_TRANSLATE_NOOP("Portfolio", "Delivery"), QT_TRANSLATE_NOOP("Portfolio", "Scaling"),
        QT_TRANSLATE_NOOP("Portfolio", "Sunset")};
    return word(kWords, stage);
}

QString stanceName(Stance stance) {
    constexpr PortfolioTerms<6> kWords{nullptr,
                                       QT_TRANSLATE_NOOP("Portfolio", "Fund"),
                                       QT_TRANSLATE_NOOP("Portfolio", "Protect"),
                                       QT_TRANSLATE_NOOP("Portfolio", "Consolidate"),
                                       QT_TRANSLATE_NOOP("Portfolio", "Pause"),
                                       QT_TRANSLATE_NOOP("Portfolio", "Stop")};
    return word(kWords, stance);
}

const char* stanceIconName(Stance stance) {
    constexpr PortfolioTerms<6> kNames{"", "plus", "shield", "merge", "pause", "close"};
    return kNames.at(static_cast<std::size_t>(stance));
}

QString horizonName(std::int32_t horizon) {
    constexpr PortfolioTerms<4> kWords{nullptr, QT_TRANSLATE_NOOP("Portfolio", "Now"),
                                       QT_TRANSLATE_NOOP("Portfolio", "Next"),
                                       QT_TRANSLATE_NOOP("Portfolio", "Later")};
    return word(kWords, horizon);
}

QString aimName(Aim aim) {
    constexpr PortfolioTerms<4> kWords{nullptr, QT_TRANSLATE_NOOP("Portfolio", "Predictability"),
                                       QT_TRANSLATE_NOOP("Portfolio", "Learning speed"),
                                       QT_TRANSLATE_NOOP("Portfolio", "Less complexity")};
    return word(kWords, aim);
}

QString returnSizeName(ReturnSize size) {
    constexpr PortfolioTerms<5> kWords{
        nullptr, QT_TRANSLATE_NOOP("Portfolio", "Small"), QT_TRANSLATE_NOOP("Portfolio", "Medium"),
        QT_TRANSLATE_NOOP("Portfolio", "Large"), QT_TRANSLATE_NOOP("Portfolio", "Extra large")};
    return word(kWords, size);
}

QString dependencyStateName(DependencyState state) {
    constexpr PortfolioTerms<4> kWords{
        QT_TRANSLATE_NOOP("Portfolio", "Asked"), QT_TRANSLATE_NOOP("Portfolio", "Agreed"),
        QT_TRANSLATE_NOOP("Portfolio", "At risk"), QT_TRANSLATE_NOOP("Portfolio", "Refused")};
    return word(kWords, state);
}

QString expectedReturn(const Initiative& bet, const Formats& formats) {
    if (bet.returnHundredths == 0)
        return returnSizeName(bet.returnSize);
    const QString figure = returnFigure(bet.returnHundredths, formats);
    const QString unit = shownText(bet.returnUnit);
    //: An expected return: %1 is the figure, %2 its unit, such as "M EUR a year"
    return unit.isEmpty() ? figure : PortfolioTexts::tr("%1 %2").arg(figure, unit);
}

QString returnFigure(std::int64_t hundredths, const Formats& formats) {
    return hundredths == 0 ? QString() : formats.figure(static_cast<double>(hundredths) / 100.0, 2);
}

QString shareText(Share share, const Formats& formats) {
    //: A share of a team or position: %1 is a number
    return PortfolioTexts::tr("%1 %")
        .arg(formats.figure(share.basisPoints / 100.0, 2))
        .replace(u' ', QChar::Nbsp);
}

std::optional<QString> portfolioValue(std::string_view column, std::int64_t number, const Formats& formats) {
    if (column == "bucket")
        return bucketName(static_cast<Bucket>(number));
    if (column == "aim")
        return aimName(static_cast<Aim>(number));
    if (column == "stance")
        return stanceName(static_cast<Stance>(number));
    if (column == "stage")
        return stageName(static_cast<Stage>(number));
    if (column == "horizon")
        return horizonName(static_cast<std::int32_t>(number));
    if (column == "return_size")
        return returnSizeName(static_cast<ReturnSize>(number));
    if (column == "return_hundredths")
        return returnFigure(number, formats);
    if (column == "confidence")
        return number == 0 ? QString() : formats.percent(static_cast<double>(number) / 100);
    if (column == "share")
        return shareText({static_cast<std::int32_t>(number)}, formats);
    if (column == "learn_by")
        return formats.date(Date{static_cast<std::int32_t>(number)});
    if (column == "start_quarter" || column == "end_quarter" || column == "needed_by" || column == "quarter")
        return formats.quarter(Quarter{static_cast<std::int32_t>(number)});
    return std::nullopt;
}

QString nameOf(const Plan& plan, ScenarioId scenario, InitiativeId bet) {
    const Initiative* row = plan.org(scenario).find(bet);
    if (!row)
        return PortfolioTexts::tr("a bet that is no longer there");
    const QString name = shownText(row->name.empty() ? row->key : row->name);
    return name.isEmpty() ? PortfolioTexts::tr("a bet without a name") : name;
}

QString workerName(const Plan& plan, ScenarioId scenario, TeamId team, PositionId position) {
    return team ? nameOf(plan, scenario, team) : titleAndName(plan, scenario, position);
}

} // namespace orgwright
