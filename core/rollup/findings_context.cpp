// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/findings_context.h"

#include <algorithm>
#include <tuple>

namespace orgwright {
namespace {

std::vector<const Position*> positionsOf(const Org& org, const OrgTree& tree) {
    std::vector<const Position*> rows;
    rows.reserve(tree.id.size());
    for (const PositionId id : tree.id)
        rows.push_back(org.find(id));
    return rows;
}

std::vector<const Initiative*> betsOf(const Org& org) {
    std::vector<const Initiative*> rows;
    for (const Initiative& row : org.initiatives())
        rows.push_back(&row);
    std::sort(rows.begin(), rows.end(), [](const Initiative* a, const Initiative* b) {
        return std::tie(a->bucket, a->rank, a->id) < std::tie(b->bucket, b->rank, b->id);
    });
    return rows;
}

} // namespace

FindingContext::FindingContext(const Plan& plan, ScenarioId scenario, Date today)
    : m_plan(plan)
    , m_org(plan.org(scenario))
    , m_today(today)
    , m_quarter(today.isSet() ? quarterContaining(today, plan.settings().fiscalYearStart) : Quarter{})
    , m_tree(orgTree(m_org))
    , m_positions(positionsOf(m_org, m_tree))
    , m_teams(teamsInOrder(m_org))
    , m_bets(betsOf(m_org)) {}

const Staffing& FindingContext::staffing(Quarter quarter) const {
    const auto known = m_staffing.find(quarter);
    return known != m_staffing.end() ? known->second
                                     : m_staffing.emplace(quarter, Staffing(m_org, quarter)).first->second;
}

std::vector<const Team*> teamsInOrder(const Org& org) {
    std::vector<const Team*> teams;
    std::vector<TeamId> waiting;
    const auto push = [&](TeamId parent) {
        const auto parts = org.parts(parent);
        for (auto link = parts.rbegin(); link != parts.rend(); ++link)
            waiting.push_back(link->id);
    };
    push({});
    while (!waiting.empty()) {
        const TeamId id = waiting.back();
        waiting.pop_back();
        teams.push_back(org.find(id));
        push(id);
    }
    return teams;
}

bool isOver(const Initiative& bet) {
    return bet.stage == Stage::Sunset || bet.stance == Stance::Stop || bet.stance == Stance::Consolidate;
}

bool isRunning(const Initiative& bet) {
    return !isOver(bet) && bet.stance != Stance::Pause;
}

std::int64_t shareOf(WideSum part, WideSum whole) {
    return static_cast<std::int64_t>((part * kWhole.basisPoints * 2 + whole) / (whole * 2));
}

std::int64_t fteBasisPoints(WideSum effortFte) {
    return shareOf(effortFte, WideSum{kWhole.basisPoints} * kWhole.basisPoints);
}

} // namespace orgwright
