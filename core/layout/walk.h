// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/arrays.h"

#include <algorithm>
#include <cstdint>

namespace orgwright::layout {

/// The walks below say where a manager's reports stand. Measuring and placing both use them, so the two
/// cannot differ. Each calls `put(child, x, y)` with 64-bit offsets and returns what the reports cover.
struct Cover {
    std::int64_t width = 0;
    std::int64_t height = 0;
    std::int64_t length = 0;  ///< of everything in one column
    std::int64_t tallest = 0; ///< branch
    std::int32_t columns = 0;
    std::int32_t steps = 0;
};

/// More plain cards than this do not share a column under an automatic rule.
inline constexpr std::int32_t kLeafColumn = 8;
/// Nor more than this where their manager hangs in a column itself: two columns would widen that for
/// everybody.
inline constexpr std::int32_t kLeafColumnInColumn = 12;

inline std::int32_t next(const Arrays& a, std::int32_t child) {
    return child + a.count[std::size_t(child)];
}

/// A card without reports and without frame.
inline bool isPlain(const Arrays& a, std::int32_t node) {
    return a.slot[std::size_t(node)] < 0;
}

/// Where a line from the left leaves the manager's card, from the card's left.
inline std::int32_t lineInset(const Options& o, std::int32_t cardWidth) {
    return std::min(o.indent / 2, cardWidth / 2);
}

/// Calls f(child) for the reports that are no assistants, in order.
template <class F>
void forEachReport(const Arrays& a, std::int32_t node, const Branch& b, F f) {
    const std::int32_t end = next(a, node);
    for (std::int32_t child = node + 1; child < end; child = next(a, child))
        if (!b.hasAssistants || !a.isAssistant(child))
            f(child);
}

/// Columns that hang from lines at their left. x counts from the first column's line, y from the columns'
/// top. A column is closed before it gets higher than `limit`, unless a single branch is.
template <class F>
Cover walkColumns(const Arrays& a, const Options& o, std::int32_t node, const Branch& b, std::int64_t limit,
                  F put) {
    Cover cover;
    std::int64_t x = o.indent / 2;
    std::int64_t y = 0;
    std::int32_t widest = 0;
    std::int32_t tallest = 0;
    bool wasPlain = false;
    const std::int32_t end = next(a, node);
    for (std::int32_t child = node + 1; child < end;) {
        const std::int32_t slot = a.slot[std::size_t(child)];
        const bool plain = slot < 0;
        const std::int32_t after = plain ? child + 1 : next(a, child);
        if (b.hasAssistants && a.isAssistant(child)) {
            child = after;
            continue;
        }
        const Size size = plain ? a.size[std::size_t(child)] : a.branches[std::size_t(slot)].extent;
        const std::int32_t gap = cover.steps == 0 ? 0 : plain && wasPlain ? o.stackGap : o.branchGap;
        cover.length += gap + size.height;
        y += gap;
        if (cover.steps > 0 && y + size.height > limit) {
            cover.height = std::max(cover.height, y - gap);
            x += widest + o.columnGap + o.indent;
            ++cover.columns;
            y = 0;
            widest = 0;
        }
        put(child, x, y);
        y += size.height;
        widest = std::max(widest, size.width);
        tallest = std::max(tallest, size.height);
        wasPlain = plain;
        ++cover.steps;
        child = after;
    }
    cover.tallest = tallest;
    cover.columns += cover.steps > 0 ? 1 : 0;
    cover.height = std::max(cover.height, y);
    cover.width = x + widest;
    return cover;
}

/// One below the other, for LeftToRight.
template <class F>
Cover walkAhead(const Arrays& a, const Options& o, std::int32_t node, const Branch& b, F put) {
    Cover cover;
    bool wasPlain = true;
    forEachReport(a, node, b, [&](std::int32_t child) {
        const Size size = a.extent(child);
        const bool plain = isPlain(a, child);
        const std::int32_t gap = plain && wasPlain ? o.stackGap : o.branchGap;
        const std::int64_t y = cover.steps == 0 ? 0 : cover.height + gap;
        put(child, std::int64_t(0), y);
        cover.width = std::max<std::int64_t>(cover.width, size.width);
        cover.height = y + size.height;
        wasPlain = plain;
        ++cover.steps;
    });
    return cover;
}

/// What assistants cover on either side of the manager's line.
struct Beside {
    std::int64_t left = 0;
    std::int64_t right = 0;
    std::int64_t bottom = 0; ///< from the manager's lower edge
};

/// Whether the node's reports stand right of it, where a line from the right would cross them.
inline bool reachesRight(const Arrays& a, std::int32_t node) {
    const std::int32_t slot = a.slot[std::size_t(node)];
    return slot >= 0 && a.branches[std::size_t(slot)].style == Style::LeftToRight;
}

/// Assistants: right and left of the line in turn when the manager stands centred, else all at its right.
/// x counts from the line, y from the manager's lower edge.
template <class F>
Beside walkAssistants(const Arrays& a, const Options& o, std::int32_t node, bool bothSides, F put) {
    Beside b;
    std::int64_t top = o.assistantAbove;
    bool leftIsFree = false;
    const std::int32_t end = next(a, node);
    for (std::int32_t child = node + 1; child < end; child = next(a, child)) {
        if (!a.isAssistant(child))
            continue;
        const Size size = a.extent(child);
        const std::int64_t gap = bothSides ? o.assistantBeside : o.indent / 2;
        const bool left = leftIsFree && !reachesRight(a, child);
        if (!left && b.bottom > 0)
            top = b.bottom + o.stackGap;
        put(child, left ? -gap - size.width : gap, top);
        (left ? b.left : b.right) = std::max(left ? b.left : b.right, gap + size.width);
        b.bottom = std::max(b.bottom, top + size.height);
        leftIsFree = bothSides && !left;
    }
    return b;
}

/// Roots side by side, in rows no wider than `rowWidth` unless a single one is.
template <class F>
Cover walkRoots(const Arrays& a, const Options& o, std::int64_t rowWidth, F put) {
    Cover cover;
    std::int64_t x = 0;
    std::int64_t y = 0;
    for (std::int32_t root = 0; root < a.nodes(); root = next(a, root)) {
        const Size size = a.extent(root);
        if (x > 0 && x + size.width > rowWidth) {
            x = 0;
            y = cover.height + o.rootGap;
        }
        put(root, x, y);
        cover.width = std::max(cover.width, x + size.width);
        cover.height = std::max(cover.height, y + size.height);
        x += size.width + o.rootGap;
        ++cover.steps;
    }
    return cover;
}

} // namespace orgwright::layout
