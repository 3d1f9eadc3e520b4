// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_cells.h"

namespace orgwright {
namespace {

std::uint64_t placeOf(std::size_t row, RosterField field) {
    return static_cast<std::uint64_t>(row) << 8 | static_cast<std::uint64_t>(field);
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

std::string_view RosterCells::repairedText(std::size_t row, RosterField field) const {
    const auto found = m_repairs.find(placeOf(row, field));
    const auto column = static_cast<std::size_t>(m_columns[static_cast<std::size_t>(field)]);
    const std::string_view text = found == m_repairs.end() ? m_table->cell(row, column) : found->second;
    return m_isOwn ? text : trimmed(text);
}

void RosterCells::repair(std::size_t row, RosterField field, std::string value) {
    m_repairs[placeOf(row, field)] = kept(std::move(value));
}

std::string_view RosterCells::kept(std::string text) {
    return m_kept.emplace_back(std::move(text));
}

} // namespace orgwright
