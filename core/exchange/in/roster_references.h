// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/roster_keys.h"
#include "core/exchange/in/roster_reading.h"
#include "core/exchange/in/roster_seats.h"

#include <memory>

namespace orgwright {

/// What a text that names a position turned out to be.
struct FoundReference {
    enum class How : std::uint8_t { NotAtAll, Key, Email, Name, Ambiguous, OnlyInPlan };
    How how = How::NotAtAll;
    DraftManager to;                       ///< InFile or InPlan, unless NotAtAll, Ambiguous or OnlyInPlan
    std::vector<std::uint32_t> lines = {}; ///< Ambiguous: the rows it could be, a hundred at most

    bool isFound() const { return how == How::Key || how == How::Email || how == How::Name; }
};

/// The plan's positions by everything a roster may call them.
class PlanNames {
public:
    PlanNames(const Plan& plan, ScenarioId scenario);

    const Org& org() const { return m_org; }
    PositionId byKey(std::string_view key) const;
    PositionId byPersonKey(std::string_view key);
    /// Folded; none where several people go by it.
    PositionId byEmail(const std::string& email);
    PositionId byName(const std::string& name);
    PositionId seatOf(PersonId person) const;

private:
    void indexPeople();

    const Plan& m_plan;
    const Org& m_org;
    KeyMap<PositionId> m_keys;
    bool m_hasPeople = false;
    KeyMap<PersonId> m_personKeys;
    tsl::robin_map<std::string, PersonId> m_emails;
    tsl::robin_map<std::string, PersonId> m_names;
};

/// Finds the positions that a roster's cells name: in the file, then in the plan.
class RosterReferences {
public:
    RosterReferences(const RosterReading& reading, const RosterSeats& seats, PlanNames* plan);

    FoundReference find(std::string_view text);
    /// By the file's keys alone, which is nearly always the answer.
    std::uint32_t inFileByKey(std::string_view text) const;

    /// The draft that a position of the plan is in the file, or kNoDraft.
    std::uint32_t draftOf(PositionId existing) const;

private:
    void choosePreference();
    void indexPeople();
    void indexExisting();
    FoundReference inFile(std::uint32_t draft, FoundReference::How how) const;
    FoundReference byEmail(std::string_view text) const;
    FoundReference byName(std::string_view text) const;
    FoundReference inPlan(std::string_view text);
    std::uint32_t byPerson(std::string_view text) const;

    const RosterReading& m_reading;
    const RosterSeats& m_seats;
    PlanNames* m_plan;
    bool m_prefersPeople = false;
    bool m_hasIndex = false;
    tsl::robin_map<std::string, std::vector<std::uint32_t>> m_emails; ///< people
    tsl::robin_map<std::string, std::vector<std::uint32_t>> m_names;
    tsl::robin_map<PositionId, std::uint32_t, std::hash<PositionId>> m_existing;
};

} // namespace orgwright
