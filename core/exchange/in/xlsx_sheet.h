// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/table_builder.h"
#include "core/exchange/in/xlsx_strings.h"
#include "core/exchange/in/xlsx_styles.h"

namespace orgwright {

/// What the cells of a workbook's sheets refer to.
struct XlsxContext {
    std::vector<TextSpan> strings;
    StylesHandler styles;
    bool countsFrom1904 = false;
};

/// Tells a sheet's cells to a table.
class SheetHandler : public XmlHandler {
public:
    /// All three must outlive it; `part` is named where the sheet is damaged.
    SheetHandler(const XlsxContext& context, TableBuilder& table, const std::string& part)
        : m_context(context)
        , m_table(table)
        , m_part(part) {}

    void opened(std::string_view name, const XmlAttributes& attributes) override;
    void closed(std::string_view name) override;
    void text(std::string_view piece) override;

private:
    struct Cell {
        std::string type;
        std::size_t style = 0;
        std::string value;
        bool hasFormula = false;
        bool hasValue = false;
    };

    void openRow(const XmlAttributes& attributes);
    void openCell(const XmlAttributes& attributes);
    bool closeCell();
    bool addValue();
    bool addText(std::string_view text);
    bool addShared();
    void damaged();

    const XlsxContext& m_context;
    TableBuilder& m_table;
    const std::string& m_part;
    Cell m_cell;
    StringItem m_inline;
    std::uint32_t m_row = 0;
    std::size_t m_column = 0; ///< of the next cell, from 0
    bool m_isInRow = false;
    bool m_isInCell = false;
    bool m_isInValue = false;
};

} // namespace orgwright
