// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/card_painter.h"
#include "core/drawing/card_style.h"

namespace orgwright::drawing {

inline constexpr std::int16_t kCardRadius = pixels(8);
/// On slides, whose lines hang from close to a card's corner.
inline constexpr std::int16_t kSlideCardRadius = pixels(4);

/// What the parts of a card's picture share.
struct CardPainter::Card {
    Node node;
    PositionId id;
    Rect rect;
    CardLook look;
    SeatState state;
    int hue;
    bool isBroken;
    const ChartOptions& options;
    CardStyle style;

    bool has(CardLook flag) const { return (look & flag) != 0; }
    Subject subject(Part part) const { return {id.value(), SubjectKind::Position, part}; }
    Paint team(Tone tone) const { return teamPaint(tone, hue); }
};

/// A pictogram of this side around a point.
inline Glyph glyphIn(GlyphKind kind, Point centre, Length side, Paint paint) {
    Glyph glyph;
    glyph.kind = kind;
    glyph.rect = {centre.x - side / 2, centre.y - side / 2, side, side};
    glyph.paint = paint;
    return glyph;
}

} // namespace orgwright::drawing
