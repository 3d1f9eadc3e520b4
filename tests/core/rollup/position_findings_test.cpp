// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rollup/findings_company.h"

#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::PlanBuilder;

/// A chief with this many reports, "R1" and so on.
PlanBuilder chiefWith(int reports) {
    PlanBuilder builder;
    builder.position("CEO");
    for (int i = 1; i <= reports; ++i)
        builder.under("CEO", "R" + std::to_string(i));
    return builder;
}

std::vector<std::string> found(std::string_view rule, const Plan& plan) {
    return Company(plan).found(rule);
}

TEST(Findings, SeeASpanAboveTheTarget) {
    EXPECT_THAT(found("span_too_large", chiefWith(10)), ElementsAre("CEO: 10 9"));
    EXPECT_THAT(found("span_too_large", chiefWith(9)), IsEmpty());
    EXPECT_THAT(found("span_too_large", chiefWith(9).under("CEO", "PA").asAssistant()), IsEmpty());
}

TEST(Findings, SeeASpanBelowTheTarget) {
    EXPECT_THAT(found("span_too_small", chiefWith(3)), ElementsAre("CEO: 3 4"));
    EXPECT_THAT(found("span_too_small", chiefWith(4)), IsEmpty());
    EXPECT_THAT(found("span_too_small", chiefWith(1)), IsEmpty()) << "a finding of its own";
}

TEST(Findings, SeeASingleReport) {
    EXPECT_THAT(found("single_report", chiefWith(1).under("CEO", "PA").asAssistant()),
                ElementsAre("CEO, R1"));
    EXPECT_THAT(found("single_report", chiefWith(2)), IsEmpty());
}

TEST(Findings, SeeABranchDeeperThanItsNeighbours) {
    PlanBuilder builder = chiefWith(4);
    builder.under("R1", "A").under("R2", "B").under("R3", "C").under("R4", "D");
    EXPECT_THAT(found("deep_branch", builder), IsEmpty());
    builder.under("D", "E");
    EXPECT_THAT(found("deep_branch", builder), ElementsAre("R4: 4 3"));
}

TEST(Findings, SeeAManagersSeatThatIsOpen) {
    PlanBuilder builder;
    builder.position("CEO").being(SeatState::Open).with([](Position& row) { row.stateSince = {20261024}; });
    EXPECT_THAT(found("manager_seat_open", builder), IsEmpty()) << "nobody reports to it";
    builder.under("CEO", "CTO", "CFO");
    EXPECT_THAT(found("manager_seat_open", builder), ElementsAre("CEO: 2 10"));
    EXPECT_THAT(Company(builder).found("manager_seat_open", Date{}), ElementsAre("CEO: 2 -1"));
    builder.seat("CEO", "Ada");
    EXPECT_THAT(found("manager_seat_open", builder), IsEmpty()) << "somebody still sits there";
}

TEST(Findings, SeeAClosingSeatThatStillHasReports) {
    PlanBuilder builder;
    builder.position("CEO").position("COO").being(SeatState::Closing);
    EXPECT_THAT(found("closing_with_reports", builder), IsEmpty());
    EXPECT_THAT(found("closing_with_reports", builder.under("COO", "A", "B")), ElementsAre("COO: 2"));
}

TEST(Findings, SeeAnAssistantWithReports) {
    PlanBuilder builder = chiefWith(1);
    builder.under("CEO", "PA").asAssistant();
    EXPECT_THAT(found("assistant_has_reports", builder), IsEmpty());
    EXPECT_THAT(found("assistant_has_reports", builder.under("PA", "Driver")), ElementsAre("PA: 1"));
}

TEST(Findings, SeeSomebodyInThreeSeats) {
    PlanBuilder builder = chiefWith(2);
    builder.seat("R2", "Ada").seat("R1", "Ada");
    EXPECT_THAT(found("many_seats", builder), IsEmpty());
    EXPECT_THAT(found("many_seats", builder.seat("CEO", "Ada")), ElementsAre("Ada, R2, R1, CEO"));
}

TEST(Findings, SeeSomebodyWhoseSeatsAreMoreThanAWhole) {
    PlanBuilder builder = chiefWith(1);
    builder.with([](Position& row) { row.fte = {1'000}; });
    builder.seat("CEO", "Ada").seat("R1", "Ada");
    EXPECT_THAT(found("person_overbooked", builder), IsEmpty()) << "a tenth more is rounding";
    builder.with([](Position& row) { row.fte = {1'001}; });
    EXPECT_THAT(found("person_overbooked", builder), ElementsAre("Ada, CEO, R1: 11001"));
}

TEST(Findings, SeeAnFteThatCannotBe) {
    PlanBuilder builder = chiefWith(1);
    builder.with([](Position& row) { row.fte = {20'000}; }).seat("R1", "Ada");
    EXPECT_THAT(found("odd_fte", builder), ElementsAre("R1: 20000"));
    EXPECT_THAT(found("odd_fte", builder.seat("R1", "Bea")), IsEmpty()) << "two share it";
    builder.with([](Position& row) { row.fte = {0}; });
    EXPECT_THAT(found("odd_fte", builder), ElementsAre("R1: 0"));
    EXPECT_THAT(found("odd_fte", builder.being(SeatState::Open)), IsEmpty());
}

TEST(Findings, SeePositionsThatLackWhatOthersHave) {
    PlanBuilder builder = chiefWith(2);
    builder.with([](Position& row) { row.cost = {100}; }).team("Apps").member("R2", "Apps");
    EXPECT_THAT(found("cost_missing", builder), IsEmpty()) << "most have none";
    EXPECT_THAT(found("no_team", builder), IsEmpty());
    builder.under("CEO", "R3").costing(100).member("R3", "Apps");
    builder.under("CEO", "R4").costing(100).member("R4", "Apps");
    EXPECT_THAT(found("cost_missing", builder), ElementsAre("CEO, R1"));
    EXPECT_THAT(found("no_team", builder), ElementsAre("CEO, R1"));
}

TEST(Findings, SeePositionsWithoutATitle) {
    PlanBuilder builder = chiefWith(1);
    EXPECT_THAT(found("title_missing", builder), IsEmpty());
    EXPECT_THAT(found("title_missing", builder.with([](Position& row) { row.title = " "; })),
                ElementsAre(" "));
}

TEST(Findings, SeeTheTray) {
    EXPECT_THAT(found("unplaced", chiefWith(1)), IsEmpty());
    EXPECT_THAT(found("unplaced", chiefWith(1).inTray("Lost").under("Lost", "With it")), ElementsAre("Lost"));
}

} // namespace
} // namespace orgwright::test
