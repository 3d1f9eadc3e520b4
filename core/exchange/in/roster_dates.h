// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <optional>
#include <string_view>

namespace orgwright {

/// In which order a column with slashes writes day and month.
enum class DayOrder : std::uint8_t { DayFirst, MonthFirst };

/// Reads 2026-11-03 (also with one-digit parts, slashes, or a time behind it), 20261103, 31.12.2026,
/// 31/12/2026 or 12/31/2026 by the order, 3-Nov-2026, 3 November 2026, Nov 3, 2026, 3. März 2026. Two-digit
/// years are 1970 to 2069. Nothing for anything else and for days that do not exist.
std::optional<Date> readDate(std::string_view text, DayOrder order);

/// What a date with slashes proves: day first, month first, or nothing where it is no such date or could be
/// either.
std::optional<DayOrder> provenDayOrder(std::string_view text);

/// Whether the text is a date of numbers that could be read in both orders as different days.
bool isAmbiguousDate(std::string_view text);

/// Reads 2026Q4, 2026-Q4, Q4 2026, Q4/2026, 4Q2026, FY26 Q4, "4. Quartal 2026", or a date by the fiscal year.
std::optional<Quarter> readQuarter(std::string_view text, int fiscalYearStart);

} // namespace orgwright
