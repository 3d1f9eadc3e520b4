// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/tree_layout.h"

#include "core/layout/arrange.h"
#include "core/layout/full.h"
#include "core/layout/prepare.h"
#include "core/layout/shape.h"

namespace orgwright::layout {

namespace {

/// The direct path for most cards: plain ones in one column, and nothing else under the manager.
bool isPlainColumn(const Branch& b) {
    return b.style == Style::Stacked && b.leaves == b.reports && !b.hasAssistants;
}

void arrangePlainColumn(Arrays& a, const Options& o, std::int32_t node, const Branch& b, Point corner) {
    const std::int32_t x = within(std::int64_t(corner.x) + b.body.x + o.indent / 2);
    std::int64_t y = std::int64_t(corner.y) + b.body.y;
    const std::int32_t end = node + a.count[std::size_t(node)];
    for (std::int32_t child = node + 1; child < end; ++child) {
        a.at[std::size_t(child)] = {x, within(y)};
        y += a.size[std::size_t(child)].height + o.stackGap;
    }
}

} // namespace

void arrangeAll(Arrays& a, const Options& o, const Scratch& scratch) {
    const auto put = [&a](std::int32_t node, Point corner) {
        const Point card = a.card(node);
        a.at[std::size_t(node)] = {within(std::int64_t(corner.x) + card.x),
                                   within(std::int64_t(corner.y) + card.y)};
    };
    walkRoots(a, o, a.shape.rowWidth, [&](std::int32_t root, std::int64_t x, std::int64_t y) {
        put(root, {within(x), within(y)});
    });
    for (std::size_t s = 0; s < a.branches.size(); ++s) {
        const std::int32_t node = scratch.nodeOf[s];
        const Point at = a.at[std::size_t(node)];
        const Branch& b = a.branches[s];
        const Point corner{at.x - b.card.x, at.y - b.card.y};
        if (isPlainColumn(b))
            arrangePlainColumn(a, o, node, b, corner);
        else
            arrange(a, o, scratch, node, corner, put);
    }
    a.total = totalOf(a, o);
    a.work.shifted += a.nodes();
}

void layOut(Arrays& a, Scratch& scratch, const Tree& tree, const Options& o, const Shape* shape) {
    prepare(a, scratch, tree, o);
    if (shape != nullptr)
        useShape(a, o, scratch, *shape);
    else
        chooseShape(a, o, scratch);
    arrangeAll(a, o, scratch);
}

const Placement& Layouter::place(const Tree& tree, const Options& options) {
    layOut(m_placement.m_arrays, m_scratch, tree, options, nullptr);
    return m_placement;
}

const Placement& Layouter::place(const Tree& tree, const Options& options, const Shape& shape) {
    layOut(m_placement.m_arrays, m_scratch, tree, options, &shape);
    return m_placement;
}

Placement place(const Tree& tree, const Options& options) {
    Layouter layouter;
    layouter.place(tree, options);
    return layouter.take();
}

Placement place(const Tree& tree, const Options& options, const Shape& shape) {
    Layouter layouter;
    layouter.place(tree, options, shape);
    return layouter.take();
}

} // namespace orgwright::layout
