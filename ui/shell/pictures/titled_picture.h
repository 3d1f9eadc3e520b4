// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_request.h"
#include "ui/theme/colours.h"

#include <QByteArray>
#include <QRect>
#include <functional>

class QGraphicsView;
class QPainter;

namespace orgwright {

/// The light colours on white: those of pictures on paper, whatever the theme.
const Colours& paperColours();

/// A picture of a slide's shape with its title and a second line, as SVG, PDF or PNG. `paint` gets the room
/// below the head; what it paints in the head stands at the right of the second line.
QByteArray titledPicture(ExportFormat format, const QString& title, const QString& subtitle,
                         const std::function<void(QPainter& painter, const QRect& below)>& paint);

/// Paints a chart that is not shown into the room. It must have paper colours already.
void paintChart(QPainter& painter, const QRect& below, QGraphicsView& chart);

} // namespace orgwright
