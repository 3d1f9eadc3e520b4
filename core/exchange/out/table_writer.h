// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amounts.h"
#include "core/base/date.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <tl/expected.hpp>
#include <variant>
#include <vector>

namespace orgwright {

/// A cell's type decides what a spreadsheet may do with it: text is never read as a number, date or formula.
/// Text is clean UTF-8; numbers are finite.
using SheetCell = std::variant<std::monostate, std::string, double, Date, Money>;

struct SheetColumn {
    std::string heading;
    double width = 0; ///< in characters; 0 for as wide as the content, within 8 to 60
};

/// Rows may be shorter than the columns, not longer.
struct Sheet {
    std::string
        name; ///< made fit for Excel: 31 characters, none of []:*?/\, different from the other sheets'
    std::vector<SheetColumn> columns;
    std::vector<std::vector<SheetCell>> rows;
};

struct Workbook {
    std::vector<Sheet> sheets; ///< at least one
};

/// Why there is no workbook. Rows and columns count from 0, headings not counted.
struct WorkbookError {
    enum class Kind : std::uint8_t {
        TextTooLong,    ///< Excel's 32,767 characters a cell, after escaping
        TooManyRows,    ///< 1,048,575 besides the headings
        TooManyColumns, ///< 16,384
        CannotWrite,    ///< the machine failed: errno
    };
    Kind kind = Kind::CannotWrite;
    std::size_t sheet = 0;
    std::size_t row = 0;
    std::size_t column = 0;
    int code = 0;
};

/// UTF-8 with byte order mark, commas, CRLF: what Excel opens rightly by a double click. Text that a
/// spreadsheet might take for a formula is made harmless (neutral_text.h) and readTable undoes it. Dates are
/// ISO 8601, numbers and money decimal with a point.
std::string writeCsv(const Sheet& sheet);

/// An XLSX file: bold headings that stay in place, widths, typed cells. Same input, same bytes; names no
/// author, no time, no path. The parts pass through unlinked files (mode 0600) in `scratchFolder`, so that
/// nothing of a plan lies in a public temporary folder: give the folder that the result goes to.
tl::expected<std::string, WorkbookError> writeXlsx(const Workbook& workbook,
                                                   const std::filesystem::path& scratchFolder);

} // namespace orgwright
