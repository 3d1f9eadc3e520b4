// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

class QFont;
class QPainter;
class QRectF;

namespace orgwright {

/// The width `text` takes when each digit stands in a cell as wide as "0". All other characters keep their
/// own width, so "1" and "8" swap without moving their neighbours.
double figuresWidth(const QFont& font, const QString& text);

/// Paints one line of `text` with tabular digits in `box`, with the painter's font and pen. `alignment` takes
/// Left, Right or HCenter (as they are, not mirrored) and Top, VCenter or Bottom. Never cuts and never wraps.
void paintFigures(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text);

} // namespace orgwright
