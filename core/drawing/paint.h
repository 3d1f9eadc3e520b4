// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/mark.h"
#include "core/model/rows.h"

#include <cstdint>

namespace orgwright::drawing {

/// The roles a colour can play. A drawing holds roles; a Palette says which colour each is in light, dark or
/// print.
enum class Tone : std::uint8_t {
    None, ///< nothing is painted
    Canvas,
    Panel,
    Card,
    Well,
    Raised,
    Hover,
    Hair,
    Edge,
    Line,
    Ink,
    Ink2,
    Ink3,
    Primary,
    OnPrimary,
    Accent,
    Soft,
    Red,
    Amber,
    Green,
    Tooltip,
    TooltipText,
    Shadow,
    // With a hue:
    Bucket,        ///< hue is a Bucket
    Mark,          ///< hue is a Mark
    Team,          ///< hue 1 to 8, 0 for no team, as for all below
    TeamFrame,     ///< fill of a frame
    TeamFrameEdge, ///< edge of a frame
    TeamName,      ///< name in a frame
    TeamAvatar,    ///< fill of a card's avatar
};
inline constexpr int kTones = static_cast<int>(Tone::TeamAvatar) + 1;

enum class Bucket : std::uint8_t { Core, Growth, Enabler, Experimental };
using orgwright::Mark;
inline constexpr int kBuckets = 4;
inline constexpr int kMarks = 5;
/// The hues of teams are 1 to 8; 0 is the neutral one of what has no team.
inline constexpr int kTeamHues = 8;

/// What to paint with: `percent` of a tone blended (sRGB) on the tone `under`, an opaque colour. With under
/// None and less than 100 percent it is translucent.
struct Paint {
    Tone tone = Tone::None;
    std::uint8_t hue = 0;
    std::uint8_t percent = 100;
    Tone under = Tone::None;

    constexpr bool isNone() const { return tone == Tone::None; }
    friend constexpr bool operator==(Paint, Paint) = default;
};

constexpr Paint paint(Tone tone) {
    return {tone};
}
constexpr Paint paint(Bucket bucket) {
    return {Tone::Bucket, static_cast<std::uint8_t>(bucket)};
}
constexpr Paint paint(Mark mark) {
    return {Tone::Mark, static_cast<std::uint8_t>(mark)};
}
/// tone is one of Team to TeamAvatar; hue 0 to 8, or bucketHue().
constexpr Paint teamPaint(Tone tone, int hue) {
    return {tone, static_cast<std::uint8_t>(hue)};
}
/// The hue that stands for a bucket where teams' hues do.
constexpr int bucketHue(orgwright::Bucket bucket) {
    return kTeamHues + 1 + static_cast<int>(placeOf(bucket));
}
constexpr Paint blend(Paint paint, int percent, Tone under) {
    return {paint.tone, paint.hue, static_cast<std::uint8_t>(percent), under};
}

} // namespace orgwright::drawing
