// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_cells.h"

#include "core/base/text.h"

namespace orgwright {
namespace {

std::uint64_t placeOf(std::size_t row, RosterField field) {
    return static_cast<std::uint64_t>(row) << 8 | static_cast<std::uint64_t>(field);
}

/// As trimmed(), which is only asked where an end could be a space.
std::string_view quicklyTrimmed(std::string_view text) {
    const auto isPlain = [](char c) { return c > ' '; };
    return text.empty() || (isPlain(text.front()) && isPlain(text.back())) ? text : trimmed(text);
}

} // namespace

RosterCells::RosterCells(const TextTable& table, const RosterMapping& mapping, bool isOwn)
    : m_table(&table)
    , m_mapping(mapping)
    , m_isOwn(isOwn) {
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto column = mapping.column(static_cast<RosterField>(i));
        m_columns[i] =
            column && *column < table.columnCount() ? static_cast<std::int16_t>(*column) : std::int16_t{-1};
    }
}

std::string_view RosterCells::text(std::size_t row, RosterField field) const {
    const std::int16_t column = m_columns[static_cast<std::size_t>(field)];
    if (column < 0)
        return {};
    if (!m_repairs.empty()) {
        if (const auto found = m_repairs.find(placeOf(row, field)); found != m_repairs.end())
            return m_isOwn ? found->second : trimmed(found->second);
    }
    const std::string_view cell = m_table->cell(row, static_cast<std::size_t>(column));
    return m_isOwn ? cell : quicklyTrimmed(cell);
}

void RosterCells::repair(std::size_t row, RosterField field, std::string value) {
    m_repairs[placeOf(row, field)] = kept(std::move(value));
}

std::string_view RosterCells::kept(std::string text) {
    return m_kept.emplace_back(std::move(text));
}

} // namespace orgwright
