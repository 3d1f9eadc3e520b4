// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/table_source.h"

namespace orgwright {

/// Takes a table's rows one cell at a time, keeps its limits and drops what has no content. The functions
/// that return bool are false once a limit is passed; failure() then says which, and the rest is to be left.
class TableBuilder {
public:
    TableBuilder();

    /// The buffer that cells lie in. May grow and be written to; what cells name must stay.
    std::string& text() { return m_table.m_text; }
    /// Makes room at once for about so many, so that the arrays need not grow; more and fewer may come.
    void expect(std::size_t rows, std::size_t cells);
    std::size_t rowCount() const { return m_table.m_rows.size(); } ///< the headings counted

    void beginRow(std::uint32_t line);

    /// The next cell to the right; its text lies in text().
    bool addCell(std::size_t start, std::size_t length) {
        if (m_column >= m_mostColumns || length > kMostCellBytes)
            return addUnusual(start, length);
        m_table.m_cells.push_back({static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(length)});
        m_textBytes += length;
        ++m_column;
        if (length != 0)
            m_filled = m_column;
        return true;
    }

    /// A cell at this column (from 0), right of those before it; those between are empty.
    bool addCellAt(std::size_t column, std::size_t start, std::size_t length);

    /// Ends the row, which counts if it has content.
    bool endRow();

    void notice(TableNoticeKind kind, std::uint32_t column);
    bool fail(TableErrorKind kind, std::vector<std::string> args = {});
    const TableError& failure() const { return m_failure; }

    /// The table, or Empty where no row came.
    TableResult finish(TableOrigin origin);

private:
    bool addUnusual(std::size_t start, std::size_t length);
    bool takeHeadings();
    void dropRow();
    void noticeBeyond();

    TextTable m_table;
    TableError m_failure;
    std::uint32_t m_line = 0;
    std::size_t m_rowStart = 0;
    std::size_t m_column = 0;
    std::size_t m_filled = 0;  ///< cells of this row up to the last with content
    std::size_t m_mostColumns; ///< the limit, then the number of headings
    std::size_t m_widest = 0;  ///< the largest m_filled of all rows
    std::size_t m_textBytes = 0;
    std::size_t m_firstBeyond = 0;
    std::uint32_t m_beyond = 0;
};

} // namespace orgwright
