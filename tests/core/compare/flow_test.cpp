// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/options_bench.h"

namespace orgwright {
namespace {

class Flow : public Options {
protected:
    void moveInBaseline(std::string_view what, std::string_view under) {
        ASSERT_TRUE(doc.run([&](Editor& editor) { return movePosition(editor, at(what), {at(under)}); }));
    }
    void closeInBaseline(std::string_view what) {
        ASSERT_TRUE(
            doc.run([&](Editor& editor) { return deletePosition(editor, at(what), ReportsGo::ToManager); }));
    }
    /// The one clash; a failure where there is another number of them.
    Clash only() {
        EXPECT_EQ(chosen().clashes().size(), 1u);
        return chosen().clashes().isEmpty() ? Clash{} : *chosen().clashes().begin();
    }
    void settle(Settle how) {
        const ClashId id = only().id;
        ASSERT_TRUE(decide([&](Editor& editor) { return settleClashes(editor, {id}, how); }));
        EXPECT_TRUE(chosen().clashes().isEmpty());
    }
};

} // namespace

TEST_F(Flow, BringsWhatTheScenarioDidNotDecide) {
    edit(option, "Data", [](Position& row) { row.grade = "7"; });
    edit(kBaseline, "Data", [](Position& row) { row.location = "Berlin"; });
    EXPECT_EQ(chosen().find(at("Data"))->location, "Berlin");
    EXPECT_EQ(chosen().find(at("Data"))->grade, "7");
    EXPECT_TRUE(chosen().clashes().isEmpty());
}

TEST_F(Flow, KeepsADecisionAndListsTheClashWithBothValues) {
    move("Data", "COO");
    moveInBaseline("Data", "CFO");
    EXPECT_EQ(chosen().find(at("Data"))->manager, at("COO"));
    const Clash clash = only();
    EXPECT_EQ(clash.kind, ClashKind::Field);
    EXPECT_EQ(clash.column, "manager");
    EXPECT_EQ(clash.theirNumber, at("CFO").value());
    settle(Settle::Theirs);
    EXPECT_EQ(chosen().find(at("Data"))->manager, at("CFO"));
    EXPECT_TRUE(list().lines.empty());
}

TEST_F(Flow, LeavesTheDecisionWhereTheClashIsSettledForIt) {
    move("Data", "COO");
    moveInBaseline("Data", "CFO");
    settle(Settle::Ours);
    EXPECT_EQ(chosen().find(at("Data"))->manager, at("COO"));
}

TEST_F(Flow, ForgetsAClashThatIsNoneAnyMore) {
    move("Data", "COO");
    moveInBaseline("Data", "CFO");
    moveInBaseline("Data", "COO");
    EXPECT_TRUE(chosen().clashes().isEmpty());
}

TEST_F(Flow, ClosesWhatTheBaselineClosesUnlessADecisionNeedsIt) {
    const PositionId plant = at("Plant");
    closeInBaseline("Plant");
    EXPECT_FALSE(chosen().find(plant));
    EXPECT_TRUE(chosen().clashes().isEmpty());
}

TEST_F(Flow, KeepsAPositionThatTheScenarioMovedSomebodyUnder) {
    move("Web", "Data");
    const PositionId data = at("Data");
    closeInBaseline("Data");
    ASSERT_TRUE(chosen().find(data));
    EXPECT_EQ(chosen().find(data)->state, SeatState::Open) << "who sat there has left";
    const Clash clash = only();
    EXPECT_EQ(clash.kind, ClashKind::Gone);
    EXPECT_EQ(clash.row, data.value());
    settle(Settle::Theirs);
    EXPECT_FALSE(chosen().find(data));
    EXPECT_EQ(chosen().find(at("Web"))->manager, at("CTO")) << "its reports go to its manager";
}

TEST_F(Flow, PutsWhoComesUnderAClosedManagerToTheNextOneAbove) {
    close("Data");
    Position row;
    row.title = "Engineer 4";
    const auto added =
        doc.run([&](Editor& editor) { return addPosition(editor, row, {PositionId(at("Data"))}); });
    ASSERT_TRUE(added);
    EXPECT_EQ(chosen().find(*added)->manager, at("CTO"));
    const Clash clash = only();
    EXPECT_EQ(clash.kind, ClashKind::Absent);
    settle(Settle::Theirs);
    EXPECT_EQ(chosen().find(*added)->manager, at("Data")) << "the closed position is back";
}

TEST_F(Flow, DoesNotFollowAMoveThatWouldBeACircle) {
    move("CTO", "Plant");
    moveInBaseline("Plant", "Web");
    EXPECT_EQ(chosen().find(at("Plant"))->manager, at("COO"));
    EXPECT_EQ(only().kind, ClashKind::Field);
}

TEST_F(Flow, LeavesASeatToWhomTheScenarioPutThere) {
    ASSERT_TRUE(decide([&](Editor& editor) { return fillPosition(editor, at("Plant"), person("Ada")); }));
    ASSERT_TRUE(doc.run([&](Editor& editor) { return fillPosition(editor, at("Plant"), person("Ben")); }));
    ASSERT_EQ(chosen().incumbents(at("Plant")).size(), 1u);
    EXPECT_EQ(only().kind, ClashKind::Absent);
    settle(Settle::Theirs);
    ASSERT_EQ(chosen().incumbents(at("Plant")).size(), 1u);
    EXPECT_TRUE(difference(baseline(), chosen(), option).isEmpty());
}

TEST_F(Flow, IsUndoneWithTheEditOfTheBaseline) {
    edit(kBaseline, "Data", [](Position& row) { row.location = "Berlin"; });
    ASSERT_TRUE(doc->undo());
    EXPECT_EQ(chosen().find(at("Data"))->location, "");
}

TEST_F(Flow, DoesNotAdoptAScenarioWithClashes) {
    move("Data", "COO");
    moveInBaseline("Data", "CFO");
    const auto adopted = doc.run([&](Editor& editor) { return adoptScenario(editor, option); });
    ASSERT_FALSE(adopted);
    EXPECT_EQ(adopted.error().reason, Reason::ClashesOpen);
    settle(Settle::Ours);
    ASSERT_TRUE(doc.run([&](Editor& editor) { return adoptScenario(editor, option); }));
    EXPECT_EQ(baseline().find(at("Data"))->manager, at("COO"));
    EXPECT_TRUE(doc.plan().scenarios().find(option)->isArchived);
}

} // namespace orgwright
