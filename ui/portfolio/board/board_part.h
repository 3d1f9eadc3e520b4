// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace orgwright {

/// Something on the board that the keyboard can be at.
struct BoardPart {
    enum class Kind { Head, Lane, Card };

    Kind kind = Kind::Head;
    std::int64_t id = 0; ///< the column's place, the lane's key, the bet's id
    friend auto operator<=>(const BoardPart&, const BoardPart&) = default;
};

} // namespace orgwright
