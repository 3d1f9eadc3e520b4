// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/chart.h"

#include "core/layout/full.h"
#include "core/layout/prepare.h"
#include "core/layout/splice.h"
#include "core/layout/update.h"
#include "core/layout/walk.h"

#include <algorithm>
#include <stdexcept>

namespace orgwright::layout {

namespace {

std::int32_t takeSlot(Arrays& a) {
    if (a.freeSlots.empty()) {
        a.branches.emplace_back();
        return std::int32_t(a.branches.size()) - 1;
    }
    const std::int32_t slot = a.freeSlots.back();
    a.freeSlots.pop_back();
    return slot;
}

} // namespace

Chart::Chart(const Tree& tree, const Options& options)
    : m_options(options) {
    layOut(m_placement.m_arrays, m_scratch, tree, m_options, nullptr);
}

Chart::Chart(const Tree& tree, const Options& options, const Shape& shape)
    : m_options(options) {
    layOut(m_placement.m_arrays, m_scratch, tree, m_options, &shape);
}

Tree Chart::tree() const {
    const Arrays& a = m_placement.m_arrays;
    Tree tree{{}, a.size, a.wish, a.flags};
    tree.parent.resize(a.size.size());
    for (std::int32_t i = 0; i < a.nodes(); ++i)
        tree.parent[std::size_t(i)] = a.parent(i);
    return tree;
}

void Chart::reshape() {
    layOut(m_placement.m_arrays, m_scratch, tree(), m_options, nullptr);
}

void Chart::reshape(const Options& options) {
    demandOptions(options);
    m_options = options;
    reshape();
}

void Chart::refresh() {
    const Shape shape = m_placement.shape();
    layOut(m_placement.m_arrays, m_scratch, tree(), m_options, &shape);
}

void Chart::resize(std::int32_t node, Size size) {
    demandNode(node);
    demandSize(size);
    Arrays& a = m_placement.m_arrays;
    a.size[std::size_t(node)] = size;
    Update update(a, m_options, m_scratch);
    if (isPlain(a, node) && a.parent(node) >= 0)
        tally(a, m_options, a.parent(node));
    update.touch(node);
    update.touch(a.parent(node)); // its line enters the card in the middle, also where the branch is no wider
    update.run();
}

void Chart::setStyle(std::int32_t node, Style style) {
    demandNode(node);
    Arrays& a = m_placement.m_arrays;
    a.wish[std::size_t(node)] = style;
    if (isPlain(a, node))
        return;
    Update update(a, m_options, m_scratch);
    update.touch(node);
    update.touchReports(node); // they look different when they are entered from above
    update.run();
}

void Chart::setFlags(std::int32_t node, std::uint8_t flags) {
    demandNode(node);
    Arrays& a = m_placement.m_arrays;
    a.flags[std::size_t(node)] = flags;
    Update update(a, m_options, m_scratch);
    settle(node, update);
    settle(a.parent(node), update);
    update.run();
}

std::int32_t Chart::move(std::int32_t node, std::int32_t manager, std::int32_t place) {
    demandNode(node);
    demandPlace(manager, place);
    Arrays& a = m_placement.m_arrays;
    const std::int32_t length = a.count[std::size_t(node)];
    if (manager >= node && manager < node + length)
        throw std::invalid_argument("layout: a branch cannot move under itself");
    const std::int32_t gap = gapFor(a, manager, place, node);
    const std::int32_t from = a.parent(node);
    const std::int32_t fromNow = gap < node && from >= gap ? from + length : from;
    const std::int32_t landed = moveRun(a, node, manager, gap);
    Update update(a, m_options, m_scratch);
    settle(fromNow, update);
    settle(a.parent(landed), update);
    setLevels(landed, levelUnder(a.parent(landed)), update);
    update.touch(landed);
    update.run();
    return landed;
}

std::int32_t Chart::insert(const Tree& branch, std::int32_t manager, std::int32_t place) {
    demandPlace(manager, place);
    Arrays added;
    Scratch scratch;
    prepare(added, scratch, branch, m_options);
    if (added.nodes() == 0 || added.count[0] != added.nodes())
        throw std::invalid_argument("layout: only one branch can be inserted");
    Arrays& a = m_placement.m_arrays;
    const std::int32_t gap = gapFor(a, manager, place, -1);
    openRun(a, gap, manager, added.nodes());
    Update update(a, m_options, m_scratch);
    adopt(gap, added);
    settle(manager, update);
    setLevels(gap, levelUnder(manager), update);
    for (std::int32_t i = gap; i < gap + added.nodes(); ++i)
        if (!isPlain(a, i))
            update.touch(i);
    update.touch(gap);
    update.run();
    return gap;
}

void Chart::remove(std::int32_t node) {
    demandNode(node);
    Arrays& a = m_placement.m_arrays;
    const std::int32_t manager = a.parent(node);
    for (std::int32_t i = node, end = next(a, node); i < end; ++i)
        setSlot(i, false);
    closeRun(a, node);
    Update update(a, m_options, m_scratch);
    settle(manager, update);
    update.run();
}

void Chart::demandNode(std::int32_t node) const {
    if (node < 0 || node >= m_placement.size())
        throw std::invalid_argument("layout: no such node");
}

void Chart::demandPlace(std::int32_t manager, std::int32_t place) const {
    if (manager < -1 || manager >= m_placement.size() || place < 0)
        throw std::invalid_argument("layout: no such place");
}

std::int32_t Chart::levelUnder(std::int32_t manager) const {
    const Arrays& a = m_placement.m_arrays;
    return manager < 0 ? 0 : a.branches[std::size_t(a.slot[std::size_t(manager)])].level + 1;
}

/// Sets right what follows from a manager's number of reports, for itself and for the manager above, and
/// touches it.
void Chart::settle(std::int32_t manager, Update& update) {
    if (manager < 0)
        return update.touchRoots();
    Arrays& a = m_placement.m_arrays;
    const bool framed = (a.flags[std::size_t(manager)] & kFramed) != 0;
    setSlot(manager, a.count[std::size_t(manager)] > 1 || framed);
    if (!isPlain(a, manager))
        tally(a, m_options, manager);
    const std::int32_t above = a.parent(manager);
    if (above >= 0)
        tally(a, m_options, above);
    update.touch(manager);
    update.touch(above);
}

void Chart::setSlot(std::int32_t node, bool wanted) {
    Arrays& a = m_placement.m_arrays;
    std::int32_t& slot = a.slot[std::size_t(node)];
    if (wanted == (slot >= 0))
        return;
    if (!wanted) {
        a.branches[std::size_t(slot)] = {};
        a.freeSlots.push_back(slot);
        slot = -1;
        return;
    }
    slot = takeSlot(a);
    a.branches[std::size_t(slot)].level = levelUnder(a.parent(node));
}

/// The branch at `node` now begins at `level`. Where that may change its managers' rule, all of them are
/// touched.
void Chart::setLevels(std::int32_t node, std::int32_t level, Update& update) {
    Arrays& a = m_placement.m_arrays;
    const std::int32_t slot = a.slot[std::size_t(node)];
    const std::int32_t by = slot < 0 ? 0 : level - a.branches[std::size_t(slot)].level;
    if (by == 0)
        return;
    const bool mayTurn = std::min(level, level - by) < a.shape.wideLevels;
    for (std::int32_t i = node, end = next(a, node); i < end; ++i) {
        if (isPlain(a, i))
            continue;
        a.branches[std::size_t(a.slot[std::size_t(i)])].level += by;
        if (mayTurn)
            update.touch(i);
    }
}

/// Fills the run that openRun() made with the branch's nodes.
void Chart::adopt(std::int32_t at, const Arrays& branch) {
    Arrays& a = m_placement.m_arrays;
    const auto to = std::ptrdiff_t(at);
    std::copy(branch.size.begin(), branch.size.end(), a.size.begin() + to);
    std::copy(branch.count.begin(), branch.count.end(), a.count.begin() + to);
    std::copy(branch.wish.begin(), branch.wish.end(), a.wish.begin() + to);
    std::copy(branch.flags.begin(), branch.flags.end(), a.flags.begin() + to);
    std::copy(branch.up.begin() + 1, branch.up.end(), a.up.begin() + to + 1);
    std::fill_n(a.slot.begin() + to, branch.nodes(), -1);
    for (std::int32_t i = 0; i < branch.nodes(); ++i) {
        const std::int32_t slot = branch.slot[std::size_t(i)];
        if (slot < 0)
            continue;
        const std::int32_t taken = takeSlot(a);
        a.slot[std::size_t(at + i)] = taken;
        a.branches[std::size_t(taken)] = branch.branches[std::size_t(slot)];
    }
}

} // namespace orgwright::layout
