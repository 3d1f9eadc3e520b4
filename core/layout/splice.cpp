// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/splice.h"

#include "core/layout/walk.h"

#include <algorithm>
#include <type_traits>
#include <vector>

namespace orgwright::layout {

namespace {

/// Calls f(vector) for every array that has an entry a node.
template <class F>
void forEachArray(Arrays& a, F f) {
    f(a.at);
    f(a.size);
    f(a.up);
    f(a.count);
    f(a.slot);
    f(a.wish);
    f(a.flags);
}

void addToDistance(Arrays& a, std::int32_t node, std::int32_t by) {
    std::int32_t& distance = a.up[std::size_t(node)];
    distance += distance == 0 ? 0 : by;
}

/// Changes the distance of the nodes in [first, past) whose parents lie before `first`.
void shiftTops(Arrays& a, std::int32_t first, std::int32_t past, std::int32_t by) {
    for (std::int32_t top = first; top < past; top = next(a, top))
        addToDistance(a, top, by);
}

/// Changes the distance of the nodes from `first` on whose parents are `manager` or above it, but not before
/// `least`.
void shiftLaterReports(Arrays& a, std::int32_t manager, std::int32_t first, std::int32_t least,
                       std::int32_t by) {
    std::int32_t report = first;
    for (std::int32_t m = manager; m >= least; m = a.parent(m))
        for (const std::int32_t end = next(a, m); report < end; report = next(a, report))
            addToDistance(a, report, by);
}

void addToCounts(Arrays& a, std::int32_t manager, std::int32_t by) {
    for (std::int32_t m = manager; m >= 0; m = a.parent(m))
        a.count[std::size_t(m)] += by;
}

/// As std::rotate, with the shorter side put by: two plain copies of memory.
template <class T>
void rotateRun(std::vector<T>& v, std::int32_t first, std::int32_t middle, std::int32_t past) {
    static_assert(std::is_trivially_copyable_v<T>);
    const auto begin = v.begin();
    if (middle - first <= past - middle) {
        const std::vector<T> kept(begin + first, begin + middle);
        std::copy(begin + middle, begin + past, begin + first);
        std::copy(kept.begin(), kept.end(), begin + (past - (middle - first)));
    } else {
        const std::vector<T> kept(begin + middle, begin + past);
        std::copy_backward(begin + first, begin + middle, begin + past);
        std::copy(kept.begin(), kept.end(), begin + first);
    }
}

} // namespace

std::int32_t gapFor(const Arrays& a, std::int32_t manager, std::int32_t place, std::int32_t without) {
    const std::int32_t end = manager < 0 ? a.nodes() : next(a, manager);
    std::int32_t child = manager + 1;
    for (std::int32_t i = 0; child < end; child = next(a, child)) {
        if (child == without)
            continue;
        if (i == place)
            break;
        ++i;
    }
    return child;
}

std::int32_t moveRun(Arrays& a, std::int32_t node, std::int32_t manager, std::int32_t gap) {
    const std::int32_t length = a.count[std::size_t(node)];
    const std::int32_t past = node + length;
    const std::int32_t from = a.parent(node);
    if (gap > past) {
        shiftTops(a, past, gap, -length);
        shiftLaterReports(a, manager, gap, past, length);
    } else if (gap < node) {
        shiftTops(a, gap, node, length);
        shiftLaterReports(a, from, past, gap, -length);
    }
    std::int32_t landed = node;
    if (gap > past) {
        landed = gap - length;
        forEachArray(a, [&](auto& v) { rotateRun(v, node, past, gap); });
    } else if (gap < node) {
        landed = gap;
        forEachArray(a, [&](auto& v) { rotateRun(v, gap, node, past); });
    }
    // Only now do the distances along both chains hold again, so that the counts can be changed along them.
    const std::int32_t fromNow = gap < node && from >= gap ? from + length : from;
    const std::int32_t managerNow = gap > past && manager >= past ? manager - length : manager;
    addToCounts(a, fromNow, -length);
    addToCounts(a, managerNow, length);
    a.up[std::size_t(landed)] = managerNow < 0 ? 0 : landed - managerNow;
    return landed;
}

void openRun(Arrays& a, std::int32_t gap, std::int32_t manager, std::int32_t length) {
    shiftLaterReports(a, manager, gap, 0, length);
    addToCounts(a, manager, length);
    forEachArray(a, [&](auto& v) { v.insert(v.begin() + gap, std::size_t(length), {}); });
    a.up[std::size_t(gap)] = manager < 0 ? 0 : gap - manager;
}

void closeRun(Arrays& a, std::int32_t node) {
    const std::int32_t length = a.count[std::size_t(node)];
    const std::int32_t manager = a.parent(node);
    shiftLaterReports(a, manager, node + length, 0, -length);
    addToCounts(a, manager, -length);
    forEachArray(a, [&](auto& v) { v.erase(v.begin() + node, v.begin() + node + length); });
}

} // namespace orgwright::layout
