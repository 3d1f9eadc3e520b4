// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/update.h"

#include "core/layout/arrange.h"
#include "core/layout/shape.h"
#include "core/layout/walk.h"

#include <algorithm>
#include <functional>

namespace orgwright::layout {

namespace {

/// Outlines that no branch refers to any more are thrown out when they are this many steps and half of all.
constexpr std::size_t kMuchGarbage = 1 << 16;

bool sameOutline(const Arrays& a, const Branch& x, const Branch& y) {
    if (x.outline < 0 || y.outline < 0)
        return x.outline == y.outline;
    const auto step = [&a](std::int32_t i) { return a.outlines[std::size_t(i)]; };
    if (x.leftSteps != y.leftSteps || x.rightSteps != y.rightSteps)
        return false;
    for (std::int32_t i = 0; i < x.leftSteps + x.rightSteps; ++i)
        if (step(x.outline + i).bottom != step(y.outline + i).bottom ||
            step(x.outline + i).x != step(y.outline + i).x)
            return false;
    return true;
}

/// Whether the manager above can tell the two apart.
bool looksTheSame(const Arrays& a, const Branch& x, const Branch& y) {
    const bool turns = (x.style == Style::LeftToRight) != (y.style == Style::LeftToRight);
    return !turns && x.extent == y.extent && x.card == y.card && sameOutline(a, x, y);
}

void compactOutlines(Arrays& a) {
    std::size_t used = 0;
    for (const Branch& b : a.branches)
        used += b.outline < 0 ? 0 : std::size_t(b.leftSteps + b.rightSteps);
    if (a.outlines.size() < kMuchGarbage || a.outlines.size() < 2 * used)
        return;
    std::vector<Step> kept;
    kept.reserve(2 * used);
    for (Branch& b : a.branches) {
        if (b.outline < 0)
            continue;
        const auto first = a.outlines.begin() + b.outline;
        b.outline = std::int32_t(kept.size());
        kept.insert(kept.end(), first, first + b.leftSteps + b.rightSteps);
    }
    a.outlines = std::move(kept);
}

void shift(std::vector<Point>& at, std::int32_t first, std::int32_t past, Point by) {
    Point* p = at.data();
    for (std::int32_t i = first; i < past; ++i) {
        p[i].x += by.x;
        p[i].y += by.y;
    }
}

} // namespace

Update::Update(Arrays& arrays, const Options& options, Scratch& scratch)
    : m_arrays(arrays)
    , m_options(options)
    , m_scratch(scratch)
    , m_measure(arrays, options, scratch) {
    m_arrays.work = {};
}

void Update::touch(std::int32_t node) {
    const Arrays& a = m_arrays;
    const std::int32_t first = node >= 0 && isPlain(a, node) ? a.parent(node) : node;
    if (first < 0) {
        m_rootsChanged = true;
        return;
    }
    m_arrays.branches[std::size_t(a.slot[std::size_t(first)])].isStale = true;
    for (std::int32_t m = first; m >= 0; m = a.parent(m)) {
        Branch& b = m_arrays.branches[std::size_t(a.slot[std::size_t(m)])];
        if (b.isListed)
            return;
        b.isListed = true;
        m_chain.push_back(m);
    }
}

void Update::touchReports(std::int32_t node) {
    const std::int32_t end = next(m_arrays, node);
    for (std::int32_t child = node + 1; child < end; child = next(m_arrays, child))
        if (!isPlain(m_arrays, child))
            touch(child);
}

void Update::run() {
    m_scratch.offset.resize(m_arrays.at.size());
    measureChain();
    place();
    if (m_arrays.outlines.size() >= kMuchGarbage)
        compactOutlines(m_arrays);
}

void Update::measureChain() {
    if (m_chain.size() > 1 && !std::is_sorted(m_chain.begin(), m_chain.end(), std::greater<>()))
        std::sort(m_chain.begin(), m_chain.end(), std::greater<>());
    for (const std::int32_t node : m_chain) {
        Branch& b = m_arrays.branches[std::size_t(m_arrays.slot[std::size_t(node)])];
        b.isListed = false;
        if (!b.isStale || !measureOne(node))
            continue;
        const std::int32_t parent = m_arrays.parent(node);
        if (parent < 0)
            m_rootsChanged = true;
        else
            m_arrays.branches[std::size_t(m_arrays.slot[std::size_t(parent)])].isStale = true;
    }
}

bool Update::measureOne(std::int32_t node) {
    Branch& b = m_arrays.branches[std::size_t(m_arrays.slot[std::size_t(node)])];
    const Branch before = b;
    m_measure.branch(node);
    b.isFresh = true;
    m_fresh.push_back(node);
    return !looksTheSame(m_arrays, before, b);
}

void Update::place() {
    Arrays& a = m_arrays;
    const auto takeRoot = [this](std::int32_t root, std::int64_t x, std::int64_t y) {
        put(root, {within(x), within(y)});
    };
    if (m_rootsChanged) {
        walkRoots(a, m_options, a.shape.rowWidth, takeRoot);
        flush();
        a.total = totalOf(a, m_options);
    }
    for (auto node = m_fresh.rbegin(); node != m_fresh.rend(); ++node) {
        Branch& b = a.branches[std::size_t(a.slot[std::size_t(*node)])];
        const Point at = a.at[std::size_t(*node)];
        b.isFresh = false;
        arrange(a, m_options, m_scratch, *node, {at.x - b.card.x, at.y - b.card.y},
                [this](std::int32_t child, Point corner) { put(child, corner); });
        flush();
    }
}

void Update::put(std::int32_t node, Point corner) {
    Arrays& a = m_arrays;
    const std::int32_t slot = a.slot[std::size_t(node)];
    const Point card = a.card(node);
    const Point to{within(std::int64_t(corner.x) + card.x), within(std::int64_t(corner.y) + card.y)};
    const Point at = a.at[std::size_t(node)];
    if (slot >= 0 && a.branches[std::size_t(slot)].isFresh) {
        a.at[std::size_t(node)] = to;
        return;
    }
    const Point by{to.x - at.x, to.y - at.y};
    if (node != m_past || by != m_by) {
        flush();
        m_first = node;
        m_by = by;
    }
    m_past = next(a, node);
}

void Update::flush() {
    if (m_by != Point{}) {
        shift(m_arrays.at, m_first, m_past, m_by);
        m_arrays.work.shifted += m_past - m_first;
    }
    m_first = m_past = -1;
    m_by = {};
}

} // namespace orgwright::layout
