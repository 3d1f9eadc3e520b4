// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/paint.h"

#include <array>
#include <cstdint>

namespace orgwright::drawing {

struct Rgba {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 0;
    friend constexpr bool operator==(Rgba, Rgba) = default;
};

/// The colours of one look, by role: what turns the paints of a drawing into colours. Plain data.
struct Palette {
    std::array<Rgba, kTones> tones; ///< the tones without a hue
    std::array<Rgba, kBuckets> buckets;
    std::array<Rgba, kMarks> marks;
    std::array<Rgba, kTeamHues + 1> teams; ///< 0: no team
    std::array<Rgba, kTeamHues + 1> teamFrames;
    std::array<Rgba, kTeamHues + 1> teamFrameEdges;
    std::array<Rgba, kTeamHues + 1> teamNames;
    std::array<Rgba, kTeamHues + 1> teamAvatars;
    bool isDark = false;

    /// The colour to paint with; fully transparent for Tone::None. A hue out of range is taken as the last
    /// one.
    Rgba colour(Paint paint) const;
};

/// The three looks; high contrast raises every edge to 3:1 against the card, the panel and the canvas.
const Palette& lightPalette();
const Palette& darkPalette();
/// White paper: light's colours on white.
const Palette& printPalette();
Palette highContrast(const Palette& palette);

/// Colours blended per channel in sRGB: `percent` (0 to 100) of the first on the second, opaque.
Rgba blended(Rgba over, int percent, Rgba under);

/// Contrast of two opaque colours by WCAG 2.1, 1 to 21.
double contrast(Rgba a, Rgba b);

/// The hue of the n-th team (from 0) where the user has set none: 5 2 3 4 1 8 6 7, then again.
int teamHueInTurn(int order);

} // namespace orgwright::drawing
