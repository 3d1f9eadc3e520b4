// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/flat_index.h"

#include <utility>
#include <vector>

namespace orgwright {

/// Values by id, close together. All costs O(1); references hold until the next insertion or erasure.
template <class AnyId, class Value>
class IdMap {
public:
    const Value* find(AnyId id) const {
        const std::uint32_t place = placeOf(id);
        return place == FlatIndex::kNone ? nullptr : &m_entries[place].second;
    }

    Value* find(AnyId id) { return const_cast<Value*>(std::as_const(*this).find(id)); }

    /// The id's value; a new one where it had none.
    Value& operator[](AnyId id) {
        if (const std::uint32_t place = placeOf(id); place != FlatIndex::kNone)
            return m_entries[place].second;
        m_places.insert(hashOf(id), static_cast<std::uint32_t>(m_entries.size()), hashAt());
        return m_entries.emplace_back(id, Value{}).second;
    }

    void erase(AnyId id) {
        const std::uint32_t place = placeOf(id);
        if (place == FlatIndex::kNone)
            return;
        m_places.erase(hashOf(id), place, hashAt());
        const auto last = static_cast<std::uint32_t>(m_entries.size() - 1);
        if (place != last) {
            m_entries[place] = std::move(m_entries.back());
            m_places.move(hashOf(m_entries[place].first), last, place);
        }
        m_entries.pop_back();
    }

    std::size_t size() const { return m_entries.size(); }
    /// Calls visit(id, value) for each, in no order that means anything.
    template <class Visit>
    void forEach(Visit&& visit) {
        for (auto& [id, value] : m_entries)
            visit(id, value);
    }
    void reserve(std::size_t count) {
        m_entries.reserve(count);
        m_places.reserve(count, hashAt());
    }

private:
    static std::size_t hashOf(AnyId id) { return std::hash<AnyId>()(id); }
    auto hashAt() const {
        return [this](std::uint32_t place) { return hashOf(m_entries[place].first); };
    }
    std::uint32_t placeOf(AnyId id) const {
        return m_places.find(hashOf(id), [&](std::uint32_t place) { return m_entries[place].first == id; });
    }

    std::vector<std::pair<AnyId, Value>> m_entries;
    FlatIndex m_places;
};

} // namespace orgwright
