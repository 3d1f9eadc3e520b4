// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rollup/findings_company.h"

#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::PlanBuilder;

/// Platform (enabler) with two people, of whom one in its part Build; Apps with two; all at one FTE.
class CapacityFindings : public ::testing::Test {
protected:
    static Company made() {
        PlanBuilder builder;
        builder.position("CEO").under("CEO", "P1", "B1", "A1", "A2");
        builder.team("Platform").team("Build", "Platform").team("Apps");
        builder.member("P1", "Platform").member("B1", "Build").member("A1", "Apps").member("A2", "Apps");
        Company company(builder.built());
        company.change("Platform", [](Team& row) { row.bucket = Bucket::Enabler; });
        return company;
    }
    std::vector<std::string> aimed(const char* team, Aim aim) {
        company.change(team, [=](Team& row) { row.aim = aim; });
        return company.found("aim_against_mix");
    }

    Company company = made();
};

TEST_F(CapacityFindings, SeeATeamAllocatedMoreThanThereIsOfIt) {
    const InitiativeId one = company.bet("One");
    const InitiativeId two = company.bet("Two");
    company.allocate("Apps", one, 6'000, quartersOn(-1));
    company.allocate("Apps", two, 6'000, quartersOn(-1));
    company.allocate("Apps", one, 6'000);
    company.allocate("Apps", two, 4'000);
    EXPECT_THAT(company.found("team_overallocated"), IsEmpty()) << "what was cannot be changed";
    company.allocate("Apps", one, 6'000, quartersOn(1));
    company.allocate("Apps", two, 4'001, quartersOn(1));
    company.allocate("Apps", one, 13'000, quartersOn(2));
    EXPECT_THAT(company.found("team_overallocated"), ElementsAre("Apps: 8109 13000 2"));
}

TEST_F(CapacityFindings, SeeATeamOnMoreBetsThanItHasPeople) {
    const InitiativeId one = company.bet("One");
    const InitiativeId two = company.bet("Two");
    company.allocate("Apps", one, 2'000);
    company.allocate("Apps", two, 2'000);
    company.allocateSeat("A1", one, 10'000);
    EXPECT_THAT(company.found("team_on_many_bets"), IsEmpty());
    company.allocateSeat("A2", company.bet("Three"), 10'000);
    EXPECT_THAT(company.found("team_on_many_bets"), ElementsAre("Apps, One, Two, Three: 2"));
}

TEST_F(CapacityFindings, CountThePeopleOfATeamWithThoseOfItsParts) {
    company.allocate("Platform", company.bet("One"), 2'000);
    company.allocate("Platform", company.bet("Two"), 2'000);
    EXPECT_THAT(company.found("team_on_many_bets"), IsEmpty());
}

TEST_F(CapacityFindings, SeeAPlatformThatNobodyNeeds) {
    const InitiativeId bet = company.bet("Search");
    EXPECT_THAT(company.found("platform_unused"), ElementsAre("Platform"));
    company.need(bet, "Build");
    EXPECT_THAT(company.found("platform_unused"), IsEmpty()) << "a part of it is needed";
    company.change(bet, [](Initiative& row) { row.stance = Stance::Stop; });
    EXPECT_THAT(company.found("platform_unused"), ElementsAre("Platform"));
}

TEST_F(CapacityFindings, SeeAPlatformAsNeededWhereItsBetOrTheTeamAroundItIs) {
    company.change("Build", [](Team& row) { row.bucket = Bucket::Enabler; });
    const InitiativeId bet = company.bet("Search");
    const InitiativeId tools = company.bet("Tools", Bucket::Enabler, [&](Initiative& row) {
        row.team = testing::teamNamed(company.plan(), "Platform");
    });
    EXPECT_THAT(company.found("platform_unused"), ElementsAre("Platform", "Build"));
    company.need(bet, tools);
    EXPECT_THAT(company.found("platform_unused"), IsEmpty());
}

TEST_F(CapacityFindings, SeeAPlatformThatMostlyWorksOnProducts) {
    const InitiativeId product = company.bet("Search", Bucket::Growth);
    company.allocate("Platform", product, 5'000);
    EXPECT_THAT(company.found("platform_on_product"), IsEmpty());
    company.allocateSeat("B1", product, 6'000);
    EXPECT_THAT(company.found("platform_on_product"), ElementsAre("Platform: 5500"));
    company.change("Build", [](Team& row) { row.bucket = Bucket::Core; });
    EXPECT_THAT(company.found("platform_on_product"), IsEmpty())
        << "a part with its own bucket is no platform";
}

TEST_F(CapacityFindings, SeeAnAimOfPredictabilityWhereMostIsNew) {
    company.allocate("Apps", company.bet("Agent", Bucket::Experimental), 3'000);
    company.allocate("Apps", company.bet("Search", Bucket::Growth), 2'000);
    EXPECT_THAT(aimed("Apps", Aim::Predictability), IsEmpty()) << "half is not most";
    company.allocateSeat("A1", company.bet("More", Bucket::Growth), 6'000);
    EXPECT_THAT(company.found("aim_against_mix"), ElementsAre("Apps: 1 5500"));
}

TEST_F(CapacityFindings, SeeAnAimOfLearningWhereMostIsCore) {
    EXPECT_THAT(aimed("Apps", Aim::LearningSpeed), ElementsAre("Apps: 2 10000"));
    company.allocate("Apps", company.bet("Search", Bucket::Growth), 5'000);
    EXPECT_THAT(company.found("aim_against_mix"), IsEmpty());
}

TEST_F(CapacityFindings, SeeAnAimOfLessComplexityWhereLittleIsEnabling) {
    company.allocate("Apps", company.bet("Tools", Bucket::Enabler), 1'999);
    EXPECT_THAT(aimed("Apps", Aim::LessComplexity), ElementsAre("Apps: 3 1999"));
    company.allocate("Apps", company.bet("Cleanup", Bucket::Enabler), 1);
    EXPECT_THAT(company.found("aim_against_mix"), IsEmpty());
}

} // namespace
} // namespace orgwright::test
