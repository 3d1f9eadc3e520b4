// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/palette.h"
#include "core/drawing/slides/slide.h"

#include <string>
#include <vector>

namespace orgwright {

/// The slides of one file.
struct SlideDeck {
    std::string title; ///< of the file
    drawing::SlideShape shape = drawing::SlideShape::Wide;
    std::vector<drawing::Slide> slides; ///< at least one; pages as large as a SlideSpace of the shape
};

/// A presentation for PowerPoint and its like (ECMA-376 transitional): native shapes, connectors glued to
/// their cards, tables, notes, links from slide to slide; a theme, a master and two layouts of its own. Equal
/// decks give equal bytes; nothing of the author, the machine, the time or a path is in them. Linear. Throws
/// as OpcPackage.
std::string writePptx(const SlideDeck& deck, const drawing::Palette& palette);

} // namespace orgwright
