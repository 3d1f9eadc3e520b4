// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"
#include "core/drawing/palette.h"
#include "ui/painting/box_corners.h"
#include "ui/painting/glyph_pictures.h"
#include "ui/painting/label_cache.h"
#include "ui/painting/line_pieces.h"
#include "ui/painting/painter_scale.h"

#include <QTransform>

class QPainter;

namespace orgwright {

/// Paints drawings on any paint device: the canvas, pictures, PDF, printers. Keeps shaped labels and corners
/// of boxes from one call to the next, so a view keeps one painter. Needs a QGuiApplication; works off the
/// gui thread as long as one thread uses it at a time.
class DrawingPainter {
public:
    /// Paints the groups that meet the visible part, without its background. Leaves the painter's state as it
    /// was, clip included; things may reach over the visible part's edge, so a caller that shares its device
    /// clips.
    void paint(QPainter& painter, const drawing::Drawing& drawing, const drawing::Palette& palette,
               const PaintView& view);

    std::size_t labelsShaped() const { return m_labels.shapedCount(); }

private:
    class Job;

    LabelCache m_labels;
    BoxCorners m_corners;
    LinePieces m_pieces;
    GlyphPictures m_glyphs;
    std::vector<LinePieces::Corner> m_corner;
};

} // namespace orgwright
