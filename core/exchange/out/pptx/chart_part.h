// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/slides/slide.h"
#include "core/exchange/out/pptx/shape_xml.h"
#include "core/exchange/out/table_writer.h"

#include <string>

namespace orgwright::pptx {

/// The sheet that a chart's figures stand on: the categories, then a column for each series.
Workbook chartSheet(const drawing::SlideChart& chart);

/// The chart as a part of its own (c:chartSpace), over the sheet that its relation rId1 leads to.
std::string chartPart(const drawing::SlideChart& chart, const Inks& inks, const Scale& scale);

/// The frame on the slide through which the chart of that relation is seen.
void addChartFrame(pugi::xml_node tree, const drawing::SlideChart& chart, const Scale& scale, int id,
                   const std::string& relation);

} // namespace orgwright::pptx
