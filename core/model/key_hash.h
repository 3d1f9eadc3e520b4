// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <cstring>
#include <string_view>

namespace orgwright {

/// Spreads keys over a hash table, a word of theirs at a time, the last one overlapping. Seeded as ids are,
/// so that nobody can make a file of keys that collide.
inline std::size_t keyHash(std::string_view key) noexcept {
    const std::size_t width = key.size() >= 8 ? 8 : key.size() >= 4 ? 4 : key.size();
    const auto wordAt = [&](std::size_t at) {
        std::uint64_t word = 0;
        std::memcpy(&word, key.data() + at, width);
        return word;
    };
    std::uint64_t mixed = key.size();
    for (std::size_t at = 0; at + width < key.size(); at += width)
        mixed = idHash(static_cast<std::int64_t>(mixed ^ wordAt(at)));
    return key.empty() ? 0 : idHash(static_cast<std::int64_t>(mixed ^ wordAt(key.size() - width)));
}

} // namespace orgwright
