// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"
#include "core/drawing/palette.h"
#include "ui/painting/painter_scale.h"

#include <QColor>
#include <QPainterPath>
#include <QPen>

class QPainter;

namespace orgwright {

QColor qtColour(drawing::Rgba colour);

/// A pictogram's path on its own grid, made once.
const QPainterPath& glyphPath(drawing::GlyphKind kind);

/// A pen for a stroke: `dashScale` is what a pixel of the dash's lengths is in painter units.
QPen strokePen(const QColor& colour, double width, drawing::Dash dash, double dashScale);

/// A polyline with its corners rounded, in painter units.
QPainterPath roundedPath(const drawing::Line& line, const drawing::Point* points, const PainterScale& scale,
                         double width);

/// How a rounded box or an ellipse is painted, in painter units.
struct BoxLook {
    QRgb fill = 0; ///< 0: none, as for the others
    QRgb stroke = 0;
    QRgb hatchInk = 0;
    double strokeWidth = 0;
    double radius = 0;
    drawing::Dash dash = drawing::Dash::Solid;
    drawing::Hatch hatch = drawing::Hatch::None;
    bool isEllipse = false;
    double dashPixel = 1; ///< what a pixel of the dash is
    double hatchZoom = 1;
    friend auto operator<=>(const BoxLook&, const BoxLook&) = default;
};

/// Fill, hatch, edge. A solid edge and the fill under it are one call, which is one path on paper.
void paintRoundBox(QPainter& painter, const QRectF& rect, const BoxLook& look);

/// Fills the rounded rectangle with a hatch.
void fillHatch(QPainter& painter, const QRectF& rect, double radius, drawing::Hatch hatch,
               const QColor& colour, double zoom);

} // namespace orgwright
