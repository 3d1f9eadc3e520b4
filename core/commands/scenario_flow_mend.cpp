// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/scenario_flow.h"

#include <algorithm>
#include <string>
#include <tsl/robin_map.h>

namespace orgwright {

void ScenarioFlow::mend() {
    mendErased();
    for (const TeamId id : std::set(m_teams))
        mendTeam(id);
    for (const PositionId id : std::set(m_positions))
        mendPosition(id);
    for (const InitiativeId id : std::set(m_bets))
        mendBet(id);
    mendHanging();
    mendWork();
    mendKeys();
}

/// What others here still depend on comes back, as it was here. That may bring back what it depends on
/// itself: a position its team, a team its lead.
void ScenarioFlow::mendErased() {
    for (bool isDone = false; !isDone;) {
        const bool hasBets = restoreBets();
        const bool hasTeams = restoreTeams();
        isDone = !restorePositions() && !hasTeams && !hasBets;
    }
}

bool ScenarioFlow::restorePositions() {
    const std::size_t before = m_erasedPositions.size();
    for (const auto& [id, row] : std::map(m_erasedPositions)) {
        const bool isNeeded = !org().reports(id).empty() || !org().incumbents(id).empty() ||
                              !org().linesFrom(id).empty() || !org().linesTo(id).empty() ||
                              !org().teamsLedBy(id).empty() || !org().allocations(id).empty();
        if (isNeeded)
            restore(id);
    }
    return m_erasedPositions.size() < before;
}

bool ScenarioFlow::restoreTeams() {
    const std::size_t before = m_erasedTeams.size();
    for (const auto& [id, row] : std::map(m_erasedTeams)) {
        if (!org().members(id).empty() || !org().parts(id).empty() || !org().initiativesOf(id).empty() ||
            !org().allocations(id).empty() || !org().needsOn(id).empty())
            restore(id);
    }
    return m_erasedTeams.size() < before;
}

bool ScenarioFlow::restoreBets() {
    const std::size_t before = m_erasedBets.size();
    for (const auto& [id, row] : std::map(m_erasedBets)) {
        if (!org().allocations(id).empty() || !org().needsOf(id).empty() || !org().needsOn(id).empty() ||
            !org().mergedInto(id).empty())
            restore(id);
    }
    return m_erasedBets.size() < before;
}

void ScenarioFlow::restore(InitiativeId id) {
    m_editor.putIn(m_scenario, m_erasedBets.at(id));
    m_erasedBets.erase(id);
    m_bets.insert(id);
    m_keyedBets.insert(id);
    clash({{}, ClashKind::Gone, Kind::Initiative, id.value(), {}, 0, {}, {}});
}

void ScenarioFlow::restore(PositionId id) {
    Position row = m_erasedPositions.at(id);
    m_erasedPositions.erase(id);
    m_editor.putIn(m_scenario, row);
    m_positions.insert(id);
    m_keyedPositions.insert(id);
    clash({{}, ClashKind::Gone, Kind::Position, id.value(), {}, 0, {}, {}});
}

void ScenarioFlow::restore(TeamId id) {
    m_editor.putIn(m_scenario, m_erasedTeams.at(id));
    m_erasedTeams.erase(id);
    m_teams.insert(id);
    m_keyedTeams.insert(id);
    clash({{}, ClashKind::Gone, Kind::Team, id.value(), {}, 0, {}, {}});
}

/// A kept seat whose holders all left is open.
void ScenarioFlow::emptySeat(PositionId id) {
    Position row = *org().find(id);
    if (row.state != SeatState::Filled || !m_unseated.contains(id) || !org().incumbents(id).empty())
        return;
    row.state = SeatState::Open;
    row.stateSince = m_editor.today();
    m_editor.putIn(m_scenario, row);
    clash({{}, ClashKind::Gone, Kind::Position, id.value(), {}, kSeatEmptied, {}, {}});
}

/// A seat that opens there stays as it was where this scenario has put somebody into it.
void ScenarioFlow::keepFilled(PositionId id) {
    Position row = *org().find(id);
    const auto before = m_positionsBefore.find(id);
    const auto here = org().incumbents(id);
    if (row.state != SeatState::Open || before == m_positionsBefore.end() ||
        std::all_of(here.begin(), here.end(), [&](const auto& link) { return m_theirs.find(link.id); }))
        return;
    row.state = before->second.state;
    row.stateSince = before->second.stateSince;
    row.stateQuarter = before->second.stateQuarter;
    m_editor.putIn(m_scenario, row);
}

/// The first that is there, going up from this manager on the other side, then here.
PositionId ScenarioFlow::nearestManager(PositionId above) const {
    std::set<PositionId> seen;
    while (above && !org().find(above) && seen.insert(above).second) {
        const Position* row = m_theirs.find(above);
        const auto erased = m_erasedPositions.find(above);
        above = row                                 ? row->manager
                : erased != m_erasedPositions.end() ? erased->second.manager
                                                    : PositionId{};
    }
    return org().find(above) ? above : PositionId{};
}

TeamId ScenarioFlow::nearestTeam(TeamId above) const {
    std::set<TeamId> seen;
    while (above && !org().find(above) && seen.insert(above).second) {
        const Team* row = m_theirs.find(above);
        const auto erased = m_erasedTeams.find(above);
        above = row ? row->parent : erased != m_erasedTeams.end() ? erased->second.parent : TeamId{};
    }
    return org().find(above) ? above : TeamId{};
}

void ScenarioFlow::mendPosition(PositionId id) {
    if (const Position* row = org().find(id))
        mendManager(*row);
    if (const Position* row = org().find(id))
        mendTeamOf(*row);
    if (org().find(id) && !m_theirs.find(id))
        emptySeat(id);
    else if (org().find(id))
        keepFilled(id);
}

void ScenarioFlow::mendManager(Position row) {
    const bool isMissing = row.manager && !org().find(row.manager);
    const bool isCycle = row.manager && !isMissing && org().isInBranch(row.manager, row.id);
    const bool isBoth = row.place == Place::Tray && row.manager;
    if (!isMissing && !isCycle && !isBoth)
        return;
    const PositionId wanted = row.manager;
    const auto before = m_positionsBefore.find(row.id);
    const bool canStay =
        before != m_positionsBefore.end() && (!before->second.manager || org().find(before->second.manager));
    if (canStay) {
        row.manager = before->second.manager;
        row.rank = before->second.rank;
        row.place = before->second.place;
    } else {
        row.manager = nearestManager(wanted);
        row.place = row.manager ? Place::Chart : Place::Tray;
    }
    m_editor.putIn(m_scenario, row);
    if (row.manager && org().isInBranch(row.manager, row.id)) {
        row.manager = {};
        row.place = Place::Tray;
        m_editor.putIn(m_scenario, row);
    }
    const ClashKind kind = isMissing ? ClashKind::Absent : ClashKind::Field;
    clash({{}, kind, Kind::Position, row.id.value(), "manager", wanted.value(), {}, {}});
}

void ScenarioFlow::mendTeamOf(Position row) {
    if (!row.team || org().find(row.team))
        return;
    const TeamId wanted = row.team;
    row.team = nearestTeam(wanted);
    m_editor.putIn(m_scenario, row);
    clash({{}, ClashKind::Absent, Kind::Position, row.id.value(), "team", wanted.value(), {}, {}});
}

void ScenarioFlow::mendTeam(TeamId id) {
    const Team* found = org().find(id);
    if (!found)
        return;
    Team row = *found;
    const bool isMissing = row.parent && !org().find(row.parent);
    const bool isCycle = row.parent && !isMissing && org().isInTeam(row.parent, row.id);
    if (isMissing || isCycle) {
        const TeamId wanted = row.parent;
        const auto before = m_teamsBefore.find(id);
        const bool canStay =
            before != m_teamsBefore.end() && (!before->second.parent || org().find(before->second.parent));
        row.parent = canStay ? before->second.parent : nearestTeam(wanted);
        m_editor.putIn(m_scenario, row);
        if (row.parent && org().isInTeam(row.parent, row.id)) {
            row.parent = {};
            m_editor.putIn(m_scenario, row);
        }
        const ClashKind kind = isMissing ? ClashKind::Absent : ClashKind::Field;
        clash({{}, kind, Kind::Team, id.value(), "parent", wanted.value(), {}, {}});
    }
    mendLead(*org().find(id));
}

void ScenarioFlow::mendLead(Team row) {
    if (!row.lead || org().find(row.lead))
        return;
    const PositionId wanted = row.lead;
    const auto before = m_teamsBefore.find(row.id);
    const bool canStay = before != m_teamsBefore.end() && org().find(before->second.lead);
    row.lead = canStay ? before->second.lead : PositionId{};
    m_editor.putIn(m_scenario, row);
    clash({{}, ClashKind::Absent, Kind::Team, row.id.value(), "lead", wanted.value(), {}, {}});
}

/// Holders and lines of positions that are not here are left out.
void ScenarioFlow::mendHanging() {
    for (const IncumbentId id : m_holders) {
        const Incumbent* row = org().find(id);
        if (!row || org().find(row->position))
            continue;
        clashHolder(*row);
        m_editor.eraseIn<Incumbent>(m_scenario, id);
    }
    for (const LineId id : m_lines) {
        const SecondaryLine* row = org().find(id);
        if (!row || (org().find(row->from) && org().find(row->to)))
            continue;
        m_editor.eraseIn<SecondaryLine>(m_scenario, id);
        clash({{}, ClashKind::Absent, Kind::SecondaryLine, id.value(), {}, 0, {}, {}});
    }
}

/// A bet whose team is not here is owned by the one around it; one that would be part of a bet that is not
/// here stands by itself.
void ScenarioFlow::mendBet(InitiativeId id) {
    const Initiative* found = org().find(id);
    if (!found)
        return;
    Initiative row = *found;
    if (row.team && !org().find(row.team)) {
        const TeamId wanted = row.team;
        row.team = nearestTeam(wanted);
        clash({{}, ClashKind::Absent, Kind::Initiative, id.value(), "team", wanted.value(), {}, {}});
    }
    if (row.into && !org().find(row.into)) {
        const InitiativeId wanted = row.into;
        row.into = {};
        clash(
            {{}, ClashKind::Absent, Kind::Initiative, id.value(), "into_initiative", wanted.value(), {}, {}});
    }
    m_editor.putIn(m_scenario, row);
}

/// Work on bets, or by teams and positions, that are not here is left out; so are needs of and on those.
void ScenarioFlow::mendWork() {
    for (const AllocationId id : m_allocations) {
        const Allocation* row = org().find(id);
        const bool isWhole = row && org().find(row->initiative) && (!row->team || org().find(row->team)) &&
                             (!row->position || org().find(row->position));
        if (!row || isWhole)
            continue;
        m_editor.eraseIn<Allocation>(m_scenario, id);
        clash({{}, ClashKind::Absent, Kind::Allocation, id.value(), {}, 0, {}, {}});
    }
    for (const DependencyId id : m_needs) {
        const Dependency* row = org().find(id);
        const bool isWhole = row && org().find(row->from) && (!row->onTeam || org().find(row->onTeam)) &&
                             (!row->onInitiative || org().find(row->onInitiative));
        if (!row || isWhole)
            continue;
        m_editor.eraseIn<Dependency>(m_scenario, id);
        clash({{}, ClashKind::Absent, Kind::Dependency, id.value(), {}, 0, {}, {}});
    }
}

void ScenarioFlow::mendKeys() {
    mendKeysOf<Position>(m_keyedPositions);
    mendKeysOf<Team>(m_keyedTeams);
    mendKeysOf<Initiative>(m_keyedBets);
}

template <class Row>
void ScenarioFlow::mendKeysOf(const std::set<IdOf<Row>>& rows) {
    if (rows.empty())
        return;
    tsl::robin_map<std::string, int> counts;
    for (const Row& row : org().template rows<Row>()) {
        if (!row.key.empty())
            ++counts[std::string(row.key)];
    }
    for (const IdOf<Row> id : rows) {
        const Row* found = org().find(id);
        if (!found || found->key.empty() || counts[std::string(found->key)] < 2)
            continue;
        Row row = *found;
        const std::string wanted(row.key);
        --counts[wanted];
        row.key = {};
        m_editor.putIn(m_scenario, row);
        clash({{}, ClashKind::Field, Described<Row>::kKind, id.value(), "key", 0, wanted, {}});
    }
}

} // namespace orgwright
