// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/geometry.h"

#include <cstdint>
#include <vector>

namespace orgwright::layout {

/// How the reports of one manager are laid out.
enum class Style : std::uint8_t {
    Automatic,   ///< chosen by Shape's rule
    Wide,        ///< side by side under one bus, the manager centred above
    Stacked,     ///< one column hanging from a line at the left
    Grid,        ///< several such columns under one bus
    LeftToRight, ///< one above the other, right of the manager
};

/// Flags of a node, to be or-ed.
inline constexpr std::uint8_t kAssistant = 1; ///< stands beside the manager's line; means nothing on a root
inline constexpr std::uint8_t kFramed = 2;    ///< its branch is drawn inside a team frame

/// The largest side a card may have: 8,192 pixels.
inline constexpr std::int32_t kMaxSide = 8192 * kPixel;

/// A forest in preorder: a manager comes before its reports, and a branch is one contiguous run.
struct Tree {
    std::vector<std::int32_t> parent; ///< -1 for a root
    std::vector<Size> size;           ///< of each card, 1 .. kMaxSide
    std::vector<Style> style;         ///< the user's wish for a node's reports; may be empty (all Automatic)
    std::vector<std::uint8_t> flags;  ///< kAssistant, kFramed; may be empty (none)
};

/// Distances in eighths of a pixel, 0 .. kMaxSide, and the shape to come near.
struct Options {
    std::int32_t stackGap = 10 * kPixel;  ///< between two cards in a column
    std::int32_t branchGap = 18 * kPixel; ///< in a column, above and below a card that has reports of its own
    std::int32_t underManager = 18 * kPixel; ///< from a manager to a hanging column
    std::int32_t aboveRow = 24 * kPixel;     ///< from a manager to a row or to several columns
    std::int32_t busAboveRow = 12 * kPixel;  ///< the bus runs this far above the row; at most aboveRow
    std::int32_t rowGap = 24 * kPixel;       ///< between two branches of a row
    std::int32_t columnGap = 10 * kPixel;    ///< from a column to the next column's line's own room
    std::int32_t indent = 18 * kPixel; ///< from a manager's left to its reports'; the line in the middle
    std::int32_t assistantAbove = 10 * kPixel;
    std::int32_t assistantBeside = 24 * kPixel; ///< from the manager's line to the assistant
    std::int32_t ahead = 44 * kPixel;           ///< LeftToRight: from the manager to its reports
    std::int32_t rootGap = 44 * kPixel;         ///< between two roots and between rows of roots
    std::int32_t frameLabel = 26 * kPixel;      ///< inside a frame, above the manager
    std::int32_t frameSide = 8 * kPixel;
    std::int32_t frameBottom = 12 * kPixel;
    /// Width divided by height of the screen's room or the page; 0.05 .. 20.
    double aspect = 1.6;
    /// How far the picture's own aspect may be from `aspect`, as a factor of at least 1, before that
    /// outweighs small cards: 2.2 suits a screen that can be scrolled, 1.2 a page.
    double slack = 2.2;
};

/// The rule behind the automatic style, one for the whole picture:
/// - A manager on one of the first `wideLevels` levels whose reports have reports is laid out Wide; plain
///   cards that stand next to each other in such a row share a column. So is a root with a few plain cards.
/// - Every other manager hangs its reports in the fewest columns that are not higher than `columnHeight`:
///   Stacked when one is enough, else Grid; or Wide when each column would hold one report and the manager
///   itself stands in a row. Plain cards also turn into a Grid when they are more than eight (more than
///   twelve where their manager stands in a column).
///
/// A manager's style thus depends on its level, on its own branch, and on whether the manager above is Wide
/// by this rule or by wish. Moving a branch touches the managers above its old and its new place, and those
/// inside it only if it crosses the line between wide and hanging levels.
///
/// place() chooses the shape. It takes the most wide levels with which the cards are not much smaller than in
/// the best picture for that screen or page, and column heights in steps of a twelfth of a doubling, so that
/// a small change of the tree seldom changes the choice. A Chart keeps the shape over its edits.
struct Shape {
    std::int32_t wideLevels = 1;
    std::int32_t columnHeight = kMaxExtent;
    std::int32_t rowWidth = kMaxExtent; ///< roots wrap into rows no wider than this
    bool operator==(const Shape&) const = default;
};

} // namespace orgwright::layout
