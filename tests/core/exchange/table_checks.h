// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/table_source.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace orgwright {

using Rows = std::vector<std::vector<std::string>>;

/// All of a table, headings first; the refusal's kind as a number where there is none.
inline Rows rowsOf(const TableResult& table) {
    if (!table) {
        ADD_FAILURE() << "refused, kind " << static_cast<int>(table.error().kind) << ", line "
                      << table.error().line;
        return {};
    }
    Rows rows(table->rowCount() + 1);
    for (std::size_t column = 0; column < table->columnCount(); ++column) {
        rows[0].emplace_back(table->heading(column));
        for (std::size_t row = 0; row < table->rowCount(); ++row)
            rows[row + 1].emplace_back(table->cell(row, column));
    }
    return rows;
}

inline Rows csvRows(std::string bytes, const TableOptions& options = {}) {
    return rowsOf(readTableBytes(std::move(bytes), options));
}

inline TableError errorOf(const TableResult& table) {
    if (table) {
        ADD_FAILURE() << "was not refused";
        return {TableErrorKind::Cancelled, 4'000'000'000U, 0, {}};
    }
    return table.error();
}

} // namespace orgwright
