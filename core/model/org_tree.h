// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/org.h"

#include <functional>
#include <vector>

namespace orgwright {

/// The chart's tree as arrays in preorder: what layout, totals and exports walk. Node i's branch is [i,
/// end[i]). A value made from an Org at one moment; it does not follow later changes.
struct OrgTree {
    std::vector<PositionId> id;
    std::vector<std::int32_t> parent; ///< index of the manager, -1 for a root
    std::vector<std::int32_t> end;    ///< one past the last node of the branch
    std::vector<std::int32_t>
        layer; ///< 1 for a root of the organisation, also when only a branch was asked for

    std::int32_t size() const { return static_cast<std::int32_t>(id.size()); }
};

/// Which part of the organisation to walk.
struct TreeScope {
    PositionId root;         ///< one branch; none: every root of the chart, in order, without the tray
    std::int32_t levels = 0; ///< how many layers from the top of the scope; 0: all
    std::function<bool(PositionId)> isFolded = {}; ///< whose reports to leave out
};

/// Linear in the part walked, without recursion.
OrgTree orgTree(const Org& org, const TreeScope& scope = {});

/// The positions of the tray, in rank order: without a manager and placed there by the user or an import.
std::vector<PositionId> trayPositions(const Org& org);

/// The roots of the chart in order.
std::vector<PositionId> rootPositions(const Org& org);

/// 1 for a root, one more than the manager's otherwise. O(depth).
std::int32_t layerOf(const Org& org, PositionId position);

} // namespace orgwright
