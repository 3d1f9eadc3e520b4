// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace orgwright {

/// What a number format makes of a number.
enum class NumberKind : std::uint8_t { Plain, Date, DateTime, Time };

/// For a format's code ("dd/mm/yyyy", "[$-409]mmm yy"). Elapsed time ([h]:mm) is plain: it is an amount, not
/// a moment.
NumberKind kindOfFormat(std::string_view code);

/// For the formats that a file need not spell out (ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are dates
/// of East Asian editions).
NumberKind kindOfBuiltinFormat(unsigned id);

/// The stored number as text: a plain number in its shortest decimal form, without exponent; a date as ISO
/// 8601, with the time
/// ("2026-11-03 14:30:00", to the second) where the format shows one and it is not midnight. What is no
/// number, or no day between 1900 and 9999, stays as it is stored or as a plain number.
std::string numberText(std::string_view stored, NumberKind kind, bool countsFrom1904);

} // namespace orgwright
