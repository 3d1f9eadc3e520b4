// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string_view>

namespace orgwright {

/// Whether the word is one of a list such as "name|full name|employee".
inline bool stands(std::string_view word, std::string_view among) {
    for (std::size_t at = 0; at <= among.size();) {
        const std::size_t end = std::min(among.find('|', at), among.size());
        if (among.substr(at, end - at) == word)
            return true;
        at = end + 1;
    }
    return false;
}

} // namespace orgwright
