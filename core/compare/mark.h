// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace orgwright {

/// How a chart marks a position of which a scenario decides something; in the order in which several stand on
/// one card.
enum class Mark : std::uint8_t { Moved, New, Closing, Changed, Vacated };

} // namespace orgwright
