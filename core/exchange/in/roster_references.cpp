// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_references.h"

#include "core/base/text.h"

namespace orgwright {
namespace {

using How = FoundReference::How;

constexpr std::size_t kRosterReferencesMostLines = 100;

/// "Okafor, Ada (E-17)" holds a name and a key.
std::pair<std::string_view, std::string_view> nameAndKey(std::string_view text) {
    const std::size_t open = text.rfind('(');
    if (open == std::string_view::npos || text.back() != ')')
        return {text, {}};
    return {trimmed(text.substr(0, open)), trimmed(text.substr(open + 1, text.size() - open - 2))};
}

/// A name that two people go by stands for none of them.
void addOnce(tsl::robin_map<std::string, PersonId>& index, std::string text, PersonId person) {
    if (text.empty())
        return;
    const auto [found, isNew] = index.try_emplace(std::move(text), person);
    if (!isNew)
        found.value() = PersonId{};
}

} // namespace

PlanNames::PlanNames(const Plan& plan, ScenarioId scenario)
    : m_plan(plan)
    , m_org(plan.org(scenario)) {
    m_keys.reserve(m_org.positions().size());
    for (const Position& row : m_org.positions()) {
        if (!row.key.empty())
            m_keys.try_emplace(row.key, row.id);
    }
}

void PlanNames::indexPeople() {
    if (m_hasPeople)
        return;
    m_hasPeople = true;
    for (const Person& person : m_plan.people()) {
        if (m_org.seats(person.id).empty())
            continue;
        if (!person.key.empty())
            m_personKeys.try_emplace(person.key, person.id);
        addOnce(m_emails, foldedCase(person.email), person.id);
        addOnce(m_names, foldedName(person.name), person.id);
    }
}

PositionId PlanNames::byKey(std::string_view key) const {
    const auto found = m_keys.find(key);
    return found == m_keys.end() ? PositionId{} : found->second;
}

PositionId PlanNames::seatOf(PersonId person) const {
    PositionId first;
    for (const auto& link : m_org.seats(person)) {
        const Incumbent& seat = *m_org.find(link.id);
        if (!seat.interim)
            return seat.position;
        first = first ? first : seat.position;
    }
    return first;
}

PositionId PlanNames::byPersonKey(std::string_view key) {
    indexPeople();
    const auto found = m_personKeys.find(key);
    return found == m_personKeys.end() ? PositionId{} : seatOf(found->second);
}

PositionId PlanNames::byEmail(const std::string& email) {
    indexPeople();
    const auto found = m_emails.find(email);
    return found == m_emails.end() ? PositionId{} : seatOf(found->second);
}

PositionId PlanNames::byName(const std::string& name) {
    indexPeople();
    const auto found = m_names.find(name);
    return found == m_names.end() ? PositionId{} : seatOf(found->second);
}

RosterReferences::RosterReferences(const RosterReading& reading, const RosterSeats& seats, PlanNames* plan)
    : m_reading(reading)
    , m_seats(seats)
    , m_plan(plan) {
    choosePreference();
    indexExisting();
}

/// Where keys of posts and of people could both be meant, the column as a whole decides.
void RosterReferences::choosePreference() {
    if (m_seats.peopleByKey().empty())
        return;
    constexpr std::size_t kSample = 2000;
    std::size_t posts = 0;
    std::size_t people = 0;
    for (std::size_t i = 0; i < m_reading.positions.size() && i < kSample; ++i) {
        const std::string_view text = m_reading.cells.text(m_reading.positions[i].row, RosterField::Manager);
        posts += m_seats.positionsByKey().contains(text);
        people += m_seats.peopleByKey().contains(text);
    }
    m_prefersPeople = people > posts && !m_reading.cells.isOwn();
}

void RosterReferences::indexExisting() {
    if (!m_plan)
        return;
    m_existing.reserve(m_reading.positions.size());
    for (std::size_t i = 0; i < m_reading.positions.size(); ++i) {
        if (m_reading.positions[i].existing)
            m_existing[m_reading.positions[i].existing] = static_cast<std::uint32_t>(i);
    }
}

std::uint32_t RosterReferences::draftOf(PositionId existing) const {
    const auto found = m_existing.find(existing);
    return found == m_existing.end() ? kNoDraft : found->second;
}

std::uint32_t RosterReferences::byPerson(std::string_view text) const {
    const auto found = m_seats.peopleByKey().find(text);
    if (found == m_seats.peopleByKey().end())
        return kNoDraft;
    return m_reading.seats[m_seats.seatOfPerson()[found->second]].position;
}

std::uint32_t RosterReferences::inFileByKey(std::string_view text) const {
    if (m_prefersPeople) {
        if (const std::uint32_t draft = byPerson(text); draft != kNoDraft)
            return draft;
    }
    if (const auto found = m_seats.positionsByKey().find(text); found != m_seats.positionsByKey().end())
        return found->second;
    return m_reading.cells.isOwn() ? kNoDraft : byPerson(text);
}

FoundReference RosterReferences::inFile(std::uint32_t draft, How how) const {
    FoundReference found;
    found.how = how;
    found.to.kind = DraftManager::Kind::InFile;
    found.to.draft = draft;
    return found;
}

void RosterReferences::indexPeople() {
    if (m_hasIndex)
        return;
    m_hasIndex = true;
    for (std::uint32_t i = 0; i < m_reading.people.size(); ++i) {
        const PersonDraft& person = m_reading.people[i];
        if (!person.email.empty())
            m_emails[foldedCase(person.email)].push_back(i);
        m_names[foldedName(person.name)].push_back(i);
    }
}

FoundReference RosterReferences::byEmail(std::string_view text) const {
    const auto found = m_emails.find(foldedCase(text));
    if (found == m_emails.end() || found->second.size() != 1)
        return {};
    return inFile(m_reading.seats[m_seats.seatOfPerson()[found->second.front()]].position, How::Email);
}

FoundReference RosterReferences::byName(std::string_view text) const {
    const auto found = m_names.find(foldedName(text));
    if (found == m_names.end())
        return {};
    if (found->second.size() == 1)
        return inFile(m_reading.seats[m_seats.seatOfPerson()[found->second.front()]].position, How::Name);
    FoundReference ambiguous;
    ambiguous.how = How::Ambiguous;
    for (const std::uint32_t person : found->second) {
        if (ambiguous.lines.size() < kRosterReferencesMostLines)
            ambiguous.lines.push_back(m_reading.cells.line(m_reading.people[person].row));
    }
    return ambiguous;
}

FoundReference RosterReferences::inPlan(std::string_view text) {
    if (!m_plan || text.empty())
        return {};
    FoundReference found;
    const auto take = [&found](PositionId position, How how) {
        if (position && !found.to.position)
            found.to.position = position, found.how = how;
    };
    if (m_reading.cells.isOwn()) {
        const OwnReference own = ownReference(text);
        take(m_plan->org().find(PositionId(own.id)) ? PositionId(own.id) : m_plan->byKey(own.key), How::Key);
    } else {
        take(m_plan->byKey(text), How::Key);
        take(m_plan->byPersonKey(text), How::Key);
        take(m_plan->byEmail(foldedCase(text)), How::Email);
        take(m_plan->byName(foldedName(text)), How::Name);
    }
    if (!found.to.position)
        return {};
    if (const std::uint32_t draft = draftOf(found.to.position); draft != kNoDraft)
        return inFile(draft, found.how);
    found.to.kind = DraftManager::Kind::InPlan;
    if (!m_reading.partial)
        found.how = How::OnlyInPlan;
    return found;
}

FoundReference RosterReferences::find(std::string_view text) {
    if (const std::uint32_t draft = inFileByKey(text); draft != kNoDraft)
        return inFile(draft, How::Key);
    if (m_reading.cells.isOwn())
        return inPlan(text);
    indexPeople();
    const auto [name, key] = nameAndKey(text);
    if (const std::uint32_t draft = key.empty() ? kNoDraft : inFileByKey(key); draft != kNoDraft)
        return inFile(draft, How::Key);
    FoundReference found = text.find('@') != std::string_view::npos ? byEmail(text) : FoundReference{};
    if (!found.isFound())
        found = byName(text);
    if (found.how == How::NotAtAll && name != text && !name.empty())
        found = byName(name);
    if (found.isFound() || found.how == How::Ambiguous)
        return found;
    return inPlan(text);
}

} // namespace orgwright
