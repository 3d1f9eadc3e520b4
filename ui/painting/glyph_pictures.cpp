// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/glyph_pictures.h"

#include "core/drawing/glyphs.h"
#include "ui/painting/pixel_painter.h"
#include "ui/painting/shapes.h"

#include <QPainter>
#include <cmath>

namespace orgwright {
namespace {

constexpr std::size_t kMostPictures = 500;
/// What strokes reach over the square, in pixels.
constexpr int kReach = 2;

QImage pictureOf(const GlyphLook& look) {
    const int side = static_cast<int>(std::ceil(look.side)) + 2 * kReach;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGlyph(painter, {kReach, kReach}, look);
    return image;
}

} // namespace

void paintGlyph(QPainter& painter, QPointF corner, const GlyphLook& look) {
    const double scale = look.side / drawing::kGlyphGrid;
    QTransform place;
    place.translate(corner.x(), corner.y());
    place.scale(scale, scale);
    const QColor ink = QColor::fromRgba(look.ink);
    const bool isFilled = drawing::glyphShape(look.kind).isFilled;
    painter.setPen(isFilled ? QPen(Qt::NoPen)
                            : QPen(ink, look.line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(isFilled ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawPath(place.map(glyphPath(look.kind)));
}

void GlyphPictures::paint(PixelPainter& pixels, QPoint corner, const GlyphLook& look) {
    auto found = m_pictures.find(look);
    if (found == m_pictures.end()) {
        if (m_pictures.size() >= kMostPictures)
            m_pictures.clear();
        found = m_pictures.emplace(look, pictureOf(look)).first;
    }
    pixels.draw(corner - QPoint(kReach, kReach), found->second);
}

} // namespace orgwright
