// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/table_builder.h"

#include <algorithm>

namespace orgwright {

TableBuilder::TableBuilder()
    : m_mostColumns(kMostTableColumns) {}

void TableBuilder::expect(std::size_t rows, std::size_t cells) {
    m_table.m_rows.reserve(std::min(rows, kMostTableRows + 1));
    m_table.m_cells.reserve(std::min(cells, kMostTableCells) +
                            kMostTableColumns); // and the row that goes over
}

void TableBuilder::beginRow(std::uint32_t line) {
    m_line = line;
    m_rowStart = m_table.m_cells.size();
    m_column = 0;
    m_filled = 0;
    m_beyond = 0;
}

bool TableBuilder::addUnusual(std::size_t, std::size_t length) {
    ++m_column;
    if (length > kMostCellBytes)
        return fail(TableErrorKind::CellTooLong, {std::to_string(kMostCellBytes)});
    if (length == 0)
        return true;
    if (rowCount() == 0)
        return fail(TableErrorKind::TooManyColumns, {std::to_string(kMostTableColumns)});
    if (m_beyond++ == 0)
        m_firstBeyond = m_column;
    return true;
}

bool TableBuilder::addCellAt(std::size_t column, std::size_t start, std::size_t length) {
    while (m_column < std::min(column, m_mostColumns)) {
        m_table.m_cells.push_back({});
        ++m_column;
    }
    m_column = std::max(m_column, column);
    return addCell(start, length);
}

bool TableBuilder::takeHeadings() {
    m_mostColumns = std::min(m_column, kMostTableColumns);
    m_widest = m_filled;
    return true;
}

void TableBuilder::dropRow() {
    m_table.m_cells.resize(m_rowStart);
}

void TableBuilder::noticeBeyond() {
    if (m_beyond == 0)
        return;
    m_table.m_notices.push_back(
        {TableNoticeKind::CellsBeyondHeadings, m_line, static_cast<std::uint32_t>(m_firstBeyond), m_beyond});
}

bool TableBuilder::endRow() {
    noticeBeyond();
    if (m_filled == 0 && m_beyond == 0) {
        dropRow();
        return true;
    }
    if (rowCount() > kMostTableRows)
        return fail(TableErrorKind::TooManyRows, {std::to_string(kMostTableRows)});
    m_table.m_cells.resize(m_rowStart + m_filled);
    m_table.m_rows.push_back(
        {m_line, static_cast<std::uint32_t>(m_rowStart), static_cast<std::uint32_t>(m_filled)});
    if (rowCount() == 1)
        return takeHeadings();
    m_widest = std::max(m_widest, m_filled);
    if (m_table.m_cells.size() > kMostTableCells)
        return fail(TableErrorKind::TooManyCells, {std::to_string(kMostTableCells)});
    if (m_textBytes > kMostTableText)
        return fail(TableErrorKind::TooLarge, {std::to_string(kMostTableText)});
    return true;
}

void TableBuilder::notice(TableNoticeKind kind, std::uint32_t column) {
    m_table.m_notices.push_back({kind, m_line, column, 1});
}

bool TableBuilder::fail(TableErrorKind kind, std::vector<std::string> args) {
    const bool isOfOneCell = kind == TableErrorKind::CellTooLong || kind == TableErrorKind::TooManyColumns;
    m_failure = {kind, m_line, isOfOneCell ? static_cast<std::uint32_t>(m_column) : 0, std::move(args)};
    return false;
}

TableResult TableBuilder::finish(TableOrigin origin) {
    if (rowCount() == 0)
        return tl::make_unexpected(TableError{TableErrorKind::Empty});
    m_table.m_columnCount = m_widest;
    m_table.m_origin = std::move(origin);
    return std::move(m_table);
}

} // namespace orgwright
