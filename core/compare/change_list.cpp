// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/change_list.h"

#include "core/compare/difference.h"
#include "core/compare/line_builder.h"
#include "core/model/id_map.h"
#include "core/model/org_tree.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace orgwright {
namespace {

/// Where positions stand in the chart: as it becomes, and behind that those that leave it.
class ChartOrder {
public:
    ChartOrder(const Org& from, const Org& to) {
        note(orgTree(to));
        note(orgTree(from));
    }

    std::size_t placeOf(PositionId id) const {
        const std::size_t* place = m_places.find(id);
        return place ? *place : std::numeric_limits<std::size_t>::max();
    }
    void sort(std::vector<PositionId>& ids) const {
        std::stable_sort(ids.begin(), ids.end(),
                         [&](PositionId a, PositionId b) { return placeOf(a) < placeOf(b); });
    }

private:
    void note(const OrgTree& tree) {
        for (const PositionId id : tree.id) {
            if (!m_places.find(id))
                m_places[id] = m_places.size();
        }
    }

    IdMap<PositionId, std::size_t> m_places;
};

auto sortKey(const ChangeLine& line, const ChartOrder& order) {
    const auto last = std::numeric_limits<std::int64_t>::max();
    const Decision& head = line.decisions.front();
    return std::tuple(line.rank == 0 ? last : line.rank, line.quarter.isSet() ? line.quarter.index : last,
                      line.kind, line.positions.empty() ? 0 : order.placeOf(line.positions.front()), head);
}

/// The first stays first where it heads a branch.
void sortPositions(ChangeLine& line, const ChartOrder& order) {
    order.sort(line.carried);
    if (line.kind != ChangeKind::LineAdded && line.kind != ChangeKind::LineRemoved)
        order.sort(line.positions);
}

void sortLines(std::vector<ChangeLine>& lines, const ChartOrder& order) {
    for (ChangeLine& line : lines)
        sortPositions(line, order);
    std::sort(lines.begin(), lines.end(), [&](const ChangeLine& a, const ChangeLine& b) {
        return sortKey(a, order) < sortKey(b, order);
    });
}

void countPosition(const RowChange<Position>& change, ChangeTotals& totals) {
    if (change.before) {
        totals.costMinor -= change.before->cost.minor;
        totals.fteBasisPoints -= change.before->fte.basisPoints;
    }
    if (change.after) {
        totals.costMinor += change.after->cost.minor;
        totals.fteBasisPoints += change.after->fte.basisPoints;
    }
    if (!change.before) {
        ++totals.added;
        return;
    }
    if (!change.after) {
        ++totals.closed;
        return;
    }
    const Position& before = *change.before;
    const Position& after = *change.after;
    totals.closed += after.state == SeatState::Closing && before.state != SeatState::Closing ? 1 : 0;
    totals.moved += before.manager != after.manager || before.place != after.place ? 1 : 0;
    totals.retitled += before.title != after.title ? 1 : 0;
}

ChangeTotals totalsOf(const ChangeList& list) {
    ChangeTotals totals;
    for (const RowChange<Position>& change : list.difference.of<Position>())
        countPosition(change, totals);
    for (const ChangeLine& line : list.lines) {
        totals.filled += line.joining.empty() ? 0 : 1;
        totals.vacated += line.joining.empty() && !line.leaving.empty() ? 1 : 0;
    }
    return totals;
}

} // namespace

ChangeList changeList(const Plan& plan, ScenarioId from, ScenarioId to) {
    ChangeList list{from, to, difference(plan.org(from), plan.org(to), to), {}, {}};
    if (list.difference.isEmpty())
        return list;
    compare::LineBuilder build(plan, list);
    build.teamsAdded();
    build.teamsClosed();
    build.positionsClosed();
    build.positionsAdded();
    build.positionsMoved();
    build.seats();
    build.teamsJoined();
    build.positionFields();
    build.teamDecisions();
    build.secondaryLines();
    build.initiatives();
    sortLines(list.lines, ChartOrder(plan.org(from), plan.org(to)));
    list.totals = totalsOf(list);
    return list;
}

Decisions decisionsOf(const ChangeList& list, const std::vector<std::size_t>& lines) {
    Decisions found;
    for (const std::size_t line : lines)
        found.insert(list.lines[line].decisions.begin(), list.lines[line].decisions.end());
    return found;
}

} // namespace orgwright
