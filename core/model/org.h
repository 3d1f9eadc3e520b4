// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/link_index.h"
#include "core/model/table.h"

#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace orgwright {

/// One scenario of the organisation: its rows by id and who belongs to whom. Reading is cheap and needs no
/// copies; rows are changed through Plan alone, which keeps the indexes with them.
class Org {
public:
    Org();
    ~Org();
    Org(const Org&);
    Org(Org&&) noexcept;
    Org& operator=(const Org&);
    Org& operator=(Org&&) noexcept;

    using Reports = LinkIndex<PositionId, PositionId>;
    using Seats = LinkIndex<PersonId, IncumbentId>;
    using Incumbents = LinkIndex<PositionId, IncumbentId>;
    using Lines = LinkIndex<PositionId, LineId>;
    using Members = LinkIndex<TeamId, PositionId>;
    using Parts = LinkIndex<TeamId, TeamId>;
    using Led = LinkIndex<PositionId, TeamId>;
    using Owned = LinkIndex<TeamId, InitiativeId>;
    using Sponsored = LinkIndex<PersonId, InitiativeId>;
    using Merged = LinkIndex<InitiativeId, InitiativeId>;
    using Staff = LinkIndex<InitiativeId, AllocationId>;
    using TeamWork = LinkIndex<TeamId, AllocationId>;
    using PositionWork = LinkIndex<PositionId, AllocationId>;
    using Needs = LinkIndex<InitiativeId, DependencyId>;
    using TeamNeeds = LinkIndex<TeamId, DependencyId>;

    template <class Row>
    const Table<Row>& rows() const {
        return std::get<Table<Row>>(m_tables);
    }
    const Table<Position>& positions() const { return rows<Position>(); }
    const Table<Incumbent>& incumbents() const { return rows<Incumbent>(); }
    const Table<SecondaryLine>& lines() const { return rows<SecondaryLine>(); }
    const Table<Team>& teams() const { return rows<Team>(); }
    const Table<Initiative>& initiatives() const { return rows<Initiative>(); }
    const Table<Allocation>& allocations() const { return rows<Allocation>(); }
    const Table<Dependency>& dependencies() const { return rows<Dependency>(); }
    const Table<ChangeDetail>& details() const { return rows<ChangeDetail>(); }
    const Table<Clash>& clashes() const { return rows<Clash>(); }

    /// The row with this id, or null. Holds until the next change.
    const Position* find(PositionId id) const { return positions().find(id); }
    const Incumbent* find(IncumbentId id) const { return incumbents().find(id); }
    const SecondaryLine* find(LineId id) const { return lines().find(id); }
    const Team* find(TeamId id) const { return teams().find(id); }
    const Initiative* find(InitiativeId id) const { return initiatives().find(id); }
    const Allocation* find(AllocationId id) const { return allocations().find(id); }
    const Dependency* find(DependencyId id) const { return dependencies().find(id); }
    const ChangeDetail* find(ChangeDetailId id) const { return details().find(id); }
    const Clash* find(ClashId id) const { return clashes().find(id); }

    /// Direct reports in sibling order; of no manager: the roots, and what stands in the tray.
    std::span<const Reports::Link> reports(PositionId manager) const { return m_reports.of(manager); }
    std::span<const Incumbents::Link> incumbents(PositionId position) const {
        return m_incumbents.of(position);
    }
    std::span<const Seats::Link> seats(PersonId person) const { return m_seats.of(person); }
    std::span<const Lines::Link> linesFrom(PositionId position) const { return m_linesFrom.of(position); }
    std::span<const Lines::Link> linesTo(PositionId position) const { return m_linesTo.of(position); }
    std::span<const Members::Link> members(TeamId team) const { return m_members.of(team); }
    /// Sub-teams in sibling order; of no team: the top-level ones.
    std::span<const Parts::Link> parts(TeamId team) const { return m_parts.of(team); }
    std::span<const Led::Link> teamsLedBy(PositionId position) const { return m_led.of(position); }

    std::span<const Owned::Link> initiativesOf(TeamId team) const { return m_owned.of(team); }
    std::span<const Sponsored::Link> initiativesOf(PersonId sponsor) const { return m_sponsored.of(sponsor); }
    /// The bets that were consolidated into this one.
    std::span<const Merged::Link> mergedInto(InitiativeId bet) const { return m_merged.of(bet); }
    /// Allocations by quarter: to a bet; of a team itself; of a position itself.
    std::span<const Staff::Link> allocations(InitiativeId bet) const { return m_staff.of(bet); }
    std::span<const TeamWork::Link> allocations(TeamId team) const { return m_teamWork.of(team); }
    std::span<const PositionWork::Link> allocations(PositionId position) const {
        return m_positionWork.of(position);
    }
    /// What the bet needs; who needs it; who needs the team.
    std::span<const Needs::Link> needsOf(InitiativeId bet) const { return m_needs.of(bet); }
    std::span<const Needs::Link> needsOn(InitiativeId bet) const { return m_needsOn.of(bet); }
    std::span<const TeamNeeds::Link> needsOn(TeamId team) const { return m_needsOnTeam.of(team); }

    /// Whether the position is branch's head or somewhere below it. O(depth).
    bool isInBranch(PositionId position, PositionId branch) const;

    /// Whether the team is whole or a part of it at any depth. O(depth).
    bool isInTeam(TeamId team, TeamId whole) const;

private:
    friend class Plan;

    template <class Row>
    void put(Row row);
    template <class Row>
    void erase(IdOf<Row> id);
    template <class Row>
    void reserve(std::size_t count);
    void link(const Position& row);
    void link(const Incumbent& row);
    void link(const SecondaryLine& row);
    void link(const Team& row);
    void link(const Initiative& row);
    void link(const Allocation& row);
    void link(const Dependency& row);
    void unlink(const Position& row);
    void unlink(const Incumbent& row);
    void unlink(const SecondaryLine& row);
    void unlink(const Team& row);
    void unlink(const Initiative& row);
    void unlink(const Allocation& row);
    void unlink(const Dependency& row);
    template <class Row>
    void link(const Row&) {}
    template <class Row>
    void unlink(const Row&) {}
    template <class Row>
    static bool isLinkedAlike(const Row&, const Row&) {
        return true;
    }
    static bool isLinkedAlike(const Position& a, const Position& b);
    static bool isLinkedAlike(const Incumbent& a, const Incumbent& b);
    static bool isLinkedAlike(const SecondaryLine& a, const SecondaryLine& b);
    static bool isLinkedAlike(const Team& a, const Team& b);
    static bool isLinkedAlike(const Initiative& a, const Initiative& b);
    static bool isLinkedAlike(const Allocation& a, const Allocation& b);
    static bool isLinkedAlike(const Dependency& a, const Dependency& b);

    std::tuple<Table<Position>, Table<Incumbent>, Table<SecondaryLine>, Table<Team>, Table<Initiative>,
               Table<Allocation>, Table<Dependency>, Table<ChangeDetail>, Table<Clash>>
        m_tables;
    Reports m_reports;
    Incumbents m_incumbents;
    Seats m_seats;
    Lines m_linesFrom;
    Lines m_linesTo;
    Members m_members;
    Parts m_parts;
    Led m_led;
    Owned m_owned;
    Sponsored m_sponsored;
    Merged m_merged;
    Staff m_staff;
    TeamWork m_teamWork;
    PositionWork m_positionWork;
    Needs m_needs;
    Needs m_needsOn;
    TeamNeeds m_needsOnTeam;
};

template <class Row>
void Org::put(Row row) {
    auto& table = std::get<Table<Row>>(m_tables);
    const Row* old = table.find(row.id);
    // Most edits change no link, and taking one out of a long list costs that list's length.
    if (!old || !isLinkedAlike(*old, row)) {
        if (old)
            unlink(*old);
        link(row);
    }
    table.put(std::move(row));
}

template <class Row>
void Org::erase(IdOf<Row> id) {
    auto& table = std::get<Table<Row>>(m_tables);
    if (const Row* old = table.find(id))
        unlink(*old);
    table.erase(id);
}

template <class Row>
void Org::reserve(std::size_t count) {
    std::get<Table<Row>>(m_tables).reserve(count);
    if constexpr (std::is_same_v<Row, Incumbent>) {
        m_incumbents.reserve(count);
        m_seats.reserve(count);
    }
}

} // namespace orgwright
