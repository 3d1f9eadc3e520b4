// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/indicators.h"

#include "core/base/sources.h"
#include "core/commands/scorecard_commands.h"
#include "core/rollup/scorecard.h"
#include "tests/core/rollup/findings_company.h"

#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::PlanBuilder;
using testing::positionTitled;
using ::testing::SizeIs;

/// CEO leads CTO, CFO and COO; the CTO leads four engineers of Payments, the CFO one clerk. Each seat is one
/// FTE, so there are nine.
Plan company() {
    return PlanBuilder()
        .position("CEO")
        .under("CEO", "CTO", "CFO", "COO")
        .under("CTO", "e1", "e2", "e3", "e4")
        .under("CFO", "clerk")
        .seat("CEO", "Ada")
        .seat("CTO", "Bo")
        .seat("CFO", "Cy")
        .seat("COO", "Di")
        .seat("e1", "Eve")
        .seat("clerk", "Fay")
        .team("Payments")
        .team("Finance")
        .member("e1", "Payments")
        .member("e2", "Payments")
        .member("e3", "Payments")
        .member("e4", "Payments")
        .member("clerk", "Finance")
        .built();
}

class IndicatorTest : public ::testing::Test {
protected:
    Company plan{company()};
    IdSource ids{77};

    Indicator figure(std::string_view id, Date today = kToday) {
        for (const Indicator& each : indicators(plan.plan(), kBaseline, kNow, today)) {
            if (each.rule->id == id)
                return each;
        }
        ADD_FAILURE() << "no indicator is called " << id;
        return {};
    }
    /// "5 of 6", "4", "-": as it would be read.
    std::string read(std::string_view id) {
        const Indicator each = figure(id);
        if (!each.isKnown)
            return "-";
        const auto number = [](Hundredths value) {
            std::string text = std::to_string(value / 100);
            return value % 100 == 0 ? text : text + "." + std::to_string(value % 100);
        };
        return each.rule->unit == IndicatorUnit::Part ? number(each.value) + " of " + number(each.whole)
                                                      : number(each.value);
    }
    PositionId seat(const char* title) { return positionTitled(plan.plan(), title); }
    PersonId sponsor() { return plan.plan().people().begin()->id; }
    template <class Command>
    void run(Command command) {
        Editor editor(plan.plan(), kBaseline, ids, kToday);
        ASSERT_TRUE(command(editor));
        editor.take();
    }
    void decide(std::int64_t id, Date raised, Date decided, DecisionLevel level, bool isEscalated = false) {
        plan.plan().put(ScenarioId{}, LoggedDecision{.id = LoggedDecisionId(id),
                                                     .what = "Decision",
                                                     .raised = raised,
                                                     .decided = decided,
                                                     .level = level,
                                                     .isEscalated = isEscalated});
    }
};

// Four bets run; one has no sponsor, one no kill criterion; a stopped one does not count: 2 of 4.
TEST_F(IndicatorTest, BetsOwnedAreThoseThatRunWithSponsorAndKillCriterion) {
    const auto owned = [&](Initiative& row) { row.sponsor = sponsor(); };
    plan.bet("A", Bucket::Core, owned);
    plan.bet("B", Bucket::Core, owned);
    plan.bet("C");
    plan.bet("D", Bucket::Core, [&](Initiative& row) {
        row.sponsor = sponsor();
        row.killCriterion = "";
    });
    plan.bet("E", Bucket::Core, [&](Initiative& row) { row.stance = Stance::Stop; });
    EXPECT_EQ(read("bets_owned"), "2 of 4");
    EXPECT_THAT(figure("bets_owned").rows, SizeIs(2));
}

// Three are to be funded or protected; Payments works on one of them; an undecided one with people does not
// count: 1 of 3.
TEST_F(IndicatorTest, PrioritiesAreStaffedWhereSomebodyWorksOnThem) {
    const InitiativeId a = plan.bet("A", Bucket::Core, [](Initiative& row) { row.stance = Stance::Fund; });
    const InitiativeId b = plan.bet("B", Bucket::Core, [](Initiative& row) { row.stance = Stance::Protect; });
    const InitiativeId c = plan.bet("C", Bucket::Core, [](Initiative& row) { row.stance = Stance::Fund; });
    plan.allocate("Payments", a, 5'000);
    plan.allocate("Payments", plan.bet("D"), 2'000);
    EXPECT_EQ(read("priorities_staffed"), "1 of 3");
    EXPECT_THAT(figure("priorities_staffed").rows, ElementsAre(RowRef(b), RowRef(c)));
}

// Half of Payments' four FTE is on a growth bet: 2 of 9 FTE are growth, 22.2 %, the other 7 core, 77.8 %.
// Core has a band of 70 to 80 % (inside), growth one of 25 to 30 % (missed); the others have none: 1 of 2.
TEST_F(IndicatorTest, BucketsAreInTheirBandByTheirShareOfFte) {
    plan.allocate("Payments", plan.bet("A"), 5'000);
    plan.target({BucketTargetId(1), Bucket::Core, {}, {7'000}, {8'000}});
    plan.target({BucketTargetId(2), Bucket::Growth, {}, {2'500}, {3'000}});
    EXPECT_EQ(read("buckets_in_band"), "1 of 2");
    EXPECT_THAT(figure("buckets_in_band").rows, ElementsAre(RowRef(BucketTargetId(2))));
    EXPECT_EQ(read("growth_share"), "22.22");
}

// Finance has one person and is on two bets, Payments has four and is on one: one crowded team. A running bet
// needs a stopped one.
TEST_F(IndicatorTest, CoherenceCountsCrowdedTeamsAndNeedsOfWhatIsStopped) {
    const InitiativeId a = plan.bet("A");
    const InitiativeId b = plan.bet("B");
    const InitiativeId stopped =
        plan.bet("C", Bucket::Core, [](Initiative& row) { row.stance = Stance::Stop; });
    plan.allocate("Finance", a, 4'000);
    plan.allocate("Finance", b, 4'000);
    plan.allocate("Payments", a, 4'000);
    plan.need(a, stopped, quartersOn(1));
    EXPECT_EQ(read("crowded_teams"), "1");
    EXPECT_EQ(read("stopped_needs"), "1");
    EXPECT_THAT(figure("stopped_needs").rows, ElementsAre(RowRef(a)));
}

// When the last quarter was locked A, B, C and D were to end in this one. A still does, B now ends a quarter
// later, C was paused, D ended a quarter earlier: 2 of 4. B and D were moved: 2.
TEST_F(IndicatorTest, CommitmentsAreKeptAsTheyWereLocked) {
    const auto ends = [](Initiative& row) { row.end = kNow; };
    plan.bet("A", Bucket::Core, ends);
    const InitiativeId b = plan.bet("B", Bucket::Core, ends);
    const InitiativeId c = plan.bet("C", Bucket::Core, ends);
    const InitiativeId d = plan.bet("D", Bucket::Core, ends);
    EXPECT_EQ(read("commitments_kept"), "-");
    run([](Editor& editor) { return lockQuarter(editor, quartersOn(-1)); });
    EXPECT_EQ(read("commitments_kept"), "4 of 4");
    plan.change(b, [](Initiative& row) { row.end = quartersOn(1); });
    plan.change(c, [](Initiative& row) { row.stance = Stance::Pause; });
    plan.change(d, [](Initiative& row) { row.end = quartersOn(-1); });
    EXPECT_EQ(read("commitments_kept"), "2 of 4");
    EXPECT_THAT(figure("commitments_kept").rows, ElementsAre(RowRef(b), RowRef(c)));
    EXPECT_EQ(read("plans_moved"), "2");
}

// Decided this quarter (October to December) after 4, 10 and 31 days: the median is 10; with a fourth after
// 12 days it is 11. Two of the four at the top, one escalated. One decided in September and an open one do
// not count.
TEST_F(IndicatorTest, DecisionsAreReckonedFromThoseOfTheQuarter) {
    EXPECT_EQ(read("decision_days"), "-");
    decide(1, {20261001}, {20261005}, DecisionLevel::Team);
    decide(2, {20261001}, {20261011}, DecisionLevel::Top);
    decide(3, {20260930}, {20261031}, DecisionLevel::Top, true);
    decide(4, {20260801}, {20260902}, DecisionLevel::Top);
    decide(5, {20261001}, {}, DecisionLevel::Top);
    EXPECT_EQ(read("decision_days"), "10");
    decide(6, {20261001}, {20261013}, DecisionLevel::Director);
    EXPECT_EQ(read("decision_days"), "11");
    EXPECT_EQ(read("decided_at_top"), "2 of 4");
    EXPECT_EQ(read("escalated"), "1 of 4");
}

// A needs three things next quarter or later, of which two are agreed, and one now, which is at risk: 2 of 3
// ahead, 1 in danger. What a paused bet needs does not count.
TEST_F(IndicatorTest, DependenciesAreHealthyWhereTheyAreAgreedAhead) {
    const InitiativeId a = plan.bet("A");
    const InitiativeId b = plan.bet("B");
    const InitiativeId paused =
        plan.bet("C", Bucket::Core, [](Initiative& row) { row.stance = Stance::Pause; });
    plan.need(a, b, quartersOn(1));
    plan.need(a, "Payments", quartersOn(2));
    plan.need(a, "Finance", quartersOn(1), DependencyState::Asked);
    plan.need(b, "Finance", kNow, DependencyState::AtRisk);
    plan.need(paused, b, quartersOn(1), DependencyState::Refused);
    EXPECT_EQ(read("agreed_ahead"), "2 of 3");
    EXPECT_EQ(read("needs_in_danger"), "1");
}

// CEO has 3 reports, CTO 4, CFO 1; the target is 4 to 9: two of three managers are outside; the CFO has one
// report. CEO, CTO, e1 are three layers.
TEST_F(IndicatorTest, ManagersAreJudgedByTheirSpans) {
    EXPECT_EQ(read("spans_outside"), "2 of 3");
    EXPECT_THAT(figure("spans_outside").rows, ElementsAre(RowRef(seat("CEO")), RowRef(seat("CFO"))));
    EXPECT_EQ(read("single_reports"), "1");
    EXPECT_EQ(read("layers"), "3");
}

// Of three managers' seats the CTO's has somebody who is ready now; the CFO's somebody who will be.
TEST_F(IndicatorTest, TheBenchIsStrongWhereSomebodyIsReadyNow) {
    EXPECT_EQ(read("ready_successors"), "0 of 3");
    const PersonId eve = plan.org().find(plan.org().incumbents(seat("e1")).front().id)->person;
    run([&](Editor& editor) {
        return addSuccessor(editor, {.position = seat("CTO"), .person = eve, .readiness = Readiness::Now});
    });
    run([&](Editor& editor) {
        return addSuccessor(editor,
                            {.position = seat("CFO"), .person = eve, .readiness = Readiness::InAYear});
    });
    EXPECT_EQ(read("ready_successors"), "1 of 3");
    EXPECT_EQ(read("interim_managers"), "0");
    Incumbent row = *plan.org().find(plan.org().incumbents(seat("CFO")).front().id);
    row.interim = true;
    plan.plan().put(kBaseline, row);
    EXPECT_EQ(read("interim_managers"), "1");
}

// After the lock Eve moves from the CTO to the COO: her manager changed. Then Gil takes the CFO's seat from
// Cy: Fay reports to the same seat and to another person. Bo, Cy, Di stay with Ada; Cy has no seat any more.
TEST_F(IndicatorTest, ManagersChangeForThoseWhoMoveAndForThoseWhoseManagerDoes) {
    EXPECT_EQ(read("managers_changed"), "-");
    run([](Editor& editor) { return lockQuarter(editor, quartersOn(-1)); });
    EXPECT_EQ(read("managers_changed"), "0");
    Position moved = *plan.org().find(seat("e1"));
    moved.manager = seat("COO");
    plan.plan().put(kBaseline, moved);
    EXPECT_EQ(read("managers_changed"), "1");
    plan.plan().put(ScenarioId{}, Person{PersonId(900), {}, "Gil", {}});
    Incumbent held = *plan.org().find(plan.org().incumbents(seat("CFO")).front().id);
    held.person = PersonId(900);
    plan.plan().put(kBaseline, held);
    EXPECT_EQ(read("managers_changed"), "2");
    EXPECT_THAT(figure("managers_changed").rows,
                ::testing::UnorderedElementsAre(RowRef(seat("e1")), RowRef(seat("clerk"))));
}

// On 3 November e2 has been open since 3 August, 92 days, and e3 since 4 August, 91: one is over a quarter.
TEST_F(IndicatorTest, OpenLongIsMoreThanNinetyOneDays) {
    const auto open = [&](const char* title, Date since) {
        Position row = *plan.org().find(seat(title));
        row.state = SeatState::Open;
        row.stateSince = since;
        plan.plan().put(kBaseline, row);
    };
    open("e2", {20260803});
    open("e3", {20260804});
    EXPECT_EQ(read("open_long"), "1");
    EXPECT_THAT(figure("open_long").rows, ElementsAre(RowRef(seat("e2"))));
}

// Payments and Finance have members; Payments has a lead; a team without members does not count: 1 of 2.
TEST_F(IndicatorTest, TeamsWithoutLeadAreThoseWithMembers) {
    plan.change("Payments", [&](Team& row) { row.lead = seat("CTO"); });
    EXPECT_EQ(read("teams_without_lead"), "1 of 2");
}

TEST(Indicators, SayThatTheyKnowNothingOfAPlanWithNothingInIt) {
    for (const Indicator& each : indicators(emptyPlan(), kBaseline, kNow, kToday))
        EXPECT_FALSE(each.isKnown) << each.rule->id;
}

TEST(Indicators, HaveAnIdOfTheirOwnAndSpeakToAllNineMeasures) {
    std::set<std::string_view> ids;
    std::set<std::int64_t> measured;
    for (const IndicatorRule& rule : indicatorRules()) {
        EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
        measured.insert(rule.measure.value());
    }
    EXPECT_THAT(measured, SizeIs(kNine));
}

} // namespace
} // namespace orgwright::test
