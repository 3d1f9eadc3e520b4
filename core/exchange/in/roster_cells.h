// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/exchange/in/roster_fields.h"
#include "core/exchange/in/table.h"

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <tsl/robin_map.h>

namespace orgwright {

/// The cells of a table by field, with the repairs over them. Views hold as long as the table and this.
class RosterCells {
public:
    RosterCells() = default;
    /// `isOwn`: our own export, whose cells are not trimmed.
    RosterCells(const TextTable& table, const RosterMapping& mapping, bool isOwn);

    const TextTable& table() const { return *m_table; }
    const RosterMapping& mapping() const { return m_mapping; }
    bool isOwn() const { return m_isOwn; }
    bool has(RosterField field) const { return m_columns[static_cast<std::size_t>(field)] >= 0; }
    std::uint32_t line(std::size_t row) const { return m_table->line(row); }

    /// What stands there, trimmed; empty where the field has no column.
    std::string_view text(std::size_t row, RosterField field) const {
        const std::int16_t column = m_columns[static_cast<std::size_t>(field)];
        if (column < 0)
            return {};
        if (!m_repairs.empty())
            return repairedText(row, field);
        const std::string_view cell = m_table->cell(row, static_cast<std::size_t>(column));
        return m_isOwn ? cell : quicklyTrimmed(cell);
    }

    /// Whether the row is known to hold nothing but ASCII, and at most so many bytes; false where it would
    /// have to be asked cell by cell.
    bool isPlain(std::size_t row, std::size_t mostBytes) const {
        const std::string_view text = m_table->rowText(row);
        return m_repairs.empty() && !text.empty() && text.size() <= mostBytes && isAscii(text);
    }

    /// What stands there is this from now on. No effect for a field without a column.
    void repair(std::size_t row, RosterField field, std::string value);

    /// Keeps a text that stands nowhere in the table.
    std::string_view kept(std::string text);

private:
    std::string_view repairedText(std::size_t row, RosterField field) const;

    /// As trimmed(), which is only asked where an end could be a space.
    static std::string_view quicklyTrimmed(std::string_view text) {
        const auto isPlain = [](char c) { return c > ' '; };
        return text.empty() || (isPlain(text.front()) && isPlain(text.back())) ? text : trimmed(text);
    }

    const TextTable* m_table = nullptr;
    RosterMapping m_mapping;
    std::array<std::int16_t, static_cast<std::size_t>(RosterField::Count)> m_columns{};
    bool m_isOwn = false;
    tsl::robin_map<std::uint64_t, std::string_view> m_repairs;
    std::deque<std::string> m_kept;
};

} // namespace orgwright
