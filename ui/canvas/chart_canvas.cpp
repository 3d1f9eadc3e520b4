// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/chart_canvas.h"

namespace orgwright {

QRectF ChartCanvas::cardOnScreen(PositionId box) const {
    const drawing::Node node = chart().find(box);
    return node == drawing::kNoNode ? QRectF() : camera().toScreen(chart().card(node));
}

std::vector<drawing::ChartColour> ChartCanvas::legend() const {
    std::vector<drawing::ChartColour> colours;
    for (std::int32_t i = 1; i < chart().colours().size(); ++i)
        colours.push_back(chart().colours()[i]);
    return colours;
}

} // namespace orgwright
