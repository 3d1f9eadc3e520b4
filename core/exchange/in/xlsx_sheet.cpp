// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/xlsx_sheet.h"

#include "core/exchange/escaped_text.h"

#include <charconv>

namespace orgwright {
namespace {

constexpr std::uint32_t kMostRowNumber = 1'048'576;
constexpr std::size_t kMostColumnNumber = 16'384;
constexpr std::size_t kMostValueBytes = kMostCellBytes * 7; // each byte may stand as _xHHHH_

template <class Number>
bool parse(std::string_view text, Number& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

/// The column, from 1, of a reference like "BC12"; 0 where it is none.
std::size_t columnOf(std::string_view reference) {
    std::size_t column = 0;
    for (const char c : reference) {
        if (c >= '0' && c <= '9')
            break;
        const char letter = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (letter < 'A' || letter > 'Z')
            return 0;
        column = column * 26 + static_cast<std::size_t>(letter - 'A' + 1);
        if (column > kMostColumnNumber)
            return 0;
    }
    return column;
}

/// A date kept as ISO text comes with a time of midnight more often than not.
std::string_view withoutMidnight(std::string_view text) {
    const std::size_t separator = text.find('T');
    if (separator != 10 || text.find_first_not_of("0:.Z", separator + 1) != text.npos)
        return text;
    return text.substr(0, separator);
}

} // namespace

void SheetHandler::damaged() {
    fail({TableErrorKind::Damaged, m_row, 0, {m_part}});
}

void SheetHandler::opened(std::string_view name, const XmlAttributes& attributes) {
    if (m_isInCell) {
        m_inline.opened(name);
        m_isInValue = name == "v";
        m_cell.hasValue |= m_isInValue;
        m_cell.hasFormula |= name == "f";
    } else if (name == "c" && m_isInRow) {
        openCell(attributes);
    } else if (name == "row" && !m_isInRow) {
        openRow(attributes);
    }
}

void SheetHandler::openRow(const XmlAttributes& attributes) {
    const std::string_view number = attributes.value("r");
    ++m_row;
    if (!number.empty() && !parse(number, m_row))
        return damaged();
    if (m_row == 0 || m_row > kMostRowNumber)
        return damaged();
    m_column = 0;
    m_isInRow = true;
    m_table.beginRow(m_row);
}

void SheetHandler::openCell(const XmlAttributes& attributes) {
    const std::string_view reference = attributes.value("r");
    const std::size_t column = reference.empty() ? m_column + 1 : columnOf(reference);
    if (column <= m_column || column > kMostColumnNumber)
        return damaged();
    m_column = column - 1;
    m_cell.type = attributes.value("t");
    m_cell.style = 0;
    parse(attributes.value("s"), m_cell.style);
    m_cell.value.clear();
    m_cell.hasFormula = m_cell.hasValue = false;
    m_isInCell = true;
}

void SheetHandler::text(std::string_view piece) {
    if (m_isInValue)
        m_cell.value += piece;
    else if (m_isInCell)
        m_inline.text(piece);
    if (m_cell.value.size() > kMostValueBytes || m_inline.isTooLong())
        fail({TableErrorKind::CellTooLong,
              m_row,
              static_cast<std::uint32_t>(m_column + 1),
              {std::to_string(kMostCellBytes)}});
}

void SheetHandler::closed(std::string_view name) {
    if (m_isInCell) {
        m_inline.closed(name);
        m_isInValue = false;
    }
    bool isFine = true;
    if (name == "c" && m_isInCell) {
        m_isInCell = false;
        isFine = closeCell();
    } else if (name == "row" && m_isInRow && !m_isInCell) {
        m_isInRow = false;
        isFine = m_table.endRow();
    }
    if (!isFine && !failure())
        fail(m_table.failure());
}

bool SheetHandler::closeCell() {
    const std::string inlineText = m_inline.take();
    const bool isFine = m_cell.type == "inlineStr" ? addText(inlineText) : addValue();
    ++m_column;
    if (m_cell.hasFormula && !m_cell.hasValue)
        m_table.notice(TableNoticeKind::FormulaWithoutValue, static_cast<std::uint32_t>(m_column));
    if (m_cell.type == "e")
        m_table.notice(TableNoticeKind::ErrorValue, static_cast<std::uint32_t>(m_column));
    return isFine;
}

bool SheetHandler::addText(std::string_view text) {
    std::string& buffer = m_table.text();
    const std::size_t start = buffer.size();
    if (start > 2 * kMostTableText)
        return m_table.fail(TableErrorKind::TooLarge, {std::to_string(kMostTableText)});
    buffer += text;
    return m_table.addCellAt(m_column, start, text.size());
}

bool SheetHandler::addShared() {
    std::size_t index = 0;
    if (!parse(m_cell.value, index) || index >= m_context.strings.size()) {
        damaged();
        return false;
    }
    const TextSpan span = m_context.strings[index];
    return m_table.addCellAt(m_column, span.start, span.length);
}

bool SheetHandler::addValue() {
    const std::string& type = m_cell.type;
    if (m_cell.value.empty())
        return addText({});
    if (type == "s")
        return addShared();
    if (type == "b")
        return addText(m_cell.value == "1" || m_cell.value == "true" ? "TRUE" : "FALSE");
    if (type == "str")
        return addText(unescapedText(m_cell.value));
    if (type == "d")
        return addText(withoutMidnight(m_cell.value));
    if (type == "e")
        return addText(m_cell.value);
    return addText(numberText(m_cell.value, m_context.styles.kindOf(m_cell.style), m_context.countsFrom1904));
}

} // namespace orgwright
