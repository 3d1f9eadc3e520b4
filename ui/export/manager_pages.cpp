// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/manager_pages.h"

#include "core/model/org_tree.h"

#include <algorithm>

namespace orgwright {
namespace {

std::size_t at(std::int32_t node) {
    return static_cast<std::size_t>(node);
}

/// The managers in [first, last) on this layer, the last of them first.
std::vector<std::int32_t> managersOn(const OrgTree& tree, std::int32_t first, std::int32_t last,
                                     std::int32_t layer) {
    std::vector<std::int32_t> found;
    for (std::int32_t node = first; node < last;) {
        const bool isThere = tree.layer[at(node)] == layer;
        if (isThere && tree.end[at(node)] > node + 1)
            found.push_back(node);
        node = isThere ? tree.end[at(node)] : node + 1;
    }
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace

ManagerPages::ManagerPages(const Org& org, PositionId root, int levels) {
    const OrgTree tree = orgTree(org, {root, 0, {}});
    if (tree.size() == 0)
        return;
    const int perPage = std::max(2, levels);
    struct Open {
        std::int32_t node;
        int from;
    };
    constexpr std::int32_t kAllRoots = -1;
    std::vector<Open> open{{tree.end.front() == tree.size() ? 0 : kAllRoots, -1}};
    while (!open.empty()) {
        const auto [node, from] = open.back();
        open.pop_back();
        const bool isForest = node == kAllRoots;
        const int page = count();
        const std::int32_t first = isForest ? 0 : node;
        const std::int32_t last = isForest ? tree.size() : tree.end[at(node)];
        // All roots together count as a layer below the plan itself.
        const int shown = isForest ? perPage - 1 : perPage;
        m_pages.push_back({isForest ? PositionId{} : tree.id[at(node)], shown, from, last - first});
        if (!isForest)
            m_pageOf[tree.id[at(node)]] = page;
        for (const std::int32_t next : managersOn(tree, first, last, tree.layer[at(first)] + shown - 1))
            open.push_back({next, page});
    }
}

std::optional<int> ManagerPages::continuation(PositionId card, int page) const {
    const auto found = m_pageOf.find(card);
    return found == m_pageOf.end() || found->second == page ? std::nullopt : std::optional(found->second);
}

std::optional<int> ManagerPages::link(PositionId card, int page) const {
    const Page& shown = m_pages[static_cast<std::size_t>(page)];
    if (shown.from >= 0 && card == shown.top)
        return shown.from;
    return continuation(card, page);
}

} // namespace orgwright
