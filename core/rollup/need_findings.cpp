// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/cycle_findings.h"
#include "core/rollup/findings_context.h"

#include <array>

namespace orgwright {
namespace {

constexpr std::int32_t kSoon = 2; ///< quarters from now

/// Calls visit(dependency) for what running bets need, bet by bucket and order, what is needed first first.
template <class Visit>
void eachNeed(const FindingContext& in, Visit visit) {
    for (const Initiative* bet : in.bets()) {
        if (!isRunning(*bet))
            continue;
        for (const auto& link : in.org().needsOf(bet->id))
            visit(*in.org().find(link.id));
    }
}

Findings needsStoppedBet(const FindingContext& in) {
    Findings found;
    eachNeed(in, [&](const Dependency& need) {
        const Initiative* on = in.org().find(need.onInitiative);
        if (on && (on->stance == Stance::Stop || on->stance == Stance::Pause))
            found.push_back(about({need.from, on->id, need.id},
                                  {need.neededBy.index, static_cast<std::int64_t>(on->stance)}));
    });
    return found;
}

Findings needsAtRisk(const FindingContext& in) {
    Findings found;
    if (!in.quarter().isSet())
        return found;
    eachNeed(in, [&](const Dependency& need) {
        const bool isOpen = need.state == DependencyState::AtRisk || need.state == DependencyState::Refused;
        const bool isSoon = need.neededBy.isSet() && need.neededBy.index <= in.quarter().index + kSoon;
        if (!isOpen || !isSoon)
            return;
        const RowRef on = need.onTeam ? RowRef(need.onTeam) : RowRef(need.onInitiative);
        found.push_back(
            about({need.from, on, need.id}, {need.neededBy.index, static_cast<std::int64_t>(need.state)}));
    });
    return found;
}

Findings dependencyCycle(const FindingContext& in) {
    Findings found;
    for (const std::vector<InitiativeId>& cycle : needCycles(in.org(), in.bets()))
        found.push_back(about({cycle.begin(), cycle.end()}));
    return found;
}

constexpr auto kNeedFindingsArea = FindingArea::Portfolio;
constexpr auto kNeedFindingsRules = std::to_array<FindingRule>({
    {"needs_stopped_bet", FindingSeverity::Error, kNeedFindingsArea, needsStoppedBet},
    {"needs_at_risk", FindingSeverity::Warning, kNeedFindingsArea, needsAtRisk},
    {"dependency_cycle", FindingSeverity::Error, kNeedFindingsArea, dependencyCycle},
});

} // namespace

std::span<const FindingRule> needRules() {
    return kNeedFindingsRules;
}

} // namespace orgwright
