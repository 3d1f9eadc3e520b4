// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/line_builder.h"

#include <algorithm>
#include <tuple>

namespace orgwright::compare {
namespace {

Decision about(PositionId id, Aspect aspect) {
    return {Kind::Position, id.value(), aspect};
}

Decision about(TeamId id, Aspect aspect) {
    return {Kind::Team, id.value(), aspect};
}

/// A planned or closing seat says itself when that happens.
Quarter ownQuarter(const Position& row) {
    return row.state == SeatState::Filled ? Quarter{} : row.stateQuarter;
}

bool becomesClosing(const RowChange<Position>& change) {
    return change.before && change.after && change.after->state == SeatState::Closing &&
           change.before->state != SeatState::Closing;
}

} // namespace

LineBuilder::LineBuilder(const Plan& plan, ChangeList& list)
    : m_from(plan.org(list.from))
    , m_to(plan.org(list.to))
    , m_list(list)
    , m_comings(list.difference) {
    collectDetails();
    collect();
}

void LineBuilder::collectDetails() {
    for (const ChangeDetail& row : m_to.details())
        m_details[{row.subject, row.row, row.aspect}] = {row.quarter, row.rank, std::string(row.owner),
                                                         std::string(row.note)};
}

void LineBuilder::collect() {
    for (const PositionChange& change : m_list.difference.of<Position>())
        m_positions[change.id()] = &change;
    m_list.difference.forEachKind([&]<class Row>(const std::vector<RowChange<Row>>& rows) {
        if constexpr (requires { decisionsOf(m_comings, rows.front()); }) {
            for (const RowChange<Row>& change : rows)
                m_pending.merge(decisionsOf(m_comings, change));
        }
    });
    for (const auto& [id, change] : m_positions) {
        if (!change->before || !change->after)
            continue;
        if (change->before->manager != change->after->manager && change->before->manager)
            m_leavingManager[change->before->manager].push_back(id);
        if (change->before->team != change->after->team) {
            m_leavingTeam[change->before->team].push_back(id);
            m_joiningTeam[change->after->team].push_back(id);
        }
    }
    for (const RowChange<Incumbent>& change : m_list.difference.of<Incumbent>())
        m_incumbents[change.after ? change.after->position : change.before->position].push_back(&change);
}

bool LineBuilder::isPending(PositionId id, Aspect aspect) const {
    return isPending(about(id, aspect));
}

Attributes LineBuilder::attributesOf(const Decision& decision) const {
    const auto detail = m_details.find(decision);
    Attributes found = detail == m_details.end() ? Attributes{} : detail->second;
    const auto change = m_positions.find(PositionId(decision.row));
    const bool isAboutSeat = decision.aspect == Aspect::Presence || decision.aspect == Aspect::Seat;
    if (decision.subject == Kind::Position && isAboutSeat && !found.quarter.isSet() &&
        change != m_positions.end() && change->second->after)
        found.quarter = ownQuarter(*change->second->after);
    return found;
}

ChangeLine LineBuilder::lineOf(ChangeKind kind, const Decision& head) {
    const Attributes attributes = attributesOf(head);
    ChangeLine line;
    line.kind = kind;
    line.quarter = attributes.quarter;
    line.rank = attributes.rank;
    line.owner = attributes.owner;
    line.note = attributes.note;
    take(line, head);
    return line;
}

void LineBuilder::take(ChangeLine& line, const Decision& decision) {
    if (m_pending.erase(decision) > 0)
        line.decisions.push_back(decision);
}

void LineBuilder::takePosition(ChangeLine& line, PositionId id, Aspect aspect) {
    take(line, about(id, aspect));
    line.positions.push_back(id);
}

void LineBuilder::teamsAdded() {
    for (const RowChange<Team>& change : m_list.difference.of<Team>()) {
        if (change.before)
            continue;
        const Decision head = about(change.id(), Aspect::Presence);
        ChangeLine line = lineOf(ChangeKind::TeamAdded, head);
        line.teams = {change.id()};
        line.teamAfter = change.after->parent;
        for (const PositionId member : m_joiningTeam[change.id()]) {
            const Decision joins = about(member, Aspect::Team);
            if (attributesOf(joins) != attributesOf(head))
                continue;
            take(line, joins);
            line.carried.push_back(member);
        }
        add(std::move(line));
    }
}

void LineBuilder::teamsClosed() {
    for (const RowChange<Team>& change : m_list.difference.of<Team>()) {
        if (change.after)
            continue;
        ChangeLine line = lineOf(ChangeKind::TeamClosed, about(change.id(), Aspect::Presence));
        line.teams = {change.id()};
        line.teamBefore = change.before->parent;
        carryMembers(line, change.id());
        for (const RowChange<Team>& part : m_list.difference.of<Team>()) {
            if (part.before && part.after && part.before->parent == change.id() &&
                part.after->parent == change.before->parent)
                take(line, about(part.id(), Aspect::Place));
        }
        add(std::move(line));
    }
}

/// The members of a closing team that go to the same place, the most of them.
void LineBuilder::carryMembers(ChangeLine& line, TeamId team) {
    const Attributes own = attributesOf(line.decisions.front());
    std::map<TeamId, std::vector<PositionId>> byTarget;
    for (const PositionId member : m_leavingTeam[team]) {
        const Decision leaves = about(member, Aspect::Team);
        if (isPending(leaves) && attributesOf(leaves) == own)
            byTarget[m_positions.at(member)->after->team].push_back(member);
    }
    const auto most = std::max_element(byTarget.begin(), byTarget.end(), [](const auto& a, const auto& b) {
        return a.second.size() < b.second.size();
    });
    if (most == byTarget.end())
        return;
    line.teamAfter = most->first;
    line.carried = most->second;
    for (const PositionId member : line.carried)
        take(line, about(member, Aspect::Team));
}

/// The head of the branch that comes or goes as one.
PositionId LineBuilder::topOf(PositionId id, bool isAdded) const {
    const Attributes own = attributesOf(about(id, Aspect::Presence));
    for (;;) {
        const PositionChange& change = *m_positions.at(id);
        const PositionId manager = isAdded ? change.after->manager : change.before->manager;
        const bool isAlike = isAdded ? m_comings.isAdded(manager) : m_comings.isErased(manager);
        if (!isAlike || attributesOf(about(manager, Aspect::Presence)) != own)
            return id;
        id = manager;
    }
}

LineBuilder::Groups LineBuilder::branches(bool isAdded) const {
    Groups found;
    for (const auto& [id, change] : m_positions) {
        if (isAdded ? m_comings.isAdded(id) : m_comings.isErased(id))
            found[topOf(id, isAdded)].push_back(id);
    }
    return found;
}

void LineBuilder::positionsClosed() {
    for (const auto& [top, branch] : branches(false)) {
        ChangeLine line = lineOf(ChangeKind::Closed, about(top, Aspect::Presence));
        line.positions = {top};
        line.managerBefore = m_positions.at(top)->before->manager;
        for (const PositionId id : branch) {
            if (id != top)
                takePosition(line, id, Aspect::Presence);
        }
        carryReports(line);
        add(std::move(line));
    }
    markedClosing();
}

void LineBuilder::markedClosing() {
    for (const auto& [id, change] : m_positions) {
        if (!becomesClosing(*change))
            continue;
        ChangeLine line = lineOf(ChangeKind::Closed, about(id, Aspect::Seat));
        line.positions = {id};
        line.managerBefore = change->before->manager;
        line.fields = fieldsOf(*change, Aspect::Seat);
        carryReports(line);
        add(std::move(line));
    }
}

/// Reports of closing positions that go to the same manager, the most of them.
void LineBuilder::carryReports(ChangeLine& line) {
    std::map<PositionId, std::vector<PositionId>> byTarget;
    for (const PositionId closing : line.positions) {
        const auto leaving = m_leavingManager.find(closing);
        if (leaving == m_leavingManager.end())
            continue;
        for (const PositionId report : leaving->second) {
            const Decision moves = about(report, Aspect::Place);
            const Attributes said = attributesOf(moves);
            const Attributes own{line.quarter, line.rank, line.owner, line.note};
            if (isPending(moves) && (said == Attributes{} || said == own))
                byTarget[m_positions.at(report)->after->manager].push_back(report);
        }
    }
    const auto most = std::max_element(byTarget.begin(), byTarget.end(), [](const auto& a, const auto& b) {
        return a.second.size() < b.second.size();
    });
    if (most == byTarget.end())
        return;
    line.managerAfter = most->first;
    line.carried = most->second;
    for (const PositionId report : line.carried)
        take(line, about(report, Aspect::Place));
}

void LineBuilder::positionsAdded() {
    using Key = std::tuple<PositionId, std::string, SeatState, Attributes>;
    std::map<Key, ChangeLine> singles;
    for (const auto& [top, branch] : branches(true)) {
        const Position& row = *m_positions.at(top)->after;
        const Decision head = about(top, Aspect::Presence);
        const Key key{row.manager, std::string(row.location), row.state, attributesOf(head)};
        const auto known = singles.find(key);
        if (branch.size() == 1 && known != singles.end()) {
            takePosition(known->second, top, Aspect::Presence);
            continue;
        }
        ChangeLine line = lineOf(ChangeKind::Added, head);
        line.positions = {top};
        line.managerAfter = row.manager;
        for (const PositionId id : branch) {
            if (id != top)
                takePosition(line, id, Aspect::Presence);
        }
        if (branch.size() == 1)
            singles.emplace(key, std::move(line));
        else
            add(std::move(line));
    }
    for (auto& [key, line] : singles)
        add(std::move(line));
}

void LineBuilder::positionsMoved() {
    using Key = std::tuple<ChangeKind, PositionId, PositionId, Attributes>;
    std::map<Key, ChangeLine> groups;
    for (const auto& [id, change] : m_positions) {
        const Decision decision = about(id, Aspect::Place);
        if (!isPending(decision))
            continue;
        const Position& before = *change->before;
        const Position& after = *change->after;
        const bool isElsewhere = before.manager != after.manager || before.place != after.place;
        const ChangeKind kind = !isElsewhere                 ? ChangeKind::Reordered
                                : after.place == Place::Tray ? ChangeKind::ToTray
                                                             : ChangeKind::Moved;
        const Key key{kind, before.manager, after.manager, attributesOf(decision)};
        auto group = groups.find(key);
        if (group == groups.end()) {
            group = groups.emplace(key, lineOf(kind, decision)).first;
            group->second.managerBefore = before.manager;
            group->second.managerAfter = after.manager;
            group->second.fields = fieldsOf(*change, Aspect::Place);
            group->second.positions = {id};
        } else {
            takePosition(group->second, id, Aspect::Place);
        }
        if (isElsewhere)
            group->second.following += followersOf(id);
    }
    for (auto& [key, line] : groups)
        add(std::move(line));
}

/// Positions below it that were there before and have no move of their own.
std::int32_t LineBuilder::followersOf(PositionId id) const {
    std::int32_t count = 0;
    std::vector<PositionId> open{id};
    while (!open.empty()) {
        const PositionId at = open.back();
        open.pop_back();
        for (const auto& link : m_to.reports(at)) {
            const auto change = m_positions.find(link.id);
            const bool hasOwn = change != m_positions.end() &&
                                (!change->second->before || change->second->before->manager != at);
            if (hasOwn)
                continue;
            ++count;
            open.push_back(link.id);
        }
    }
    return count;
}

void LineBuilder::seats() {
    // A seat may differ by who sits in it alone, without a change of the position's own row.
    for (const auto& [id, changes] : m_incumbents) {
        if (isPending(id, Aspect::Seat)) {
            const Position* before = m_from.find(id);
            const Position* after = m_to.find(id);
            seat({m_list.to, *before, *after});
        }
    }
    for (const auto& [id, change] : m_positions) {
        if (isPending(id, Aspect::Seat))
            seat(*change);
    }
}

void LineBuilder::seat(const PositionChange& change) {
    ChangeLine line = lineOf(ChangeKind::Changed, about(change.id(), Aspect::Seat));
    line.positions = {change.id()};
    line.fields = fieldsOf(change, Aspect::Seat);
    tellHolders(line);
    if (!line.joining.empty())
        line.kind = line.leaving.empty() ? ChangeKind::Filled : ChangeKind::HandedOver;
    else if (!line.leaving.empty())
        line.kind = ChangeKind::Vacated;
    add(std::move(line));
}

/// Somebody who left the seat and came back into it stays, however many rows say so.
void LineBuilder::tellHolders(ChangeLine& line) const {
    const auto changes = m_incumbents.find(line.positions.front());
    if (changes == m_incumbents.end())
        return;
    std::map<PersonId, RowChange<Incumbent>> people;
    for (const RowChange<Incumbent>* each : changes->second) {
        if (each->before)
            people[each->before->person].before = each->before;
        if (each->after)
            people[each->after->person].after = each->after;
    }
    for (const auto& [person, change] : people) {
        if (!change.before) {
            line.joining.push_back(person);
        } else if (!change.after) {
            line.leaving.push_back(person);
        } else {
            const std::vector<FieldChange> fields = fieldsOf(change, Aspect::Fields);
            line.fields.insert(line.fields.end(), fields.begin(), fields.end());
        }
    }
}

} // namespace orgwright::compare
