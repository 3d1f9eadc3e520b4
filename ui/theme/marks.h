// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

class QPainter;
class QPainterPath;
class QRectF;

namespace orgwright {

/// Marks that mean something: each is told apart by its shape or pattern alone, in grey as well.
/// All paint centred in `box`, in logical pixels, with the colours in force unless they are given.

/// Bucket glyph: square, triangle, diamond, ring. `box` is usually 9 to 12 px.
void paintBucketGlyph(QPainter& painter, const QRectF& box, BucketMark bucket);

/// Fills `shape` with the bucket's colour and its pattern (solid, 45° stripes, dots, upright stripes); the
/// gaps of the pattern are in `ground`. `strength` under 1 mixes the colour with the ground (38 % for other
/// quarters).
void fillBucket(QPainter& painter, const QPainterPath& shape, BucketMark bucket, const QColor& ground,
                double strength = 1.0, const Colours* own = nullptr);

/// Red octagon with a cross, amber triangle with "!", green disc with a check; the glyph inside is in `glyph`
/// (the ground's colour).
void paintStatus(QPainter& painter, const QRectF& box, StatusMark status, const QColor& glyph);

/// A change tile: rounded square with arrow, plus, cross, pencil or broken ring, in `box` (20 px; radius 6),
/// without the ring of canvas around it.
void paintChangeTile(QPainter& painter, const QRectF& box, ChangeMark change);

/// Fine diagonal lines over `shape` (planned and closing seats, hidden values), `spacing` px apart.
/// `rising` lines go from bottom left to top right.
void paintHatch(QPainter& painter, const QPainterPath& shape, const QColor& colour, double spacing = 5.0,
                bool rising = true);

/// The plate that stands for a hidden value: well, hatch, edge outline; radius 3. 72×14 in LOOK (56 where
/// tight).
void paintHiddenPlate(QPainter& painter, const QRectF& box);

} // namespace orgwright
