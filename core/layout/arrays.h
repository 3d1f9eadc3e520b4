// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/geometry.h"
#include "core/layout/tree.h"

#include <cstdint>
#include <vector>

namespace orgwright::layout {

/// One edge of an outline: down to `bottom` (from the branch's top) the branch reaches to `x` (from its
/// left).
struct Step {
    std::int32_t bottom;
    std::int32_t x;
};

/// What is known of a node with reports or a frame. Lengths are relative to the branch's top left corner.
struct Branch {
    Size extent;
    Point card;
    Point body;                   ///< where the reports begin: the row's left, or the first column's line
    std::int64_t leafHeight = 0;  ///< of its plain cards, a stackGap added to each
    std::int64_t length = 0;      ///< when Stacked: the column's height
    std::int32_t columnLimit = 0; ///< columns are closed before they get higher
    std::int32_t stem = 0;        ///< where the manager's line leaves the card
    std::int32_t level = 0;       ///< 0 for a root
    std::int32_t reports = 0;     ///< without assistants
    std::int32_t leaves = 0;      ///< of these, how many are plain cards: no reports, no frame
    std::int32_t leafTallest = 0; ///< the highest of them
    std::int32_t leafWidest = 0;  ///< the widest of them
    std::int32_t outline =
        -1; ///< first step in Arrays::outlines: left edges, then right; -1 for a plain rectangle
    std::uint8_t leftSteps = 0;
    std::uint8_t rightSteps = 0;
    Style style = Style::Automatic;
    bool hasAssistants = false;
    bool isStale = true;    ///< a report's size has changed since this was measured
    bool isListed = false;  ///< only during an edit: above a touched place
    bool isFresh = false;   ///< only during an edit: measured, its reports not yet placed
    bool isCentred = false; ///< the card stands over the middle of its columns, not at their left
};

/// Counts of what was done, since counts do not depend on the machine.
struct Work {
    std::int64_t steps = 0;    ///< reports and outline edges looked at while measuring
    std::int64_t managers = 0; ///< branches measured
    std::int64_t shifted = 0;  ///< nodes whose position was written
};

/// The layout as plain arrays in preorder. Parents and branch ends are distances, so that a run of nodes can
/// be moved as a block of memory; what only managers have stands apart, by slot.
struct Arrays {
    std::vector<Point> at; ///< top left corner of each card
    std::vector<Size> size;
    std::vector<std::int32_t> up;    ///< distance to the parent; 0 for a root
    std::vector<std::int32_t> count; ///< nodes in the branch, at least 1
    std::vector<std::int32_t> slot;  ///< in `branches`; -1 for a card without reports and without frame
    std::vector<Style> wish;
    std::vector<std::uint8_t> flags;
    std::vector<Branch> branches;
    std::vector<Step> outlines;
    std::vector<std::int32_t> freeSlots;
    Size total;
    Shape shape;
    Work work;
    bool isCut = false;

    std::int32_t nodes() const { return std::int32_t(up.size()); }
    std::int32_t parent(std::int32_t node) const {
        const std::int32_t distance = up[std::size_t(node)];
        return distance == 0 ? -1 : node - distance;
    }
    bool isAssistant(std::int32_t node) const {
        return (flags[std::size_t(node)] & kAssistant) != 0 && up[std::size_t(node)] != 0;
    }
    Size extent(std::int32_t node) const {
        const std::int32_t s = slot[std::size_t(node)];
        return s < 0 ? size[std::size_t(node)] : branches[std::size_t(s)].extent;
    }
    /// From the branch's top left corner to the card's.
    Point card(std::int32_t node) const {
        const std::int32_t s = slot[std::size_t(node)];
        return s < 0 ? Point{} : branches[std::size_t(s)].card;
    }
    Rect branchRect(std::int32_t node, std::int32_t s) const {
        const Branch& b = branches[std::size_t(s)];
        const Point p = at[std::size_t(node)];
        return {p.x - b.card.x, p.y - b.card.y, b.extent.width, b.extent.height};
    }
};

} // namespace orgwright::layout
