// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/indicator_context.h"

#include <algorithm>
#include <array>

namespace orgwright {
namespace {

/// By the day of the decision.
std::vector<const LoggedDecision*> decidedIn(const IndicatorContext& in) {
    const int fiscalYearStart = in.plan().settings().fiscalYearStart;
    std::vector<const LoggedDecision*> decided;
    for (const LoggedDecision& row : in.plan().rows<LoggedDecision>({})) {
        if (row.decided.isSet() && quarterContaining(row.decided, fiscalYearStart) == in.quarter())
            decided.push_back(&row);
    }
    std::sort(decided.begin(), decided.end(), [](const LoggedDecision* a, const LoggedDecision* b) {
        return std::pair(a->decided, a->id) < std::pair(b->decided, b->id);
    });
    return decided;
}

Indicator decisionDays(const IndicatorContext& in) {
    std::vector<int> days;
    std::vector<RowRef> rows;
    for (const LoggedDecision* row : decidedIn(in)) {
        if (!row->raised.isSet())
            continue;
        days.push_back(daysBetween(row->raised, row->decided));
        rows.emplace_back(row->id);
    }
    if (days.empty())
        return {};
    std::sort(days.begin(), days.end());
    const std::size_t middle = days.size() / 2;
    const int twice = days.size() % 2 == 1 ? 2 * days[middle] : days[middle - 1] + days[middle];
    return {nullptr, true, twice * kOne / 2, 0, std::move(rows)};
}

template <class IsMeant>
Indicator decidedWhere(const IndicatorContext& in, IsMeant isMeant) {
    const auto decided = decidedIn(in);
    std::vector<RowRef> rows;
    for (const LoggedDecision* row : decided) {
        if (isMeant(*row))
            rows.emplace_back(row->id);
    }
    return partOf(rows.size(), decided.size(), rows);
}

Indicator decidedAtTop(const IndicatorContext& in) {
    return decidedWhere(in, [](const LoggedDecision& row) { return row.level == DecisionLevel::Top; });
}

Indicator escalated(const IndicatorContext& in) {
    return decidedWhere(in, [](const LoggedDecision& row) { return row.isEscalated; });
}

constexpr auto kDecisionIndicatorsRules = std::to_array<IndicatorRule>({
    {"decision_days", MeasureId{5}, IndicatorUnit::Days, true, decisionDays},
    {"decided_at_top", MeasureId{5}, IndicatorUnit::Part, true, decidedAtTop},
    {"escalated", MeasureId{5}, IndicatorUnit::Part, true, escalated},
});

} // namespace

std::span<const IndicatorRule> decisionIndicators() {
    return kDecisionIndicatorsRules;
}

} // namespace orgwright
