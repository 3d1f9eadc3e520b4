// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_dates.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace orgwright {
namespace {

constexpr std::size_t kLongestDate = 40;

/// A run of digits or of letters.
struct Token {
    std::string text;
    int number = -1; ///< -1 for letters, and for more than eight digits
};

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || c < 0;
}

int numberOf(std::string_view digits) {
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// Up to six tokens of the folded text; what stands between them does not count.
std::vector<Token> tokensOf(std::string_view text) {
    const std::string folded = foldedCase(text);
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < folded.size() && tokens.size() < 6;) {
        const bool isNumber = isDigit(folded[at]);
        std::size_t end = at;
        while (end < folded.size() && (isNumber ? isDigit(folded[end]) : isLetter(folded[end])))
            ++end;
        if (end > at) {
            std::string run = folded.substr(at, end - at);
            const int number = isNumber && run.size() <= 8 ? numberOf(run) : -1;
            tokens.push_back({std::move(run), number});
        }
        at = std::max(end, at + 1);
    }
    return tokens;
}

int monthNamed(std::string_view word) {
    static constexpr std::array<std::string_view, 12> kEnglish{"jan", "feb", "mar", "apr", "may", "jun",
                                                               "jul", "aug", "sep", "oct", "nov", "dec"};
    static constexpr std::array<std::string_view, 12> kGerman{
        "jan", "feb", "m\xC3\xA4r", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"};
    for (std::size_t i = 0; i < kEnglish.size(); ++i) {
        if (word.starts_with(kEnglish[i]) || word.starts_with(kGerman[i]))
            return static_cast<int>(i) + 1;
    }
    return word.starts_with("mrz") || word.starts_with("maerz") ? 3 : 0;
}

int fullYear(const Token& token) {
    if (token.text.size() != 2)
        return token.number;
    return token.number < 70 ? 2000 + token.number : 1900 + token.number;
}

bool isYear(const Token& token) {
    return token.text.size() == 4 && token.number > 0;
}

/// Three numbers at the front, as 3/11/2026 or 3.11.26 have them; a time may follow.
bool isNumeric(const std::vector<Token>& tokens) {
    return tokens.size() >= 3 && tokens[0].number >= 0 && tokens[1].number >= 0 && tokens[2].number >= 0 &&
           tokens[0].text.size() <= 2 && tokens[1].text.size() <= 2 &&
           (tokens[2].text.size() == 4 || tokens[2].text.size() == 2);
}

std::optional<Date> fromNumbers(const std::vector<Token>& tokens, DayOrder order) {
    const bool isDayFirst = order == DayOrder::DayFirst;
    const int first = tokens[0].number;
    const int second = tokens[1].number;
    return dateOf(fullYear(tokens[2]), isDayFirst ? second : first, isDayFirst ? first : second);
}

std::optional<Date> fromWords(const std::vector<Token>& tokens) {
    if (tokens.size() < 3 || tokens[2].number < 0)
        return std::nullopt;
    if (const int month = monthNamed(tokens[1].text); month > 0 && tokens[0].number >= 0)
        return isYear(tokens[0]) ? dateOf(tokens[0].number, month, tokens[2].number)
                                 : dateOf(fullYear(tokens[2]), month, tokens[0].number);
    if (const int month = monthNamed(tokens[0].text); month > 0 && tokens[1].number >= 0)
        return dateOf(fullYear(tokens[2]), month, tokens[1].number);
    return std::nullopt;
}

std::optional<Date> plainIso(std::string_view text) {
    if (text.size() < 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    for (const std::size_t i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (!isDigit(text[i]))
            return std::nullopt;
    }
    if (text.size() > 10 && text[10] != 'T' && text[10] != ' ')
        return std::nullopt;
    return dateOf(numberOf(text.substr(0, 4)), numberOf(text.substr(5, 2)), numberOf(text.substr(8, 2)));
}

bool isQuarterWord(std::string_view word) {
    return word == "q" || word == "fy" || word == "gj" || word.starts_with("quart");
}

std::optional<Date> eightDigits(const Token& token) {
    if (token.text.size() != 8)
        return std::nullopt;
    return dateOf(token.number / 10000, token.number / 100 % 100, token.number % 100);
}

} // namespace

std::optional<Date> readDate(std::string_view text, DayOrder order) {
    if (const auto date = plainIso(text))
        return date;
    if (text.size() > kLongestDate)
        return std::nullopt;
    const std::vector<Token> tokens = tokensOf(text);
    if (tokens.size() == 1)
        return eightDigits(tokens[0]);
    if (tokens.size() >= 3 && isYear(tokens[0]) && tokens[1].number >= 0 && tokens[2].number >= 0)
        return dateOf(tokens[0].number, tokens[1].number, tokens[2].number);
    if (isNumeric(tokens))
        return fromNumbers(tokens, text.find('.') < 3 ? DayOrder::DayFirst : order);
    return fromWords(tokens);
}

std::optional<DayOrder> provenDayOrder(std::string_view text) {
    if (text.size() > kLongestDate)
        return std::nullopt;
    const std::vector<Token> tokens = tokensOf(text);
    if (!isNumeric(tokens) || text.find('.') < 3)
        return std::nullopt;
    if (tokens[0].number > 12 && tokens[1].number <= 12)
        return DayOrder::DayFirst;
    if (tokens[1].number > 12 && tokens[0].number <= 12)
        return DayOrder::MonthFirst;
    return std::nullopt;
}

bool isAmbiguousDate(std::string_view text) {
    if (text.size() > kLongestDate || text.find('.') < 3)
        return false;
    const std::vector<Token> tokens = tokensOf(text);
    return isNumeric(tokens) && tokens[0].number <= 12 && tokens[1].number <= 12 &&
           tokens[0].number != tokens[1].number;
}

std::optional<Quarter> readQuarter(std::string_view text, int fiscalYearStart) {
    if (const auto quarter = quarterFromText(text))
        return quarter;
    if (const auto date = readDate(text, DayOrder::DayFirst))
        return quarterContaining(*date, fiscalYearStart);
    if (text.size() > kLongestDate)
        return std::nullopt;
    int year = 0;
    int number = 0;
    for (const Token& token : tokensOf(text)) {
        if (token.number < 0) {
            if (!isQuarterWord(token.text))
                return std::nullopt;
        } else if (token.text.size() == 1 && number == 0) {
            number = token.number;
        } else if ((token.text.size() == 4 || token.text.size() == 2) && year == 0) {
            year = fullYear(token);
        } else {
            return std::nullopt;
        }
    }
    return quarterOf(year, number);
}

} // namespace orgwright
