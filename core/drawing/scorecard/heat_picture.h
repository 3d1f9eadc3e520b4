// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"
#include "core/drawing/scorecard/scorecard_content.h"

namespace orgwright::drawing {

/// Measures by quarters, in words already.
struct HeatContent {
    struct Cell {
        std::string text = {}; ///< the score; empty: none
        MeasureTile::State state = MeasureTile::State::None;
    };
    struct Row {
        MeasureId id = {};
        std::string name = {};
        bool beginsCategory = false;  ///< stands a little apart from the row above
        std::vector<Cell> cells = {}; ///< by quarter
    };
    std::vector<std::string> quarters = {};
    std::vector<Row> rows = {};
    std::size_t current = 0; ///< the quarter looked at; beyond the last: none
};

struct HeatPicture {
    Drawing drawing = {};
    std::vector<std::vector<Rect>> cells = {}; ///< by row and quarter
};

/// A cell a measure and quarter: its score, and by ground and shape how that stands to the target. As wide as
/// it takes, at least `width`. `selected` has the ring.
HeatPicture heatPicture(const HeatContent& content, Length width, MeasureId selected = {});

} // namespace orgwright::drawing
