// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/rising_ids.h"
#include "core/exchange/in/roster_import.h"

#include <span>
#include <tsl/robin_set.h>

namespace orgwright {

/// Puts a reading's drafts into an editor, kind by kind in the order of its public functions. The ids that
/// drafts have or get are decided first, so that rows can refer to each other.
class RosterWriter {
public:
    RosterWriter(Editor& editor, const RosterReading& reading);

    /// Whether every row the reading refers to is still there.
    bool fits() const;

    void writeTeams();
    void writePeople();
    void decidePositions(); ///< fields, managers and ranks; nothing is put yet
    void putPositions();
    void writeSeats();
    void writeLines();
    void removeWhoLeft();

    const ImportSummary& summary() const { return m_summary; }

private:
    using PositionSet = tsl::robin_set<PositionId, std::hash<PositionId>>;

    void giveIds();
    void giveTeamIds();
    template <class Row>
    IdOf<Row> elsewhere(const Row& row) const;
    void findWhoLeaves();
    Position decided(const PositionDraft& draft, PositionId id);
    void setTexts(Position& row, const PositionDraft& draft);
    void setNumbers(Position& row, const PositionDraft& draft) const;
    void setState(Position& row, const PositionDraft& draft) const;
    void setPlace(Position& row, const PositionDraft& draft) const;
    void placeTheHandMade();
    void countPosition(const Position& row, const Position* now);
    PositionId idOfManager(const DraftManager& manager) const;
    bool namesHolders() const;
    void writeSeatsOf(std::uint32_t position, std::span<const std::uint32_t> seats);
    void putSeat(std::uint32_t position, Incumbent& row, const SeatDraft& seat, std::int64_t rank);
    void writeLinesOf(std::uint32_t position, std::span<const std::uint32_t> lines);
    void erasePosition(PositionId position);
    void leaveBench(PersonId person);
    void removePeople();
    void removeTeams();
    bool has(RosterField field) const { return m_reading.cells.has(field); }

    Editor& m_editor;
    const Org& m_org;
    const RosterReading& m_reading;
    RisingIds<IncumbentId> m_seatIds;
    RecentTexts m_texts;
    ImportSummary m_summary;
    std::vector<PositionId> m_positions; ///< by draft
    std::vector<PersonId> m_people;
    std::vector<TeamId> m_teams;
    std::vector<Position> m_rows;   ///< decided, by draft
    std::vector<Position> m_others; ///< rows that are not in the file and change
    PositionSet m_inFile;
    PositionSet m_leaving;
    std::vector<PersonId> m_unseated;
    tsl::robin_set<IncumbentId, std::hash<IncumbentId>> m_goneSeats;
    std::vector<TeamId> m_leftTeams;         ///< that somebody left
    tsl::robin_set<std::uint32_t> m_changed; ///< drafts of the plan with another field, holder or line
};

/// Gives the rows of one import their ranks: what stood in its place stays, what is new comes last, or where
/// the file's order says. `others` takes rows outside the file that must make room.
void rankRows(const Org& org, const RosterReading& reading, std::vector<Position>& rows,
              std::vector<Position>& others,
              const tsl::robin_set<PositionId, std::hash<PositionId>>& leaving);

} // namespace orgwright
