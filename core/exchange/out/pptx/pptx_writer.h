// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/palette.h"
#include "core/drawing/slides/slide.h"
#include "core/exchange/out/table_writer.h"
#include "core/exchange/slide_template.h"

#include <memory>
#include <string>
#include <vector>

namespace orgwright {

/// The slides of one file.
struct SlideDeck {
    std::string title; ///< of the file
    drawing::SlideSize size = drawing::kWideSlide;
    std::vector<drawing::Slide> slides; ///< at least one; pages as large as a SlideSpace of the size
    std::shared_ptr<const SlideTemplate> look = {}; ///< a company's; null: our own
    std::filesystem::path scratchFolder = {};       ///< as writeXlsx wants it, for the figures of charts
};

/// A presentation for PowerPoint and its like (ECMA-376 transitional): native shapes, connectors glued to
/// their cards, tables, charts with their figures, notes, links from slide to slide; a theme, a master and
/// layouts of its own or of the template, whose size the deck has. Equal decks give equal bytes; nothing of
/// the author, the machine, the time or a path is in them. Linear. Throws as OpcPackage.
tl::expected<std::string, WorkbookError> writePptx(const SlideDeck& deck, const drawing::Palette& palette);

} // namespace orgwright
