// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace orgwright::drawing {

/// Units an em of the advance widths below.
inline constexpr int kInterUnits = 2816;

/// A run of code points whose widths stand together in the tables.
struct LetterRange {
    char32_t first;
    char32_t last;
    int offset;
};

/// Latin with its extensions A, B and Additional, Greek, Cyrillic, punctuation, currency signs, arrows,
/// minus.
inline constexpr std::array<LetterRange, 8> kInterRanges = {{
    {0x0020, 0x024F, 0},
    {0x0370, 0x03FF, 560},
    {0x0400, 0x052F, 704},
    {0x1E00, 0x1EFF, 1008},
    {0x2010, 0x205E, 1264},
    {0x20A0, 0x20BF, 1343},
    {0x2190, 0x2199, 1375},
    {0x2212, 0x2212, 1385},
}};
inline constexpr int kInterLetters = 1386;

/// Advance widths of Inter by Weight (Regular, Medium, SemiBold), kInterLetters each.
extern const std::array<const std::uint16_t*, 3> kInterWidths;

} // namespace orgwright::drawing
