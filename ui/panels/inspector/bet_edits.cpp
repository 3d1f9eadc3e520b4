// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/bet_edits.h"

#include "ui/panels/inspector/position_face.h"
#include "ui/words/figure_text.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QCollator>
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace orgwright {
namespace {

struct BetTexts {
    Q_DECLARE_TR_FUNCTIONS(BetReading)
};

constexpr double kMostReturn = 1e15; // hundredths

std::optional<ReturnSize> sizeOf(const QString& word) {
    for (const ReturnSize size :
         {ReturnSize::Small, ReturnSize::Medium, ReturnSize::Large, ReturnSize::ExtraLarge}) {
        if (returnSizeName(size).compare(word, Qt::CaseInsensitive) == 0)
            return size;
    }
    return std::nullopt;
}

/// The title of the first seat, else the e-mail.
QString whoThatIs(const Org& org, const Person& person) {
    for (const auto& link : org.seats(person.id)) {
        if (const Position* seat = org.find(org.find(link.id)->position))
            return shownTitle(*seat);
    }
    return shownText(person.email);
}

} // namespace

Result<void> editBet(Editor& editor, InitiativeId bet, const std::function<void(Initiative&)>& edit) {
    const Initiative* now = editor.org().find(bet);
    if (!now)
        return refuse(Reason::NotFound, bet);
    Initiative row = *now;
    edit(row);
    return editInitiative(editor, row);
}

Result<void> editNeed(Editor& editor, DependencyId need, const std::function<void(Dependency&)>& edit) {
    const Dependency* now = editor.org().find(need);
    if (!now)
        return refuse(Reason::NotFound, need);
    Dependency row = *now;
    edit(row);
    return editDependency(editor, row);
}

Typed<std::int32_t> readConfidence(const QString& text, const QLocale& locale) {
    QString digits = text.trimmed();
    if (digits.isEmpty() || digits == QStringLiteral("–"))
        return 0;
    if (digits.endsWith(QLatin1Char('%')))
        digits = digits.chopped(1).trimmed();
    const std::optional<double> number = figureIn(digits, locale);
    if (!number || *number < 1 || *number > 100)
        return tl::unexpected<QString>(
            BetTexts::tr("Write how sure you are from 1 to 100 per cent, such as 55 %."));
    return static_cast<std::int32_t>(std::lround(*number));
}

Typed<ExpectedReturn> readReturn(const QString& text, const QLocale& locale) {
    static const QRegularExpression form(QStringLiteral("^([+\\-−]?\\d[\\d.,'’]*)\\s*(.*)$"));
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return ExpectedReturn{};
    if (const auto size = sizeOf(typed))
        return ExpectedReturn{0, {}, *size};
    const QRegularExpressionMatch found = form.match(typed);
    const QString digits = found.captured(1).replace(QChar(0x2212), QLatin1Char('-'));
    const auto number = found.hasMatch() ? figureIn(digits, locale) : std::nullopt;
    if (!number || std::abs(*number) * 100 > kMostReturn)
        return tl::unexpected<QString>(
            BetTexts::tr("Write a figure and what it counts, such as %1, or %2.")
                .arg(locale.toString(2.4) + QStringLiteral(" M EUR"), returnSizeName(ReturnSize::Large)));
    return ExpectedReturn{std::llround(*number * 100), found.captured(2), ReturnSize::None};
}

std::vector<ChoicePopover::Choice> betChoices(const Plan& plan, ScenarioId scenario, InitiativeId except) {
    std::vector<ChoicePopover::Choice> choices;
    for (const Bucket bucket : kBuckets) {
        for (const InitiativeId bet : initiativesIn(plan.org(scenario), bucket)) {
            if (bet != except)
                choices.push_back({bet.value(), nameOf(plan, scenario, bet), bucketShortName(bucket)});
        }
    }
    return choices;
}

std::vector<ChoicePopover::Choice> peopleChoices(const Plan& plan, const Org& org, const QString& none) {
    std::vector<ChoicePopover::Choice> choices;
    choices.reserve(plan.people().size() + 1);
    for (const Person& person : plan.people())
        choices.push_back({person.id.value(), nameOf(plan, person.id), whoThatIs(org, person)});
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(choices.begin(), choices.end(), [&](const auto& a, const auto& b) {
        const int names = order.compare(a.text, b.text);
        return names != 0 ? names < 0 : a.id < b.id;
    });
    choices.insert(choices.begin(), {0, none, {}, {}, true});
    return choices;
}

} // namespace orgwright
