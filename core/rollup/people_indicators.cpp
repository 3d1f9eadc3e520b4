// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/indicator_context.h"
#include "core/rollup/totals.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace orgwright {
namespace {

constexpr int kDaysOfAQuarter = 91;

std::vector<const Position*> managers(const IndicatorContext& in) {
    std::vector<const Position*> found;
    for (const Position* row : in.facts().positions()) {
        if (spanOf(in.org(), row->id) > 0)
            found.push_back(row);
    }
    return found;
}

/// Managers' seats that `isMeant`, of all.
template <class IsMeant>
std::vector<RowRef> managersWho(const IndicatorContext& in, IsMeant isMeant) {
    std::vector<RowRef> rows;
    for (const Position* row : managers(in)) {
        if (isMeant(*row))
            rows.emplace_back(row->id);
    }
    return rows;
}

Indicator spansOutside(const IndicatorContext& in) {
    const Settings& targets = in.plan().settings();
    std::vector<RowRef> rows = managersWho(in, [&](const Position& row) {
        const std::int32_t span = spanOf(in.org(), row.id);
        return span < targets.spanLeast || span > targets.spanMost;
    });
    return partOf(rows.size(), managers(in).size(), rows);
}

Indicator singleReports(const IndicatorContext& in) {
    return countOf(managersWho(in, [&](const Position& row) { return spanOf(in.org(), row.id) == 1; }),
                   !managers(in).empty());
}

Indicator layers(const IndicatorContext& in) {
    const auto& layer = in.facts().tree().layer;
    const std::int32_t most = layer.empty() ? 0 : *std::max_element(layer.begin(), layer.end());
    return {nullptr, most > 0, most * kOne, 0, {}};
}

Indicator readySuccessors(const IndicatorContext& in) {
    std::set<PositionId> ready;
    for (const Successor& row : in.plan().rows<Successor>({})) {
        if (row.readiness == Readiness::Now)
            ready.insert(row.position);
    }
    std::vector<RowRef> without =
        managersWho(in, [&](const Position& row) { return !ready.contains(row.id); });
    const std::size_t all = managers(in).size();
    return partOf(all - without.size(), all, without);
}

Indicator interimManagers(const IndicatorContext& in) {
    const auto isInterim = [&](const Position& row) {
        const auto seats = in.org().incumbents(row.id);
        return std::any_of(seats.begin(), seats.end(),
                           [&](const auto& link) { return in.org().find(link.id)->interim; });
    };
    return countOf(managersWho(in, isInterim), !managers(in).empty());
}

using Holders = std::map<PositionId, std::vector<PersonId>>;

Holders holdersOf(const std::vector<const LockedSeat*>& seats) {
    Holders holders;
    for (const LockedSeat* seat : seats) {
        if (seat->person)
            holders[seat->position].push_back(seat->person);
    }
    return holders;
}

/// Whether the manager's seat is held by one of those who held it then; of a seat that nobody held and holds,
/// whether it is the same.
bool isSameManager(const IndicatorContext& in, PositionId now, PositionId then, const Holders& holders) {
    const auto known = holders.find(then);
    const auto seats = in.org().incumbents(now);
    if (known == holders.end() || seats.empty())
        return known == holders.end() && seats.empty() && now == then;
    return std::any_of(seats.begin(), seats.end(), [&](const auto& link) {
        const std::vector<PersonId>& people = known->second;
        return std::find(people.begin(), people.end(), in.org().find(link.id)->person) != people.end();
    });
}

/// Whoever sat somewhere then and does now, by the first seat of each; unchanged where one seat says so.
Indicator managersChanged(const IndicatorContext& in) {
    if (!in.before())
        return {};
    const auto locked = lockedRows<LockedSeat>(in.plan(), in.before()->id);
    const Holders holders = holdersOf(locked);
    std::vector<RowRef> rows;
    std::set<PersonId> seen;
    for (const LockedSeat* then : locked) {
        const auto seats = in.org().seats(then->person);
        if (!then->person || seats.empty() || !seen.insert(then->person).second)
            continue;
        const bool stays = std::any_of(seats.begin(), seats.end(), [&](const auto& link) {
            const Position& seat = *in.org().find(in.org().find(link.id)->position);
            return isSameManager(in, seat.manager, then->manager, holders);
        });
        if (!stays)
            rows.emplace_back(in.org().find(seats.front().id)->position);
    }
    return countOf(std::move(rows));
}

Indicator openLong(const IndicatorContext& in) {
    std::vector<RowRef> rows;
    for (const Position* row : in.facts().positions()) {
        const bool isOpen = row->state == SeatState::Open && row->stateSince.isSet();
        if (isOpen && in.facts().today().isSet() &&
            daysBetween(row->stateSince, in.facts().today()) > kDaysOfAQuarter)
            rows.emplace_back(row->id);
    }
    return countOf(std::move(rows), !in.facts().positions().empty() && in.facts().today().isSet());
}

Indicator teamsWithoutLead(const IndicatorContext& in) {
    std::size_t all = 0;
    std::vector<RowRef> rows;
    for (const Team* team : in.facts().teams()) {
        if (in.org().members(team->id).empty())
            continue;
        ++all;
        if (!team->lead)
            rows.emplace_back(team->id);
    }
    return partOf(rows.size(), all, rows);
}

constexpr auto kPeopleIndicatorsRules = std::to_array<IndicatorRule>({
    {"spans_outside", MeasureId{7}, IndicatorUnit::Part, true, spansOutside},
    {"single_reports", MeasureId{7}, IndicatorUnit::Count, true, singleReports},
    {"layers", MeasureId{7}, IndicatorUnit::Count, true, layers},
    {"ready_successors", MeasureId{8}, IndicatorUnit::Part, false, readySuccessors},
    {"interim_managers", MeasureId{8}, IndicatorUnit::Count, true, interimManagers},
    {"managers_changed", MeasureId{9}, IndicatorUnit::Count, true, managersChanged},
    {"open_long", MeasureId{9}, IndicatorUnit::Count, true, openLong},
    {"teams_without_lead", MeasureId{9}, IndicatorUnit::Part, true, teamsWithoutLead},
});

} // namespace

std::span<const IndicatorRule> peopleIndicators() {
    return kPeopleIndicatorsRules;
}

} // namespace orgwright
