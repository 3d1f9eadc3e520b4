// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/scorecard_content.h"

#include "ui/words/scorecard_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace orgwright {
namespace {

struct TileTexts {
    Q_DECLARE_TR_FUNCTIONS(TileTexts)
};

constexpr int kTrendQuarters = 6;
constexpr int kQuartersOfAYear = 4;
using drawing::MeasureTile;
using drawing::ScorecardContent;
using State = MeasureTile::State;

State stateOf(ScoreStatus status) {
    switch (status) {
    case ScoreStatus::OnTarget:
        return State::Good;
    case ScoreStatus::NearTarget:
        return State::Near;
    case ScoreStatus::OffTarget:
        return State::Bad;
    default:
        return State::None;
    }
}

double number(Hundredths value) {
    return static_cast<double>(value) / 100;
}

/// "+0.5 since Q3"; with the year where the quarter could be another.
QString changeText(const ScoredMeasure& each, const std::vector<std::pair<Quarter, Hundredths>>& history,
                   std::optional<Quarter> compared, Quarter shown, const Formats& words) {
    const auto before = compared ? valueIn(history, *compared) : std::nullopt;
    if (!each.value || !before)
        return {};
    const bool isNear = shown.index - compared->index < kQuartersOfAYear && *compared < shown;
    return TileTexts::tr("%1 since %2")
        .arg(scoreChange(*each.value - *before, words),
             isNear ? QStringLiteral("Q%1").arg(compared->number()) : words.quarter(*compared));
}

/// Runs in the order of the scorecard.
class ScorecardBuilder {
public:
    ScorecardBuilder(const Plan& plan, const Scorecard& card, std::optional<Quarter> compared)
        : m_plan(plan)
        , m_card(card)
        , m_compared(compared)
        , m_words(plan.settings()) {}

    ScorecardContent built() const {
        ScorecardContent content;
        for (const Category category : kCategories) {
            drawing::CategoryTiles& made = content.categories[static_cast<std::size_t>(category)];
            const CategoryFigure& figure = m_card.categories[static_cast<std::size_t>(category)];
            made.name = stdText(categoryName(category));
            if (figure.value)
                made.figure = stdText(
                    TileTexts::tr("%1 of %2").arg(oneDecimal(*figure.value), oneDecimal(*figure.target)));
            made.weight = stdText(TileTexts::tr("weight %1 %").arg(m_words.count(figure.weight)));
            for (const ScoredMeasure& each : m_card.measures) {
                if (each.measure.category == category)
                    made.tiles.push_back(tile(each));
            }
        }
        return content;
    }

private:
    QString oneDecimal(Hundredths value) const { return m_words.figure(number(value), 1); }

    MeasureTile tile(const ScoredMeasure& each) const {
        MeasureTile made;
        made.id = each.measure.id;
        made.name = stdText(measureName(each.measure));
        if (!each.measure.asideReason.empty()) {
            made.isAside = true;
            made.stateName = stdText(TileTexts::tr("Set aside"));
            made.target = stdText(shownText(each.measure.asideReason, 300));
            return made;
        }
        const auto history = historyOf(m_plan, each.measure.id);
        made.state = stateOf(each.status);
        made.stateName = stdText(statusName(each.status));
        made.score = stdText(scoreText(each.measure, each.value, m_words));
        made.target =
            stdText(TileTexts::tr("of %1").arg(scoreText(each.measure, each.measure.target, m_words)));
        made.change = stdText(changeText(each, history, m_compared, m_card.quarter, m_words));
        for (int back = kTrendQuarters - 1; back >= 0; --back) {
            const auto value = valueIn(history, {m_card.quarter.index - back});
            made.trend.push_back(value ? std::optional(number(*value)) : std::nullopt);
        }
        made.targetValue = number(each.measure.target);
        if (each.measure.unit.empty())
            made.level = each.value ? number(*each.value) : 0;
        for (const Indicator& indicator : m_card.indicators) {
            if (indicator.rule->measure == each.measure.id)
                made.indicators.emplace_back(stdText(indicatorName(indicator.rule->id)),
                                             stdText(indicatorText(indicator, m_words)));
        }
        if (each.evidence > 0)
            made.evidence =
                stdText(TileTexts::tr("%n pieces of evidence", nullptr, static_cast<int>(each.evidence)));
        return made;
    }

    const Plan& m_plan;
    const Scorecard& m_card;
    std::optional<Quarter> m_compared;
    Formats m_words;
};

} // namespace

std::optional<Hundredths> valueIn(const std::vector<std::pair<Quarter, Hundredths>>& history,
                                  Quarter quarter) {
    const auto found =
        std::find_if(history.begin(), history.end(), [&](const auto& each) { return each.first == quarter; });
    return found == history.end() ? std::nullopt : std::optional(found->second);
}

drawing::HeatContent heatContent(const Plan& plan, const std::vector<Quarter>& quarters, Quarter shown) {
    const Formats words(plan.settings());
    drawing::HeatContent content;
    content.current = quarters.size();
    for (std::size_t i = 0; i < quarters.size(); ++i) {
        content.quarters.push_back(stdText(words.quarter(quarters[i])));
        if (quarters[i] == shown)
            content.current = i;
    }
    std::optional<Category> category;
    for (const Measure& measure : measures(plan)) {
        if (!measure.asideReason.empty())
            continue;
        drawing::HeatContent::Row row;
        row.id = measure.id;
        row.name = stdText(measureName(measure));
        row.beginsCategory = std::exchange(category, measure.category) != measure.category;
        const auto history = historyOf(plan, measure.id);
        for (const Quarter quarter : quarters) {
            const auto value = valueIn(history, quarter);
            row.cells.push_back({value ? stdText(scoreText(measure, value, words)) : std::string(),
                                 stateOf(statusOf(measure, value))});
        }
        content.rows.push_back(std::move(row));
    }
    return content;
}

drawing::ScorecardContent scorecardContent(const Plan& plan, const Scorecard& card,
                                           std::optional<Quarter> compared) {
    return ScorecardBuilder(plan, card, compared).built();
}

} // namespace orgwright
