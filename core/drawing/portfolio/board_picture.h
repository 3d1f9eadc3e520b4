// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"
#include "core/drawing/portfolio/board_content.h"

namespace orgwright::drawing {

/// Room between two cards, where something is about to be put.
struct BoardGap {
    std::size_t lane = 0;
    std::size_t column = 0;
    InitiativeId before = {}; ///< none: after the last
    Length height = 0;
    friend bool operator==(const BoardGap&, const BoardGap&) = default;
};

/// What a view does to the board.
struct BoardLook {
    InitiativeId selected = {};
    InitiativeId hovered = {};
    std::optional<std::size_t> hoveredHead = {}; ///< the column whose head shows that it folds
    InitiativeId dragged = {};                   ///< its card is veiled where it stands
    bool hasFocus = false;                       ///< the selected card has the keyboard's ring
    bool isPaper = false;                        ///< nothing can be pressed
    std::optional<BoardGap> gap = {};
};

/// Where a card stands: lane by lane, in each column from the top.
struct BoardPlace {
    InitiativeId id = {};
    Rect rect = {};
    std::size_t lane = 0;
    std::size_t column = 0;
};

/// The board as a drawing, and where in it things stand.
struct BoardPicture {
    Drawing drawing = {};
    std::vector<BoardPlace> cards = {};
    std::array<Rect, orgwright::kBuckets.size()> columns = {};
    std::array<Rect, orgwright::kBuckets.size()> adders = {};  ///< the plus of each column
    std::array<Rect, orgwright::kBuckets.size()> targets = {}; ///< its target text
    std::array<Rect, orgwright::kBuckets.size()> heads = {};   ///< its name and glyph
    std::vector<Rect> lanes = {};                              ///< each lane from its name to its last card
    std::vector<Rect> laneHeads = {}; ///< the name of each; empty where there is one lane without a name
    Rect gap = {};                    ///< the room that the look asks for; empty where it has no place
    Length top = 0;                   ///< where the heads end

    const BoardPlace* find(InitiativeId id) const;
    /// The card at this place, or null.
    const BoardPlace* cardAt(Point at) const;
};

/// The smallest width in which the board can be read with so many columns open, the others folded.
constexpr Length leastBoardWidth(std::size_t open) {
    const auto folded = static_cast<Length>(orgwright::kBuckets.size() - open);
    return static_cast<Length>(open) * pixels(196) + folded * pixels(48) + pixels(5 * 18);
}
inline constexpr Length kLeastBoardWidth = leastBoardWidth(orgwright::kBuckets.size());

/// Builds the picture for this width, at least kLeastBoardWidth, or less where columns are folded; the height
/// is what it takes. Linear in the cards.
BoardPicture boardPicture(const BoardContent& content, Length width, const BoardLook& look = {});

} // namespace orgwright::drawing
