// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/prepare.h"

#include "core/layout/walk.h"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace orgwright::layout {

void demandSize(Size size) {
    if (size.width < 1 || size.height < 1 || size.width > kMaxSide || size.height > kMaxSide)
        throw std::invalid_argument("layout: a card's size is out of range");
}

namespace {

void demandLengths(const Tree& tree) {
    const std::size_t n = tree.parent.size();
    const auto fits = [n](std::size_t length) { return length == 0 || length == n; };
    if (n > std::size_t(std::numeric_limits<std::int32_t>::max() / 4))
        throw std::invalid_argument("layout: too many nodes");
    if (tree.size.size() != n || !fits(tree.style.size()) || !fits(tree.flags.size()))
        throw std::invalid_argument("layout: arrays of different length");
}

std::int32_t newSlot(Arrays& a, Scratch& scratch, std::int32_t node, std::int32_t level) {
    const auto slot = std::int32_t(a.branches.size());
    a.branches.emplace_back().level = level;
    scratch.nodeOf.push_back(node);
    a.slot[std::size_t(node)] = slot;
    return slot;
}

void addReport(Arrays& a, const Options& o, Branch& manager, std::int32_t node) {
    if ((a.flags[std::size_t(node)] & kAssistant) != 0) {
        manager.hasAssistants = true;
        return;
    }
    ++manager.reports;
    if (!isPlain(a, node))
        return;
    const Size size = a.size[std::size_t(node)];
    ++manager.leaves;
    manager.leafHeight += size.height + o.stackGap;
    manager.leafTallest = std::max(manager.leafTallest, size.height);
    manager.leafWidest = std::max(manager.leafWidest, size.width);
}

/// Adds what was counted of several plain cards.
void addRun(Branch& manager, const Branch& run) {
    manager.reports += run.reports;
    manager.leaves += run.leaves;
    manager.leafHeight += run.leafHeight;
    manager.leafTallest = std::max(manager.leafTallest, run.leafTallest);
    manager.leafWidest = std::max(manager.leafWidest, run.leafWidest);
}

/// One pass from the first node to the last. A node's branch is closed when a later node turns out not to be
/// in it. Plain cards that follow each other are taken as one run, since most nodes are such.
class Preparation {
public:
    Preparation(Arrays& a, Scratch& scratch, const Tree& tree, const Options& o)
        : m_a(a)
        , m_scratch(scratch)
        , m_tree(tree)
        , m_options(o) {}

    void run() {
        const std::int32_t n = m_a.nodes();
        for (std::int32_t i = 0; i < n;) {
            const std::int32_t parent = m_tree.parent[std::size_t(i)];
            if (parent != m_open)
                closeUntil(parent, i);
            if (parent >= 0 && m_a.slot[std::size_t(parent)] < 0)
                newSlot(m_a, m_scratch, parent, m_level - 1);
            const std::int32_t past = addPlain(i, parent);
            if (past == i)
                addOther(i++);
            else
                i = past;
        }
        closeUntil(-1, n);
    }

private:
    /// Adds the plain cards under `parent` that start at `first`, and returns the node after them.
    std::int32_t addPlain(std::int32_t first, std::int32_t parent) {
        const std::int32_t n = m_a.nodes();
        const std::int32_t* parents = m_tree.parent.data();
        const std::uint8_t* flags = m_a.flags.data();
        const Size* sizes = m_a.size.data();
        Branch run;
        std::int32_t i = first;
        for (; i < n && parents[i] == parent && (i + 1 == n || parents[i + 1] != i) && flags[i] == 0; ++i) {
            const Size size = sizes[i];
            demandSize(size);
            run.leafHeight += size.height;
            run.leafTallest = std::max(run.leafTallest, size.height);
            run.leafWidest = std::max(run.leafWidest, size.width);
        }
        run.leaves = run.reports = i - first;
        run.leafHeight += std::int64_t(run.leaves) * m_options.stackGap;
        if (parent >= 0)
            addRun(m_a.branches[std::size_t(m_a.slot[std::size_t(parent)])], run);
        return i;
    }

    /// Opens a node that may have reports, a frame or a place beside the line.
    void addOther(std::int32_t i) {
        demandSize(m_a.size[std::size_t(i)]);
        if ((m_a.flags[std::size_t(i)] & kFramed) != 0)
            newSlot(m_a, m_scratch, i, m_level);
        m_open = i;
        ++m_level;
    }

    void closeUntil(std::int32_t parent, std::int32_t past) {
        while (m_open != parent) {
            if (m_open < 0)
                throw std::invalid_argument("layout: not a forest in preorder");
            const std::int32_t above = m_tree.parent[std::size_t(m_open)];
            m_a.count[std::size_t(m_open)] = past - m_open;
            if (above >= 0)
                addReport(m_a, m_options, m_a.branches[std::size_t(m_a.slot[std::size_t(above)])], m_open);
            m_open = above;
            --m_level;
        }
    }

    Arrays& m_a;
    Scratch& m_scratch;
    const Tree& m_tree;
    const Options& m_options;
    std::int32_t m_open = -1; ///< the nearest branch that is not closed
    std::int32_t m_level = 0; ///< of a node below m_open
};

} // namespace

void demandOptions(const Options& o) {
    for (const std::int32_t gap :
         {o.stackGap, o.branchGap, o.underManager, o.aboveRow, o.busAboveRow, o.rowGap, o.columnGap, o.indent,
          o.assistantAbove, o.assistantBeside, o.ahead, o.rootGap, o.frameLabel, o.frameSide, o.frameBottom})
        if (gap < 0 || gap > kMaxSide)
            throw std::invalid_argument("layout: a distance is out of range");
    if (!(o.aspect >= 0.05 && o.aspect <= 20 && o.slack >= 1 && o.slack <= 1000))
        throw std::invalid_argument("layout: the aspect is out of range");
}

void tally(Arrays& a, const Options& o, std::int32_t node) {
    Branch& b = a.branches[std::size_t(a.slot[std::size_t(node)])];
    b.reports = b.leaves = b.leafTallest = b.leafWidest = 0;
    b.leafHeight = 0;
    b.hasAssistants = false;
    const std::int32_t end = next(a, node);
    for (std::int32_t child = node + 1; child < end; child = next(a, child))
        addReport(a, o, b, child);
}

void prepare(Arrays& a, Scratch& scratch, const Tree& tree, const Options& options) {
    demandOptions(options);
    demandLengths(tree);
    const std::size_t n = tree.parent.size();
    a.size = tree.size;
    a.at.resize(n);
    a.up.resize(n);
    for (std::int32_t i = 0; i < std::int32_t(n); ++i)
        a.up[std::size_t(i)] = tree.parent[std::size_t(i)] < 0 ? 0 : i - tree.parent[std::size_t(i)];
    a.count.assign(n, 1);
    a.slot.assign(n, -1);
    a.wish = tree.style;
    a.wish.resize(n, Style::Automatic);
    a.flags = tree.flags;
    a.flags.resize(n, 0);
    a.branches.clear();
    a.work = {};
    a.isCut = false;
    a.total = {};
    a.freeSlots.clear();
    a.branches.reserve(n / 6);
    scratch.nodeOf.clear();
    scratch.nodeOf.reserve(n / 6);
    scratch.offset.resize(n);
    Preparation(a, scratch, tree, options).run();
}

} // namespace orgwright::layout
