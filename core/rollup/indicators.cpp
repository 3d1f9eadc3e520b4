// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/indicator_context.h"

#include <algorithm>

namespace orgwright {

std::string_view idOf(IndicatorUnit unit) {
    switch (unit) {
    case IndicatorUnit::Part:
        return "part";
    case IndicatorUnit::Percent:
        return "percent";
    case IndicatorUnit::Days:
        return "days";
    default:
        return "count";
    }
}

std::span<const IndicatorRule> indicatorRules() {
    static const std::vector<IndicatorRule> kAll = [] {
        std::vector<IndicatorRule> all;
        for (const auto rules :
             {portfolioIndicators(), planningIndicators(), decisionIndicators(), peopleIndicators()})
            all.insert(all.end(), rules.begin(), rules.end());
        std::stable_sort(all.begin(), all.end(), [](const IndicatorRule& a, const IndicatorRule& b) {
            return a.measure < b.measure;
        });
        return all;
    }();
    return kAll;
}

const IndicatorRule* indicatorRule(std::string_view id) {
    const auto all = indicatorRules();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& rule) { return rule.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<Indicator> indicators(const Plan& plan, ScenarioId scenario, Quarter quarter, Date today) {
    const IndicatorContext context(plan, scenario, quarter, today);
    std::vector<Indicator> found;
    for (const IndicatorRule& rule : indicatorRules()) {
        found.push_back(rule.find(context));
        found.back().rule = &rule;
    }
    return found;
}

} // namespace orgwright
