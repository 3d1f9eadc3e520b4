// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/arrays.h"
#include "core/layout/scratch.h"
#include "core/layout/walk.h"

#include <algorithm>
#include <cstdint>

namespace orgwright::layout {

inline std::int32_t within(std::int64_t length) {
    return std::int32_t(std::min<std::int64_t>(length, kMaxExtent));
}

/// Calls put(child, corner) with the top left corner of each child's branch, assistants included, given the
/// corner of the manager's own. The manager must be measured; for a Wide one scratch.offset must still hold
/// what that found.
template <class F>
void arrange(const Arrays& a, const Options& o, const Scratch& scratch, std::int32_t node, Point corner,
             F put) {
    const Branch& b = a.branches[std::size_t(a.slot[std::size_t(node)])];
    const auto shifted = [&](std::int64_t x, std::int64_t y) {
        return [&put, x, y](std::int32_t child, std::int64_t dx, std::int64_t dy) {
            put(child, Point{within(x + dx), within(y + dy)});
        };
    };
    const std::int64_t bodyX = std::int64_t(corner.x) + b.body.x;
    const std::int64_t bodyY = std::int64_t(corner.y) + b.body.y;
    if (b.hasAssistants) {
        const std::int32_t height = a.size[std::size_t(node)].height;
        const auto beside =
            shifted(std::int64_t(corner.x) + b.stem, std::int64_t(corner.y) + b.card.y + height);
        walkAssistants(a, o, node, b.isCentred, beside);
    }
    if (b.style == Style::Wide)
        forEachReport(a, node, b, [&](std::int32_t child) {
            const Point offset = scratch.offset[std::size_t(child)];
            put(child, Point{within(bodyX + offset.x), within(bodyY + offset.y)});
        });
    else if (b.style == Style::LeftToRight)
        walkAhead(a, o, node, b, shifted(bodyX, bodyY));
    else if (b.reports > 0)
        walkColumns(a, o, node, b, b.columnLimit, shifted(bodyX, bodyY));
}

} // namespace orgwright::layout
