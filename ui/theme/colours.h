// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <array>

namespace orgwright {

/// What a fill in a bucket's colour is for. The order is the order of display, everywhere.
enum class BucketMark { Core, Growth, Enabler, Experimental };

/// What a change tile says. The order is the order of a legend.
enum class ChangeMark { Moved, New, Closing, Changed, Vacated };

/// How something stands against its target. Always drawn as a shape and, where there is room, a word.
enum class StatusMark { OffTarget, NearTarget, OnTarget };

/// Every colour of one look (light or dark), by role. All are opaque, except `shadow`.
struct Colours {
    bool dark = false;

    // Grounds, from the farthest to the nearest, and what lies in or over them.
    QColor canvas, panel, card, well, raised, hover;
    // Strokes: between panels; round controls (decoration); connectors, dashed seats and pills.
    QColor hair, edge, line;
    // Text. ink2 is the only secondary text on team frames and on soft; ink3 is not for soft.
    QColor ink, ink2, ink3;
    QColor primary, onPrimary;
    QColor accent, soft;
    QColor red, amber, green;
    QColor tooltip, onTooltip;
    QColor shadow;

    std::array<QColor, 4> buckets; // by BucketMark: fill only, never text
    std::array<QColor, 8> teams;   // hue 1 to 8 of LOOK at index 0 to 7
    std::array<QColor, 5> changes; // by ChangeMark

    const QColor& bucket(BucketMark mark) const { return buckets[static_cast<std::size_t>(mark)]; }
    const QColor& change(ChangeMark mark) const { return changes[static_cast<std::size_t>(mark)]; }
    const QColor& status(StatusMark mark) const;

    /// The hue of the n-th team to be given one (from 0), in LOOK's order 5 2 3 4 1 8 6 7; from 8 on the hues
    /// repeat, see teamBarIsBroken. Negative means no team: `line`.
    const QColor& teamByOrder(int order) const;

    QColor teamFrameFill(const QColor& team) const;  // 6 % on canvas (dark 8 %)
    QColor teamFrameLine(const QColor& team) const;  // 42 % on canvas
    QColor teamLabel(const QColor& team) const;      // 55 % in ink, 5.8:1 or more on the frame
    QColor teamAvatarFill(const QColor& team) const; // 16 % on card
    QColor selectionHalo() const;                    // accent 22 % on canvas, solid
    QColor disabled(const QColor& colour, const QColor& ground) const; // 55 % on its ground
};

/// A colour's role, kept by things that must follow a change of theme: `&Colours::ink2`.
using Tint = QColor Colours::*;

/// Teams 9 to 16 repeat the hues with their bar broken in three.
inline bool teamBarIsBroken(int order) {
    return order >= 8;
}

const Colours& lightColours();
const Colours& darkColours();

/// The same look with hair, edge and line raised to 3:1 against canvas, panel and card.
Colours highContrast(const Colours& colours);

} // namespace orgwright
