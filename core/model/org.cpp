// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/org.h"

namespace orgwright {

bool Org::isInBranch(PositionId position, PositionId branch) const {
    // A sound plan has no cycles; the bound keeps this finite while an unsound one is being judged.
    std::size_t steps = positions().size() + 1;
    for (PositionId at = position; at && steps > 0; --steps) {
        if (at == branch)
            return true;
        const Position* row = find(at);
        at = row ? row->manager : PositionId{};
    }
    return false;
}

bool Org::isInTeam(TeamId team, TeamId whole) const {
    std::size_t steps = teams().size() + 1;
    for (TeamId at = team; at && steps > 0; --steps) {
        if (at == whole)
            return true;
        const Team* row = find(at);
        at = row ? row->parent : TeamId{};
    }
    return false;
}

void Org::link(const Position& row) {
    m_reports.insert(row.manager, {row.rank, row.id});
    if (row.team)
        m_members.insert(row.team, {row.id.value(), row.id});
}

void Org::unlink(const Position& row) {
    m_reports.erase(row.manager, row.id);
    if (row.team)
        m_members.erase(row.team, row.id);
}

void Org::link(const Incumbent& row) {
    m_incumbents.insert(row.position, {row.rank, row.id});
    m_seats.insert(row.person, {row.rank, row.id});
}

void Org::unlink(const Incumbent& row) {
    m_incumbents.erase(row.position, row.id);
    m_seats.erase(row.person, row.id);
}

void Org::link(const SecondaryLine& row) {
    m_linesFrom.insert(row.from, {row.id.value(), row.id});
    m_linesTo.insert(row.to, {row.id.value(), row.id});
}

void Org::unlink(const SecondaryLine& row) {
    m_linesFrom.erase(row.from, row.id);
    m_linesTo.erase(row.to, row.id);
}

void Org::link(const Team& row) {
    m_parts.insert(row.parent, {row.rank, row.id});
    if (row.lead)
        m_led.insert(row.lead, {row.id.value(), row.id});
}

void Org::unlink(const Team& row) {
    m_parts.erase(row.parent, row.id);
    if (row.lead)
        m_led.erase(row.lead, row.id);
}

bool Org::isLinkedAlike(const Position& a, const Position& b) {
    return a.manager == b.manager && a.rank == b.rank && a.team == b.team;
}

bool Org::isLinkedAlike(const Incumbent& a, const Incumbent& b) {
    return a.position == b.position && a.person == b.person && a.rank == b.rank;
}

bool Org::isLinkedAlike(const SecondaryLine& a, const SecondaryLine& b) {
    return a.from == b.from && a.to == b.to;
}

bool Org::isLinkedAlike(const Team& a, const Team& b) {
    return a.parent == b.parent && a.rank == b.rank && a.lead == b.lead;
}

} // namespace orgwright
