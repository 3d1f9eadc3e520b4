// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_numbers.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace orgwright {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMostDigits = 17;
/// Longer texts are no numbers, whatever they hold.
constexpr std::size_t kLongestNumber = 64;

/// The text taken apart: digits with their marks, and the words and signs around them.
struct Parts {
    std::string figures; ///< digits, points and commas
    std::string words;   ///< lower-case letters
    bool isNegative = false;
    bool isPercent = false;
};

/// Signs and spaces that may stand anywhere: currencies, and what groups digits without being a mark.
std::size_t lengthOfIgnored(std::string_view text) {
    for (const auto sign : {" "sv, "'"sv, "$"sv, "\xC2\xA3"sv, "\xE2\x82\xAC"sv, "\xC2\xA5"sv, "\xC2\xA0"sv,
                            "\xE2\x80\xAF"sv, "\xE2\x80\x89"sv, "\xE2\x80\x99"sv, "+"sv, "/"sv, "\t"sv}) {
        if (text.starts_with(sign))
            return sign.size();
    }
    return 0;
}

/// Points and commas behind words ("p.a.") are no marks of the number unless a digit follows ("EUR 1,50").
bool belongsToFigures(std::string_view text, const Parts& parts) {
    return parts.words.empty() || (text.size() > 1 && isDigit(text[1]));
}

std::optional<Parts> takenApart(std::string_view text) {
    Parts parts;
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        parts.isNegative = true;
        text = text.substr(1, text.size() - 2);
    }
    while (!text.empty()) {
        const char c = text.front();
        std::size_t length = 1;
        if (const std::size_t ignored = lengthOfIgnored(text); ignored > 0)
            length = ignored;
        else if (isDigit(c) || ((c == '.' || c == ',') && belongsToFigures(text, parts)))
            parts.figures += c;
        else if (c == '%' && !parts.isPercent)
            parts.isPercent = true;
        else if (c == '-' && parts.figures.empty() && !parts.isNegative)
            parts.isNegative = true;
        else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            parts.words += static_cast<char>(c | 0x20);
        else if (c != '.' && c != ',')
            return std::nullopt;
        text.remove_prefix(length);
    }
    return parts;
}

/// Takes the word off the front or the back.
bool takeOff(std::string& words, std::string_view word) {
    if (words.starts_with(word)) {
        words.erase(0, word.size());
        return true;
    }
    if (words.ends_with(word)) {
        words.erase(words.size() - word.size());
        return true;
    }
    return false;
}

/// The power of ten that the words stand for (k, m), or nothing where they are no words of a number.
std::optional<int> powerOf(std::string words) {
    for (const auto word :
         {"peryear"sv, "perannum"sv, "projahr"sv, "jahr"sv, "year"sv, "brutto"sv, "gross"sv, "fte"sv,
          "vzae"sv,    "eur"sv,      "gbp"sv,     "usd"sv,  "chf"sv,  "sek"sv,    "nok"sv,   "dkk"sv,
          "pln"sv,     "czk"sv,      "cad"sv,     "aud"sv,  "inr"sv,  "jpy"sv,    "yr"sv,    "pa"sv})
        takeOff(words, word);
    if (words.empty())
        return 0;
    if (words == "k" || words == "t" || words == "tsd")
        return 3;
    return words == "m" || words == "mio" || words == "mn" ? std::optional(6) : std::nullopt;
}

struct Marks {
    std::size_t points = 0;
    std::size_t commas = 0;
    std::size_t last = std::string_view::npos;
};

Marks marksIn(std::string_view figures) {
    Marks marks;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        marks.points += figures[i] == '.';
        marks.commas += figures[i] == ',';
        if (!isDigit(figures[i]))
            marks.last = i;
    }
    return marks;
}

/// The decimal mark that the figures prove, 0 where they have no mark, '?' where either could be meant.
char decimalMarkOf(std::string_view figures) {
    const Marks marks = marksIn(figures);
    if (marks.last == std::string_view::npos)
        return 0;
    const char last = figures[marks.last];
    const char other = last == '.' ? ',' : '.';
    if (marks.points > 0 && marks.commas > 0)
        return last;
    if (marks.points + marks.commas > 1)
        return other;
    const bool couldGroup = figures.size() - marks.last - 1 == 3 && marks.last >= 1 && marks.last <= 3;
    return couldGroup && figures.front() != '0' ? '?' : last;
}

/// Whether every mark that groups is followed by exactly three digits.
bool groupsRightly(std::string_view whole, char mark) {
    std::size_t run = 0;
    bool isFirst = true;
    for (const char c : whole) {
        if (c != mark) {
            ++run;
            continue;
        }
        if (isFirst ? run == 0 || run > 3 : run != 3)
            return false;
        isFirst = false;
        run = 0;
    }
    return isFirst || run == 3;
}

/// Digits without marks, scaled by a power of ten.
std::optional<std::int64_t> scaledDigits(std::string_view whole, std::string_view fraction, int power) {
    std::string digits(whole);
    const auto kept = static_cast<std::size_t>(power);
    const bool roundsUp = fraction.size() > kept && fraction[kept] >= '5';
    digits.append(fraction.substr(0, kept));
    digits.append(kept - std::min(kept, fraction.size()), '0');
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.size() > kMostDigits)
        return std::nullopt;
    std::int64_t value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value + (roundsUp ? 1 : 0);
}

std::optional<std::int64_t> scaledFigures(std::string_view figures, int power, NumberStyle style) {
    char mark = decimalMarkOf(figures);
    if (mark == '?' && style.decimalMark == 0)
        mark = style.isMostlyWhole ? 0 : figures[marksIn(figures).last];
    else if (mark == '?')
        mark = style.decimalMark;
    const std::size_t at = mark == 0 ? std::string_view::npos : figures.rfind(mark);
    const std::string_view whole = figures.substr(0, at);
    const std::string_view fraction = at == std::string_view::npos ? "" : figures.substr(at + 1);
    const char groupMark = whole.find('.') != std::string_view::npos ? '.' : ',';
    if (!groupsRightly(whole, groupMark) || marksIn(fraction).last != std::string_view::npos)
        return std::nullopt;
    std::string digits;
    std::copy_if(whole.begin(), whole.end(), std::back_inserter(digits), isDigit);
    if (digits.empty() && fraction.empty())
        return std::nullopt;
    if (marksIn(whole).points > 0 && marksIn(whole).commas > 0)
        return std::nullopt;
    return scaledDigits(digits, fraction, power);
}

/// Plain digits, the usual case.
std::optional<std::int64_t> plainWhole(std::string_view text, int decimals) {
    if (text.empty() || text.size() > 9)
        return std::nullopt;
    std::int64_t value = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    for (int i = 0; i < decimals; ++i)
        value *= 10;
    return value;
}

/// Digits with a mark before the last one or two of them, which can only be a decimal mark.
std::optional<std::int64_t> plainDecimal(std::string_view text, int decimals) {
    const std::size_t mark = text.find_first_of(".,");
    if (mark == std::string_view::npos || mark == 0 || mark > 9)
        return std::nullopt;
    const auto kept = static_cast<int>(text.size() - mark - 1);
    if (kept < 1 || kept > std::min(decimals, 2))
        return std::nullopt;
    const auto whole = plainWhole(text.substr(0, mark), decimals);
    const auto fraction = plainWhole(text.substr(mark + 1), decimals - kept);
    return whole && fraction ? std::optional(*whole + *fraction) : std::nullopt;
}

} // namespace

std::optional<ReadNumber> readNumber(std::string_view text, int decimals, NumberStyle style) {
    if (const auto whole = plainWhole(text, decimals))
        return ReadNumber{*whole, false};
    if (const auto number = plainDecimal(text, decimals))
        return ReadNumber{*number, false};
    if (text.size() > kLongestNumber)
        return std::nullopt;
    const auto parts = takenApart(text);
    if (!parts || parts->figures.empty())
        return std::nullopt;
    const auto power = powerOf(parts->words);
    if (!power)
        return std::nullopt;
    style.isMostlyWhole = style.isMostlyWhole && *power == 0;
    const auto value = scaledFigures(parts->figures, decimals + *power, style);
    if (!value)
        return std::nullopt;
    return ReadNumber{parts->isNegative ? -*value : *value, parts->isPercent};
}

std::optional<char> provenDecimalMark(std::string_view text) {
    if (text.size() > kLongestNumber)
        return std::nullopt;
    const auto parts = takenApart(text);
    const char mark = parts ? decimalMarkOf(parts->figures) : '\0';
    return mark == '.' || mark == ',' ? std::optional(mark) : std::nullopt;
}

std::optional<std::pair<std::string_view, std::string_view>> rangeEnds(std::string_view text) {
    for (const auto between :
         {" to "sv, " bis "sv, "\xE2\x80\x93"sv, "\xE2\x80\x94"sv, " - "sv, "-"sv, "/"sv}) {
        const std::size_t at = text.find(between, 1);
        if (text.empty() || at == std::string_view::npos)
            continue;
        const std::string_view from = trimmed(text.substr(0, at));
        const std::string_view to = trimmed(text.substr(at + between.size()));
        if (!from.empty() && !to.empty())
            return std::pair(from, to);
    }
    return text.empty() ? std::nullopt : std::optional(std::pair(text, text));
}

} // namespace orgwright
