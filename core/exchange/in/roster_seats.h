// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/roster_keys.h"
#include "core/exchange/in/roster_values.h"
#include "core/exchange/in/roster_words.h"

#include <tsl/robin_set.h>

namespace orgwright {

/// Makes positions, people and seats of the rows: who sits where, which rows are the same post, which the
/// same person. Managers are somebody else's.
class RosterSeats {
public:
    RosterSeats(RosterReading& reading, RosterValues& values, const tsl::robin_set<std::uint32_t>& skipped);

    /// False where the progress call cancels.
    bool read(const Progress& progress);

    /// Drafts by the text that names them in the file.
    const KeyMap<std::uint32_t>& positionsByKey() const { return m_positions; }
    const KeyMap<std::uint32_t>& peopleByKey() const { return m_people; }
    /// Where a person sits: the first seat that is not in the interim, else the first.
    const std::vector<std::uint32_t>& seatOfPerson() const { return m_seatOfPerson; }

private:
    struct Holder {
        std::string_view name;
        std::string_view key; ///< as it stands in the file
        NameSense sense = NameSense::Blank;
        bool isSomebody() const { return !name.empty() || !key.empty(); }
    };

    void readRow(std::uint32_t row);
    Holder holderOf(std::uint32_t row);
    std::string_view fullName(std::uint32_t row);
    void addPosition(std::uint32_t row, std::string_view key, const Holder& holder);
    void addRowOfKnownPosition(std::uint32_t row, std::uint32_t position, const Holder& holder);
    void addSeat(std::uint32_t row, std::uint32_t position, const Holder& holder);
    std::uint32_t personOf(std::uint32_t row, const Holder& holder);
    std::uint32_t newPerson(std::uint32_t row, const Holder& holder);
    std::uint32_t personByEmail(std::uint32_t row, const Holder& holder);
    void compareWithFirst(std::uint32_t row, std::uint32_t position);
    void comparePerson(std::uint32_t row, const PersonDraft& person, const Holder& holder);
    bool sitsThereAlready(std::uint32_t position, const Holder& holder);
    SeatState stateBy(NameSense sense) const;
    void makeKeys();
    std::string contentKey(const PositionDraft& draft) const;
    bool namesAnybody() const;
    bool isKeyed() const { return m_cells.has(RosterField::Position) || m_isEmployeeCentred; }

    RosterReading& m_reading;
    RosterCells& m_cells;
    RosterValues& m_values;
    const tsl::robin_set<std::uint32_t>& m_skipped;
    bool m_isEmployeeCentred;
    bool m_hasNames;
    KeyMap<std::uint32_t> m_positions;
    KeyMap<std::uint32_t> m_people;
    KeyMap<std::uint32_t> m_emails;
    std::vector<std::uint32_t> m_seatOfPerson;
    std::vector<std::uint32_t> m_firstSeat; ///< by position
    std::vector<NameSense> m_senses;        ///< by position, of its first row
    std::vector<std::uint32_t> m_keyless;
    tsl::robin_set<std::string> m_shared; ///< who sits in positions that several rows name
    tsl::robin_set<std::uint32_t> m_sharedPositions;
};

} // namespace orgwright
