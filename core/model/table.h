// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/columns.h"

#include <cstdint>
#include <tsl/robin_map.h>
#include <utility>
#include <vector>

namespace orgwright {

/// All rows of one kind by id: dense storage and a hash index. Finding, putting and erasing cost O(1). The
/// order of iteration means nothing; pointers and iterators hold until the next put or erase.
template <class Row>
class Table {
public:
    using RowId = IdOf<Row>;

    const Row* find(RowId id) const {
        const auto found = m_slots.find(id);
        return found == m_slots.end() ? nullptr : &m_rows[found->second];
    }
    bool contains(RowId id) const { return m_slots.contains(id); }
    std::size_t size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.empty(); }
    auto begin() const { return m_rows.begin(); }
    auto end() const { return m_rows.end(); }

    void reserve(std::size_t count) {
        m_rows.reserve(count);
        m_slots.reserve(count);
    }

    /// Inserts the row, or replaces the one with its id.
    void put(Row row) {
        const auto [found, isNew] = m_slots.try_emplace(row.id, static_cast<std::uint32_t>(m_rows.size()));
        if (isNew)
            m_rows.push_back(std::move(row));
        else
            m_rows[found->second] = std::move(row);
    }

    void erase(RowId id) {
        const auto found = m_slots.find(id);
        if (found == m_slots.end())
            return;
        const std::uint32_t slot = found->second;
        m_slots.erase(found);
        if (slot + 1 != m_rows.size()) {
            m_rows[slot] = std::move(m_rows.back());
            m_slots[m_rows[slot].id] = slot;
        }
        m_rows.pop_back();
    }

private:
    std::vector<Row> m_rows;
    tsl::robin_map<RowId, std::uint32_t, std::hash<RowId>> m_slots;
};

} // namespace orgwright
