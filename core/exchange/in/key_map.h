// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/flat_index.h"
#include "core/model/key_hash.h"

#include <string_view>
#include <utility>
#include <vector>

namespace orgwright {

/// Values by texts that live elsewhere, in the order in which they came. Iterators hold until the next
/// insertion.
template <class Value>
class KeyMap {
public:
    using Entry = std::pair<std::string_view, Value>;
    using Entries = std::vector<Entry>;

    bool empty() const { return m_entries.empty(); }
    auto end() const { return m_entries.end(); }
    auto find(std::string_view key) const {
        const std::uint32_t place = placeOf(keyHash(key), key);
        return place == FlatIndex::kNone ? m_entries.end() : m_entries.begin() + place;
    }
    bool contains(std::string_view key) const { return find(key) != end(); }

    void reserve(std::size_t count) {
        m_entries.reserve(count);
        m_places.reserve(count, hashAt());
    }

    /// Inserts the value unless the key is there; says whether it was inserted.
    std::pair<typename Entries::iterator, bool> try_emplace(std::string_view key, Value value = {}) {
        const std::size_t hash = keyHash(key);
        if (const std::uint32_t place = placeOf(hash, key); place != FlatIndex::kNone)
            return {m_entries.begin() + place, false};
        m_places.insert(hash, static_cast<std::uint32_t>(m_entries.size()), hashAt());
        m_entries.emplace_back(key, std::move(value));
        return {m_entries.end() - 1, true};
    }
    Value& operator[](std::string_view key) { return try_emplace(key).first->second; }

private:
    auto hashAt() const {
        return [this](std::uint32_t place) { return keyHash(m_entries[place].first); };
    }
    std::uint32_t placeOf(std::size_t hash, std::string_view key) const {
        return m_places.find(hash, [&](std::uint32_t place) { return m_entries[place].first == key; });
    }

    Entries m_entries;
    FlatIndex m_places;
};

} // namespace orgwright
