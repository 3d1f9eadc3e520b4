// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/strip/explanation.h"

#include "ui/words/formats.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace orgwright {
namespace {

struct Explained {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

constexpr std::size_t kMostRows = 10;

struct Weighed {
    PositionId position;
    std::int64_t weight = 0;
};

/// The heaviest first, equals by id, so that the list does not depend on how rows happen to lie.
std::vector<Weighed> heaviest(std::vector<Weighed> all, int& more) {
    const auto isBefore = [](const Weighed& a, const Weighed& b) {
        return std::tuple(-a.weight, a.position) < std::tuple(-b.weight, b.position);
    };
    const std::size_t most = std::min(all.size(), kMostRows);
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(most), all.end(), isBefore);
    more = static_cast<int>(all.size() - most);
    all.resize(most);
    return all;
}

std::int64_t seated(const Org& org, const Position& row) {
    const auto holders = static_cast<std::int64_t>(org.incumbents(row.id).size());
    return holders == 0 && row.state == SeatState::Filled ? 1 : holders;
}

/// Sums by the areas that the chart's legend shows.
template <class Weight>
Explanation byArea(const ExplanationSource& source, const Weight& weight,
                   const std::function<QString(std::int64_t)>& word) {
    std::map<int, std::int64_t> sums;
    for (const Position& row : source.plan.org(source.scenario).positions())
        sums[source.colours.of(row)] += weight(row);
    std::vector<std::pair<std::int64_t, int>> order;
    for (const auto& [colour, sum] : sums)
        order.emplace_back(-sum, colour);
    std::sort(order.begin(), order.end());
    Explanation explanation;
    for (const auto& [sum, colour] : order) {
        if (sum == 0)
            continue;
        if (explanation.rows.size() == kMostRows) {
            ++explanation.more;
            continue;
        }
        const QString label = shownText(source.colours[colour].label);
        const QString name = colour == 0 || label.isEmpty() ? Explained::tr("No team") : label;
        explanation.rows.push_back({{}, colour, name, word(-sum)});
    }
    return explanation;
}

template <class Weight>
Explanation byPosition(const ExplanationSource& source, const Weight& weight,
                       const std::function<QString(std::int64_t)>& word) {
    std::vector<Weighed> all;
    for (const Position& row : source.plan.org(source.scenario).positions()) {
        if (const std::int64_t each = weight(row); each >= 0)
            all.push_back({row.id, each});
    }
    Explanation explanation;
    for (const Weighed& each : heaviest(std::move(all), explanation.more))
        explanation.rows.push_back({each.position, -1, {}, word(each.weight)});
    return explanation;
}

Explanation headcount(const ExplanationSource& source, const Formats& words) {
    const Org& org = source.plan.org(source.scenario);
    Explanation explanation = byArea(
        source, [&](const Position& row) { return seated(org, row); },
        [&](std::int64_t people) { return words.count(people); });
    explanation.sentence =
        Explained::tr("People in seats by team. Somebody with seats in two teams counts in both.");
    return explanation;
}

Explanation fte(const ExplanationSource& source, const Formats& words) {
    Explanation explanation = byArea(
        source, [](const Position& row) { return std::int64_t{row.fte.basisPoints}; },
        [&](std::int64_t share) { return words.fte(share); });
    explanation.sentence = Explained::tr("FTE of all positions by team, open and planned ones included.");
    return explanation;
}

Explanation cost(const ExplanationSource& source, const Formats& words) {
    if (source.isHiding)
        return {{}, Explained::tr("Amounts are hidden."), {}, 0};
    Explanation explanation = byArea(
        source, [](const Position& row) { return row.cost.minor; },
        [&](std::int64_t minor) { return words.shortMoney(Money{minor}); });
    explanation.sentence = Explained::tr("Cost a year of all positions by team.");
    return explanation;
}

/// How many managers have which span, as far as there is room: the most frequent first.
Explanation medianSpan(const ExplanationSource& source, const Formats& words) {
    const Org& org = source.plan.org(source.scenario);
    const Settings& settings = source.plan.settings();
    std::array<std::int64_t, 3> counts{};
    for (const Position& row : org.positions()) {
        const int span = spanOf(org, row.id);
        if (span > 0)
            ++counts[span < settings.spanLeast ? 0 : span > settings.spanMost ? 2 : 1];
    }
    Explanation explanation;
    explanation.sentence = Explained::tr("Half of the managers have more direct reports, half fewer.");
    const QString least = QString::number(settings.spanLeast);
    const QString most = QString::number(settings.spanMost);
    const QString names[] = {Explained::tr("Managers with under %1").arg(least),
                             Explained::tr("Managers with %1 to %2").arg(least, most),
                             Explained::tr("Managers with over %1").arg(most)};
    for (std::size_t i = 0; i < counts.size(); ++i)
        explanation.rows.push_back({{}, -1, names[i], words.count(counts[i]), i != 1 && counts[i] > 0});
    return explanation;
}

Explanation largestSpan(const ExplanationSource& source, const Formats& words) {
    const Org& org = source.plan.org(source.scenario);
    const Settings& settings = source.plan.settings();
    Explanation explanation = byPosition(
        source,
        [&](const Position& row) -> std::int64_t {
            const int span = spanOf(org, row.id);
            return span == 0 ? -1 : span;
        },
        [&](std::int64_t span) { return words.count(span); });
    for (ExplanationRow& row : explanation.rows) {
        const int span = spanOf(org, row.position);
        row.isWarned = span < settings.spanLeast || span > settings.spanMost;
    }
    explanation.sentence = Explained::tr("Managers with most direct reports; the target is %1 to %2.")
                               .arg(settings.spanLeast)
                               .arg(settings.spanMost);
    return explanation;
}

Explanation layers(const ExplanationSource& source, const Formats&) {
    const int deepest = source.totals.measures().layers;
    Explanation explanation = byPosition(
        source,
        [&](const Position& row) -> std::int64_t {
            const int layer = source.totals.branch(row.id).layer;
            return layer == deepest && layer > 0 ? layer : -1;
        },
        [](std::int64_t layer) { return Explained::tr("layer %1").arg(layer); });
    explanation.sentence = Explained::tr("The top is layer 1. The deepest positions:");
    return explanation;
}

Explanation open(const ExplanationSource& source, const Formats& words) {
    Explanation explanation = byPosition(
        source,
        [&](const Position& row) -> std::int64_t {
            if (row.state != SeatState::Open)
                return -1;
            return row.stateSince.isSet() ? std::max(0, daysBetween(row.stateSince, source.today)) : 0;
        },
        [&](std::int64_t days) { return days == 0 ? QString() : words.days(days); });
    explanation.sentence = explanation.rows.empty() ? Explained::tr("Every seat is filled.")
                                                    : Explained::tr("Open seats, the longest open first.");
    return explanation;
}

Explanation planned(const ExplanationSource& source, const Formats& words) {
    const Org& org = source.plan.org(source.scenario);
    constexpr std::int64_t kNever = 1'000'000;
    Explanation explanation = byPosition(
        source,
        [](const Position& row) -> std::int64_t {
            if (row.state != SeatState::Planned)
                return -1;
            return kNever - (row.stateQuarter.isSet() ? row.stateQuarter.index : kNever);
        },
        [](std::int64_t) { return QString(); });
    for (ExplanationRow& row : explanation.rows)
        row.figure = words.quarter(org.find(row.position)->stateQuarter);
    explanation.sentence = explanation.rows.empty() ? Explained::tr("No seats are planned.")
                                                    : Explained::tr("Planned seats, the next first.");
    return explanation;
}

} // namespace

QString measureName(StripFigure measure) {
    switch (measure) {
    case StripFigure::Headcount:
        return Explained::tr("Headcount");
    case StripFigure::Fte:
        return Explained::tr("FTE");
    case StripFigure::Cost:
        return Explained::tr("Cost");
    case StripFigure::MedianSpan:
        return Explained::tr("Median span");
    case StripFigure::LargestSpan:
        return Explained::tr("Largest span");
    case StripFigure::Layers:
        return Explained::tr("Layers");
    case StripFigure::Open:
        return Explained::tr("Open");
    case StripFigure::Planned:
        return Explained::tr("Planned");
    }
    return {};
}

Explanation explanationOf(StripFigure measure, const ExplanationSource& source) {
    using Make = Explanation (*)(const ExplanationSource&, const Formats&);
    constexpr std::array<Make, kStripFigures.size()> kMakers{headcount,   fte,    cost, medianSpan,
                                                             largestSpan, layers, open, planned};
    Explanation explanation =
        kMakers[static_cast<std::size_t>(measure)](source, Formats(source.plan.settings()));
    explanation.title = measureName(measure);
    return explanation;
}

} // namespace orgwright
