// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rollup/findings_company.h"

#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::PlanBuilder;

/// CTO and CPO under a chief; A, B under the one and C, D under the other, all four in Apps.
PlanBuilder company() {
    PlanBuilder builder;
    builder.position("CEO").under("CEO", "CTO", "CPO").under("CTO", "A", "B").under("CPO", "C", "D");
    builder.team("Apps");
    for (const char* title : {"A", "B", "C", "D"})
        builder.member(title, "Apps");
    return builder;
}

std::vector<std::string> found(std::string_view rule, const Plan& plan) {
    return Company(plan).found(rule);
}

TEST(Findings, SeeATeamWithoutALeadWhereOthersHaveOne) {
    PlanBuilder builder = company();
    EXPECT_THAT(found("team_without_lead", builder), IsEmpty()) << "no team names one";
    builder.team("Labs").lead("Labs", "CTO");
    EXPECT_THAT(found("team_without_lead", builder), ElementsAre("Apps: 4"));
}

TEST(Findings, SeeALeadOfAnotherTeam) {
    PlanBuilder builder = company();
    builder.team("Mobile", "Apps").team("Labs");
    EXPECT_THAT(found("lead_elsewhere", builder.lead("Mobile", "A")), IsEmpty()) << "of the team around it";
    EXPECT_THAT(found("lead_elsewhere", builder.lead("Labs", "A")), ElementsAre("Labs, A"));
}

TEST(Findings, SeeATeamUnderTwoManagers) {
    PlanBuilder builder = company();
    EXPECT_THAT(found("team_split", builder), ElementsAre("Apps, CTO, CPO: 2 2"));
    EXPECT_THAT(found("team_split", builder.member("CPO", "Apps").member("CTO", "Apps")), IsEmpty());
}

TEST(Findings, SeeATeamInTwoPlaces) {
    Plan plan = company();
    const auto place = [&](const char* title, const char* location) {
        Position row = *plan.org(kBaseline).find(testing::positionTitled(plan, title));
        row.location = location;
        plan.put(kBaseline, row);
    };
    place("A", "Ghent");
    place("B", "Porto");
    place("C", "Porto");
    EXPECT_THAT(found("team_scattered", plan), IsEmpty()) << "three people say little";
    place("D", "Ghent");
    EXPECT_THAT(found("team_scattered", plan), ElementsAre("Apps: 2 2 Ghent Porto"));
}

TEST(Findings, SeeATeamWithNobodyInIt) {
    PlanBuilder builder = company();
    EXPECT_THAT(found("empty_team", builder), IsEmpty());
    EXPECT_THAT(found("empty_team", builder.team("Labs").team("Inner", "Labs")), ElementsAre("Inner"));
}

TEST(Findings, SeeTeamsOfNearlyTheSameName) {
    PlanBuilder builder = company();
    EXPECT_THAT(found("similar_team_names", builder.team("Labs")), IsEmpty());
    EXPECT_THAT(found("similar_team_names", builder.team("Billing").team("Biling")),
                ElementsAre("Billing, Biling"));
}

} // namespace
} // namespace orgwright::test
