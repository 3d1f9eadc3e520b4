// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace orgwright {

/// A calendar day of the Gregorian calendar, kept as the number yyyymmdd; zero stands for "no date".
struct Date {
    std::int32_t yyyymmdd = 0;

    constexpr bool isSet() const { return yyyymmdd != 0; }
    constexpr int year() const { return yyyymmdd / 10000; }
    constexpr int month() const { return yyyymmdd / 100 % 100; }
    constexpr int day() const { return yyyymmdd % 100; }
    friend constexpr auto operator<=>(Date, Date) = default;
};

/// The date of these parts, or nothing where no such day exists; years 1000 to 9999.
std::optional<Date> dateOf(int year, int month, int day);

/// Whether the number is zero or names a day that exists.
bool isDate(std::int64_t yyyymmdd);

/// Days from a to b, negative where b is earlier. Both must be set.
int daysBetween(Date a, Date b);

/// ISO 8601, "2026-11-03"; empty for no date.
std::string isoText(Date date);

/// A quarter of a year, kept as year * 4 + (number - 1); zero stands for "no quarter". Whether the years are
/// calendar or fiscal is the plan's to say (its fiscal-year start month).
struct Quarter {
    std::int32_t index = 0;

    constexpr bool isSet() const { return index != 0; }
    constexpr int year() const { return index / 4; }
    constexpr int number() const { return index % 4 + 1; }
    friend constexpr auto operator<=>(Quarter, Quarter) = default;
};

/// The quarter of this year (1000 to 9999) and number (1 to 4), or nothing.
std::optional<Quarter> quarterOf(int year, int number);

/// "2026Q4"; empty for no quarter.
std::string quarterText(Quarter quarter);

/// Reads "2026Q4" or "2026-Q4", letters of either case; nothing for anything else.
std::optional<Quarter> quarterFromText(std::string_view text);

/// The quarter that the day lies in, for a fiscal year starting in this month (1 to 12). A fiscal year
/// carries the number of the calendar year it ends in; with January it is the calendar year itself.
Quarter quarterContaining(Date day, int fiscalYearStart);

} // namespace orgwright
