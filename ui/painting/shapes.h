// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"
#include "core/drawing/palette.h"
#include "ui/painting/mapping.h"

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
QPainterPath roundedPath(const drawing::Line& line, const drawing::Point* points, const Mapping& mapping,
                         double width);

/// Fills the rounded rectangle with a hatch.
void fillHatch(QPainter& painter, const QRectF& rect, double radius, drawing::Hatch hatch,
               const QColor& colour, double zoom);

} // namespace orgwright
