// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rollup/findings_company.h"

#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::PlanBuilder;

/// A chief whom Ada is, in no team; four in Apps, whose bucket is growth; one in Labs, experimental. All at
/// one FTE and at 100 a year.
class BetFindings : public ::testing::Test {
protected:
    static Company made() {
        PlanBuilder builder;
        builder.position("CEO").costing(100).seat("CEO", "Ada").team("Apps").team("Labs");
        for (const char* title : {"A1", "A2", "A3", "A4"})
            builder.under("CEO", title).costing(100).member(title, "Apps");
        builder.under("CEO", "L1").costing(100).member("L1", "Labs");
        Company company(builder.built());
        company.change("Apps", [](Team& row) { row.bucket = Bucket::Growth; });
        company.change("Labs", [](Team& row) { row.bucket = Bucket::Experimental; });
        return company;
    }
    PersonId person(const char* name) { return testing::personNamed(company.plan(), name); }
    /// Changes the bet and asks the rule again.
    template <class Change>
    std::vector<std::string> after(InitiativeId bet, std::string_view rule, Change change) {
        company.change(bet, change);
        return company.found(rule);
    }

    Company company = made();
};

constexpr auto kStop = [](Initiative& row) { row.stance = Stance::Stop; };
constexpr auto kSunset = [](Initiative& row) { row.stage = Stage::Sunset; };

TEST_F(BetFindings, SeeABucketAboveItsBandInFte) {
    // Growth has four of six.
    BucketTarget band{BucketTargetId(1), Bucket::Growth, {}, {}, {6'000}, {}, kWhole};
    company.target(band);
    EXPECT_THAT(company.found("fte_outside_band"), ElementsAre("target 1: 2 6667 0 6000 667 4002"));
    EXPECT_THAT(company.found("cost_outside_band"), IsEmpty());
    EXPECT_THAT(company.found("fte_outside_band", Date{}), IsEmpty());
    band.fteMost = {6'667};
    company.target(band);
    EXPECT_THAT(company.found("fte_outside_band"), IsEmpty());
}

TEST_F(BetFindings, SeeABucketBelowItsBandInFte) {
    company.target({BucketTargetId(1), Bucket::Experimental, {}, {2'000}, {3'000}, {}, kWhole});
    EXPECT_THAT(company.found("fte_outside_band"), ElementsAre("target 1: 4 1667 2000 3000 -333 1998"));
}

TEST_F(BetFindings, SeeABucketOutsideItsBandInCost) {
    BucketTarget band{BucketTargetId(1), Bucket::Core, {}, {}, kWhole, {2'000}, kWhole};
    company.target(band);
    // A sixth of 600, where a fifth is the least.
    EXPECT_THAT(company.found("cost_outside_band"), ElementsAre("target 1: 1 1667 2000 10000 -333 20"));
    EXPECT_THAT(company.found("fte_outside_band"), IsEmpty());
    band.costLeast = {1'667};
    company.target(band);
    EXPECT_THAT(company.found("cost_outside_band"), IsEmpty());
}

TEST_F(BetFindings, TakeTheBandOfTheQuarterThatTodayLiesIn) {
    company.target({BucketTargetId(1), Bucket::Growth, {}, {}, {1'000}, {}, kWhole});
    company.target({BucketTargetId(2), Bucket::Growth, kNow, {}, kWhole, {}, kWhole});
    EXPECT_THAT(company.found("fte_outside_band"), IsEmpty());
    EXPECT_THAT(company.found("fte_outside_band", Date{20260930}),
                ElementsAre("target 1: 2 6667 0 1000 5667 34002"));
}

TEST_F(BetFindings, SeeABetWithoutASponsor) {
    const InitiativeId bet = company.bet("Search");
    EXPECT_THAT(company.found("bet_without_sponsor"), ElementsAre("Search"));
    EXPECT_THAT(after(bet, "bet_without_sponsor", kSunset), IsEmpty());
    EXPECT_THAT(after(bet, "bet_without_sponsor",
                      [&](Initiative& row) {
                          row.stage = Stage::Delivery;
                          row.sponsor = person("Ada");
                      }),
                IsEmpty());
}

TEST_F(BetFindings, SeeABetWithoutAHypothesis) {
    const InitiativeId bet = company.bet("Search");
    EXPECT_THAT(company.found("bet_without_hypothesis"), IsEmpty());
    EXPECT_THAT(after(bet, "bet_without_hypothesis", [](Initiative& row) { row.hypothesis = " "; }),
                ElementsAre("Search"));
    EXPECT_THAT(after(bet, "bet_without_hypothesis", kStop), IsEmpty());
}

TEST_F(BetFindings, SeeABetWithoutAKillCriterion) {
    const InitiativeId bet = company.bet("Search");
    EXPECT_THAT(company.found("bet_without_kill_criterion"), IsEmpty());
    EXPECT_THAT(after(bet, "bet_without_kill_criterion", [](Initiative& row) { row.killCriterion = {}; }),
                ElementsAre("Search"));
    EXPECT_THAT(
        after(bet, "bet_without_kill_criterion", [](Initiative& row) { row.stance = Stance::Consolidate; }),
        IsEmpty());
}

TEST_F(BetFindings, SeeASponsorWithoutASeat) {
    const PersonId bea(99);
    company.plan().put(ScenarioId{}, Person{bea, {}, "Bea", {}});
    const InitiativeId bet = company.bet("Search", Bucket::Growth, [&](auto& row) { row.sponsor = bea; });
    EXPECT_THAT(company.found("sponsor_without_seat"), ElementsAre("Search, Bea"));
    EXPECT_THAT(company.found("sponsor_seat_open"), IsEmpty());
    EXPECT_THAT(after(bet, "sponsor_without_seat", [&](Initiative& row) { row.sponsor = person("Ada"); }),
                IsEmpty());
}

TEST_F(BetFindings, SeeASponsorWhoseSeatsAreAllOpen) {
    company.bet("Search", Bucket::Growth, [&](auto& row) { row.sponsor = person("Ada"); });
    EXPECT_THAT(company.found("sponsor_seat_open"), IsEmpty());
    Position seat = *company.org().find(testing::positionTitled(company.plan(), "CEO"));
    seat.state = SeatState::Open;
    company.plan().put(kBaseline, seat);
    EXPECT_THAT(company.found("sponsor_seat_open"), ElementsAre("Search, Ada, CEO"));
    Incumbent second;
    second.id = IncumbentId(99);
    second.position = testing::positionTitled(company.plan(), "A1");
    second.person = person("Ada");
    second.rank = 1'000'000;
    company.plan().put(kBaseline, second);
    EXPECT_THAT(company.found("sponsor_seat_open"), IsEmpty()) << "one of the two is filled";
}

TEST_F(BetFindings, SeeASponsorOfFourBetsThatRun) {
    const auto byAda = [&](Initiative& row) { row.sponsor = person("Ada"); };
    for (const char* name : {"One", "Two", "Three"})
        company.bet(name, Bucket::Growth, byAda);
    const InitiativeId fourth = company.bet("Four", Bucket::Core, byAda);
    EXPECT_THAT(company.found("sponsor_on_many_bets"), ElementsAre("Ada, Four, One, Two, Three"));
    EXPECT_THAT(after(fourth, "sponsor_on_many_bets", [](auto& row) { row.stance = Stance::Pause; }),
                IsEmpty());
}

TEST_F(BetFindings, SeeAnExperimentPastItsLearningDate) {
    const InitiativeId bet =
        company.bet("Agent", Bucket::Experimental, [](Initiative& row) { row.learnBy = {20261024}; });
    EXPECT_THAT(company.found("learning_overdue"), ElementsAre("Agent: 20261024 10"));
    EXPECT_THAT(company.found("learning_overdue", Date{20261024}), IsEmpty()) << "it is the day itself";
    EXPECT_THAT(after(bet, "learning_overdue", [](auto& row) { row.bucket = Bucket::Growth; }), IsEmpty());
}

TEST_F(BetFindings, SeeALargeBetOfLowConfidenceForTwoQuarters) {
    const InitiativeId bet =
        company.bet("Search", Bucket::Growth, [](Initiative& row) { row.confidence = 40; });
    company.allocate("Apps", bet, 2'000);
    EXPECT_THAT(company.found("large_unsure_bet"), IsEmpty()) << "for one quarter";
    company.allocate("Apps", bet, 3'000, quartersOn(1));
    EXPECT_THAT(company.found("large_unsure_bet"), ElementsAre("Search: 2 2000 40 8108 3000"));
    EXPECT_THAT(after(bet, "large_unsure_bet", [](auto& row) { row.confidence = 41; }), IsEmpty());
    EXPECT_THAT(after(bet, "large_unsure_bet", [](auto& row) { row.confidence = 0; }), IsEmpty())
        << "nobody said how sure they are";
}

TEST_F(BetFindings, SeeALargeBetOfLowConfidenceThatWasSoBefore) {
    const InitiativeId bet =
        company.bet("Search", Bucket::Growth, [](Initiative& row) { row.confidence = 30; });
    company.allocate("Apps", bet, 2'000);
    company.allocate("Apps", bet, 1'999, quartersOn(1));
    EXPECT_THAT(company.found("large_unsure_bet"), IsEmpty());
    company.allocate("Apps", bet, 2'000, quartersOn(-1));
    EXPECT_THAT(company.found("large_unsure_bet"), ElementsAre("Search: 2 2000 30 8106 2000"));
}

TEST_F(BetFindings, SeeABetThatRunsWithNobodyOnIt) {
    const InitiativeId bet = company.bet("Search");
    EXPECT_THAT(company.found("bet_without_people"), ElementsAre("Search"));
    EXPECT_THAT(after(bet, "bet_without_people", [](auto& row) { row.start = quartersOn(1); }), IsEmpty())
        << "it has not begun";
    company.change(bet, [](Initiative& row) { row.start = {}; });
    EXPECT_THAT(after(bet, "bet_without_people", [](auto& row) { row.stage = Stage::Idea; }), IsEmpty());
    EXPECT_THAT(after(bet, "bet_without_people", [](auto& row) { row.stance = Stance::Fund; }),
                ElementsAre("Search"));
    company.allocateSeat("A1", bet, 100);
    EXPECT_THAT(company.found("bet_without_people"), IsEmpty());
}

TEST_F(BetFindings, SeeAStoppedBetThatStillHasPeople) {
    const InitiativeId bet = company.bet("Search");
    company.allocate("Apps", bet, 5'000);
    EXPECT_THAT(company.found("stopped_bet_staffed"), IsEmpty());
    EXPECT_THAT(after(bet, "stopped_bet_staffed", kStop), ElementsAre("Search: 5 20000 8107"));
    EXPECT_THAT(after(bet, "stopped_bet_staffed", [](auto& row) { row.stance = Stance::Pause; }),
                ElementsAre("Search: 4 20000 8107"));
    EXPECT_THAT(company.found("stopped_bet_staffed", Date{20270101}), IsEmpty()) << "they are free by then";
}

TEST_F(BetFindings, SeeAStoppedBetThatPeopleAreStillPlannedFor) {
    const InitiativeId bet = company.bet("Search", Bucket::Growth, kStop);
    company.allocate("Apps", bet, 5'000, quartersOn(2));
    EXPECT_THAT(company.found("stopped_bet_staffed"), ElementsAre("Search: 5 0 8109"));
}

TEST_F(BetFindings, SeeABetPastItsEndThatStillHasPeople) {
    const InitiativeId bet =
        company.bet("Search", Bucket::Growth, [](Initiative& row) { row.end = quartersOn(-1); });
    EXPECT_THAT(company.found("ended_bet_staffed"), IsEmpty());
    company.allocate("Labs", bet, 10'000);
    EXPECT_THAT(company.found("ended_bet_staffed"), ElementsAre("Search: 8106 10000"));
    EXPECT_THAT(after(bet, "ended_bet_staffed", [](auto& row) { row.end = kNow; }), IsEmpty());
}

} // namespace
} // namespace orgwright::test
