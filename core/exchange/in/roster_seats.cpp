// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_seats.h"

#include "core/base/text.h"

#include <algorithm>

namespace orgwright {
namespace {

constexpr std::uint32_t kRosterSeatsRowsPerProgress = 4096;
constexpr std::size_t kMostKeyPart = 200;

using R = RosterField;

/// The start of a text, cut between characters.
std::string_view partOf(std::string_view text) {
    if (text.size() <= kMostKeyPart)
        return text;
    std::size_t end = kMostKeyPart;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

std::string seatText(std::uint32_t position, std::string_view who) {
    return std::to_string(position).append("\x1F").append(who);
}

} // namespace

RosterSeats::RosterSeats(RosterReading& reading, RosterValues& values,
                         const tsl::robin_set<std::uint32_t>& skipped)
    : m_reading(reading)
    , m_cells(reading.cells)
    , m_values(values)
    , m_skipped(skipped)
    , m_isEmployeeCentred(!m_cells.has(R::Position) && m_cells.has(R::Person))
    , m_hasNames(m_cells.has(R::Name) || m_cells.has(R::FirstName) || m_cells.has(R::LastName)) {
    const std::size_t rows = m_cells.table().rowCount();
    m_reading.positions.reserve(rows);
    m_reading.seats.reserve(rows);
    m_senses.reserve(rows);
    m_firstSeat.reserve(rows);
    if (isKeyed())
        m_positions.reserve(rows);
    if (m_hasNames || m_cells.has(R::Person)) {
        m_reading.people.reserve(rows);
        m_seatOfPerson.reserve(rows);
    }
    if (m_cells.has(R::Person) && !m_isEmployeeCentred)
        m_people.reserve(rows);
}

bool RosterSeats::read(const Progress& progress) {
    const auto rows = static_cast<std::uint32_t>(m_cells.table().rowCount());
    for (std::uint32_t row = 0; row < rows; ++row) {
        if (progress && row % kRosterSeatsRowsPerProgress == 0 &&
            !progress(static_cast<int>(row * 60ULL / rows)))
            return false;
        if (m_skipped.empty() || !m_skipped.contains(m_cells.line(row)))
            readRow(row);
    }
    makeKeys();
    m_values.settlePercents(m_reading.positions);
    m_reading.usesState = m_values.usesState();
    if (m_reading.usesState && m_cells.isOwn())
        return true;
    const bool isBlankOpen = namesAnybody();
    for (std::size_t i = 0; i < m_reading.positions.size(); ++i) {
        PositionDraft& draft = m_reading.positions[i];
        if (m_reading.usesState && seatStateOf(m_cells.text(draft.row, R::State)))
            continue;
        const NameSense sense = m_senses[i];
        draft.state = sense == NameSense::Blank && !isBlankOpen ? SeatState::Filled : stateBy(sense);
    }
    return true;
}

SeatState RosterSeats::stateBy(NameSense sense) const {
    if (sense == NameSense::Closing)
        return SeatState::Closing;
    return sense == NameSense::Open || sense == NameSense::Blank ? SeatState::Open : SeatState::Filled;
}

bool RosterSeats::namesAnybody() const {
    return std::find(m_senses.begin(), m_senses.end(), NameSense::Named) != m_senses.end();
}

void RosterSeats::readRow(std::uint32_t row) {
    const Holder holder = holderOf(row);
    std::string_view key = m_cells.text(row, m_isEmployeeCentred ? R::Person : R::Position);
    if (m_cells.isOwn() && !ownReference(key).isValid) {
        m_values.note(RosterFault::BadReference, row, R::Position, {std::string(key)});
        return;
    }
    if (key.empty()) {
        m_keyless.push_back(static_cast<std::uint32_t>(m_reading.positions.size()));
        addPosition(row, key, holder);
        return;
    }
    const auto [found, isNew] =
        m_positions.try_emplace(key, static_cast<std::uint32_t>(m_reading.positions.size()));
    if (isNew)
        addPosition(row, key, holder);
    else
        addRowOfKnownPosition(row, found->second, holder);
}

std::string_view RosterSeats::fullName(std::uint32_t row) {
    const std::string_view whole = m_cells.text(row, R::Name);
    if (!whole.empty())
        return whole;
    const std::string_view first = m_cells.text(row, R::FirstName);
    const std::string_view last = m_cells.text(row, R::LastName);
    if (first.empty() || last.empty())
        return first.empty() ? last : first;
    return m_cells.kept(std::string(first).append(" ").append(last));
}

RosterSeats::Holder RosterSeats::holderOf(std::uint32_t row) {
    Holder holder;
    const std::string_view name = fullName(row);
    const bool hasOwnKey = !m_isEmployeeCentred && m_cells.has(R::Person);
    const std::string_view key = hasOwnKey ? m_cells.text(row, R::Person) : std::string_view();
    if (m_cells.isOwn()) {
        holder.name = name;
        holder.key = ownReference(key).isValid ? key : std::string_view();
        holder.sense = holder.isSomebody() ? NameSense::Named : NameSense::Blank;
        return holder;
    }
    holder.sense = nameSense(name);
    if (holder.sense == NameSense::Named) {
        holder.name = name;
        holder.key = m_isEmployeeCentred ? m_cells.text(row, R::Person) : key;
    } else if (holder.sense == NameSense::Blank && !key.empty() && !isNotStated(key)) {
        holder.name = key;
        holder.key = key;
        holder.sense = NameSense::Named;
    } else if (!m_hasNames && !hasOwnKey && !m_cells.has(R::State)) {
        holder.sense = NameSense::NotNamed;
    }
    return holder;
}

void RosterSeats::addPosition(std::uint32_t row, std::string_view key, const Holder& holder) {
    PositionDraft& draft = m_reading.positions.emplace_back();
    draft.row = row;
    draft.key = key;
    if (m_cells.isOwn()) {
        const OwnReference own = ownReference(key);
        draft.key = own.key;
        draft.ownId = own.id;
    }
    m_values.readPosition(draft);
    m_senses.push_back(holder.sense);
    m_firstSeat.push_back(static_cast<std::uint32_t>(m_reading.seats.size()));
    addSeat(row, static_cast<std::uint32_t>(m_reading.positions.size() - 1), holder);
}

void RosterSeats::addSeat(std::uint32_t row, std::uint32_t position, const Holder& holder) {
    SeatDraft seat;
    seat.row = row;
    seat.position = position;
    if (holder.isSomebody()) {
        m_values.readSeat(seat);
        seat.person = personOf(row, holder);
        std::uint32_t& at = m_seatOfPerson[seat.person];
        if (at == kNoDraft || (m_reading.seats[at].interim && !seat.interim))
            at = static_cast<std::uint32_t>(m_reading.seats.size());
    }
    m_reading.seats.push_back(seat);
}

/// A further row for a post is a co-lead where both rows name somebody and not the same.
void RosterSeats::addRowOfKnownPosition(std::uint32_t row, std::uint32_t position, const Holder& holder) {
    const SeatDraft& first = m_reading.seats[m_firstSeat[position]];
    const bool canShare = !m_isEmployeeCentred && holder.isSomebody() && first.person != kNoDraft;
    if (!canShare || sitsThereAlready(position, holder)) {
        m_values.note(RosterFault::DuplicateKey, row, m_isEmployeeCentred ? R::Person : R::Position,
                      {std::string(m_cells.text(row, m_isEmployeeCentred ? R::Person : R::Position))});
        m_reading.problems.back().lines = {m_cells.line(first.row)};
        return;
    }
    compareWithFirst(row, position);
    addSeat(row, position, holder);
}

bool RosterSeats::sitsThereAlready(std::uint32_t position, const Holder& holder) {
    const auto who = [](std::string_view key, std::string_view name) {
        return key.empty() ? std::string(1, 'n').append(foldedName(name)) : std::string(1, 'k').append(key);
    };
    if (m_sharedPositions.insert(position).second) {
        const SeatDraft& first = m_reading.seats[m_firstSeat[position]];
        const std::string_view key =
            m_cells.has(R::Person) ? m_cells.text(first.row, R::Person) : std::string_view();
        m_shared.insert(seatText(position, who(key, m_reading.people[first.person].name)));
    }
    return !m_shared.insert(seatText(position, who(holder.key, holder.name))).second;
}

void RosterSeats::compareWithFirst(std::uint32_t row, std::uint32_t position) {
    const std::uint32_t first = m_reading.positions[position].row;
    for (const RosterField field :
         {R::Manager, R::Title, R::State, R::Kind, R::TeamKey, R::Team, R::Department, R::Discipline,
          R::Grade, R::Location, R::Fte, R::Cost, R::PayFloor, R::PayCeiling, R::PayBand}) {
        if (m_cells.text(row, field) == m_cells.text(first, field))
            continue;
        m_values.note(RosterFault::CoLeadsDiffer, row, field, {std::string(idOf(field))});
        m_reading.problems.back().lines = {m_cells.line(first)};
    }
}

void RosterSeats::comparePerson(std::uint32_t row, const PersonDraft& person, const Holder& holder) {
    const bool isOtherName = person.name != holder.name;
    const std::string_view email = m_cells.text(row, R::Email);
    if (!isOtherName && email == person.email)
        return;
    const RosterField field = isOtherName ? R::Name : R::Email;
    if (!isOtherName && (email.empty() || isNotStated(email)))
        return;
    m_values.note(RosterFault::PersonDiffers, row, field, {std::string(idOf(field))});
    m_reading.problems.back().lines = {m_cells.line(person.row)};
}

std::uint32_t RosterSeats::newPerson(std::uint32_t row, const Holder& holder) {
    PersonDraft& person = m_reading.people.emplace_back();
    person.row = row;
    person.key = holder.key;
    person.name = holder.name;
    const std::string_view email = m_cells.text(row, R::Email);
    person.email = !m_cells.isOwn() && isNotStated(email) ? std::string_view() : email;
    if (m_cells.isOwn()) {
        const OwnReference own = ownReference(holder.key);
        person.key = own.key;
        person.ownId = own.id;
    }
    m_seatOfPerson.push_back(kNoDraft);
    return static_cast<std::uint32_t>(m_reading.people.size() - 1);
}

std::uint32_t RosterSeats::personOf(std::uint32_t row, const Holder& holder) {
    if (m_isEmployeeCentred)
        return newPerson(row, holder);
    if (holder.key.empty())
        return personByEmail(row, holder);
    const auto [found, isNew] =
        m_people.try_emplace(holder.key, static_cast<std::uint32_t>(m_reading.people.size()));
    if (isNew)
        return newPerson(row, holder);
    comparePerson(row, m_reading.people[found->second], holder);
    return found->second;
}

/// The same name under the same address is the same person; one address for several names is an office's.
std::uint32_t RosterSeats::personByEmail(std::uint32_t row, const Holder& holder) {
    const std::string_view email = m_cells.text(row, R::Email);
    if (email.empty() || isNotStated(email))
        return newPerson(row, holder);
    const auto [found, isNew] =
        m_emails.try_emplace(email, static_cast<std::uint32_t>(m_reading.people.size()));
    if (isNew || m_reading.people[found->second].name != holder.name)
        return newPerson(row, holder);
    return found->second;
}

/// What grouped posts and open posts without a key are known by.
std::string RosterSeats::contentKey(const PositionDraft& draft) const {
    std::string key(partOf(m_cells.text(draft.row, R::Manager)));
    for (const RosterField field : {R::Title, R::Grade}) {
        if (const std::string_view part = m_cells.text(draft.row, field); !part.empty())
            key.append(key.empty() ? "" : "/").append(partOf(part));
    }
    return key.empty() ? "row" : key;
}

void RosterSeats::makeKeys() {
    tsl::robin_map<std::string, std::uint32_t> counts;
    for (const std::uint32_t index : m_keyless) {
        PositionDraft& draft = m_reading.positions[index];
        const std::uint32_t person = m_reading.seats[m_firstSeat[index]].person;
        std::string key;
        if (person != kNoDraft) {
            const PersonDraft& holder = m_reading.people[person];
            key = std::string(!holder.key.empty() ? holder.key : partOf(holder.email));
            if (key.empty() || m_positions.contains(key))
                key = partOf(holder.name);
        }
        if (key.empty())
            key = contentKey(draft);
        const std::string base = key;
        while (m_positions.contains(key))
            key = std::string(base).append("/").append(
                std::to_string(++counts.try_emplace(base, 1).first.value()));
        draft.key = m_cells.kept(std::move(key));
        m_positions.try_emplace(draft.key, index);
        if (isKeyed())
            m_values.note(RosterFault::KeyMissing, draft.row, m_isEmployeeCentred ? R::Person : R::Position,
                          {std::string(draft.key)});
    }
}

} // namespace orgwright
