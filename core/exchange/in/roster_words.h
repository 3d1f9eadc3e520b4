// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

#include <optional>
#include <string_view>

namespace orgwright {

// What the words in a roster's cells mean, in English and German. All texts come trimmed; case does not
// matter.

/// What stands where a holder's name is expected.
enum class NameSense : std::uint8_t {
    Blank,
    Named,
    Open,     ///< Vacant, TBC, N.N.
    NotNamed, ///< somebody, whose name is not disclosed
    Closing,  ///< Eliminated
};

NameSense nameSense(std::string_view name);

/// Whether the text says that there is no manager: blank, XX, N/A, none, -, 0 and the like.
bool isRootMark(std::string_view text);

/// Whether the text says that the value is not given: blank, N/D, N/A, unknown, - and the like.
bool isNotStated(std::string_view text);

std::optional<SeatState> seatStateOf(std::string_view text);
std::optional<Standing> standingOf(std::string_view text);
std::optional<LayoutStyle> layoutStyleOf(std::string_view text);
std::optional<bool> flagOf(std::string_view text);

// How our own export writes them.
std::string_view wordOf(SeatState state);
std::string_view wordOf(Standing standing);
std::string_view wordOf(LayoutStyle style); ///< empty for the automatic one

} // namespace orgwright
