// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"
#include "core/drawing/scorecard/scorecard_content.h"

namespace orgwright::drawing {

/// What a view does to the scorecard.
struct ScorecardLook {
    MeasureId selected = {};
    MeasureId hovered = {};
    bool hasFocus = false; ///< the selected tile has the keyboard's ring
};

/// Where a tile stands: category by category, from the left.
struct TilePlace {
    MeasureId id = {};
    Rect rect = {};
    std::size_t category = 0;
};

/// The scorecard as a drawing, and where in it the tiles stand.
struct ScorecardPicture {
    Drawing drawing = {};
    std::vector<TilePlace> tiles = {};

    const TilePlace* find(MeasureId id) const;
    /// The tile at this place, or null.
    const TilePlace* tileAt(Point at) const;
};

/// The smallest width in which three tiles beside each other can be read.
inline constexpr Length kLeastScorecardWidth = pixels(3 * 236 + 2 * 10 + 32);

/// Builds the picture for this width, at least kLeastScorecardWidth: a row of tiles a category, as many
/// beside each other as there is room for. The height is what it takes. Linear in the tiles.
ScorecardPicture scorecardPicture(const ScorecardContent& content, Length width,
                                  const ScorecardLook& look = {});

} // namespace orgwright::drawing
