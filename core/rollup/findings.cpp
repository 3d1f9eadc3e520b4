// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/findings.h"

#include "core/rollup/findings_context.h"

#include <algorithm>
#include <array>

namespace orgwright {
namespace {

std::vector<FindingRule> joinedRules() {
    std::vector<FindingRule> rules;
    for (const auto& some :
         {positionRules(), teamRules(), bandRules(), betRules(), needRules(), capacityRules()})
        rules.insert(rules.end(), some.begin(), some.end());
    return rules;
}

bool isSilenced(const Plan& plan, const FindingRule& rule) {
    return std::ranges::any_of(plan.silencedRules(),
                               [&](const SilencedRule& row) { return row.rule == rule.id; });
}

} // namespace

std::string_view idOf(FindingSeverity severity) {
    static constexpr std::array<std::string_view, 3> kIds{"error", "warning", "hint"};
    return kIds[static_cast<std::size_t>(severity)];
}

std::string_view idOf(FindingArea area) {
    static constexpr std::array<std::string_view, 3> kIds{"organisation", "teams", "portfolio"};
    return kIds[static_cast<std::size_t>(area)];
}

std::span<const FindingRule> findingRules() {
    static const std::vector<FindingRule> rules = joinedRules();
    return rules;
}

const FindingRule* findingRule(std::string_view id) {
    const auto rules = findingRules();
    const auto found = std::ranges::find(rules, id, &FindingRule::id);
    return found == rules.end() ? nullptr : &*found;
}

std::vector<Finding> findings(const Plan& plan, ScenarioId scenario, Date today) {
    const FindingContext context(plan, scenario, today);
    std::vector<Finding> found;
    for (const FindingRule& rule : findingRules()) {
        if (isSilenced(plan, rule))
            continue;
        for (Finding& each : rule.find(context)) {
            each.rule = &rule;
            found.push_back(std::move(each));
        }
    }
    return found;
}

std::vector<SilencedRule> silencedRules(const Plan& plan) {
    const auto placed = [](const SilencedRule& row) {
        const FindingRule* rule = findingRule(row.rule);
        const auto place = rule ? rule - findingRules().data() : std::ssize(findingRules());
        return std::tuple(place, row.rule, row.id);
    };
    std::vector<SilencedRule> rows(plan.silencedRules().begin(), plan.silencedRules().end());
    std::sort(rows.begin(), rows.end(),
              [&](const SilencedRule& a, const SilencedRule& b) { return placed(a) < placed(b); });
    return rows;
}

} // namespace orgwright
