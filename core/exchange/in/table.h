// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace orgwright {

enum class TextEncoding : std::uint8_t { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

struct SheetName {
    std::string name;
    bool isHidden = false;
    friend bool operator==(const SheetName&, const SheetName&) = default;
};

/// What the reader took the bytes for.
struct TableOrigin {
    TextEncoding encoding = TextEncoding::Utf8;
    bool isEncodingAssumed =
        false;          ///< no mark and no option said so: Windows-1252, or UTF-16 known by its zero bytes
    char delimiter = 0; ///< 0 for a workbook
    std::string sheet;  ///< the sheet that was read; empty for CSV
    std::vector<SheetName> sheets; ///< all sheets with cells in their order; empty for CSV
    bool isWorkbook() const { return delimiter == 0; }
};

/// What was noticed without being a reason to refuse.
enum class TableNoticeKind : std::uint8_t {
    CellsBeyondHeadings, ///< `count` cells with content right of the last heading were left out; column of
                         ///< the first
    ErrorValue,          ///< the cell holds #N/A, #REF! or the like, which is its text here
    FormulaWithoutValue, ///< the file keeps a formula but not its result: the cell is empty here
};

struct TableNotice {
    TableNoticeKind kind = TableNoticeKind::CellsBeyondHeadings;
    std::uint32_t line = 0;
    std::uint32_t column = 0; ///< from 1
    std::uint32_t count = 1;
    friend bool operator==(const TableNotice&, const TableNotice&) = default;
};

/// A row of headings and rows of cells, all UTF-8 text without NUL. One buffer holds all text; a cell is a
/// place in it, so reading is a few instructions and views stay valid for as long as the table lives and is
/// not moved from. Rows without content are not there; the others keep the file's order.
class TextTable {
public:
    std::size_t rowCount() const { return m_rows.size() - 1; }
    std::size_t columnCount() const { return m_columnCount; }

    /// `column` < columnCount(). May be empty, may stand twice.
    std::string_view heading(std::size_t column) const { return textAt(0, column); }
    std::uint32_t headingLine() const { return m_rows[0].line; }

    /// `row` < rowCount(), `column` < columnCount(). Empty where the file's row is shorter.
    std::string_view cell(std::size_t row, std::size_t column) const { return textAt(row + 1, column); }

    /// The text from the row's first cell to its last, where they lie one behind the other (CSV); else empty.
    std::string_view rowText(std::size_t row) const {
        const Row& found = m_rows[row + 1];
        if (m_origin.isWorkbook() || found.cellCount == 0)
            return {};
        const Span first = m_cells[found.firstCell];
        const Span last = m_cells[found.firstCell + found.cellCount - 1];
        return std::string_view(m_text).substr(first.start, last.start + last.length - first.start);
    }

    /// Where the row starts in the file, from 1: a physical line of a CSV file, a row number of a sheet.
    std::uint32_t line(std::size_t row) const { return m_rows[row + 1].line; }

    const TableOrigin& origin() const { return m_origin; }
    const std::vector<TableNotice>& notices() const { return m_notices; }

private:
    friend class TableBuilder;

    struct Span {
        std::uint32_t start = 0;
        std::uint32_t length = 0;
    };
    struct Row {
        std::uint32_t line = 0;
        std::uint32_t firstCell = 0;
        std::uint32_t cellCount = 0;
    };

    TextTable() = default;
    std::string_view textAt(std::size_t row, std::size_t column) const {
        const Row& found = m_rows[row];
        if (column >= found.cellCount)
            return {};
        const Span span = m_cells[found.firstCell + column];
        return std::string_view(m_text).substr(span.start, span.length);
    }

    std::string m_text;
    std::vector<Span> m_cells;
    std::vector<Row> m_rows; ///< the headings first
    std::size_t m_columnCount = 0;
    std::vector<TableNotice> m_notices;
    TableOrigin m_origin;
};

} // namespace orgwright
