// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/out/pptx/shape_xml.h"

#include <array>
#include <vector>

namespace orgwright::pptx {

/// A connector of right angles between two boxes' sites, as presets of DrawingML describe it (ECMA-376 part
/// 1, 20.1.9.18; the formulas stand in presetShapeDefinitions): the path in a box of its own, turned and
/// mirrored into place.
struct ConnectorShape {
    const char* preset = "straightConnector1";
    Frame box;               ///< before it is turned
    int quarters = 0;        ///< turned clockwise by so many right angles about the box's middle
    bool isFlippedH = false; ///< mirrored before turning
    bool isFlippedV = false;
    int adjusts = 0; ///< how many of these count, in 1/100,000 of the width, then of the height
    std::array<Emu, 2> adjust = {};
};

struct Spot {
    Emu x = 0;
    Emu y = 0;
};

/// From a box's lower edge down to another's upper edge by a level piece at `bus`.
ConnectorShape fallingConnector(Spot from, Spot to, Emu bus);

/// From a box's lower edge down to `bus`, along it to `spine`, down, and level to the side of another.
ConnectorShape hangingConnector(Spot from, Spot to, Emu bus, Emu spine);

/// From a box's right edge to another's left edge by an upright piece at `spine`.
ConnectorShape levelConnector(Spot from, Spot to, Emu spine);

/// Where the path of a connector runs, corner by corner: what its numbers mean.
std::vector<Spot> pathOf(const ConnectorShape& shape);

} // namespace orgwright::pptx
