// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/palette/search_index.h"

#include "core/base/text.h"

#include <QString>
#include <algorithm>
#include <array>

namespace orgwright {
namespace {

/// Letters without their accents, by compatibility decomposition.
std::string withoutAccents(std::string_view utf8) {
    const QString apart = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
                              .normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(apart.size());
    for (const QChar each : apart) {
        if (each.category() != QChar::Mark_NonSpacing)
            plain += each;
    }
    return plain.toCaseFolded().toStdString();
}

bool isWordEnd(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x80 && !std::isalnum(byte);
}

Match wordMatch(std::string_view text, std::string_view word) {
    Match found = Match::None;
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        if (at == 0)
            return Match::Start;
        if (isWordEnd(text[at - 1]))
            return Match::WordStart;
        found = Match::Inside;
    }
    return found;
}

/// Whether the word's letters occur in order, the first of them at a word's start.
bool isFuzzy(std::string_view text, std::string_view word) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < word.size(); ++i, ++at) {
        at = text.find(word[i], at);
        while (i == 0 && at != std::string_view::npos && at > 0 && !isWordEnd(text[at - 1]))
            at = text.find(word[i], at + 1);
        if (at == std::string_view::npos)
            return false;
    }
    return true;
}

template <class Visit>
void forEachWord(std::string_view query, Visit&& visit) {
    while (!query.empty()) {
        const std::size_t end = std::min(query.find(' '), query.size());
        if (end > 0 && !visit(query.substr(0, end)))
            return;
        query.remove_prefix(std::min(end + 1, query.size()));
    }
}

} // namespace

std::string searchText(std::string_view utf8) {
    std::string folded = isAscii(utf8) ? foldedCase(utf8) : withoutAccents(utf8);
    std::string text;
    text.reserve(folded.size());
    for (const char c : folded) {
        const bool isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!isSpace)
            text += c;
        else if (!text.empty() && text.back() != ' ')
            text += ' ';
    }
    return text;
}

Match matchOf(std::string_view text, std::string_view query, bool isFuzzyAllowed) {
    if (query.empty())
        return Match::None;
    if (text.starts_with(query))
        return Match::Start;
    Match worst = Match::Start;
    forEachWord(query, [&](std::string_view word) {
        Match found = wordMatch(text, word);
        if (found == Match::None && isFuzzyAllowed && word.size() > 1 && isFuzzy(text, word))
            found = Match::Fuzzy;
        worst = std::min(worst, found);
        return worst != Match::None;
    });
    // Words met here and there are not the text's beginning.
    return worst == Match::Start && query.find(' ') != std::string_view::npos ? Match::WordStart : worst;
}

SearchIndex::Entry SearchIndex::entryOf(const Position& row) const {
    Entry entry{row.id, {}, {}, searchText(row.title)};
    const Org& org = m_plan.org(m_scenario);
    for (const auto& link : org.incumbents(row.id)) {
        if (const Person* person = m_plan.find(org.find(link.id)->person)) {
            entry.names += entry.names.empty() ? "" : " ";
            entry.names += searchText(person->name);
        }
    }
    for (const std::string_view part : {row.key.view(), row.location.view()}) {
        if (!part.empty())
            entry.text += " " + searchText(part);
    }
    return entry;
}

SearchIndex::Entry SearchIndex::entryOf(const Team& row) const {
    return {{}, row.id, {}, searchText(row.name) + (row.key.empty() ? "" : " " + searchText(row.key))};
}

void SearchIndex::build() const {
    if (m_isBuilt)
        return;
    m_isBuilt = true;
    const Org& org = m_plan.org(m_scenario);
    m_entries.reserve(org.positions().size() + org.teams().size());
    m_positions.reserve(org.positions().size());
    for (const Position& row : org.positions())
        put(entryOf(row));
    for (const Team& row : org.teams())
        put(entryOf(row));
}

void SearchIndex::put(Entry entry) const {
    const auto place = static_cast<std::uint32_t>(m_entries.size());
    const auto [known, isNew] = [&] {
        if (entry.position) {
            const auto [at, fresh] = m_positions.try_emplace(entry.position, place);
            return std::pair(at->second, fresh);
        }
        const auto [at, fresh] = m_teams.try_emplace(entry.team, place);
        return std::pair(at->second, fresh);
    }();
    if (isNew)
        m_entries.push_back(std::move(entry));
    else
        m_entries[known] = std::move(entry);
}

void SearchIndex::erase(PositionId position, TeamId team) const {
    std::uint32_t place = 0;
    if (position) {
        const auto found = m_positions.find(position);
        if (found == m_positions.end())
            return;
        place = found->second;
        m_positions.erase(found);
    } else {
        const auto found = m_teams.find(team);
        if (found == m_teams.end())
            return;
        place = found->second;
        m_teams.erase(found);
    }
    if (place + 1 != m_entries.size()) {
        m_entries[place] = std::move(m_entries.back());
        if (m_entries[place].position)
            m_positions[m_entries[place].position] = place;
        else
            m_teams[m_entries[place].team] = place;
    }
    m_entries.pop_back();
}

void SearchIndex::refresh(PositionId position) {
    const Position* row = m_plan.org(m_scenario).find(position);
    if (row)
        put(entryOf(*row));
    else
        erase(position, {});
}

void SearchIndex::refresh(TeamId team) {
    const Team* row = m_plan.org(m_scenario).find(team);
    if (row)
        put(entryOf(*row));
    else
        erase({}, team);
}

void SearchIndex::follow(const Changes& changes) {
    if (!m_isBuilt)
        return;
    for (const auto& change : changes.of<Position>()) {
        if (change.scenario == m_scenario)
            refresh(change.id());
    }
    for (const auto& change : changes.of<Team>()) {
        if (change.scenario == m_scenario)
            refresh(change.id());
    }
    for (const auto& change : changes.of<Incumbent>()) {
        if (change.scenario != m_scenario)
            continue;
        for (const auto* row : {&change.before, &change.after}) {
            if (*row)
                refresh((*row)->position);
        }
    }
    const Org& org = m_plan.org(m_scenario);
    for (const auto& change : changes.of<Person>()) {
        for (const auto& seat : org.seats(change.id()))
            refresh(org.find(seat.id)->position);
    }
}

Match SearchIndex::best(const Entry& entry, std::string_view query, bool hasNames, bool isFuzzyAllowed) {
    const Match byText = matchOf(entry.text, query, isFuzzyAllowed);
    if (!hasNames || entry.names.empty() || byText == Match::Start)
        return byText;
    const Match byName = matchOf(entry.names, query, isFuzzyAllowed);
    if (byName != Match::None || byText != Match::None)
        return std::max(byName, byText);
    // "ana billing": a word of the name and one of the title.
    return query.find(' ') == std::string_view::npos
               ? Match::None
               : matchOf(entry.names + " " + entry.text, query, isFuzzyAllowed);
}

std::vector<SearchIndex::Hit> SearchIndex::find(std::string_view query, const Wanted& wanted) const {
    build();
    std::string folded = searchText(query);
    while (!folded.empty() && folded.back() == ' ')
        folded.pop_back();
    struct Found {
        const Entry* entry;
        Match match;
    };
    std::vector<Found> found;
    if (folded.empty())
        return {};
    // Fuzzy readings are looked for only where exact ones do not fill the list.
    for (const bool isFuzzyPass : {false, true}) {
        if (isFuzzyPass && found.size() >= wanted.most)
            break;
        found.clear();
        for (const Entry& entry : m_entries) {
            if (entry.position ? !wanted.hasPositions : !wanted.hasTeams)
                continue;
            const Match match = best(entry, folded, wanted.hasNames, isFuzzyPass);
            if (match != Match::None)
                found.push_back({&entry, match});
        }
    }
    const auto isBefore = [&](const Found& a, const Found& b) {
        if (a.match != b.match)
            return a.match > b.match;
        const auto key = [&](const Found& each) {
            const Entry& entry = *each.entry;
            return std::tuple(
                entry.team.isSet() ? 0 : 1,
                std::string_view(wanted.hasNames && !entry.names.empty() ? entry.names : entry.text),
                entry.position, entry.team);
        };
        return key(a) < key(b);
    };
    const std::size_t most = std::min(wanted.most, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(most), found.end(),
                      isBefore);
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < most; ++i)
        hits.push_back({found[i].entry->position, found[i].entry->team, found[i].match});
    return hits;
}

} // namespace orgwright
