// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_writer.h"

#include "core/commands/ranks.h"

#include <algorithm>

namespace orgwright {
namespace {

using R = RosterField;
using Under = DraftManager::Kind;

/// Indices of the drafts' rows, grouped by the position they belong to.
template <class Draft, class PositionOf>
std::vector<std::uint32_t> groupedBy(const std::vector<Draft>& drafts, PositionOf positionOf) {
    std::vector<std::uint32_t> order(drafts.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto isBefore = [&](std::uint32_t a, std::uint32_t b) {
        return positionOf(drafts[a]) < positionOf(drafts[b]);
    };
    if (!std::is_sorted(order.begin(), order.end(), isBefore))
        std::stable_sort(order.begin(), order.end(), isBefore);
    return order;
}

auto linksOf(const Org& org, const Incumbent& row) {
    return org.incumbents(row.position);
}
auto linksOf(const Org& org, const SecondaryLine& row) {
    return org.linesFrom(row.from);
}
bool saysTheSame(const Incumbent& a, const Incumbent& b) {
    return a.person == b.person;
}
bool saysTheSame(const SecondaryLine& a, const SecondaryLine& b) {
    return a.to == b.to;
}

} // namespace

/// The row of another scenario that says the same, where its id is free here: comparing the scenarios must
/// find it so.
template <class Row>
IdOf<Row> RosterWriter::elsewhere(const Row& row) const {
    for (const auto& [other, org] : m_editor.plan().orgs()) {
        for (const auto& link : linksOf(org, row)) {
            if (saysTheSame(*org.find(link.id), row) && !m_org.find(link.id))
                return link.id;
        }
    }
    return {};
}

void RosterWriter::writeSeats() {
    if (!namesHolders())
        return;
    const auto order = groupedBy(m_reading.seats, [](const SeatDraft& seat) { return seat.position; });
    // A new person takes a new seat; whoever else changes seats finds room as it comes.
    m_editor.expect<Incumbent>(m_summary.peopleCame);
    for (std::size_t at = 0; at < order.size();) {
        std::size_t end = at;
        const std::uint32_t position = m_reading.seats[order[at]].position;
        while (end < order.size() && m_reading.seats[order[end]].position == position)
            ++end;
        writeSeatsOf(position, std::span(order).subspan(at, end - at));
        at = end;
    }
}

/// Who sits there still keeps the row; who does not loses it; the order in the seat is the file's.
void RosterWriter::writeSeatsOf(std::uint32_t position, std::span<const std::uint32_t> seats) {
    const PositionId id = m_positions[position];
    std::vector<Incumbent> before;
    for (const auto& link : m_org.incumbents(id))
        before.push_back(*m_org.find(link.id));
    std::int64_t rank = 0;
    for (const std::uint32_t index : seats) {
        const SeatDraft& seat = m_reading.seats[index];
        if (seat.person == kNoDraft)
            continue;
        const PersonId person = m_people[seat.person];
        const auto held = std::find_if(before.begin(), before.end(),
                                       [person](const Incumbent& row) { return row.person == person; });
        Incumbent row;
        if (held != before.end()) {
            row = *held;
            before.erase(held);
        } else {
            row.position = id;
            row.person = person;
            row.id = elsewhere(row);
            if (!row.id)
                row.id = m_seatIds.next();
        }
        putSeat(position, row, seat, rank);
        rank = row.rank;
    }
    for (const Incumbent& row : before) {
        m_editor.erase<Incumbent>(row.id);
        m_goneSeats.insert(row.id);
        m_unseated.push_back(row.person);
        m_changed.insert(position);
    }
}

/// Fills the row in, its rank above the one before it, and puts it where that changes anything.
void RosterWriter::putSeat(std::uint32_t position, Incumbent& row, const SeatDraft& seat, std::int64_t rank) {
    const Incumbent* now = m_org.find(row.id);
    if (!now || row.rank <= rank)
        row.rank = rank + kRankGap;
    if (has(R::Start) && !seat.isSinceUnreadable)
        row.since = seat.since;
    if (has(R::Interim))
        row.interim = seat.interim;
    if (now && *now == row)
        return;
    if (m_reading.positions[position].existing)
        m_changed.insert(position);
    m_editor.put(row);
}

void RosterWriter::writeLines() {
    if (!has(R::Dotted))
        return;
    const auto order = groupedBy(m_reading.lines, [](const LineDraft& line) { return line.from; });
    std::size_t at = 0;
    for (std::uint32_t position = 0; position < m_positions.size(); ++position) {
        const std::size_t first = at;
        while (at < order.size() && m_reading.lines[order[at]].from == position)
            ++at;
        if (at > first || m_reading.positions[position].existing)
            writeLinesOf(position, std::span(order).subspan(first, at - first));
    }
}

void RosterWriter::writeLinesOf(std::uint32_t position, std::span<const std::uint32_t> lines) {
    const PositionId from = m_positions[position];
    std::vector<SecondaryLine> before;
    for (const auto& link : m_org.linesFrom(from))
        before.push_back(*m_org.find(link.id));
    for (const std::uint32_t index : lines) {
        const PositionId to = idOfManager(m_reading.lines[index].to);
        const auto stands = std::find_if(before.begin(), before.end(),
                                         [to](const SecondaryLine& row) { return row.to == to; });
        if (stands != before.end()) {
            before.erase(stands);
            continue;
        }
        SecondaryLine row{{}, from, to};
        row.id = elsewhere(row);
        if (!row.id)
            row.id = m_editor.newId<LineId>();
        m_editor.put(row);
        if (m_reading.positions[position].existing)
            m_changed.insert(position);
    }
    for (const SecondaryLine& row : before) {
        m_editor.erase<SecondaryLine>(row.id);
        m_changed.insert(position);
    }
}

void RosterWriter::erasePosition(PositionId position) {
    while (!m_org.incumbents(position).empty()) {
        const Incumbent row = *m_org.find(m_org.incumbents(position).back().id);
        m_unseated.push_back(row.person);
        m_goneSeats.insert(row.id);
        m_editor.erase<Incumbent>(row.id);
    }
    while (!m_org.linesFrom(position).empty())
        m_editor.erase<SecondaryLine>(m_org.linesFrom(position).back().id);
    while (!m_org.linesTo(position).empty())
        m_editor.erase<SecondaryLine>(m_org.linesTo(position).back().id);
    while (!m_org.teamsLedBy(position).empty()) {
        Team team = *m_org.find(m_org.teamsLedBy(position).back().id);
        team.lead = {};
        m_editor.put(team);
    }
    while (!m_org.allocations(position).empty())
        m_editor.erase<Allocation>(m_org.allocations(position).back().id);
    m_editor.erase<Position>(position);
}

void RosterWriter::removeWhoLeft() {
    for (const PositionId id : m_leaving) {
        if (const TeamId team = m_org.find(id)->team)
            m_leftTeams.push_back(team);
        erasePosition(id);
    }
    m_summary.left = m_leaving.size();
    m_summary.changed = m_changed.size();
    if (m_reading.partial)
        return;
    removePeople();
    removeTeams();
}

/// Who has left takes over nothing.
void RosterWriter::leaveBench(PersonId person) {
    std::vector<SuccessorId> rows;
    for (const Successor& row : m_editor.plan().rows<Successor>({})) {
        if (row.person == person)
            rows.push_back(row.id);
    }
    for (const SuccessorId id : rows)
        m_editor.erase<Successor>(id);
}

/// Whoever keeps no seat in any scenario and sponsors no bet. A seat that is gone from the baseline goes from
/// the scenarios too.
void RosterWriter::removePeople() {
    const bool followed = m_editor.scenario() == kBaseline;
    for (const PersonId person : m_unseated) {
        const auto& orgs = m_editor.plan().orgs();
        const bool isSeated = std::any_of(orgs.begin(), orgs.end(), [&](const auto& entry) {
            const auto seats = entry.second.seats(person);
            return !entry.second.initiativesOf(person).empty() ||
                   std::any_of(seats.begin(), seats.end(),
                               [&](const auto& link) { return !followed || !m_goneSeats.contains(link.id); });
        });
        if (isSeated || !m_editor.plan().find(person))
            continue;
        leaveBench(person);
        m_editor.erase<Person>(person);
        ++m_summary.peopleLeft;
    }
}

/// Teams that are nothing but a name, made by an earlier roster, and that nobody is in any more; then their
/// department, where that was the last of it.
void RosterWriter::removeTeams() {
    while (!m_leftTeams.empty()) {
        const TeamId id = m_leftTeams.back();
        m_leftTeams.pop_back();
        const Team* team = m_org.find(id);
        const bool isBare = team && team->key.empty() && team->charter.empty() && !team->lead &&
                            m_org.members(id).empty() && m_org.parts(id).empty() &&
                            m_org.initiativesOf(id).empty() && m_org.allocations(id).empty() &&
                            m_org.needsOn(id).empty();
        if (!isBare)
            continue;
        if (team->parent)
            m_leftTeams.push_back(team->parent);
        m_editor.erase<Team>(id);
        ++m_summary.teamsLeft;
    }
}

} // namespace orgwright
