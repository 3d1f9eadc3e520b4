// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/options_bench.h"

namespace orgwright {
namespace {

class TakeBack : public Options {
protected:
    /// Takes back the line of this kind; the kinds of all that were taken.
    std::vector<ChangeKind> takeBackThe(ChangeKind kind) {
        const ChangeList all = list();
        std::size_t line = 0;
        while (line < all.lines.size() && all.lines[line].kind != kind)
            ++line;
        const auto taken = decide([&](Editor& editor) { return takeBack(editor, all, {line}); });
        std::vector<ChangeKind> kinds;
        for (const std::size_t each : taken.value_or(std::vector<std::size_t>{}))
            kinds.push_back(all.lines[each].kind);
        return kinds;
    }
};

using Kinds = std::vector<ChangeKind>;

} // namespace

TEST_F(TakeBack, OfOneLineLeavesTheOthers) {
    move("Data", "COO");
    edit(option, "Web", [](Position& row) { row.title = "Head of Web"; });
    EXPECT_EQ(takeBackThe(ChangeKind::Moved), Kinds{ChangeKind::Moved});
    EXPECT_EQ(only().kind, ChangeKind::Changed);
    EXPECT_EQ(chosen().find(at("Data"))->manager, at("CTO"));
}

TEST_F(TakeBack, OfANewManagerTakesBackWhatMovedUnderIt) {
    const PositionId head = open("Head of AI", at("CEO"), "");
    ASSERT_TRUE(decide([&](Editor& editor) { return movePosition(editor, at("Web"), {head}); }));
    EXPECT_EQ(takeBackThe(ChangeKind::Added), (Kinds{ChangeKind::Added, ChangeKind::Moved}));
    EXPECT_TRUE(list().lines.empty());
}

TEST_F(TakeBack, OfAMoveFromAClosedManagerBringsThatOneBack) {
    ASSERT_TRUE(decide([&](Editor& editor) { return movePosition(editor, at("Engineer 1"), {at("Web")}); }));
    close("Data");
    EXPECT_EQ(takeBackThe(ChangeKind::Moved), (Kinds{ChangeKind::Moved, ChangeKind::Closed}));
    EXPECT_TRUE(list().lines.empty());
}

TEST_F(TakeBack, OfHalfASwapTakesBackTheOtherHalf) {
    move("Data", "CEO");
    move("CTO", "Data");
    const ChangeList all = list();
    ASSERT_EQ(all.lines.size(), 2u);
    const std::size_t data = all.lines[0].positions.front() == at("Data") ? 0 : 1;
    const auto taken = decide([&](Editor& editor) { return takeBack(editor, all, {data}); });
    ASSERT_TRUE(taken);
    EXPECT_EQ(*taken, (std::vector<std::size_t>{0, 1})) << "Data under CTO under Data is a circle";
}

TEST_F(TakeBack, OfAClosedPositionBringsBackWhoSatInIt) {
    close("Data");
    EXPECT_EQ(takeBackThe(ChangeKind::Closed), Kinds{ChangeKind::Closed});
    ASSERT_EQ(chosen().incumbents(at("Data")).size(), 1u);
    EXPECT_TRUE(difference(baseline(), chosen(), option).isEmpty());
}

TEST_F(TakeBack, IsOneUndoableStep) {
    move("Data", "COO");
    takeBackThe(ChangeKind::Moved);
    ASSERT_TRUE(doc->undo());
    EXPECT_EQ(only().kind, ChangeKind::Moved);
}

TEST_F(TakeBack, OfAListThatNoLongerFitsIsRefused) {
    move("Data", "COO");
    const ChangeList old = list();
    move("Data", "CFO");
    const auto taken = decide([&](Editor& editor) { return takeBack(editor, old, {0}); });
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().reason, Reason::StepDoesNotFit);
}

TEST_F(TakeBack, ByQuarterShowsTheOrganisationOfThatQuarter) {
    move("Data", "COO");
    move("Web", "CFO");
    const Decision web{Kind::Position, at("Web").value(), Aspect::Place};
    ASSERT_TRUE(decide([&](Editor& editor) {
        DecisionNotes notes;
        notes.quarter = *quarterOf(2027, 3);
        return describeDecisions(editor, {web}, notes);
    }));
    const Plan before = planInQuarter(doc.plan(), option, *quarterOf(2027, 2));
    EXPECT_EQ(before.org(option).find(at("Web"))->manager, at("CTO"));
    EXPECT_EQ(before.org(option).find(at("Data"))->manager, at("COO")) << "not planned: done already";
    const Plan then = planInQuarter(doc.plan(), option, *quarterOf(2027, 3));
    EXPECT_EQ(then.org(option).find(at("Web"))->manager, at("CFO"));
}

TEST_F(TakeBack, ThePlanAtAStepHasTheFirstLinesDone) {
    move("Web", "CFO");
    close("Plant");
    open("Lab", at("COO"), "Lisbon");
    const ChangeList all = list();
    ASSERT_EQ(all.lines.size(), 3u);
    for (std::size_t steps = 0; steps <= 3; ++steps) {
        const Plan then = planAtStep(doc.plan(), all, steps);
        EXPECT_EQ(changeList(then, kBaseline, option).lines.size(), steps);
    }
    EXPECT_EQ(planAtStep(doc.plan(), all, 0).org(option).find(at("Web"))->manager, at("CTO"));
}

TEST_F(TakeBack, ByQuarterLeavesAPositionOutFromTheQuarterInWhichItCloses) {
    ASSERT_TRUE(decide([&](Editor& editor) {
        return closePosition(editor, at("Data"), *quarterOf(2027, 2), ReportsGo::Along);
    }));
    const Plan before = planInQuarter(doc.plan(), option, *quarterOf(2027, 1));
    EXPECT_EQ(before.org(option).find(at("Data"))->state, SeatState::Filled);
    const Plan then = planInQuarter(doc.plan(), option, *quarterOf(2027, 2));
    EXPECT_FALSE(then.org(option).find(at("Data")));
    EXPECT_EQ(then.org(option).find(at("Engineer 1"))->manager, at("CTO")) << "nobody is lost";
}

} // namespace orgwright
