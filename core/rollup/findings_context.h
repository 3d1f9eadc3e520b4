// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/org_tree.h"
#include "core/rollup/findings.h"
#include "core/rollup/staffing.h"

#include <map>

namespace orgwright {

/// What the rules of the findings look at: one scenario on one day, with what several of them need made once.
/// Holds as long as the plan and does not follow its changes; asks of one thread at a time.
class FindingContext {
public:
    FindingContext(const Plan& plan, ScenarioId scenario, Date today);

    const Plan& plan() const { return m_plan; }
    const Org& org() const { return m_org; }
    Date today() const { return m_today; }
    /// The one that today lies in; none where there is no today.
    Quarter quarter() const { return m_quarter; }

    const OrgTree& tree() const { return m_tree; }
    /// Those of the tree, in its order.
    const std::vector<const Position*>& positions() const { return m_positions; }
    /// Teams before their parts, in sibling order.
    const std::vector<const Team*>& teams() const { return m_teams; }
    /// Bucket by bucket, in their order.
    const std::vector<const Initiative*>& bets() const { return m_bets; }

    /// Of this quarter, or of another: made when it is first asked for.
    const Staffing& staffing() const { return staffing(m_quarter); }
    const Staffing& staffing(Quarter quarter) const;

private:
    const Plan& m_plan;
    const Org& m_org;
    Date m_today;
    Quarter m_quarter;
    OrgTree m_tree;
    std::vector<const Position*> m_positions;
    std::vector<const Team*> m_teams;
    std::vector<const Initiative*> m_bets;
    mutable std::map<Quarter, Staffing> m_staffing;
};

using Findings = std::vector<Finding>;

/// A finding as a rule gives it.
inline Finding about(std::vector<RowRef> rows, std::vector<std::int64_t> numbers = {}) {
    return {nullptr, std::move(rows), std::move(numbers), {}};
}

/// Teams before their parts, in sibling order.
std::vector<const Team*> teamsInOrder(const Org& org);

/// At sunset, stopped or made part of another.
bool isOver(const Initiative& bet);
/// Neither over nor paused.
bool isRunning(const Initiative& bet);

/// Of the whole, rounded to basis points; the whole is more than nothing.
std::int64_t shareOf(WideSum part, WideSum whole);
/// In basis points of one FTE, rounded.
std::int64_t fteBasisPoints(WideSum effortFte);

// The rules by what they are about, each beside its functions.
std::span<const FindingRule> positionRules();
std::span<const FindingRule> teamRules();
std::span<const FindingRule> bandRules();
std::span<const FindingRule> betRules();
std::span<const FindingRule> needRules();
std::span<const FindingRule> capacityRules();

} // namespace orgwright
