// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/totals.h"

#include <algorithm>
#include <tsl/robin_map.h>
#include <tsl/robin_set.h>

namespace orgwright {
namespace {

/// A closing seat was open before where it says since when.
bool isOccupied(const Position& row) {
    return row.state == SeatState::Filled || (row.state == SeatState::Closing && !row.stateSince.isSet());
}

std::int32_t holders(const Position& row, std::size_t incumbents) {
    if (incumbents > 0)
        return static_cast<std::int32_t>(incumbents);
    return isOccupied(row) ? 1 : 0;
}

bool countsInSpan(const Position& row) {
    return row.manager && row.standing == Standing::Report;
}

/// Every position, managers before their reports, the tray's branches included.
std::vector<const Position*> downwards(const Org& org) {
    std::vector<const Position*> order;
    order.reserve(org.positions().size());
    for (const auto& link : org.reports(PositionId{}))
        order.push_back(org.find(link.id));
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (const auto& link : org.reports(order[i]->id))
            order.push_back(org.find(link.id));
    }
    return order;
}

double median(const std::map<std::int32_t, std::int64_t>& histogram, std::int64_t count) {
    if (count == 0)
        return 0;
    const auto valueAt = [&](std::int64_t place) {
        for (const auto& [value, times] : histogram) {
            if (place < times)
                return value;
            place -= times;
        }
        return 0;
    };
    return (valueAt((count - 1) / 2) + valueAt(count / 2)) / 2.0;
}

} // namespace

BranchTotals seatTotals(const Org& org, const Position& row) {
    BranchTotals own;
    own.positions = 1;
    own.people = holders(row, org.incumbents(row.id).size());
    own.open = row.state == SeatState::Open ? 1 : 0;
    own.fteBasisPoints = row.fte.basisPoints;
    own.costMinor = row.cost.minor;
    return own;
}

BranchTotals& operator+=(BranchTotals& to, const BranchTotals& from) {
    to.positions += from.positions;
    to.people += from.people;
    to.open += from.open;
    to.fteBasisPoints += from.fteBasisPoints;
    to.costMinor += from.costMinor;
    return to;
}

/// What the changes touch besides the positions' own rows, each with how it differs from before.
struct Totals::Touched {
    tsl::robin_map<PositionId, std::int32_t, std::hash<PositionId>> spanDelta;
    tsl::robin_map<PositionId, std::int32_t, std::hash<PositionId>> seatDelta;
    tsl::robin_map<PersonId, std::int32_t, std::hash<PersonId>> personDelta;
    tsl::robin_map<PositionId, const RowChange<Position>*, std::hash<PositionId>> rows;

    Touched(ScenarioId scenario, const Changes& changes) {
        for (const auto& change : changes.of<Position>()) {
            if (change.scenario != scenario)
                continue;
            rows[change.id()] = &change;
            if (change.before && countsInSpan(*change.before))
                --spanDelta[change.before->manager];
            if (change.after && countsInSpan(*change.after))
                ++spanDelta[change.after->manager];
        }
        for (const auto& change : changes.of<Incumbent>()) {
            if (change.scenario != scenario)
                continue;
            if (change.before)
                addSeat(*change.before, -1);
            if (change.after)
                addSeat(*change.after, 1);
        }
    }

    void addSeat(const Incumbent& row, std::int32_t sign) {
        seatDelta[row.position] += sign;
        personDelta[row.person] += sign;
    }
};

std::int32_t spanOf(const Org& org, PositionId manager) {
    const auto reports = org.reports(manager);
    return static_cast<std::int32_t>(std::count_if(
        reports.begin(), reports.end(), [&](const auto& link) { return countsInSpan(*org.find(link.id)); }));
}

Totals::Totals(const Org& org) {
    build(org);
}

void Totals::build(const Org& org) {
    *this = {};
    const std::vector<const Position*> order = downwards(org);
    m_branches.reserve(order.size());
    tsl::robin_set<PersonId, std::hash<PersonId>> people;
    for (const Incumbent& row : org.incumbents())
        people.insert(row.person);
    m_sums.people = static_cast<std::int64_t>(people.size());
    m_sums.teams = static_cast<std::int64_t>(org.teams().size());
    for (const Position* row : order) {
        count(*row, 1);
        countSeat(*row, static_cast<std::int32_t>(org.incumbents(row->id).size()), 1);
        countSpan(spanOf(org, row->id), 1);
        BranchTotals own = seatTotals(org, *row);
        const std::int32_t above = row->manager ? m_branches[row->manager].layer : 0;
        own.layer = row->place == Place::Tray || (row->manager && above == 0) ? 0 : above + 1;
        m_branches[row->id] = own;
        countLayer(own.layer, 1);
    }
    for (auto row = order.rbegin(); row != order.rend(); ++row) {
        if ((*row)->manager)
            m_branches[(*row)->manager] += m_branches[(*row)->id];
    }
}

void Totals::apply(const Org& after, ScenarioId scenario, const Changes& changes) {
    constexpr std::size_t kBulk = 2000;
    if (changes.size() > kBulk)
        return build(after);
    const Touched touched(scenario, changes);
    RowChanges<Position> rows;
    for (const auto& [id, change] : touched.rows) {
        rows.push_back(*change);
        if (change->before)
            count(*change->before, -1);
        if (change->after)
            count(*change->after, 1);
    }
    m_sums.teams = static_cast<std::int64_t>(after.teams().size());
    followPeople(after, touched);
    followSpans(after, touched);
    followLayers(after, rows);
    retotal(after, touched, rows);
}

void Totals::count(const Position& row, std::int32_t sign) {
    m_sums.positions += sign;
    m_sums.open += row.state == SeatState::Open ? sign : 0;
    m_sums.planned += row.state == SeatState::Planned ? sign : 0;
    m_sums.closing += row.state == SeatState::Closing ? sign : 0;
    m_sums.filled += isOccupied(row) ? sign : 0;
    m_sums.roots += !row.manager && row.place == Place::Chart ? sign : 0;
    m_sums.fteBasisPoints += sign * std::int64_t{row.fte.basisPoints};
    m_sums.costMinor += sign * row.cost.minor;
}

/// Seats that are filled by somebody without a name.
void Totals::countSeat(const Position& row, std::int32_t incumbents, std::int32_t sign) {
    if (incumbents == 0 && isOccupied(row))
        m_sums.headcount += sign;
}

void Totals::countSpan(std::int32_t span, std::int32_t sign) {
    if (span > 0 && (m_spans[span] += sign) == 0)
        m_spans.erase(span);
}

void Totals::countLayer(std::int32_t layer, std::int32_t sign) {
    if ((m_layers[layer] += sign) == 0)
        m_layers.erase(layer);
}

void Totals::followPeople(const Org& after, const Touched& touched) {
    for (const auto& [person, delta] : touched.personDelta) {
        const auto now = static_cast<std::int32_t>(after.seats(person).size());
        m_sums.people += (now > 0 ? 1 : 0) - (now - delta > 0 ? 1 : 0);
    }
    auto seats = touched.seatDelta;
    for (const auto& [position, change] : touched.rows)
        seats.try_emplace(position, 0);
    for (const auto& [position, delta] : seats) {
        const auto changed = touched.rows.find(position);
        const auto now = static_cast<std::int32_t>(after.incumbents(position).size());
        const Position* row = after.find(position);
        const Position* rowBefore = row;
        if (changed != touched.rows.end())
            rowBefore = changed->second->before ? &*changed->second->before : nullptr;
        if (rowBefore)
            countSeat(*rowBefore, now - delta, -1);
        if (row)
            countSeat(*row, now, 1);
    }
}

void Totals::followSpans(const Org& after, const Touched& touched) {
    for (const auto& [manager, delta] : touched.spanDelta) {
        const std::int32_t now = spanOf(after, manager);
        countSpan(now - delta, -1);
        countSpan(now, 1);
    }
}

void Totals::followLayers(const Org& after, const RowChanges<Position>& rows) {
    for (const auto& change : rows) {
        if (!change.after) {
            countLayer(m_branches[change.id()].layer, -1);
            m_branches.erase(change.id());
        } else if (!change.before) {
            m_branches[change.id()] = {};
            countLayer(0, 1);
        }
    }
    for (const auto& change : rows) {
        const bool isElsewhere =
            change.after && (!change.before || change.before->manager != change.after->manager ||
                             change.before->place != change.after->place);
        if (isElsewhere)
            relayer(after, change.id());
    }
}

/// Gives a branch the layers it has where it stands now.
void Totals::relayer(const Org& after, PositionId branch) {
    std::int32_t layer = 0;
    for (const Position* at = after.find(branch); at; at = after.find(at->manager)) {
        ++layer;
        if (at->place == Place::Tray)
            layer = -1'000'000;
    }
    std::vector<std::pair<PositionId, std::int32_t>> order{{branch, std::max(layer, 0)}};
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto [position, now] = order[i];
        std::int32_t& known = m_branches[position].layer;
        countLayer(known, -1);
        countLayer(now, 1);
        known = now;
        for (const auto& link : after.reports(position))
            order.emplace_back(link.id, now == 0 ? 0 : now + 1);
    }
}

/// Adds up anew every branch that gained or lost something: the changed rows and all above them, and all
/// above the managers they left. Lower ones first.
void Totals::retotal(const Org& after, const Touched& touched, const RowChanges<Position>& rows) {
    tsl::robin_map<PositionId, std::int32_t, std::hash<PositionId>> height;
    const auto mark = [&](PositionId from) {
        std::int32_t steps = 0;
        for (const Position* at = after.find(from); at; at = after.find(at->manager)) {
            const auto [found, isNew] = height.try_emplace(at->id, steps);
            if (!isNew && found->second >= steps)
                break;
            found.value() = steps++;
        }
    };
    for (const auto& change : rows) {
        mark(change.id());
        if (change.before)
            mark(change.before->manager);
    }
    for (const auto& [position, delta] : touched.seatDelta)
        mark(position);
    std::vector<std::pair<std::int32_t, PositionId>> order;
    for (const auto& [position, steps] : height)
        order.emplace_back(steps, position);
    std::sort(order.begin(), order.end());
    for (const auto& [steps, position] : order)
        retotalOne(after, position);
}

void Totals::retotalOne(const Org& after, PositionId position) {
    BranchTotals sum = seatTotals(after, *after.find(position));
    sum.layer = m_branches[position].layer;
    for (const auto& link : after.reports(position))
        sum += branch(link.id);
    m_branches[position] = sum;
}

Measures Totals::measures() const {
    Measures measures = m_sums;
    measures.headcount += measures.people;
    for (const auto& [span, managers] : m_spans)
        measures.managers += managers;
    measures.medianSpan = median(m_spans, measures.managers);
    measures.largestSpan = m_spans.empty() ? 0 : m_spans.rbegin()->first;
    measures.layers = m_layers.empty() ? 0 : m_layers.rbegin()->first;
    const auto tray = m_layers.find(0);
    measures.unplaced = tray == m_layers.end() ? 0 : tray->second;
    return measures;
}

BranchTotals Totals::branch(PositionId position) const {
    const BranchTotals* found = m_branches.find(position);
    return found ? *found : BranchTotals{};
}

} // namespace orgwright
