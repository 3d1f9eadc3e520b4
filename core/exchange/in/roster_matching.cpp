// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_matching.h"

#include "core/base/text.h"

namespace orgwright {
namespace {

/// The plan's people by what identifies them.
class PeopleOfPlan {
public:
    explicit PeopleOfPlan(const Plan& plan) {
        m_keys.reserve(plan.people().size());
        for (const Person& person : plan.people()) {
            if (!person.key.empty())
                m_keys.try_emplace(person.key, person.id);
            if (person.email.empty())
                continue;
            const auto [found, isNew] = m_emails.try_emplace(foldedCase(person.email), person.id);
            if (!isNew)
                found.value() = PersonId{};
        }
    }

    PersonId byKey(std::string_view key) const {
        const auto found = m_keys.find(key);
        return found == m_keys.end() ? PersonId{} : found->second;
    }
    PersonId byEmail(std::string_view email) const {
        const auto found = m_emails.find(foldedCase(email));
        return found == m_emails.end() ? PersonId{} : found->second;
    }

private:
    KeyMap<PersonId> m_keys;
    tsl::robin_map<std::string, PersonId> m_emails;
};

/// Addresses that stand for one draft only.
tsl::robin_map<std::string, bool> emailsOfOne(const RosterReading& reading) {
    tsl::robin_map<std::string, bool> isOfOne;
    for (const PersonDraft& draft : reading.people) {
        if (draft.email.empty())
            continue;
        const auto [found, isNew] = isOfOne.try_emplace(foldedCase(draft.email), true);
        if (!isNew)
            found.value() = false;
    }
    return isOfOne;
}

/// Whether the plan's person may be this draft: two different keys are two people.
bool mayBe(const Plan& plan, PersonId person, const PersonDraft& draft) {
    const Person* row = plan.find(person);
    return row && (draft.key.empty() || row->key.empty() || row->key == draft.key);
}

PersonId inSameSeat(const Plan& plan, const Org& org, PositionId position, const PersonDraft& draft) {
    const std::string name = foldedName(draft.name);
    for (const auto& link : org.incumbents(position)) {
        const PersonId person = org.find(link.id)->person;
        if (mayBe(plan, person, draft) && foldedName(plan.find(person)->name) == name)
            return person;
    }
    return {};
}

} // namespace

void matchPositions(RosterReading& reading, const PlanNames& names) {
    for (PositionDraft& draft : reading.positions) {
        if (draft.ownId != 0 && names.org().find(PositionId(draft.ownId)))
            draft.existing = PositionId(draft.ownId);
        else if (!draft.key.empty())
            draft.existing = names.byKey(draft.key);
        if (draft.existing && !reading.cells.has(RosterField::Kind))
            draft.standing = names.org().find(draft.existing)->standing;
    }
}

void matchPeople(RosterReading& reading, const Plan& plan, ScenarioId scenario) {
    if (plan.people().isEmpty())
        return;
    const PeopleOfPlan people(plan);
    const auto isOfOne = emailsOfOne(reading);
    tsl::robin_map<std::int64_t, bool> isTaken;
    const auto take = [&](PersonDraft& draft, PersonId person) {
        if (person && !draft.existing && mayBe(plan, person, draft) &&
            isTaken.try_emplace(person.value(), true).second)
            draft.existing = person;
    };
    for (PersonDraft& draft : reading.people) {
        take(draft, PersonId(draft.ownId));
        take(draft, draft.key.empty() ? PersonId{} : people.byKey(draft.key));
    }
    for (PersonDraft& draft : reading.people) {
        const bool isOwnAddress =
            !draft.existing && !draft.email.empty() && isOfOne.find(foldedCase(draft.email))->second;
        if (isOwnAddress && !reading.cells.isOwn())
            take(draft, people.byEmail(draft.email));
    }
    for (const SeatDraft& seat : reading.seats) {
        if (seat.person == kNoDraft || reading.people[seat.person].existing || reading.cells.isOwn())
            continue;
        if (const PositionId position = reading.positions[seat.position].existing)
            take(reading.people[seat.person],
                 inSameSeat(plan, plan.org(scenario), position, reading.people[seat.person]));
    }
}

} // namespace orgwright
