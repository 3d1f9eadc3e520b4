// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/columns.h"
#include "core/model/flat_index.h"

#include <cstdint>
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
        const std::uint32_t slot = slotOf(id);
        return slot == FlatIndex::kNone ? nullptr : &m_rows[slot];
    }
    bool contains(RowId id) const { return slotOf(id) != FlatIndex::kNone; }
    std::size_t size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.empty(); }
    auto begin() const { return m_rows.begin(); }
    auto end() const { return m_rows.end(); }

    void reserve(std::size_t count) {
        m_rows.reserve(count);
        m_slots.reserve(count, hashAt());
    }

    /// Inserts the row, or replaces the one with its id.
    void put(Row row) {
        if (const std::uint32_t slot = slotOf(row.id); slot != FlatIndex::kNone) {
            m_rows[slot] = std::move(row);
            return;
        }
        m_slots.insert(hashOf(row.id), static_cast<std::uint32_t>(m_rows.size()), hashAt());
        m_rows.push_back(std::move(row));
    }

    void erase(RowId id) {
        const std::uint32_t slot = slotOf(id);
        if (slot == FlatIndex::kNone)
            return;
        m_slots.erase(hashOf(id), slot, hashAt());
        const auto last = static_cast<std::uint32_t>(m_rows.size() - 1);
        if (slot != last) {
            m_rows[slot] = std::move(m_rows.back());
            m_slots.move(hashOf(m_rows[slot].id), last, slot);
        }
        m_rows.pop_back();
    }

private:
    static std::size_t hashOf(RowId id) { return std::hash<RowId>()(id); }
    auto hashAt() const {
        return [this](std::uint32_t slot) { return hashOf(m_rows[slot].id); };
    }
    std::uint32_t slotOf(RowId id) const {
        return m_slots.find(hashOf(id), [&](std::uint32_t slot) { return m_rows[slot].id == id; });
    }

    std::vector<Row> m_rows;
    FlatIndex m_slots;
};

} // namespace orgwright
