// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

#include <optional>
#include <string_view>

namespace orgwright {

// How files and scripts write the values of the portfolio: the same in every language. Empty for what says
// nothing.

std::string_view wordOf(Bucket bucket);
std::string_view wordOf(Stage stage);
std::string_view wordOf(Stance stance);
std::string_view wordOf(ReturnSize size);
std::string_view wordOf(Aim aim);
std::string_view wordOf(DependencyState state);
std::string_view wordOfHorizon(std::int32_t horizon);

// The same read back, in any case, with what others call it. Nothing for any other word, and for no word.

std::optional<Bucket> bucketOf(std::string_view text);
std::optional<Stance> stanceOf(std::string_view text);
std::optional<ReturnSize> returnSizeOf(std::string_view text);
std::optional<std::int32_t> horizonOf(std::string_view text);

/// What an issue tracker's status or stage says of a bet.
struct StatusMeaning {
    std::optional<Stage> stage = {};
    Stance stance = Stance::None;
};
std::optional<StatusMeaning> statusOf(std::string_view text);

} // namespace orgwright
