// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"
#include "core/exchange/out/pptx/shape_xml.h"
#include "core/exchange/slide_template.h"

#include <functional>
#include <pugixml.hpp>
#include <string>

namespace orgwright::pptx {

/// What the shapes of a slide are made with.
struct ShapeContext {
    const drawing::Palette& palette;
    Scale scale;
    const SlideTemplate* look = nullptr; ///< where that is, headlines stand where it has them
    /// The relation's id of the slide that a link leads to, counted from 0.
    std::function<std::string(std::int32_t page)> linkTo;
};

/// Adds what a page shows to a slide's shape tree (p:spTree) as shapes that can be edited: a card is one
/// shape with its text inside, grouped with its bar; a team's frame is a group with all that stands in it; a
/// reporting line is a connector glued to both cards; the headline is the slide's title. Everything else is
/// boxes, lines, and text where it stands. Ids count from `firstId`; returns the next free one. Groups of a
/// table or a chart are left out.
int addShapes(pugi::xml_node tree, const drawing::Drawing& page, const ShapeContext& context, int firstId);

} // namespace orgwright::pptx
