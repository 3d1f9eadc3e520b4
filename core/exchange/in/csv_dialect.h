// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace orgwright {

struct CsvDialect {
    char delimiter = ',';
    std::size_t start = 0;       ///< where the first row begins: behind a "sep=" line
    std::uint32_t firstLine = 1; ///< and its line
};

/// Whether the character can stand between cells: any of ASCII but quote, line ends, NUL, letters and digits.
bool canDelimit(char c);

/// How the text from `start` on is written. `asked`, where it can delimit, goes before a "sep=" line, and
/// that before the guess: the one of comma, semicolon, tab and bar that cuts most of the first rows into the
/// same number of cells, more than one.
CsvDialect dialectOf(std::string_view text, std::size_t start, char asked);

} // namespace orgwright
