// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/slides/chart_cut.h"
#include "core/drawing/slides/slide.h"

#include <vector>

namespace orgwright::drawing {

/// A piece of a table and its drawing, both with their upper left corner at (0, 0).
struct TablePiece {
    SlideTable table;
    Drawing drawing;
};

/// Cuts a table into pieces that fit the room, each with the headings; rows are as high as their texts take,
/// and a text has at most eight lines. Widths of columns are shared out in proportion; the row heights given
/// are not looked at. A table without rows gives none.
std::vector<TablePiece> cutTable(const SlideTable& table, ChartRoom room);

} // namespace orgwright::drawing
