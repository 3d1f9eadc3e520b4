// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/portfolio_commands.h"
#include "core/exchange/in/key_map.h"

#include <string>
#include <string_view>
#include <vector>

namespace orgwright {

/// What our own lists of initiatives call the rows of a scenario, and who is meant by such a word: a key, a
/// name that just one has, or "#" and an id. Refers to the plan, which must not change meanwhile.
class InitiativeNames {
public:
    InitiativeNames(const Plan& plan, ScenarioId scenario);

    std::string wordFor(TeamId team) const;
    std::string wordFor(PositionId position) const;
    std::string wordFor(PersonId person) const;
    std::string wordFor(InitiativeId bet) const;
    /// A position has "position" before it; a team may have "team".
    std::string wordFor(Worker who) const;

    TeamId team(std::string_view word) const;
    PositionId position(std::string_view word) const;
    /// Also by e-mail address.
    PersonId person(std::string_view word) const;
    InitiativeId bet(std::string_view word) const;
    Worker worker(std::string_view word) const;

private:
    template <class AnyId>
    struct Words {
        KeyMap<AnyId> keys;
        KeyMap<AnyId> names; ///< none where several have it
    };
    template <class AnyId>
    static AnyId found(const Words<AnyId>& words, std::string_view word);

    const Plan& m_plan;
    const Org& m_org;
    Words<TeamId> m_teams;
    Words<PositionId> m_positions;
    Words<PersonId> m_people;
    KeyMap<PersonId> m_emails;
    Words<InitiativeId> m_bets;
};

/// The entries of a list with semicolons between them, trimmed, none empty; a backslash stands before a
/// semicolon or backslash that is part of an entry.
std::vector<std::string> listEntries(std::string_view list);
/// The entries of a list as others write it, with semicolons, commas or line ends between them.
std::vector<std::string> looseEntries(std::string_view list);
/// What a path such as "/keps/sig-node/4381-structured-parameters" ends in.
std::string_view lastPart(std::string_view path);
void appendListEntry(std::string& list, std::string_view entry);

} // namespace orgwright
