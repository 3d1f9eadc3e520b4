// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/org.h"

namespace orgwright {

// Here and not in the header, where every file would compile them again.
Org::Org() = default;
Org::~Org() = default;
Org::Org(const Org&) = default;
Org::Org(Org&&) noexcept = default;
Org& Org::operator=(const Org&) = default;
Org& Org::operator=(Org&&) noexcept = default;

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

void Org::link(const Initiative& row) {
    if (row.team)
        m_owned.insert(row.team, {row.rank, row.id});
    if (row.sponsor)
        m_sponsored.insert(row.sponsor, {row.rank, row.id});
    if (row.into)
        m_merged.insert(row.into, {row.rank, row.id});
}

void Org::unlink(const Initiative& row) {
    m_owned.erase(row.team, row.id);
    m_sponsored.erase(row.sponsor, row.id);
    m_merged.erase(row.into, row.id);
}

void Org::link(const Allocation& row) {
    const std::int64_t quarter = row.quarter.index;
    m_staff.insert(row.initiative, {quarter, row.id});
    if (row.team)
        m_teamWork.insert(row.team, {quarter, row.id});
    if (row.position)
        m_positionWork.insert(row.position, {quarter, row.id});
}

void Org::unlink(const Allocation& row) {
    m_staff.erase(row.initiative, row.id);
    m_teamWork.erase(row.team, row.id);
    m_positionWork.erase(row.position, row.id);
}

void Org::link(const Dependency& row) {
    const std::int64_t quarter = row.neededBy.index;
    m_needs.insert(row.from, {quarter, row.id});
    if (row.onInitiative)
        m_needsOn.insert(row.onInitiative, {quarter, row.id});
    if (row.onTeam)
        m_needsOnTeam.insert(row.onTeam, {quarter, row.id});
}

void Org::unlink(const Dependency& row) {
    m_needs.erase(row.from, row.id);
    m_needsOn.erase(row.onInitiative, row.id);
    m_needsOnTeam.erase(row.onTeam, row.id);
}

bool Org::isLinkedAlike(const Initiative& a, const Initiative& b) {
    return a.team == b.team && a.sponsor == b.sponsor && a.into == b.into && a.rank == b.rank;
}

bool Org::isLinkedAlike(const Allocation& a, const Allocation& b) {
    return a.initiative == b.initiative && a.team == b.team && a.position == b.position &&
           a.quarter == b.quarter;
}

bool Org::isLinkedAlike(const Dependency& a, const Dependency& b) {
    return a.from == b.from && a.onInitiative == b.onInitiative && a.onTeam == b.onTeam &&
           a.neededBy == b.neededBy;
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
