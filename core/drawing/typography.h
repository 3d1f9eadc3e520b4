// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "core/drawing/geometry.h"

namespace orgwright::drawing {

enum class Weight : std::uint8_t { Regular, Medium, SemiBold };

/// The kinds of text in a drawing, each with one size and weight of Inter.
enum class Role : std::uint8_t {
    PageHeadline,  ///< 28/34 600: the headline of an exported page
    Headline,      ///< 20/26 600
    PanelTitle,    ///< 15/20 600
    CardName,      ///< 13/17 600
    CardNameLight, ///< 13/17 500: a seat without a person, an open seat's word
    Body,          ///< 13/18 400
    CardTitle,     ///< 12/16 400, also all secondary text
    Control,       ///< 12/16 500
    Caption,       ///< 11/14 400
    Label,         ///< 11/16 600: frame names, pills
    Initials,      ///< 10.5/13 600
    SmallInitials, ///< 8.5/11 600, in avatars of 20 to 22 pixels
    Score,         ///< 32/34 600
    Share,         ///< 24/28 600
    BetName,       ///< 14/18 600: the name on a bucket's card
};
inline constexpr int kRoles = static_cast<int>(Role::BetName) + 1;

/// Sizes in 1/8 pixel; spacing in 1/1000 em between letters.
struct TypeFace {
    Length size;
    Length lineHeight;
    Weight weight;
    std::int16_t spacing;
};

inline constexpr std::array<TypeFace, kRoles> kTypeFaces = {{
    {pixels(28), pixels(34), Weight::SemiBold, -12},
    {pixels(20), pixels(26), Weight::SemiBold, -12},
    {pixels(15), pixels(20), Weight::SemiBold, 0},
    {pixels(13), pixels(17), Weight::SemiBold, 0},
    {pixels(13), pixels(17), Weight::Medium, 0},
    {pixels(13), pixels(18), Weight::Regular, 0},
    {pixels(12), pixels(16), Weight::Regular, 0},
    {pixels(12), pixels(16), Weight::Medium, 0},
    {pixels(11), pixels(14), Weight::Regular, 0},
    {pixels(11), pixels(16), Weight::SemiBold, 0},
    {pixels(10.5), pixels(13), Weight::SemiBold, 0},
    {pixels(8.5), pixels(11), Weight::SemiBold, 0},
    {pixels(32), pixels(34), Weight::SemiBold, 0},
    {pixels(24), pixels(28), Weight::SemiBold, 0},
    {pixels(14), pixels(18), Weight::SemiBold, 0},
}};

constexpr const TypeFace& typeFace(Role role) {
    return kTypeFaces[static_cast<std::size_t>(role)];
}

/// From the top of a line of this role to its baseline, where the letters stand centred in the line: Inter's
/// capitals are 0.727 em high.
constexpr Length baselineInLine(Role role) {
    const TypeFace& face = typeFace(role);
    return (face.lineHeight + face.size * 727 / 1000) / 2;
}

} // namespace orgwright::drawing
