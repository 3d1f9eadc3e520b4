// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/out/table_writer.h"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace orgwright {

/// An empty cell for an empty text.
inline SheetCell textCell(std::string_view text) {
    return text.empty() ? SheetCell{} : SheetCell(std::string(text));
}

/// Null for an empty text.
inline nlohmann::ordered_json orNull(std::string_view text) {
    return text.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(std::string(text));
}

} // namespace orgwright
