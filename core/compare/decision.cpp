// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/decision.h"

#include <algorithm>

namespace orgwright {
namespace {

template <class Row>
Decision decisionAbout(IdOf<Row> id, Aspect aspect) {
    return {Described<Row>::kKind, id.value(), aspect};
}

template <class Row>
Decisions byAspect(const RowChange<Row>& change) {
    if (!change.before || !change.after)
        return {decisionAbout<Row>(change.id(), Aspect::Presence)};
    Decisions found;
    for (const Column<Row>& column : Described<Row>::kColumns) {
        if (!isSameField(column, *change.before, *change.after))
            found.insert(decisionAbout<Row>(change.id(), column.aspect));
    }
    return found;
}

/// Rows that belong as a whole to somebody's decision.
template <class Row>
void takeBackWhole(const RowChange<Row>& change, Changes& changes) {
    changes.of<Row>().push_back({change.scenario, change.after, change.before});
}

template <class Row>
void takeBackAspects(const RowChange<Row>& change, const Decisions& own, const Decisions& wanted,
                     Changes& changes) {
    if (!change.before || !change.after)
        return wanted.contains(*own.begin()) ? takeBackWhole(change, changes) : void();
    Row row = *change.after;
    for (const Column<Row>& column : Described<Row>::kColumns) {
        if (wanted.contains(decisionAbout<Row>(row.id, column.aspect)))
            copyField(column, *change.before, row);
    }
    if (!(row == *change.after))
        changes.of<Row>().push_back({change.scenario, change.after, std::move(row)});
}

template <class Row>
void takeBackRow(const Comings& comings, const RowChange<Row>& change, const Decisions& wanted,
                 Changes& changes) {
    const Decisions own = decisionsOf(comings, change);
    if constexpr (std::is_same_v<Row, Position> || std::is_same_v<Row, Team> ||
                  std::is_same_v<Row, Initiative>)
        takeBackAspects(change, own, wanted, changes);
    else if (std::any_of(own.begin(), own.end(), [&](const Decision& each) { return wanted.contains(each); }))
        takeBackWhole(change, changes);
}

template <class Row>
struct TakenBack {
    static void run(const Comings& comings, const Changes& difference, const Decisions& wanted,
                    Changes& changes) {
        for (const RowChange<Row>& change : difference.of<Row>())
            takeBackRow(comings, change, wanted, changes);
    }
};

} // namespace

Comings::Comings(const Changes& difference) {
    for (const RowChange<Position>& change : difference.of<Position>()) {
        if (!change.before)
            m_added.insert(change.id());
        else if (!change.after)
            m_erased.insert(change.id());
    }
    const auto comes = [](const auto& change) { return !change.before || !change.after; };
    for (const RowChange<Team>& change : difference.of<Team>()) {
        if (comes(change))
            m_teams.insert(change.id());
    }
    for (const RowChange<Initiative>& change : difference.of<Initiative>()) {
        if (comes(change))
            m_bets.insert(change.id());
    }
}

Decisions decisionsOf(const Comings&, const RowChange<Position>& change) {
    return byAspect(change);
}

Decisions decisionsOf(const Comings&, const RowChange<Team>& change) {
    return byAspect(change);
}

Decisions decisionsOf(const Comings& comings, const RowChange<Incumbent>& change) {
    const PositionId seat = change.after ? change.after->position : change.before->position;
    return {decisionAbout<Position>(seat, comings.isNewOrGone(seat) ? Aspect::Presence : Aspect::Seat)};
}

Decisions decisionsOf(const Comings& comings, const RowChange<SecondaryLine>& change) {
    const SecondaryLine& row = change.after ? *change.after : *change.before;
    for (const PositionId end : {row.from, row.to}) {
        if (comings.isNewOrGone(end))
            return {decisionAbout<Position>(end, Aspect::Presence)};
    }
    return {decisionAbout<SecondaryLine>(row.id, Aspect::Presence)};
}

Decisions decisionsOf(const Comings&, const RowChange<Initiative>& change) {
    return byAspect(change);
}

Decisions decisionsOf(const Comings& comings, const RowChange<Allocation>& change) {
    const Allocation& row = change.after ? *change.after : *change.before;
    if (comings.isNewOrGone(row.initiative))
        return {decisionAbout<Initiative>(row.initiative, Aspect::Presence)};
    if (comings.isNewOrGone(row.position))
        return {decisionAbout<Position>(row.position, Aspect::Presence)};
    if (comings.isNewOrGone(row.team))
        return {decisionAbout<Team>(row.team, Aspect::Presence)};
    return {decisionAbout<Initiative>(row.initiative, Aspect::Staffing)};
}

Decisions decisionsOf(const Comings& comings, const RowChange<Dependency>& change) {
    const Dependency& row = change.after ? *change.after : *change.before;
    for (const InitiativeId end : {row.from, row.onInitiative}) {
        if (comings.isNewOrGone(end))
            return {decisionAbout<Initiative>(end, Aspect::Presence)};
    }
    if (comings.isNewOrGone(row.onTeam))
        return {decisionAbout<Team>(row.onTeam, Aspect::Presence)};
    return {decisionAbout<Initiative>(row.from, Aspect::Needs)};
}

Changes takingBack(const Changes& difference, const Decisions& decisions) {
    const Comings comings(difference);
    Changes changes;
    std::apply([&](auto... kind) { (kind.run(comings, difference, decisions, changes), ...); },
               ForEachOrgKind<TakenBack>{});
    return changes;
}

const ChangeDetail* detailOf(const Org& org, const Decision& decision) {
    for (const ChangeDetail& row : org.details()) {
        if (row.subject == decision.subject && row.row == decision.row && row.aspect == decision.aspect)
            return &row;
    }
    return nullptr;
}

} // namespace orgwright
