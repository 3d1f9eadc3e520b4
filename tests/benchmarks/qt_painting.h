// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/palette.h"
#include "ui/painting/label_cache.h"
#include "ui/painting/shapes.h"

#include <QPainter>

namespace orgwright::bench {

/// The drawing's boxes, lines, pictograms and texts with one painter call each: what Qt's own writers of
/// documents cost at least. In units of the drawing.
inline void paintPlainly(QPainter& painter, const drawing::Drawing& drawing,
                         const drawing::Palette& palette) {
    using namespace orgwright::drawing;
    const PainterScale scale({{0, 0, drawing.width, drawing.height}, 8.0, {}}, {}, true);
    for (const Box& box : drawing.boxes) {
        painter.setBrush(qtColour(palette.colour(box.fill)));
        painter.setPen(box.stroke.isNone() ? QPen(Qt::NoPen) : QPen(qtColour(palette.colour(box.stroke)), 8));
        const QRectF rect(box.rect.x, box.rect.y, box.rect.width, box.rect.height);
        if ((box.flags & kEllipse) != 0)
            painter.drawEllipse(rect);
        else
            painter.drawRoundedRect(rect, box.radius, box.radius);
    }
    painter.setBrush(Qt::NoBrush);
    for (const Line& line : drawing.lines) {
        painter.setPen(QPen(qtColour(palette.colour(line.stroke)), line.width));
        painter.drawPath(roundedPath(line, drawing.pointsOf(line), scale, line.width));
    }
    for (const Glyph& glyph : drawing.glyphs) {
        painter.setPen(QPen(qtColour(palette.colour(glyph.paint)), 12));
        painter.drawPath(glyphPath(glyph.kind).translated(glyph.rect.x, glyph.rect.y));
    }
    for (const Text& run : drawing.texts) {
        painter.setFont(roleFont(run.role));
        painter.setPen(qtColour(palette.colour(run.paint)));
        const std::string_view text = drawing.textOf(run);
        painter.drawText(QPointF(run.at.x, run.at.y), QString::fromUtf8(text.data(), qsizetype(text.size())));
    }
}

} // namespace orgwright::bench
