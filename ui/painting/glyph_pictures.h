// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/glyph_kind.h"

#include <QColor>
#include <QImage>
#include <QPoint>
#include <map>

class QPainter;

namespace orgwright {

class PixelPainter;

/// The look of a pictogram; lengths in painter units.
struct GlyphLook {
    drawing::GlyphKind kind;
    QRgb ink = 0;
    double side = 0;
    double line = 0; ///< width of its strokes
    friend auto operator<=>(const GlyphLook&, const GlyphLook&) = default;
};

/// Paints the pictogram with its square's top left corner there.
void paintGlyph(QPainter& painter, QPointF corner, const GlyphLook& look);

/// The same from pictures that were painted once: each card of a chart has one, and stroking its path takes
/// longer than the rest of the card.
class GlyphPictures {
public:
    void paint(PixelPainter& pixels, QPoint corner, const GlyphLook& look);

private:
    std::map<GlyphLook, QImage> m_pictures;
};

} // namespace orgwright
