// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/file_error.h"
#include "core/exchange/in/headings.h"
#include "core/exchange/in/table.h"
#include "core/exchange/in/table_error.h"
#include "core/exchange/out/table_writer.h"

#include <QString>

namespace orgwright {

/// Where in a file something stands: "roster.csv, row 17, column C". Row 0: the file as a whole, column -1:
/// the row as a whole; columns count from 0.
QString placeSentence(const QString& file, std::uint32_t row, int column = -1);

/// Why a table could not be read, beginning with its place, and what to do next.
QString sentence(const TableError& error, const QString& file);

/// What was noticed while reading it.
QString sentence(const TableNotice& notice, const QString& file);

/// What was taken for granted about the bytes: "Read as Windows-1252 with semicolons between the cells".
QString originSentence(const TableOrigin& origin);

/// Why a file could not be read or written, beginning with its path.
QString sentence(const FileError& error);

/// Why there is no workbook; rows and columns as a spreadsheet counts them.
QString sentence(const WorkbookError& error, const QString& file);

/// What is wrong with a `--map`.
QString sentence(const MapError& error);

} // namespace orgwright
