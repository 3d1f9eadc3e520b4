// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"
#include "core/drawing/palette.h"

#include <QByteArray>
#include <QPageLayout>
#include <QPageSize>
#include <QString>
#include <functional>
#include <vector>

namespace orgwright {

/// The paper of a document. Lengths in millimetres.
struct PageSetup {
    enum class Paper {
        FitOnePage, ///< the drawing in proportion on one sheet, never enlarged beyond 100 %
        OwnSize,    ///< one sheet as large as the drawing
        Tiled,      ///< as many sheets as it takes at `tileScale`, with marks for glueing
    };
    Paper paper = Paper::FitOnePage;
    QPageSize::PageSizeId size = QPageSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    double margin = 10;
    double overlap = 10;    ///< what two neighbouring sheets both show
    double tileScale = 1.0; ///< of 96 pixels an inch; 0.1 to 4
    /// Words on a tile, rows and columns counted from 1: "row 1, column 2". Without it tiles are not named.
    std::function<QString(int row, int column, int rows, int columns)> tileName = {};
};

/// The sheets a tiled drawing takes.
struct Tiling {
    int rows = 1;
    int columns = 1;
    double scale = 1.0;
};
Tiling tilingFor(const drawing::Drawing& drawing, const PageSetup& setup);

/// The drawings as a PDF document, one after the other, each on its sheet or sheets: vector lines, text as
/// text with embedded fonts. A drawing's page links lead to the first sheet of that drawing. The title is the
/// only thing told about the document; the creator is "Orgwright"; the date and identifier are fixed, so the
/// same drawings give the same bytes.
QByteArray writePdf(const std::vector<drawing::Drawing>& pages, const drawing::Palette& palette,
                    const PageSetup& setup, const QString& title);

/// The printable room of one sheet in pixels of a drawing at 100 %, for builders that fill pages.
QSizeF pageRoom(const PageSetup& setup);

} // namespace orgwright
