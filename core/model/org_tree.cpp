// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/org_tree.h"

namespace orgwright {
namespace {

/// Walks down in preorder with the nodes still to visit on a stack.
class Walk {
public:
    Walk(const Org& org, const TreeScope& scope)
        : m_org(org)
        , m_scope(scope) {}

    OrgTree walked(std::int32_t firstLayer, std::span<const PositionId> roots) {
        for (auto root = roots.rbegin(); root != roots.rend(); ++root)
            m_stack.push_back({*root, -1});
        while (!m_stack.empty()) {
            const Visit visit = m_stack.back();
            m_stack.pop_back();
            const std::int32_t layer = visit.parent < 0 ? firstLayer : m_tree.layer[visit.parent] + 1;
            enter(visit, layer);
            if (m_scope.levels == 0 || layer - firstLayer + 1 < m_scope.levels)
                pushReports(visit.id);
        }
        closeBranches();
        return std::move(m_tree);
    }

private:
    struct Visit {
        PositionId id;
        std::int32_t parent;
    };

    void enter(const Visit& visit, std::int32_t layer) {
        m_tree.id.push_back(visit.id);
        m_tree.parent.push_back(visit.parent);
        m_tree.layer.push_back(layer);
    }

    void pushReports(PositionId manager) {
        if (m_scope.isFolded && m_scope.isFolded(manager))
            return;
        const auto reports = m_org.reports(manager);
        const std::int32_t parent = m_tree.size() - 1;
        for (auto link = reports.rbegin(); link != reports.rend(); ++link)
            m_stack.push_back({link->id, parent});
    }

    void closeBranches() {
        m_tree.end.resize(m_tree.id.size());
        for (std::int32_t i = m_tree.size() - 1; i >= 0; --i) {
            m_tree.end[i] = std::max(m_tree.end[i], i + 1);
            if (const std::int32_t parent = m_tree.parent[i]; parent >= 0)
                m_tree.end[parent] = std::max(m_tree.end[parent], m_tree.end[i]);
        }
    }

    const Org& m_org;
    const TreeScope& m_scope;
    OrgTree m_tree;
    std::vector<Visit> m_stack;
};

std::vector<PositionId> standingIn(const Org& org, Place place) {
    std::vector<PositionId> found;
    for (const auto& link : org.reports(PositionId{})) {
        if (org.find(link.id)->place == place)
            found.push_back(link.id);
    }
    return found;
}

} // namespace

OrgTree orgTree(const Org& org, const TreeScope& scope) {
    if (!scope.root)
        return Walk(org, scope).walked(1, rootPositions(org));
    if (!org.find(scope.root))
        return {};
    return Walk(org, scope).walked(layerOf(org, scope.root), std::span(&scope.root, 1));
}

std::vector<PositionId> trayPositions(const Org& org) {
    return standingIn(org, Place::Tray);
}

std::vector<PositionId> rootPositions(const Org& org) {
    return standingIn(org, Place::Chart);
}

std::int32_t layerOf(const Org& org, PositionId position) {
    std::int32_t layer = 0;
    for (const Position* row = org.find(position); row; row = org.find(row->manager))
        ++layer;
    return layer;
}

} // namespace orgwright
