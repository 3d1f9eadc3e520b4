// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/palette.h"

#include <algorithm>
#include <cmath>

namespace orgwright::drawing {
namespace {

constexpr Rgba rgb(unsigned value) {
    return {static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8 & 0xFF),
            static_cast<std::uint8_t>(value & 0xFF), 255};
}

struct Row {
    Tone tone;
    unsigned light;
    unsigned dark;
};

constexpr Row kTable[] = {
    {Tone::Canvas, 0xF3F1ED, 0x151618},      {Tone::Panel, 0xFBFAF8, 0x1D1E21},
    {Tone::Card, 0xFFFFFF, 0x26282C},        {Tone::Well, 0xEFEDE8, 0x17181B},
    {Tone::Raised, 0xFFFFFF, 0x2B2D32},      {Tone::Hover, 0xEDEAE4, 0x2B2D31},
    {Tone::Hair, 0xE4E1DB, 0x303236},        {Tone::Edge, 0xD9D6CF, 0x3D3F44},
    {Tone::Line, 0x847F77, 0x74726E},        {Tone::Ink, 0x1D1C1A, 0xEDEBE7},
    {Tone::Ink2, 0x5A5751, 0xB2AFA8},        {Tone::Ink3, 0x68645D, 0x96938D},
    {Tone::Primary, 0x262522, 0xEDEBE7},     {Tone::OnPrimary, 0xFFFFFF, 0x1A1A1A},
    {Tone::Accent, 0x2B59D9, 0x86A8FF},      {Tone::Soft, 0xE7ECFB, 0x2A3350},
    {Tone::Red, 0xB3261E, 0xF28B82},         {Tone::Amber, 0x8A5A00, 0xE3B341},
    {Tone::Green, 0x1E6F47, 0x6CC495},       {Tone::Tooltip, 0x262522, 0xEDEBE7},
    {Tone::TooltipText, 0xFFFFFF, 0x1A1A1A},
};

constexpr std::array<unsigned, kBuckets> kBucketLight = {0x563172, 0xA95F2A, 0x086556, 0x7687AD};
constexpr std::array<unsigned, kBuckets> kBucketDark = {0x9A70B7, 0xF1A572, 0x33AD97, 0xC8D7FD};
constexpr std::array<unsigned, kMarks> kMarkLight = {0x2B59D9, 0x11706B, 0xA1343C, 0x7447B8, 0x8A5A00};
constexpr std::array<unsigned, kMarks> kMarkDark = {0x86A8FF, 0x4FC3B5, 0xF09A9F, 0xBE9BF2, 0xE3B341};
constexpr std::array<unsigned, kTeamHues> kTeamLight = {0x1E432A, 0x752C55, 0x554793, 0x954905,
                                                        0x077682, 0x9E6A60, 0x88813A, 0x6A8FBC};
constexpr std::array<unsigned, kTeamHues> kTeamDark = {0x577D61, 0xBA6A94, 0x9B88D5, 0xDB925F,
                                                       0x66C0CE, 0xF1B6AA, 0xE1D687, 0xD7E7FE};
constexpr Rgba kShadowLight = {0x28, 0x24, 0x1C, 56};
constexpr Rgba kShadowDark = {0, 0, 0, 140};

Rgba& toneOf(Palette& palette, Tone tone) {
    return palette.tones[static_cast<std::size_t>(tone)];
}

Rgba toneOf(const Palette& palette, Tone tone) {
    return palette.tones[static_cast<std::size_t>(tone)];
}

/// The mixes of LOOK: frames 6 % (dark 8 %) and their edges 42 % on the canvas, names 55 % in ink, avatars 16
/// % on the card.
void mixTeams(Palette& palette) {
    const Rgba canvas = toneOf(palette, Tone::Canvas);
    for (std::size_t hue = 0; hue < palette.teams.size(); ++hue) {
        const Rgba team = palette.teams[hue];
        palette.teamFrames[hue] = blended(team, palette.isDark ? 8 : 6, canvas);
        palette.teamFrameEdges[hue] = blended(team, 42, canvas);
        palette.teamNames[hue] = blended(team, 55, toneOf(palette, Tone::Ink));
        palette.teamAvatars[hue] = blended(team, 16, toneOf(palette, Tone::Card));
    }
}

template <std::size_t from, std::size_t to>
void fill(std::array<Rgba, to>& colours, const std::array<unsigned, from>& values) {
    for (std::size_t i = 0; i < from; ++i)
        colours[to - from + i] = rgb(values[i]);
}

Palette paletteOf(bool dark) {
    Palette palette;
    palette.isDark = dark;
    palette.tones.fill({});
    for (const Row& row : kTable)
        toneOf(palette, row.tone) = rgb(dark ? row.dark : row.light);
    toneOf(palette, Tone::Shadow) = dark ? kShadowDark : kShadowLight;
    fill(palette.buckets, dark ? kBucketDark : kBucketLight);
    fill(palette.marks, dark ? kMarkDark : kMarkLight);
    fill(palette.teams, dark ? kTeamDark : kTeamLight);
    palette.teams[0] = toneOf(palette, Tone::Line);
    mixTeams(palette);
    return palette;
}

Palette onWhite() {
    Palette palette = paletteOf(false);
    toneOf(palette, Tone::Canvas) = rgb(0xFFFFFF);
    toneOf(palette, Tone::Panel) = rgb(0xFFFFFF);
    toneOf(palette, Tone::Edge) = rgb(0xA8A49C);
    mixTeams(palette);
    return palette;
}

double linear(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Rgba c) {
    return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
}

/// Towards ink, percent by percent, until the contrast with all three grounds is 3:1.
Rgba raised(Rgba edge, const Palette& palette) {
    const Rgba ink = toneOf(palette, Tone::Ink);
    for (int percent = 0; percent < 100; ++percent) {
        const Rgba colour = blended(ink, percent, edge);
        const bool isEnough = contrast(colour, toneOf(palette, Tone::Card)) >= 3.0 &&
                              contrast(colour, toneOf(palette, Tone::Panel)) >= 3.0 &&
                              contrast(colour, toneOf(palette, Tone::Canvas)) >= 3.0;
        if (isEnough)
            return colour;
    }
    return ink;
}

/// A bucket where teams have their hues: full, or as light as an avatar.
Rgba bucketShade(const Palette& palette, Paint paint) {
    const std::size_t place = std::min<std::size_t>(paint.hue - kTeamHues - 1, palette.buckets.size() - 1);
    const Rgba full = palette.buckets[place];
    return paint.tone == Tone::TeamAvatar ? blended(full, 16, toneOf(palette, Tone::Card)) : full;
}

} // namespace

Rgba Palette::colour(Paint paint) const {
    const auto of = [&](const auto& colours) {
        return colours[std::min<std::size_t>(paint.hue, colours.size() - 1)];
    };
    const auto solid = [&]() -> Rgba {
        if (paint.tone >= Tone::Team && paint.hue > kTeamHues)
            return bucketShade(*this, paint);
        switch (paint.tone) {
        case Tone::Bucket:
            return of(buckets);
        case Tone::Mark:
            return of(marks);
        case Tone::Team:
            return of(teams);
        case Tone::TeamFrame:
            return of(teamFrames);
        case Tone::TeamFrameEdge:
            return of(teamFrameEdges);
        case Tone::TeamName:
            return of(teamNames);
        case Tone::TeamAvatar:
            return of(teamAvatars);
        default:
            return toneOf(*this, paint.tone);
        }
    };
    const Rgba own = solid();
    if (paint.percent >= 100 || paint.tone == Tone::None)
        return own;
    if (paint.under == Tone::None)
        return {own.red, own.green, own.blue,
                static_cast<std::uint8_t>((own.alpha * paint.percent + 50) / 100)};
    return blended(own, paint.percent, colour({paint.under, paint.hue}));
}

const Palette& lightPalette() {
    static const Palette palette = paletteOf(false);
    return palette;
}

const Palette& darkPalette() {
    static const Palette palette = paletteOf(true);
    return palette;
}

const Palette& printPalette() {
    static const Palette palette = onWhite();
    return palette;
}

Palette highContrast(const Palette& palette) {
    Palette high = palette;
    for (const Tone tone : {Tone::Hair, Tone::Edge, Tone::Line})
        toneOf(high, tone) = raised(toneOf(palette, tone), palette);
    for (Rgba& edge : high.teamFrameEdges)
        edge = raised(edge, palette);
    return high;
}

Rgba blended(Rgba over, int percent, Rgba under) {
    const auto channel = [percent](int a, int b) {
        return static_cast<std::uint8_t>((a * percent + b * (100 - percent) + 50) / 100);
    };
    return {channel(over.red, under.red), channel(over.green, under.green), channel(over.blue, under.blue),
            255};
}

double contrast(Rgba a, Rgba b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

int teamHueInTurn(int order) {
    static constexpr std::array<int, kTeamHues> kTurn = {5, 2, 3, 4, 1, 8, 6, 7};
    return kTurn[static_cast<std::size_t>(order) % kTurn.size()];
}

} // namespace orgwright::drawing
