// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/xlsx_numbers.h"

#include "core/base/date.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <optional>

namespace orgwright {
namespace {

constexpr int kSecondsOfDay = 86'400;

struct Shown {
    bool days = false;
    bool months = false; ///< or minutes: the letter is the same
    bool times = false;
};

void note(Shown& shown, char c) {
    switch (c) {
    case 'd':
    case 'D':
    case 'y':
    case 'Y':
        shown.days = true;
        break;
    case 'm':
    case 'M':
        shown.months = true;
        break;
    case 'h':
    case 'H':
    case 's':
    case 'S':
        shown.times = true;
        break;
    default:
        break;
    }
}

/// What lies between this place's opening sign and `close`; moves behind it.
std::string_view skipTo(std::string_view code, std::size_t& at, char close) {
    const std::size_t end = std::min(code.find(close, at + 1), code.size());
    const std::string_view inside = code.substr(at + 1, end - at - 1);
    at = end;
    return inside;
}

bool isElapsed(std::string_view inside) {
    return !inside.empty() && inside.find_first_not_of("hHmMsS") == inside.npos;
}

/// A moment of a sheet's calendar, in seconds from its day zero.
struct Moment {
    Date day;
    int second = 0;
};

/// Day 60 of the 1900 calendar is 29 February 1900, which never was: the days before it count from 31
/// December 1899, those after it from the day before that. Day 60 itself is read as the last of February.
std::chrono::sys_days dayZero(std::int64_t day, bool countsFrom1904) {
    using namespace std::chrono;
    if (countsFrom1904)
        return sys_days(year(1904) / January / 1);
    return day < 60 ? sys_days(year(1899) / December / 31) : sys_days(year(1899) / December / 30);
}

std::optional<Moment> momentOf(double serial, bool countsFrom1904) {
    if (!(serial >= 0) || serial >= 2'958'466)
        return std::nullopt;
    const auto seconds = static_cast<std::int64_t>(std::llround(serial * kSecondsOfDay));
    const std::int64_t day = seconds / kSecondsOfDay;
    const auto date = std::chrono::year_month_day(dayZero(day, countsFrom1904) + std::chrono::days(day));
    const auto known =
        dateOf(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
               static_cast<int>(static_cast<unsigned>(date.day())));
    if (!known)
        return std::nullopt;
    return Moment{*known, static_cast<int>(seconds % kSecondsOfDay)};
}

std::string timeText(int second) {
    return fmt::format("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
}

std::string plainNumber(double number) {
    std::array<char, 400> digits = {}; // the largest double has 309 digits, the smallest 324 behind the point
    const double unsignedZero = number == 0 ? 0 : number;
    const auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), unsignedZero, std::chars_format::fixed);
    return error == std::errc() ? std::string(digits.data(), end) : std::string("0");
}

std::string momentText(const Moment& moment, double serial, NumberKind kind) {
    if (kind == NumberKind::Date)
        return isoText(moment.day);
    if (kind == NumberKind::Time && serial < 1)
        return timeText(moment.second);
    std::string text = isoText(moment.day);
    if (moment.second != 0)
        text.append(" ").append(timeText(moment.second));
    return text;
}

} // namespace

NumberKind kindOfFormat(std::string_view code) {
    Shown shown;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        const char c = code[at];
        if (c == '"')
            skipTo(code, at, '"');
        else if (c == '[' && isElapsed(skipTo(code, at, ']')))
            return NumberKind::Plain;
        else if (c == '\\' || c == '_' || c == '*')
            ++at;
        else if (c != '[')
            note(shown, c);
    }
    if (shown.days)
        return shown.times ? NumberKind::DateTime : NumberKind::Date;
    if (shown.times)
        return NumberKind::Time;
    return shown.months ? NumberKind::Date : NumberKind::Plain;
}

NumberKind kindOfBuiltinFormat(unsigned id) {
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return NumberKind::Date;
    if (id == 22)
        return NumberKind::DateTime;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47)
        return NumberKind::Time;
    return NumberKind::Plain;
}

std::string numberText(std::string_view stored, NumberKind kind, bool countsFrom1904) {
    double number = 0;
    const char* end = stored.data() + stored.size();
    const auto parsed = std::from_chars(stored.data(), end, number);
    if (parsed.ec != std::errc() || parsed.ptr != end || !std::isfinite(number))
        return std::string(stored);
    if (kind != NumberKind::Plain) {
        if (const auto moment = momentOf(number, countsFrom1904))
            return momentText(*moment, number, kind);
    }
    return plainNumber(number);
}

} // namespace orgwright
