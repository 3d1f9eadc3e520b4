// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/totals.h"

#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace orgwright {
namespace {

using testing::PlanBuilder;
using testing::positionTitled;

// layer 1   CEO (Ada) 500
// layer 2   ├─ CTO (Grace, Alan: co-leads) 300    ├─ CFO (filled, nobody named) 200    └─ PA (assistant,
// Joan) 50 layer 3   │   ├─ Dev (open) 100   ├─ Ops (Alan too) 90   └─ Lab (planned) 80 tray      Spare
// (open) 10 ── Helper (closing, nobody named) 5
Plan company() {
    return PlanBuilder()
        .position("CEO")
        .costing(500)
        .under("CEO", "CTO")
        .costing(300)
        .under("CEO", "CFO")
        .costing(200)
        .under("CEO", "PA")
        .costing(50)
        .asAssistant()
        .under("CTO", "Dev")
        .costing(100)
        .being(SeatState::Open)
        .under("CTO", "Ops")
        .costing(90)
        .with([](Position& row) { row.fte = {5'000}; })
        .under("CTO", "Lab")
        .costing(80)
        .being(SeatState::Planned)
        .inTray("Spare")
        .costing(10)
        .being(SeatState::Open)
        .under("Spare", "Helper")
        .costing(5)
        .being(SeatState::Closing)
        .seat("CEO", "Ada")
        .seat("CTO", "Grace")
        .seat("CTO", "Alan")
        .seat("PA", "Joan")
        .seat("Ops", "Alan")
        .team("A")
        .team("B");
}

BranchTotals branchOf(const Plan& plan, std::string_view title) {
    return Totals(plan.org(kBaseline)).branch(positionTitled(plan, title));
}

/// Changes a row and expects the patched totals to be those made anew.
template <class Change>
Totals patched(Plan& plan, const char* title, Change change) {
    Totals totals(plan.org(kBaseline));
    const Position before = *plan.org(kBaseline).find(positionTitled(plan, title));
    Position after = before;
    change(after);
    Changes changes;
    changes.of<Position>().push_back({kBaseline, before, after});
    plan.apply(changes);
    totals.apply(plan.org(kBaseline), kBaseline, changes);
    const Totals anew(plan.org(kBaseline));
    EXPECT_EQ(totals.measures(), anew.measures());
    for (const Position& row : plan.org(kBaseline).positions())
        EXPECT_EQ(totals.branch(row.id), anew.branch(row.id)) << row.title.view();
    return totals;
}

} // namespace

TEST(Measures, CountSeatsByTheirState) {
    const Measures measures = Totals(company().org(kBaseline)).measures();
    EXPECT_EQ(measures.positions, 9);
    EXPECT_EQ(measures.filled, 6); // CEO, CTO, CFO, PA, Ops, Helper
    EXPECT_EQ(measures.open, 2);
    EXPECT_EQ(measures.planned, 1);
    EXPECT_EQ(measures.closing, 1);
    EXPECT_EQ(measures.roots, 1);
    EXPECT_EQ(measures.unplaced, 2);
    EXPECT_EQ(measures.teams, 2);
}

TEST(Measures, CountAPersonInTwoSeatsOnceAndANamelessHolderToo) {
    const Measures measures = Totals(company().org(kBaseline)).measures();
    EXPECT_EQ(measures.people, 4);    // Ada, Grace, Alan, Joan
    EXPECT_EQ(measures.headcount, 6); // and whoever is CFO and Helper
}

TEST(Measures, HaveSpansWithoutAssistants) {
    const Measures measures = Totals(company().org(kBaseline)).measures();
    EXPECT_EQ(measures.managers, 3); // CEO 2, CTO 3, Spare 1
    EXPECT_EQ(measures.largestSpan, 3);
    EXPECT_EQ(measures.medianSpan, 2.0);
    EXPECT_EQ(measures.layers, 3);
}

TEST(Measures, TakeTheMeanOfTheMiddleTwoSpans) {
    const Plan plan = PlanBuilder().position("A").under("A", "B", "C", "D").under("B", "E", "F");
    EXPECT_EQ(Totals(plan.org(kBaseline)).measures().medianSpan, 2.5);
}

TEST(Measures, AddUpCostAndFte) {
    const Measures measures = Totals(company().org(kBaseline)).measures();
    EXPECT_EQ(measures.costMinor, 1335);
    EXPECT_EQ(measures.fteBasisPoints, 85'000);
}

TEST(Measures, OfNothingAreZero) {
    EXPECT_EQ(Totals(emptyPlan().org(kBaseline)).measures(), Measures{});
    EXPECT_EQ(Totals().measures(), Measures{});
}

TEST(BranchTotals, IncludeTheHeadAndAllBelow) {
    const BranchTotals cto = branchOf(company(), "CTO");
    EXPECT_EQ(cto.layer, 2);
    EXPECT_EQ(cto.positions, 4);
    EXPECT_EQ(cto.people, 3); // Grace, Alan, and Alan again as Ops
    EXPECT_EQ(cto.open, 1);
    EXPECT_EQ(cto.costMinor, 570);
    EXPECT_EQ(cto.fteBasisPoints, 35'000);
    EXPECT_EQ(branchOf(company(), "CEO").positions, 7);
    EXPECT_EQ(branchOf(company(), "CEO").costMinor, 1320);
}

TEST(BranchTotals, InTheTrayHaveNoLayer) {
    EXPECT_EQ(branchOf(company(), "Spare").layer, 0);
    EXPECT_EQ(branchOf(company(), "Helper").layer, 0);
    EXPECT_EQ(branchOf(company(), "Spare").positions, 2);
}

TEST(BranchTotals, OfWhatIsNotThereAreZero) {
    EXPECT_EQ(Totals(company().org(kBaseline)).branch(PositionId(99)), BranchTotals{});
}

TEST(Span, LeavesOutAssistants) {
    const Plan plan = company();
    EXPECT_EQ(spanOf(plan.org(kBaseline), positionTitled(plan, "CEO")), 2);
    EXPECT_EQ(spanOf(plan.org(kBaseline), positionTitled(plan, "Dev")), 0);
}

TEST(TotalsPatched, FollowABranchToAnotherManager) {
    Plan plan = company();
    const PositionId cfo = positionTitled(plan, "CFO");
    const Totals totals = patched(plan, "CTO", [=](Position& row) { row.manager = cfo; });
    EXPECT_EQ(totals.measures().layers, 4);
    EXPECT_EQ(totals.branch(cfo).positions, 5);
    EXPECT_EQ(totals.branch(cfo).costMinor, 770);
}

TEST(TotalsPatched, FollowABranchIntoTheTrayAndOut) {
    Plan plan = company();
    const Totals out = patched(plan, "CTO", [](Position& row) {
        row.manager = {};
        row.place = Place::Tray;
    });
    EXPECT_EQ(out.measures().unplaced, 6);
    EXPECT_EQ(out.measures().layers, 2);
    const PositionId ceo = positionTitled(plan, "CEO");
    const Totals back = patched(plan, "CTO", [=](Position& row) {
        row.manager = ceo;
        row.place = Place::Chart;
    });
    EXPECT_EQ(back.measures(), Totals(company().org(kBaseline)).measures());
}

TEST(TotalsPatched, FollowAStateAnAmountAndAStanding) {
    Plan plan = company();
    EXPECT_EQ(patched(plan, "Dev", [](Position& row) { row.state = SeatState::Filled; }).measures().headcount,
              7);
    EXPECT_EQ(patched(plan, "Dev", [](Position& row) { row.cost = {1000}; }).measures().costMinor, 2235);
    EXPECT_EQ(
        patched(plan, "PA", [](Position& row) { row.standing = Standing::Report; }).measures().largestSpan,
        3);
}

TEST(TotalsPatched, FollowWhoSitsWhere) {
    Plan plan = company();
    Totals totals(plan.org(kBaseline));
    Changes changes;
    for (const auto& link : plan.org(kBaseline).incumbents(positionTitled(plan, "CTO")))
        changes.of<Incumbent>().push_back({kBaseline, *plan.org(kBaseline).find(link.id), std::nullopt});
    plan.apply(changes);
    totals.apply(plan.org(kBaseline), kBaseline, changes);
    EXPECT_EQ(totals.measures(), Totals(plan.org(kBaseline)).measures());
    EXPECT_EQ(totals.measures().people, 3);    // Ada, Joan, and Alan as Ops
    EXPECT_EQ(totals.measures().headcount, 6); // and nameless ones as CTO, CFO and Helper
}

TEST(TotalsPatched, PassOverOtherScenarios) {
    Plan plan = company();
    Totals totals(plan.org(kBaseline));
    Changes changes;
    Position row;
    row.id = PositionId(77);
    changes.of<Position>().push_back({ScenarioId(2), std::nullopt, row});
    plan.apply(changes);
    totals.apply(plan.org(kBaseline), kBaseline, changes);
    EXPECT_EQ(totals.measures(), Totals(plan.org(kBaseline)).measures());
}

/// The control: what the other tests compare would differ if a change were lost on the way.
TEST(TotalsPatched, AreWrongWhereAChangeIsDropped) {
    Plan plan = company();
    Totals totals(plan.org(kBaseline));
    Position dev = *plan.org(kBaseline).find(positionTitled(plan, "Dev"));
    dev.manager = positionTitled(plan, "CFO");
    plan.put(kBaseline, dev);
    totals.apply(plan.org(kBaseline), kBaseline, {});
    EXPECT_NE(totals.measures(), Totals(plan.org(kBaseline)).measures());
    EXPECT_NE(totals.branch(dev.manager), Totals(plan.org(kBaseline)).branch(dev.manager));
}

TEST(Totals, CountNobodyInAClosingSeatThatWasOpen) {
    Plan plan = testing::PlanBuilder()
                    .position("CEO")
                    .under("CEO", "Director")
                    .being(SeatState::Closing)
                    .with([](Position& row) { row.stateSince = Date{20260413}; });
    EXPECT_EQ(Totals(plan.org(kBaseline)).measures().headcount, 1);
    EXPECT_EQ(Totals(plan.org(kBaseline)).measures().filled, 1);
}

} // namespace orgwright
