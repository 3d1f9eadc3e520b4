// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/indicator_context.h"

#include <array>

namespace orgwright {
namespace {

Indicator commitmentsKept(const IndicatorContext& in) {
    if (!in.before())
        return {};
    std::size_t all = 0;
    std::vector<RowRef> broken;
    for (const LockedBet* then : lockedRows<LockedBet>(in.plan(), in.before()->id)) {
        if (then->end != in.quarter())
            continue;
        ++all;
        const Initiative* now = in.org().find(then->initiative);
        const bool isDropped = !now || now->stance == Stance::Pause || now->stance == Stance::Stop;
        if (isDropped || !now->end.isSet() || now->end > in.quarter())
            broken.emplace_back(then->initiative);
    }
    return partOf(all - broken.size(), all, broken);
}

Indicator plansMoved(const IndicatorContext& in) {
    if (!in.before())
        return {};
    std::vector<RowRef> moved;
    const auto bets = lockedRows<LockedBet>(in.plan(), in.before()->id);
    for (const LockedBet* then : bets) {
        const Initiative* now = in.org().find(then->initiative);
        if (now && (now->start != then->start || now->end != then->end))
            moved.emplace_back(now->id);
    }
    return countOf(std::move(moved), !bets.empty());
}

constexpr auto kPlanningIndicatorsRules = std::to_array<IndicatorRule>({
    {"commitments_kept", MeasureId{4}, IndicatorUnit::Part, false, commitmentsKept},
    {"plans_moved", MeasureId{4}, IndicatorUnit::Count, true, plansMoved},
});

} // namespace

std::span<const IndicatorRule> planningIndicators() {
    return kPlanningIndicatorsRules;
}

} // namespace orgwright
