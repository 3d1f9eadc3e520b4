// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace orgwright {

/// How a column writes its numbers. Of 1.234 and 1,234 alone nobody can say what they are; the other cells of
/// the column, or what the column holds, decide.
struct NumberStyle {
    char decimalMark = 0; ///< '.' or ','; 0 where no cell shows it
    bool isMostlyWhole =
        true; ///< a single mark before three digits groups thousands (money), and is no decimal mark (FTE)
};

struct ReadNumber {
    std::int64_t scaled = 0; ///< times ten to the power of the decimals asked for, rounded half up
    bool isPercent = false;
};

/// Reads 1,234.50, 1.234,50, 1 234, 1'234, £95k, 95 T€, 1.2m, 80 %, (500) and "EUR 95,000 p.a.". Nothing for
/// anything else, and where the scaled value would be beyond 10^17.
std::optional<ReadNumber> readNumber(std::string_view text, int decimals, NumberStyle style);

/// The decimal mark that the text proves: both marks, a mark twice, or one not followed by three digits.
std::optional<char> provenDecimalMark(std::string_view text);

/// The two ends of "50,000 - 60,000", "£50k to £60k", "50.000 bis 60.000"; a lone number is both ends.
std::optional<std::pair<std::string_view, std::string_view>> rangeEnds(std::string_view text);

} // namespace orgwright
