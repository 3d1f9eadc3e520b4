// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace orgwright {

/// What a table read from outside may hold at most. More is refused, never cut.
inline constexpr std::size_t kMostFileBytes = 50'000'000;
inline constexpr std::size_t kMostTableRows =
    200'000; ///< besides the headings; rows without any content do not count
inline constexpr std::size_t kMostTableColumns = 200;
inline constexpr std::size_t kMostCellBytes = 32 * 1024; ///< of UTF-8
inline constexpr std::size_t kMostTableCells = std::size_t{1}
                                               << 24; ///< up to the last that is not empty in each row
inline constexpr std::size_t kMostTableText =
    200'000'000;                                  ///< bytes of all cells; a shared text counts each time
inline constexpr std::size_t kMostZipRatio = 100; ///< what a workbook unpacks to, to its size
inline constexpr std::size_t kMostXmlDepth = 64;

/// Why there is no table. The comment says what `args` holds, in order; `line` and `column` are set where one
/// is to blame.
enum class TableErrorKind : std::uint8_t {
    NotFound,   ///< no such file
    NotAllowed, ///< the system does not let us read it: errno text
    NotAFile,   ///< a folder, pipe, socket or device
    Unreadable, ///< the machine failed: errno text
    Empty,    ///< no row with content (in that sheet, or in any that is visible): sheet, if one was asked for
    TooLarge, ///< over kMostFileBytes, or over kMostTableText: the limit in bytes
    TooManyRows,    ///< the limit
    TooManyColumns, ///< the limit
    TooManyCells,   ///< the limit
    CellTooLong,    ///< the limit in bytes
    NotText,        ///< a NUL byte, so this is no CSV
    OtherFormat,    ///< a known format that is no table: its usual name, "PDF", "HTML", "ODS", "XLSB", ...
    BadEncoding,    ///< bytes that are not what they were taken for: "UTF-8", "UTF-16" or "Windows-1252"
    UnclosedQuote,  ///< the line is where the quote opens
    Encrypted,      ///< a workbook with a password
    LegacyXls,      ///< Excel 97-2003
    Damaged,        ///< a workbook that is not well-formed: the part's name inside the file, if known
    ZipBomb,        ///< unpacks to far more than any workbook does: the ratio allowed
    TooDeep,        ///< nested XML: the depth allowed
    NoSheet,        ///< no sheet has this name: the name, then the names that there are
    Cancelled,      ///< progress said so
};

struct TableError {
    TableErrorKind kind = TableErrorKind::Unreadable;
    std::uint32_t line =
        0; ///< CSV: physical line, workbook: row number, both from 1; 0 for the file as a whole
    std::uint32_t column = 0; ///< from 1; 0 for the row as a whole
    std::vector<std::string> args = {};
    friend bool operator==(const TableError&, const TableError&) = default;
};

} // namespace orgwright
