// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <tsl/robin_map.h>

namespace orgwright {

/// Keys are short and there are many: two overlapping words and a multiplication instead of a loop.
struct KeyHash {
    std::size_t operator()(std::string_view key) const noexcept {
        if (key.size() > 16 || key.size() < 4)
            return std::hash<std::string_view>()(key);
        const std::uint64_t front = wordAt(key, 0);
        const std::uint64_t back = wordAt(key, key.size() >= 8 ? key.size() - 8 : key.size() - 4);
        std::uint64_t mixed = (front ^ key.size()) * 0x9E37'79B9'7F4A'7C15ULL;
        mixed ^= mixed >> 32;
        mixed = (mixed ^ back) * 0xD6E8'FEB8'6659'FD93ULL;
        return static_cast<std::size_t>(mixed ^ (mixed >> 32));
    }

private:
    static std::uint64_t wordAt(std::string_view key, std::size_t at) noexcept {
        std::uint64_t word = 0;
        std::memcpy(&word, key.data() + at, key.size() >= 8 ? 8 : 4);
        return word;
    }
};

template <class Value>
using KeyMap = tsl::robin_map<std::string_view, Value, KeyHash>;

/// A key or reference in our own export: "#123" stands for the row with that id, which has no key; "#=text"
/// for a key that could be taken for something else; anything else for itself.
struct OwnReference {
    std::string_view key;
    std::int64_t id = 0;
    bool isValid = true;
};
OwnReference ownReference(std::string_view text);
std::string ownReferenceText(std::string_view key, std::int64_t id);

/// What a name is matched by: folded, single spaces, "Last, First" turned round.
std::string foldedName(std::string_view name);

} // namespace orgwright
