// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/table.h"
#include "core/exchange/in/table_error.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <tl/expected.hpp>

namespace orgwright {

/// What the user said about the file; everything left out is found out.
struct TableOptions {
    std::string sheet; ///< default: the first visible sheet with content. Hidden ones only by name
    char delimiter =
        0; ///< of CSV; default: comma, semicolon, tab or bar by the first rows, or Excel's "sep=" line
    std::optional<TextEncoding> encoding; ///< of CSV; a byte order mark in the file goes before it
};

/// Called now and then with 0 to 100, never falling, on the calling thread; false cancels.
using Progress = std::function<bool(int percent)>;

using TableResult = tl::expected<TextTable, TableError>;

/// Reads CSV or XLSX; which of them, the bytes say, not the name. The first row with content is the headings.
///
/// CSV: UTF-8 (strict), UTF-16 by mark or zero bytes, else Windows-1252; CRLF, LF or CR; quotes with doubled
/// quotes, line ends inside them kept; text after a closing quote is taken as it stands. Blank lines and rows
/// of nothing but delimiters are skipped. A cell that our writer made harmless (see neutral_text.h) is its
/// own text again.
///
/// XLSX, also with macros, which stay unread: texts (rich ones as plain), numbers in their shortest decimal
/// form with a point, TRUE and FALSE, formulas as their stored results, dates as ISO 8601 ("2026-11-03",
/// "2026-11-03 14:30:00", "14:30:00"). A merged block has its text in its first cell.
///
/// Takes about 10 ns a cell for CSV. Never throws for what is in the bytes; memory stays within a few times
/// kMostFileBytes.
TableResult readTable(const std::filesystem::path& path, const TableOptions& options = {},
                      const Progress& progress = {});
TableResult readTableBytes(std::string bytes, const TableOptions& options = {},
                           const Progress& progress = {});

} // namespace orgwright
