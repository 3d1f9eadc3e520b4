// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/findings.h"

#include "tests/core/rollup/findings_company.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <set>

namespace orgwright::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::MatchesRegex;
using testing::PlanBuilder;
using ::testing::SizeIs;

Plan smallTeam() {
    return PlanBuilder().position("CEO").under("CEO", "R1", "R2").team("Labs");
}

TEST(FindingRules, HaveIdsOfTheirOwn) {
    std::set<std::string_view> ids;
    for (const FindingRule& rule : findingRules()) {
        EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
        EXPECT_THAT(std::string(rule.id), MatchesRegex("[a-z]+(_[a-z]+)*"));
        EXPECT_EQ(findingRule(rule.id), &rule);
        EXPECT_NE(rule.find, nullptr) << rule.id;
    }
    EXPECT_EQ(findingRule("no_such_rule"), nullptr);
}

TEST(FindingRules, StandAreaByArea) {
    EXPECT_TRUE(std::ranges::is_sorted(findingRules(), {}, &FindingRule::area));
}

TEST(Findings, StandInTheOrderOfTheRulesAndNameThem) {
    std::vector<std::string> ids;
    for (const Finding& each : findings(smallTeam(), kBaseline, kToday))
        ids.emplace_back(each.rule->id);
    EXPECT_THAT(ids, ElementsAre("span_too_small", "empty_team"));
}

TEST(Findings, OfNothingAreNone) {
    EXPECT_THAT(findings(emptyPlan(), kBaseline, kToday), IsEmpty());
    EXPECT_THAT(findings(emptyPlan(), kBaseline, Date{}), IsEmpty());
}

TEST(Findings, LeaveOutWhatThePlanSilenced) {
    Company company(smallTeam());
    company.silence("span_too_small", "A young company");
    EXPECT_THAT(company.found("span_too_small"), IsEmpty());
    EXPECT_THAT(company.found("empty_team"), SizeIs(1));
}

TEST(SilencedRules, AreListedInTheOrderOfTheRulesThoseOfANewerVersionLast) {
    Company company(smallTeam());
    company.silence("a_rule_to_come", "Later");
    company.silence("empty_team", "Hiring");
    company.silence("span_too_small", "A young company");
    std::vector<std::string> lines;
    for (const SilencedRule& row : silencedRules(company.plan()))
        lines.push_back(row.rule.str() + ": " + row.reason.str());
    EXPECT_THAT(
        lines, ElementsAre("span_too_small: A young company", "empty_team: Hiring", "a_rule_to_come: Later"));
}

} // namespace
} // namespace orgwright::test
