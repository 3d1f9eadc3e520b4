// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <chrono>
#include <fmt/format.h>

namespace orgwright {
namespace {

std::chrono::year_month_day calendarDay(Date date) {
    return std::chrono::year(date.year()) / static_cast<unsigned>(date.month()) /
           static_cast<unsigned>(date.day());
}

} // namespace

std::optional<Date> dateOf(int year, int month, int day) {
    if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const Date date{year * 10000 + month * 100 + day};
    if (!calendarDay(date).ok())
        return std::nullopt;
    return date;
}

bool isDate(std::int64_t number) {
    if (number == 0)
        return true;
    if (number < 10'000'101 || number > 99'991'231)
        return false;
    const auto n = static_cast<int>(number);
    return dateOf(n / 10000, n / 100 % 100, n % 100).has_value();
}

int daysBetween(Date a, Date b) {
    const auto from = std::chrono::sys_days(calendarDay(a));
    const auto to = std::chrono::sys_days(calendarDay(b));
    return static_cast<int>((to - from).count());
}

std::string isoText(Date date) {
    if (!date.isSet())
        return {};
    return fmt::format("{:04}-{:02}-{:02}", date.year(), date.month(), date.day());
}

std::optional<Quarter> quarterOf(int year, int number) {
    if (year < 1000 || year > 9999 || number < 1 || number > 4)
        return std::nullopt;
    return Quarter{year * 4 + number - 1};
}

std::string quarterText(Quarter quarter) {
    if (!quarter.isSet())
        return {};
    return fmt::format("{}Q{}", quarter.year(), quarter.number());
}

std::optional<Quarter> quarterFromText(std::string_view text) {
    if (text.size() == 7 && text[4] == '-')
        return quarterFromText(std::string(text.substr(0, 4)) + std::string(text.substr(5)));
    if (text.size() != 6 || (text[4] != 'Q' && text[4] != 'q') || text[5] < '1' || text[5] > '4')
        return std::nullopt;
    int year = 0;
    for (const char digit : text.substr(0, 4)) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        year = year * 10 + (digit - '0');
    }
    return quarterOf(year, text[5] - '0');
}

Quarter quarterContaining(Date day, int fiscalYearStart) {
    const int monthInYear = (day.month() - fiscalYearStart + 12) % 12;
    const bool startedThisYear = fiscalYearStart != 1 && day.month() >= fiscalYearStart;
    return quarterOf(day.year() + (startedThisYear ? 1 : 0), monthInYear / 3 + 1).value_or(Quarter{});
}

} // namespace orgwright
