// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/options_bench.h"

namespace orgwright {

using ChangeListTest = Options;

TEST_F(ChangeListTest, OfACopyIsEmpty) {
    EXPECT_TRUE(list().lines.empty());
    EXPECT_EQ(list().totals, ChangeTotals{});
}

TEST_F(ChangeListTest, TellsABranchThatMovesInOneLine) {
    move("Data", "COO");
    const ChangeLine line = only();
    EXPECT_EQ(line.kind, ChangeKind::Moved);
    EXPECT_EQ(titlesOf(line.positions), Titles{"Data"});
    EXPECT_EQ(line.managerBefore, at("CTO"));
    EXPECT_EQ(line.managerAfter, at("COO"));
    EXPECT_EQ(line.following, 3);
    EXPECT_EQ(list().totals.moved, 1);
}

TEST_F(ChangeListTest, TellsNeighboursThatMoveTogetherInOneLine) {
    move("Engineer 1", "Web");
    move("Engineer 3", "Web");
    const ChangeLine line = only();
    EXPECT_EQ(titlesOf(line.positions), (Titles{"Engineer 1", "Engineer 3"}));
    EXPECT_EQ(list().totals.moved, 2);
}

TEST_F(ChangeListTest, TellsWhereTheReportsOfAClosedPositionGo) {
    close("Data");
    const ChangeLine line = only();
    EXPECT_EQ(line.kind, ChangeKind::Closed);
    EXPECT_EQ(titlesOf(line.positions), Titles{"Data"});
    EXPECT_EQ(titlesOf(line.carried), (Titles{"Engineer 1", "Engineer 2", "Engineer 3"}));
    EXPECT_EQ(line.managerAfter, at("CTO"));
    const ChangeTotals totals = list().totals;
    EXPECT_EQ(totals.closed, 1);
    EXPECT_EQ(totals.moved, 3);
    EXPECT_EQ(totals.fteBasisPoints, -10'000);
}

TEST_F(ChangeListTest, CountsAPositionMarkedAsClosing) {
    ASSERT_TRUE(decide([&](Editor& editor) {
        return closePosition(editor, at("Plant"), *quarterOf(2027, 2), ReportsGo::ToManager);
    }));
    const ChangeLine line = only();
    EXPECT_EQ(line.kind, ChangeKind::Closed);
    EXPECT_EQ(line.quarter, *quarterOf(2027, 2)) << "the seat says itself when it closes";
    EXPECT_EQ(list().totals.closed, 1);
}

TEST_F(ChangeListTest, TellsNewPositionsOfOnePlaceTogether) {
    open("Analyst", at("CFO"), "Berlin");
    open("Buyer", at("CFO"), "Berlin");
    open("Clerk", at("CFO"), "Paris");
    const ChangeList all = list();
    ASSERT_EQ(all.lines.size(), 2u);
    EXPECT_EQ(titlesOf(all.lines[0].positions), (Titles{"Analyst", "Buyer"}));
    EXPECT_EQ(titlesOf(all.lines[1].positions), Titles{"Clerk"});
    EXPECT_EQ(all.totals.added, 3);
}

TEST_F(ChangeListTest, TellsANewBranchInOneLineAndWhatMovesUnderItInAnother) {
    const PositionId head = open("Head of AI", at("CEO"), "Berlin");
    open("Scientist", head, "Rome");
    ASSERT_TRUE(decide([&](Editor& editor) { return movePosition(editor, at("Web"), {head}); }));
    const ChangeList all = list();
    ASSERT_EQ(all.lines.size(), 2u);
    EXPECT_EQ(titlesOf(all.lines[0].positions), (Titles{"Head of AI", "Scientist"}));
    EXPECT_EQ(all.lines[1].kind, ChangeKind::Moved);
}

TEST_F(ChangeListTest, TellsWhoComesAndWhoLeaves) {
    ASSERT_TRUE(decide([&](Editor& editor) { return vacatePosition(editor, at("Data")); }));
    ASSERT_TRUE(decide([&](Editor& editor) { return vacatePosition(editor, at("Web")); }));
    ASSERT_TRUE(decide([&](Editor& editor) { return fillPosition(editor, at("Web"), person("Ada")); }));
    const ChangeList all = list();
    ASSERT_EQ(all.lines.size(), 2u);
    EXPECT_EQ(all.lines[0].kind, ChangeKind::HandedOver);
    EXPECT_EQ(all.lines[0].joining, std::vector{person("Ada")});
    EXPECT_EQ(all.lines[0].leaving, std::vector{person("Ben")});
    EXPECT_EQ(all.lines[1].kind, ChangeKind::Vacated);
    EXPECT_EQ(all.totals.filled, 1);
    EXPECT_EQ(all.totals.vacated, 1);
}

TEST_F(ChangeListTest, TellsFieldsThatChangeAlikeInOneLine) {
    for (const char* title : {"Engineer 1", "Engineer 2"})
        edit(option, title, [](Position& row) { row.grade = "7"; });
    const ChangeLine line = only();
    EXPECT_EQ(line.kind, ChangeKind::Changed);
    ASSERT_EQ(line.fields.size(), 1u);
    EXPECT_EQ(line.fields[0].column, "grade");
    EXPECT_EQ(line.fields[0].textAfter, "7");
    EXPECT_EQ(line.positions.size(), 2u);
}

TEST_F(ChangeListTest, TellsWhatBecomesOfTheMembersOfATeam) {
    ASSERT_TRUE(decide([&](Editor& editor) { return deleteTeam(editor, team("Platform")); }));
    const ChangeLine closed = only();
    EXPECT_EQ(closed.kind, ChangeKind::TeamClosed);
    EXPECT_EQ(titlesOf(closed.carried), (Titles{"Engineer 1", "Engineer 2"}));
}

TEST_F(ChangeListTest, KeepsApartWhatIsPlannedApart) {
    move("Engineer 1", "Web");
    move("Engineer 2", "Web");
    const Decision later{Kind::Position, at("Engineer 2").value(), Aspect::Place};
    ASSERT_TRUE(decide([&](Editor& editor) {
        DecisionNotes notes;
        notes.quarter = *quarterOf(2027, 3);
        notes.owner = "Ada";
        return describeDecisions(editor, {later}, notes);
    }));
    const ChangeList all = list();
    ASSERT_EQ(all.lines.size(), 2u);
    EXPECT_EQ(all.lines[0].quarter, *quarterOf(2027, 3)) << "what is planned stands before what is not";
    EXPECT_EQ(all.lines[0].owner, "Ada");
    EXPECT_EQ(plannedQuarters(all), std::vector{*quarterOf(2027, 3)});
}

TEST_F(ChangeListTest, StandsInTheOrderThatTheAuthorSet) {
    move("Web", "COO");
    open("Analyst", at("CFO"), "Berlin");
    const ChangeList before = list();
    ASSERT_EQ(before.lines[0].kind, ChangeKind::Added);
    ASSERT_TRUE(decide([&](Editor& editor) { return orderChanges(editor, before, {1, 0}); }));
    EXPECT_EQ(list().lines[0].kind, ChangeKind::Moved);
}

TEST_F(ChangeListTest, SaysNothingOfComingOrGoingWhereTheSamePersonIsBackInTheSeat) {
    ASSERT_TRUE(decide([&](Editor& editor) { return vacatePosition(editor, at("Data"), {}); }));
    ASSERT_TRUE(
        decide([&](Editor& editor) { return fillPosition(editor, at("Data"), person("Ada"), true); }));
    const ChangeLine line = only();
    EXPECT_EQ(line.kind, ChangeKind::Changed);
    EXPECT_TRUE(line.joining.empty());
    EXPECT_TRUE(line.leaving.empty());
    ASSERT_EQ(line.fields.size(), 2u) << "the day and that it is for the time being";
    EXPECT_EQ(line.fields.front().column, "since");
    EXPECT_EQ(line.fields.back().column, "interim");
    EXPECT_EQ(list().totals.filled, 0);
}

} // namespace orgwright
