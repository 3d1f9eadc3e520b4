// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/drawing/typography.h"

namespace orgwright::drawing {

/// The ellipsis that marks cut text.
inline constexpr std::string_view kEllipsis = "\xE2\x80\xA6";

/// Width of the text in Inter, from a table of advance widths without kerning. Letters that Inter lacks are
/// estimated: wide (East Asian, emoji) 1 em, combining marks and controls 0, others 0.6 em. Bytes that are no
/// UTF-8 count as one letter each.
Length textWidth(std::string_view text, Role role);

/// The same with every digit as wide as "0".
Length figuresWidth(std::string_view text, Role role);

/// How much of a text fits.
struct Fit {
    std::size_t bytes = 0; ///< from the front; never inside a letter, or between a letter and its marks
    bool isElided = false; ///< an ellipsis has to follow
    Length width = 0;      ///< the ellipsis included
};

/// As much as fits the width, with room for an ellipsis where something had to go; spaces before the ellipsis
/// are dropped. In less than the ellipsis' width nothing but the ellipsis is left.
Fit fitted(std::string_view text, Role role, Length width);

/// fitted() as text.
std::string elided(std::string_view text, Role role, Length width);

struct WrappedLine {
    std::string_view text; ///< part of the text that was given
    bool isElided = false; ///< only the last line can be
};

/// Lines no wider than this, broken at spaces and after hyphens, slashes and between wide letters; a word
/// that is too long is broken where it must be. What does not fit maxLines (1 or more) is elided. Empty text
/// gives no line.
std::vector<WrappedLine> wrapped(std::string_view text, Role role, Length width, int maxLines);

/// Reads the code point at this place and moves behind it. Bytes that are no UTF-8 give U+FFFD, one at a
/// time.
char32_t nextCodePoint(std::string_view text, std::size_t& at);

/// The end of the letter at this place with all marks, joiners and selectors that belong to it.
std::size_t letterEnd(std::string_view text, std::size_t at);

/// Up to two initials of a name: of its first and last word, as they are written. Empty for a name without
/// letters or digits.
std::string initials(std::string_view name);

} // namespace orgwright::drawing
