// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace orgwright::drawing {

/// What a code point is to somebody who measures and cuts text, by blocks of Unicode 15: near enough to never
/// part a letter from its marks.

/// Marks that stand on the letter before: combining marks, joiners, variation selectors, skin tones, tags.
bool belongsToLetterBefore(char32_t c);

/// Marks, joiners, direction controls and other things that take no room.
bool hasNoWidth(char32_t c);

/// East Asian wide and fullwidth letters and emoji.
bool isWide(char32_t c);

/// Everything but spaces, controls and ASCII or general punctuation.
bool isLetterOrDigit(char32_t c);

} // namespace orgwright::drawing
