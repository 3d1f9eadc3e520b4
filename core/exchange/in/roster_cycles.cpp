// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_managers.h"

#include <algorithm>

namespace orgwright {
namespace {

using Under = DraftManager::Kind;

/// The drafts and those positions of the plan that their chains lead through, as one graph of parents.
class Chains {
public:
    Chains(const RosterReading& reading, const RosterReferences& references, const PlanNames* plan)
        : m_reading(reading)
        , m_references(references)
        , m_plan(plan)
        , m_walkOf(reading.positions.size()) {}

    std::size_t draftCount() const { return m_reading.positions.size(); }

    /// The parent's node, or kNoDraft at the top. May add a node for a position of the plan.
    std::uint32_t parentOf(std::uint32_t node) {
        if (node >= draftCount())
            return nodeOf(managerInPlan(m_planNodes[node - draftCount()]));
        const PositionDraft& draft = m_reading.positions[node];
        switch (draft.manager.kind) {
        case Under::InFile:
            return draft.manager.draft;
        case Under::InPlan:
            return nodeOf(draft.manager.position);
        case Under::Unchanged:
            return nodeOf(managerInPlan(draft.existing));
        default:
            return kNoDraft;
        }
    }

    std::uint32_t& walkOf(std::uint32_t node) { return m_walkOf[node]; }

private:
    PositionId managerInPlan(PositionId position) const {
        const Position* row = m_plan ? m_plan->org().find(position) : nullptr;
        return row ? row->manager : PositionId{};
    }

    std::uint32_t nodeOf(PositionId position) {
        if (!position)
            return kNoDraft;
        if (const std::uint32_t draft = m_references.draftOf(position); draft != kNoDraft)
            return draft;
        const auto [found, isNew] =
            m_nodes.try_emplace(position, static_cast<std::uint32_t>(m_walkOf.size()));
        if (isNew) {
            m_walkOf.push_back(0);
            m_planNodes.push_back(position);
        }
        return found->second;
    }

    const RosterReading& m_reading;
    const RosterReferences& m_references;
    const PlanNames* m_plan;
    std::vector<std::uint32_t> m_walkOf; ///< the walk that came by, 0: none yet
    std::vector<PositionId> m_planNodes;
    tsl::robin_map<PositionId, std::uint32_t, std::hash<PositionId>> m_nodes;
};

void breakCycle(RosterReading& reading, RosterValues& values, Chains& chains, std::uint32_t start) {
    while (start >= chains.draftCount()) // the plan alone has no cycle, so some draft is in it
        start = chains.parentOf(start);
    std::vector<std::uint32_t> members{start};
    for (std::uint32_t node = chains.parentOf(start); node != start; node = chains.parentOf(node)) {
        if (node < chains.draftCount())
            members.push_back(node);
    }
    std::rotate(members.begin(), std::min_element(members.begin(), members.end()), members.end());
    PositionDraft& first = reading.positions[members.front()];
    values.note(RosterFault::Cycle, first.row, RosterField::Manager,
                {std::string(reading.cells.text(first.row, RosterField::Manager))});
    for (const std::uint32_t member : members)
        reading.problems.back().lines.push_back(reading.cells.line(reading.positions[member].row));
    first.manager = {Under::Tray, kNoDraft, {}};
}

} // namespace

void breakCycles(RosterReading& reading, const RosterReferences& references, RosterValues& values,
                 const PlanNames* plan) {
    Chains chains(reading, references, plan);
    for (std::uint32_t start = 0; start < chains.draftCount(); ++start) {
        std::uint32_t node = start;
        while (node != kNoDraft && chains.walkOf(node) == 0) {
            chains.walkOf(node) = start + 1;
            node = chains.parentOf(node);
        }
        if (node != kNoDraft && chains.walkOf(node) == start + 1)
            breakCycle(reading, values, chains, node);
    }
}

} // namespace orgwright
