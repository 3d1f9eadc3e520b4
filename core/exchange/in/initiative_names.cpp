// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/initiative_names.h"

#include "core/base/text.h"
#include "core/exchange/in/roster_keys.h"

#include <algorithm>

namespace orgwright {
namespace {

constexpr std::string_view kPosition = "position ";
constexpr std::string_view kTeam = "team ";

template <class Words, class AnyId>
void note(Words& words, std::string_view key, std::string_view name, AnyId id) {
    if (!key.empty())
        words.keys.try_emplace(key, id);
    const auto [place, isNew] = words.names.try_emplace(name, id);
    if (!isNew)
        place->second = AnyId{};
}

/// The key; the name where it says just as well who is meant; else "#" and the id.
template <class Words, class AnyId>
std::string wordIn(const Words& words, std::string_view key, std::string_view name, AnyId id) {
    if (!key.empty())
        return ownReferenceText(key, id.value());
    const auto named = words.names.find(name);
    const bool isClear = !name.empty() && trimmed(name) == name &&
                         name.find('\n') == std::string_view::npos && !words.keys.contains(name) &&
                         named->second == id;
    return isClear ? ownReferenceText(name, id.value()) : ownReferenceText({}, id.value());
}

} // namespace

InitiativeNames::InitiativeNames(const Plan& plan, ScenarioId scenario)
    : m_plan(plan)
    , m_org(plan.org(scenario)) {
    for (const Team& row : m_org.teams())
        note(m_teams, row.key, row.name, row.id);
    for (const Position& row : m_org.positions())
        note(m_positions, row.key, row.title, row.id);
    for (const Initiative& row : m_org.initiatives())
        note(m_bets, row.key, row.name, row.id);
    for (const Person& row : plan.people()) {
        note(m_people, row.key, row.name, row.id);
        if (!row.email.empty())
            m_emails.try_emplace(row.email, row.id);
    }
}

template <class AnyId>
AnyId InitiativeNames::found(const Words<AnyId>& words, std::string_view word) {
    const OwnReference own = ownReference(word);
    if (own.id != 0)
        return AnyId(own.id);
    if (const auto keyed = words.keys.find(own.key); keyed != words.keys.end())
        return keyed->second;
    const auto named = words.names.find(own.key);
    return named == words.names.end() || own.key.empty() ? AnyId{} : named->second;
}

TeamId InitiativeNames::team(std::string_view word) const {
    const TeamId id = found(m_teams, word);
    return m_org.find(id) ? id : TeamId{};
}

PositionId InitiativeNames::position(std::string_view word) const {
    const PositionId id = found(m_positions, word);
    return m_org.find(id) ? id : PositionId{};
}

PersonId InitiativeNames::person(std::string_view word) const {
    const PersonId id = found(m_people, word);
    if (m_plan.find(id))
        return id;
    const auto mailed = m_emails.find(word);
    return mailed == m_emails.end() ? PersonId{} : mailed->second;
}

InitiativeId InitiativeNames::bet(std::string_view word) const {
    const InitiativeId id = found(m_bets, word);
    return m_org.find(id) ? id : InitiativeId{};
}

Worker InitiativeNames::worker(std::string_view word) const {
    if (word.starts_with(kPosition))
        return {{}, position(trimmed(word.substr(kPosition.size())))};
    if (const TeamId plain = team(word))
        return {plain, {}};
    return {word.starts_with(kTeam) ? team(trimmed(word.substr(kTeam.size()))) : TeamId{}, {}};
}

std::string InitiativeNames::wordFor(TeamId id) const {
    const Team* row = m_org.find(id);
    return row ? wordIn(m_teams, row->key, row->name, id) : std::string();
}

std::string InitiativeNames::wordFor(PositionId id) const {
    const Position* row = m_org.find(id);
    return row ? wordIn(m_positions, row->key, row->title, id) : std::string();
}

std::string InitiativeNames::wordFor(PersonId id) const {
    const Person* row = m_plan.find(id);
    return row ? wordIn(m_people, row->key, row->name, id) : std::string();
}

std::string InitiativeNames::wordFor(InitiativeId id) const {
    const Initiative* row = m_org.find(id);
    return row ? ownReferenceText(row->key, id.value()) : std::string();
}

std::string InitiativeNames::wordFor(Worker who) const {
    if (who.position)
        return std::string(kPosition) + wordFor(who.position);
    const std::string word = wordFor(who.team);
    return word.starts_with(kPosition) ? std::string(kTeam) + word : word;
}

std::string_view lastPart(std::string_view path) {
    while (path.ends_with('/'))
        path.remove_suffix(1);
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::vector<std::string> looseEntries(std::string_view cell) {
    std::vector<std::string> entries;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find_first_of(";,\n"), cell.size());
        if (const std::string_view entry = trimmed(cell.substr(0, end)); !entry.empty())
            entries.emplace_back(entry);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return entries;
}

std::vector<std::string> listEntries(std::string_view list) {
    std::vector<std::string> entries;
    std::string entry;
    const auto end = [&] {
        if (const std::string_view text = trimmed(entry); !text.empty())
            entries.emplace_back(text);
        entry.clear();
    };
    for (std::size_t i = 0; i < list.size(); ++i) {
        const bool isEscaped =
            list[i] == '\\' && i + 1 < list.size() && (list[i + 1] == ';' || list[i + 1] == '\\');
        if (isEscaped)
            entry += list[++i];
        else if (list[i] == ';')
            end();
        else
            entry += list[i];
    }
    end();
    return entries;
}

void appendListEntry(std::string& list, std::string_view entry) {
    if (!list.empty())
        list += "; ";
    for (const char c : entry) {
        if (c == ';' || c == '\\')
            list += '\\';
        list += c;
    }
}

} // namespace orgwright
