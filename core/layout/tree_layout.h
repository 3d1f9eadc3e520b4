// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/arrays.h"
#include "core/layout/geometry.h"
#include "core/layout/scratch.h"
#include "core/layout/tree.h"

#include <cstdint>
#include <utility>

namespace orgwright::layout {

/// Where everything stands. Nodes are named by their preorder index, as in the Tree that was placed.
///
/// Guaranteed, unless isCut():
/// - No two boxes overlap: between two boxes there is at least the smallest of the gaps in Options. Frames
///   hold no stranger and overlap no frame but those around or inside them.
/// - branch(i) holds the box of i, everything below it, and its frame. Branches of siblings do not overlap,
///   except that under a Wide manager a deep branch may reach below a shallow neighbour.
/// - Reports stand below their manager's box (under LeftToRight: right of it), in their order: from left to
///   right, and inside a column from top to bottom. Assistants stand beside the manager's line, above all
///   other reports (under LeftToRight: below the manager).
/// - The same tree, options and shape give the same placement, on every machine.
class Placement {
public:
    std::int32_t size() const { return std::int32_t(m_arrays.at.size()); }

    /// The card itself.
    Rect box(std::int32_t node) const {
        const auto i = std::size_t(node);
        const Point at = m_arrays.at[i];
        return {at.x, at.y, m_arrays.size[i].width, m_arrays.size[i].height};
    }
    /// What the node's whole branch covers: its box, everything below it and its frame.
    Rect branch(std::int32_t node) const {
        const std::int32_t slot = m_arrays.slot[std::size_t(node)];
        return slot < 0 ? box(node) : m_arrays.branchRect(node, slot);
    }
    /// The team frame around the node's branch: branch(node) when the node is framed, else empty.
    Rect frame(std::int32_t node) const { return isFramed(node) ? branch(node) : Rect{}; }
    bool isFramed(std::int32_t node) const { return (m_arrays.flags[std::size_t(node)] & kFramed) != 0; }
    bool isAssistant(std::int32_t node) const { return m_arrays.isAssistant(node); }
    /// How the node's reports are laid out: never Automatic for a node with reports other than assistants,
    /// always Automatic for one without.
    Style style(std::int32_t node) const {
        const std::int32_t slot = m_arrays.slot[std::size_t(node)];
        return slot < 0 ? Style::Automatic : m_arrays.branches[std::size_t(slot)].style;
    }
    /// One past the last node of the branch: the branch of i is [i, end(i)), and end(i) is the next node
    /// beside it.
    std::int32_t end(std::int32_t node) const { return node + m_arrays.count[std::size_t(node)]; }
    /// -1 for a root.
    std::int32_t parent(std::int32_t node) const { return m_arrays.parent(node); }
    /// The picture's size; its top left corner is (0, 0).
    Size total() const { return m_arrays.total; }
    /// The rule the automatic styles followed.
    const Shape& shape() const { return m_arrays.shape; }
    /// True when the picture would have been larger than kMaxExtent: what lies beyond is pressed to that edge
    /// and may overlap. Out of reach for a million cards of ordinary size, unless overrides ask for it.
    bool isCut() const { return m_arrays.isCut; }
    /// What the layout did, counted. For tests.
    const Work& work() const { return m_arrays.work; }

    const Arrays& arrays() const { return m_arrays; }

private:
    friend class Layouter;
    friend class Chart;

    Arrays m_arrays;
};

/// Lays the forest out. Linear in the number of nodes, without recursion.
/// Throws std::invalid_argument when the tree is not a forest in preorder, an array has the wrong length, a
/// size is outside 1 .. kMaxSide, or an option is outside what Options says.
Placement place(const Tree& tree, const Options& options = {});

/// The same with the automatic rule given instead of chosen, so that two pictures can be compared, or one be
/// continued.
Placement place(const Tree& tree, const Options& options, const Shape& shape);

/// Lays out tree after tree and keeps the memory between them.
class Layouter {
public:
    /// As place(); valid until the next call.
    const Placement& place(const Tree& tree, const Options& options);
    const Placement& place(const Tree& tree, const Options& options, const Shape& shape);
    /// Gives the last placement away.
    Placement take() { return std::move(m_placement); }

private:
    Placement m_placement;
    Scratch m_scratch;
};

} // namespace orgwright::layout
