// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/headings.h"

#include "core/base/text.h"
#include "core/exchange/in/headings_words.h"
#include "core/exchange/in/score_list.h"
#include "core/exchange/in/word_list.h"

#include <algorithm>
#include <charconv>

namespace orgwright {
namespace {

/// In our own export its headings mean what they say, whatever else they could be.
constexpr int kOwnHeading = 1000;
/// What a heading loses by having a word taken off before it is known.
constexpr int kPerWordTakenOff = 10;

struct Replacement {
    std::string_view from;
    std::string_view to;
};
constexpr std::array kUmlauts = std::to_array<Replacement>(
    {{"\xC3\xA4", "ae"}, {"\xC3\xB6", "oe"}, {"\xC3\xBC", "ue"}, {"\xC3\x9F", "ss"}});

/// What stands in brackets is a unit or a remark: "Payscale Minimum (£)", "Grade (or equivalent)".
std::string withoutBrackets(std::string_view text) {
    std::string outside;
    int depth = 0;
    for (const char c : text) {
        if (c == '(' || c == '[')
            ++depth;
        else if ((c == ')' || c == ']') && depth > 0)
            --depth;
        else if (depth == 0)
            outside += c;
    }
    return outside;
}

/// Lower-case words with single spaces between them; "managerId" and "Manager_ID" are two words.
std::string foldedHeading(std::string_view heading) {
    std::string split;
    for (const char c : withoutBrackets(heading)) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        if (isUpper && !split.empty() && split.back() >= 'a' && split.back() <= 'z')
            split += ' ';
        split += c;
    }
    std::string words = foldedCase(split);
    for (const Replacement& umlaut : kUmlauts) {
        for (std::size_t at = 0; (at = words.find(umlaut.from, at)) != std::string::npos;)
            words.replace(at, umlaut.from.size(), umlaut.to);
    }
    std::string folded;
    for (const char c : words) {
        const bool isWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c < 0;
        if (c == '\'')
            continue;
        if (isWord)
            folded += c;
        else if (!folded.empty() && folded.back() != ' ')
            folded += ' ';
        if (c == '#')
            folded += "number ";
        else if (c == '%')
            folded += "percent ";
    }
    return std::string(trimmed(folded));
}

/// The heading, then without a leading or trailing word that says nothing here.
std::vector<std::string> waysToRead(const std::string& heading) {
    static constexpr std::string_view kFront = "employee|employees|worker|staff|current|primary|main|actual|"
                                               "work|business|associate|company|mitarbeiter|"
                                               "aktuelle|aktueller|position|user|fk|the|contact";
    static constexpr std::string_view kBack =
        "name|description|text|label|value|full path|eur|gbp|usd|chf|bezeichnung";
    std::vector<std::string> ways{heading};
    const std::size_t first = heading.find(' ');
    if (first == std::string::npos)
        return ways;
    if (stands(heading.substr(0, first), kFront))
        ways.push_back(heading.substr(first + 1));
    const std::size_t last = heading.rfind(' ');
    if (stands(heading.substr(last + 1), kBack))
        ways.push_back(heading.substr(0, last));
    return ways;
}

template <class Field>
struct Candidate {
    int score = 0;
    std::size_t column = 0;
    Field field{};
};

template <class Field, class Names>
void addCandidates(std::vector<Candidate<Field>>& found, std::string_view heading, std::size_t column,
                   const Names& names, std::span<const HeadingWords<Field>> words, bool isOwn) {
    for (const auto& name : names) {
        if (isOwn && !heading.empty() && name.heading == heading)
            found.push_back({kOwnHeading, column, name.field});
    }
    int lost = 0;
    for (const std::string& way : waysToRead(foldedHeading(heading))) {
        for (const HeadingWords<Field>& entry : words) {
            if (!way.empty() && stands(way, entry.headings))
                found.push_back({entry.score - lost, column, entry.field});
        }
        lost = kPerWordTakenOff;
    }
}

/// The surest pairs first; of equally sure ones the leftmost column.
template <class Field, class Names>
Mapping<Field> guessed(std::span<const std::string_view> headings, const Names& names,
                       std::span<const HeadingWords<Field>> words, bool isOwn) {
    std::vector<Candidate<Field>> candidates;
    for (std::size_t i = 0; i < headings.size(); ++i)
        addCandidates(candidates, headings[i], i, names, words, isOwn);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto& a, const auto& b) { return a.score > b.score; });
    Mapping<Field> mapping;
    for (const Candidate<Field>& candidate : candidates) {
        if (!mapping.has(candidate.field) && !mapping.fieldOf(candidate.column))
            mapping.map(candidate.field, candidate.column);
    }
    return mapping;
}

/// A lone department is the team, a lone first or last name the name, a lone manager's name the manager.
void settle(RosterMapping& mapping) {
    const auto standIn = [&mapping](RosterField wanted, RosterField given) {
        if (const auto column = mapping.column(given); column && !mapping.has(wanted))
            mapping.map(wanted, *column);
    };
    if (!mapping.has(RosterField::TeamKey))
        standIn(RosterField::Team, RosterField::Department);
    if (!mapping.has(RosterField::FirstName))
        standIn(RosterField::Name, RosterField::LastName);
    if (!mapping.has(RosterField::LastName))
        standIn(RosterField::Name, RosterField::FirstName);
    standIn(RosterField::Manager, RosterField::ManagerEmail);
    standIn(RosterField::Manager, RosterField::ManagerName);
}

std::optional<std::size_t> columnNamed(std::span<const std::string_view> headings, std::string_view text) {
    for (std::size_t i = 0; i < headings.size(); ++i) {
        if (headings[i] == text)
            return i;
    }
    const std::string folded = foldedCase(trimmed(text));
    for (std::size_t i = 0; i < headings.size(); ++i) {
        if (foldedCase(trimmed(headings[i])) == folded)
            return i;
    }
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc() && end == text.data() + text.size();
    if (isNumber && number >= 1 && number <= headings.size())
        return number - 1;
    return std::nullopt;
}

template <class Field, class FieldOf>
tl::expected<void, MapError> overridden(Mapping<Field>& mapping, std::span<const std::string_view> headings,
                                        std::string_view text, FieldOf fieldOf) {
    using Kind = MapError::Kind;
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        return tl::unexpected(MapError{Kind::Malformed, std::string(text)});
    const std::string_view id = trimmed(text.substr(0, equals));
    const std::string_view columnText = text.substr(equals + 1);
    const auto field = fieldOf(foldedCase(id));
    if (!field)
        return tl::unexpected(MapError{Kind::UnknownField, std::string(id)});
    if (trimmed(columnText).empty()) {
        mapping.unmap(*field);
        return {};
    }
    const auto column = columnNamed(headings, columnText);
    if (!column)
        return tl::unexpected(MapError{Kind::UnknownColumn, std::string(columnText)});
    mapping.map(*field, *column);
    return {};
}

} // namespace

std::vector<std::string_view> headingsOf(const TextTable& table) {
    std::vector<std::string_view> headings;
    for (std::size_t i = 0; i < table.columnCount(); ++i)
        headings.push_back(table.heading(i));
    return headings;
}

RosterMapping guessRosterMapping(std::span<const std::string_view> headings) {
    RosterMapping mapping =
        guessed<RosterField>(headings, kRosterFields, rosterHeadingWords(), areOwnRosterHeadings(headings));
    settle(mapping);
    return mapping;
}

TeamMapping guessTeamMapping(std::span<const std::string_view> headings) {
    return guessed<TeamField>(headings, kTeamFields, teamHeadingWords(), areOwnTeamHeadings(headings));
}

InitiativeMapping guessInitiativeMapping(std::span<const std::string_view> headings) {
    return guessed<InitiativeField>(headings, kInitiativeFields, initiativeHeadingWords(),
                                    areOwnInitiativeHeadings(headings));
}

ScoreMapping guessScoreMapping(std::span<const std::string_view> headings) {
    return guessed<ScoreField>(headings, kScoreFields, scoreHeadingWords(), false);
}

bool areOwnRosterHeadings(std::span<const std::string_view> headings) {
    static constexpr std::array kSignature{RosterField::Position, RosterField::Manager, RosterField::Order,
                                           RosterField::State,    RosterField::Kind,    RosterField::Layout,
                                           RosterField::Dotted};
    return std::all_of(kSignature.begin(), kSignature.end(), [&](RosterField field) {
        const auto name = std::find_if(kRosterFields.begin(), kRosterFields.end(),
                                       [field](const auto& entry) { return entry.field == field; });
        return std::find(headings.begin(), headings.end(), name->heading) != headings.end();
    });
}

bool areOwnTeamHeadings(std::span<const std::string_view> headings) {
    return std::all_of(kTeamFields.begin(), kTeamFields.end(), [&](const auto& name) {
        return std::find(headings.begin(), headings.end(), name.heading) != headings.end();
    });
}

bool areOwnInitiativeHeadings(std::span<const std::string_view> headings) {
    static constexpr std::array kSignature{InitiativeField::Key,           InitiativeField::Bucket,
                                           InitiativeField::Order,         InitiativeField::StanceReason,
                                           InitiativeField::KillCriterion, InitiativeField::Allocations};
    return std::all_of(kSignature.begin(), kSignature.end(), [&](InitiativeField field) {
        return std::find(headings.begin(), headings.end(), headingOf(field)) != headings.end();
    });
}

tl::expected<void, MapError> applyOverride(RosterMapping& mapping, std::span<const std::string_view> headings,
                                           std::string_view fieldAndColumn) {
    return overridden(mapping, headings, fieldAndColumn, rosterFieldOf);
}

tl::expected<void, MapError> applyOverride(TeamMapping& mapping, std::span<const std::string_view> headings,
                                           std::string_view fieldAndColumn) {
    return overridden(mapping, headings, fieldAndColumn, teamFieldOf);
}

tl::expected<void, MapError> applyOverride(InitiativeMapping& mapping,
                                           std::span<const std::string_view> headings,
                                           std::string_view fieldAndColumn) {
    return overridden(mapping, headings, fieldAndColumn, initiativeFieldOf);
}

tl::expected<void, MapError> applyOverride(ScoreMapping& mapping, std::span<const std::string_view> headings,
                                           std::string_view fieldAndColumn) {
    const auto fieldOf = [](const std::string& id) -> std::optional<ScoreField> {
        const auto name = std::find_if(kScoreFields.begin(), kScoreFields.end(),
                                       [&](const auto& each) { return each.id == id; });
        return name == kScoreFields.end() ? std::nullopt : std::optional(name->field);
    };
    return overridden(mapping, headings, fieldAndColumn, fieldOf);
}

} // namespace orgwright
