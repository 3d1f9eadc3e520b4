// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/slides/slide.h"
#include "core/exchange/out/pptx/shape_xml.h"

namespace orgwright::pptx {

/// Adds a table that PowerPoint can edit: a heading row, hairlines between rows, figures at the right.
void addTable(pugi::xml_node tree, const drawing::SlideTable& table, const Inks& inks, const Scale& scale,
              int id);

} // namespace orgwright::pptx
