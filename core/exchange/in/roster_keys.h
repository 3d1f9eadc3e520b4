// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/key_map.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <tsl/robin_map.h>

namespace orgwright {

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
