// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_words.h"

#include <algorithm>
#include <array>
#include <tsl/robin_map.h>

namespace orgwright {
namespace {

using namespace std::string_view_literals;

/// The longest word of the tables below, and room to fold it without an allocation.
constexpr std::size_t kLongest = 32;

/// ASCII letters in lower case, in a buffer of its own; empty for what is longer than any word.
class Folded {
public:
    explicit Folded(std::string_view text)
        : m_size(text.size() > kLongest ? 0 : text.size()) {
        std::transform(text.begin(), text.begin() + m_size, m_bytes.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    }
    std::string_view text() const { return {m_bytes.data(), m_size}; }

private:
    std::array<char, kLongest> m_bytes{};
    std::size_t m_size;
};

/// Words and what they mean. Nearly every text is none of them, which its first letter and its length tell.
template <class Meaning>
class Words {
public:
    Words() = default;
    Words(std::initializer_list<std::pair<std::string_view, Meaning>> words) {
        for (const auto& [word, meaning] : words)
            add(word, meaning);
    }

    void add(std::string_view word, Meaning meaning) {
        m_meanings[word] = meaning;
        m_lengths[firstByte(word)] |= std::uint64_t{1} << word.size();
    }

    std::optional<Meaning> of(std::string_view text) const {
        if (text.size() > kLongest || (m_lengths[firstByte(text)] >> text.size() & 1) == 0)
            return std::nullopt;
        const auto found = m_meanings.find(Folded(text).text());
        return found == m_meanings.end() ? std::nullopt : std::optional(found->second);
    }

private:
    static unsigned char firstByte(std::string_view text) {
        const char c = text.empty() ? '\0' : text.front();
        return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }

    tsl::robin_map<std::string_view, Meaning> m_meanings;
    std::array<std::uint64_t, 256> m_lengths{}; ///< by first byte: a bit for each length that a word has
};

// What stands in the place of a name, by what it means.
constexpr auto kOpenNames = std::to_array<std::string_view>({"vacancy"sv,
                                                             "vacant post"sv,
                                                             "vacant position"sv,
                                                             "open"sv,
                                                             "open position"sv,
                                                             "open post"sv,
                                                             "open role"sv,
                                                             "open headcount"sv,
                                                             "open req"sv,
                                                             "open requisition"sv,
                                                             "new hire"sv,
                                                             "to be confirmed"sv,
                                                             "to be hired"sv,
                                                             "to be announced"sv,
                                                             "to be determined"sv,
                                                             "to be decided"sv,
                                                             "to be appointed"sv,
                                                             "to be recruited"sv,
                                                             "to be filled"sv,
                                                             "to hire"sv,
                                                             "recruiting"sv,
                                                             "recruitment"sv,
                                                             "in recruitment"sv,
                                                             "under recruitment"sv,
                                                             "hiring"sv,
                                                             "unfilled"sv,
                                                             "unoccupied"sv,
                                                             "not in post"sv,
                                                             "offen"sv,
                                                             "offene stelle"sv,
                                                             "offene position"sv,
                                                             "unbesetzt"sv,
                                                             "nicht besetzt"sv,
                                                             "zu besetzen"sv,
                                                             "neu zu besetzen"sv,
                                                             "n.n."sv,
                                                             "n. n."sv,
                                                             "nn"sv,
                                                             "n.n"sv,
                                                             "in besetzung"sv});
constexpr auto kUnnamedNames = std::to_array<std::string_view>(
    {"n/d"sv,           "nd"sv,           "n.d."sv,          "n-d"sv,
     "not disclosed"sv, "undisclosed"sv,  "non disclosed"sv, "non-disclosed"sv,
     "not named"sv,     "unnamed"sv,      "withheld"sv,      "name withheld"sv,
     "redacted"sv,      "confidential"sv, "anonymous"sv,     "anonymised"sv,
     "anonymized"sv,    "not stated"sv,   "not provided"sv,  "not published"sv,
     "private"sv,       "k.a."sv,         "k. a."sv,         "keine angabe"sv,
     "anonym"sv,        "anonymisiert"sv, "nicht genannt"sv, "vertraulich"sv,
     "xxx"sv,           "xxxx"sv,         "***"sv,           "*****"sv});
constexpr auto kClosingNames = std::to_array<std::string_view>(
    {"eliminated"sv, "abolished"sv, "deleted"sv, "disestablished"sv, "discontinued"sv, "to be closed"sv,
     "to be eliminated"sv, "post eliminated"sv, "position eliminated"sv, "post deleted"sv, "closing"sv,
     "closed"sv, "redundant"sv, "entf\xC3\xA4llt"sv, "gestrichen"sv, "wegfall"sv, "kw"sv, "k.w."sv});
constexpr auto kBlankNames = std::to_array<std::string_view>(
    {""sv, "-"sv, "--"sv, "---"sv, "\xE2\x80\x93"sv, "\xE2\x80\x94"sv, "n/a"sv, "na"sv, "n.a."sv, "#n/a"sv,
     "none"sv, "null"sv, "nobody"sv, "keine"sv, "."sv, "?"sv});

const Words<NameSense>& nameWords() {
    static const Words<NameSense> kWords = [] {
        Words<NameSense> words;
        const auto add = [&](const auto& names, NameSense sense) {
            for (const std::string_view name : names)
                words.add(name, sense);
        };
        add(kOpenNames, NameSense::Open);
        add(kUnnamedNames, NameSense::NotNamed);
        add(kClosingNames, NameSense::Closing);
        add(kBlankNames, NameSense::Blank);
        return words;
    }();
    return kWords;
}

/// "Vacant (maternity)", "TBC 2": the word, then anything that is no letter.
bool beginsAsOpen(std::string_view text) {
    const char first = text.empty() ? '\0' : static_cast<char>(text.front() | 0x20);
    if (first != 'v' && first != 't')
        return false;
    const Folded lower(text);
    const std::string_view folded = lower.text();
    for (const auto word : {"vacant"sv, "vakant"sv, "vakanz"sv, "tbc"sv, "tbh"sv, "tba"sv, "tbd"sv}) {
        if (!folded.starts_with(word))
            continue;
        const char next = folded.size() > word.size() ? folded[word.size()] : ' ';
        if ((next < 'a' || next > 'z') && next > 0)
            return true;
    }
    return false;
}

} // namespace

NameSense nameSense(std::string_view name) {
    if (name.size() > kLongest)
        return beginsAsOpen(name.substr(0, kLongest)) ? NameSense::Open : NameSense::Named;
    std::string_view inner = name;
    if (inner.size() > 2 && (inner.front() == '(' || inner.front() == '[' || inner.front() == '<'))
        inner = inner.substr(1, inner.size() - 2);
    if (const auto sense = nameWords().of(inner))
        return *sense;
    return beginsAsOpen(inner) ? NameSense::Open : NameSense::Named;
}

bool isRootMark(std::string_view text) {
    static const Words<bool> kWords{{"", true},
                                    {"xx", true},
                                    {"x", true},
                                    {"xxx", true},
                                    {"n/a", true},
                                    {"na", true},
                                    {"n.a.", true},
                                    {"#n/a", true},
                                    {"none", true},
                                    {"-", true},
                                    {"--", true},
                                    {"\xE2\x80\x93", true},
                                    {"0", true},
                                    {"00000", true},
                                    {"000000", true},
                                    {"null", true},
                                    {"nil", true},
                                    {"no manager", true},
                                    {"n/d", true},
                                    {"keine", true},
                                    {"kein", true},
                                    {"keiner", true},
                                    {"root", true},
                                    {"\xE2\x80\x94", true},
                                    {"no one", true},
                                    {"nobody", true},
                                    {"top", true},
                                    {"not applicable", true},
                                    {"entf\xC3\xA4llt", true}};
    return kWords.of(text).has_value();
}

bool isNotStated(std::string_view text) {
    static const Words<bool> kWords{{"", true},
                                    {"n/d", true},
                                    {"n.d.", true},
                                    {"n/a", true},
                                    {"n.a.", true},
                                    {"#n/a", true},
                                    {"-", true},
                                    {"--", true},
                                    {"\xE2\x80\x93", true},
                                    {"\xE2\x80\x94", true},
                                    {"?", true},
                                    {"tbc", true},
                                    {"tbd", true},
                                    {"null", true},
                                    {"unknown", true},
                                    {"not disclosed", true},
                                    {"undisclosed", true},
                                    {"not applicable", true},
                                    {"not available", true},
                                    {"not stated", true},
                                    {"not specified", true},
                                    {"withheld", true},
                                    {"k.a.", true},
                                    {"k. a.", true},
                                    {"keine angabe", true},
                                    {"unbekannt", true}};
    return kWords.of(text).has_value();
}

std::optional<SeatState> seatStateOf(std::string_view text) {
    using enum SeatState;
    static const Words<SeatState> kWords{{"filled", Filled},
                                         {"occupied", Filled},
                                         {"active", Filled},
                                         {"aktiv", Filled},
                                         {"besetzt", Filled},
                                         {"employed", Filled},
                                         {"in post", Filled},
                                         {"on leave", Filled},
                                         {"leave", Filled},
                                         {"paid leave", Filled},
                                         {"unpaid leave", Filled},
                                         {"parental leave", Filled},
                                         {"maternity leave", Filled},
                                         {"elternzeit", Filled},
                                         {"onboarding", Filled},
                                         {"open", Open},
                                         {"vacant", Open},
                                         {"vacancy", Open},
                                         {"vakant", Open},
                                         {"offen", Open},
                                         {"unbesetzt", Open},
                                         {"unfilled", Open},
                                         {"hiring", Open},
                                         {"recruiting", Open},
                                         {"planned", Planned},
                                         {"geplant", Planned},
                                         {"future", Planned},
                                         {"proposed", Planned},
                                         {"closing", Closing},
                                         {"closed", Closing},
                                         {"eliminated", Closing},
                                         {"frozen", Closing},
                                         {"inactive", Closing},
                                         {"inaktiv", Closing},
                                         {"terminated", Closing},
                                         {"ausgetreten", Closing},
                                         {"entf\xC3\xA4llt", Closing}};
    return kWords.of(text);
}

std::optional<Standing> standingOf(std::string_view text) {
    using enum Standing;
    static const Words<Standing> kWords{
        {"report", Report},        {"line", Report},     {"regular", Report},      {"", Report},
        {"assistant", Assistant},  {"staff", Assistant}, {"assistenz", Assistant}, {"stab", Assistant},
        {"assistentin", Assistant}};
    return kWords.of(text);
}

std::optional<LayoutStyle> layoutStyleOf(std::string_view text) {
    using enum LayoutStyle;
    static const Words<LayoutStyle> kWords{{"", Automatic}, {"automatic", Automatic},
                                           {"wide", Wide},  {"stacked", Stacked},
                                           {"grid", Grid},  {"left-to-right", LeftToRight}};
    return kWords.of(text);
}

std::optional<bool> flagOf(std::string_view text) {
    static const Words<bool> kWords{{"", false},
                                    {"no", false},
                                    {"n", false},
                                    {"false", false},
                                    {"0", false},
                                    {"nein", false},
                                    {"-", false},
                                    {"yes", true},
                                    {"y", true},
                                    {"true", true},
                                    {"1", true},
                                    {"ja", true},
                                    {"j", true},
                                    {"x", true},
                                    {"interim", true},
                                    {"acting", true},
                                    {"temporary", true},
                                    {"permanent", false},
                                    {"kommissarisch", true}};
    return kWords.of(text);
}

std::string_view wordOf(SeatState state) {
    static constexpr std::array kWords{"filled"sv, "open"sv, "planned"sv, "closing"sv};
    return kWords[static_cast<std::size_t>(state)];
}

std::string_view wordOf(Standing standing) {
    return standing == Standing::Assistant ? "assistant"sv : "report"sv;
}

std::string_view wordOf(LayoutStyle style) {
    static constexpr std::array kWords{""sv, "wide"sv, "stacked"sv, "grid"sv, "left-to-right"sv};
    return kWords[static_cast<std::size_t>(style)];
}

} // namespace orgwright
