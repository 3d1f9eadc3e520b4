// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/options_bench.h"

namespace orgwright {
namespace {

/// What both sides did alike, what comes back and what is withdrawn: no clash stays that is none.
class FlowAgain : public Options {
protected:
    void fill(ScenarioId scenario, std::string_view title, std::string_view who) {
        ASSERT_TRUE(doc->execute(
            scenario, [&](Editor& editor) { return fillPosition(editor, at(title), person(who)); }));
    }
    void vacate(ScenarioId scenario, std::string_view title) {
        ASSERT_TRUE(
            doc->execute(scenario, [&](Editor& editor) { return vacatePosition(editor, at(title), {}); }));
    }
    void handOver(ScenarioId scenario, std::string_view title, std::string_view who) {
        ASSERT_TRUE(doc->execute(scenario, [&](Editor& editor) -> Result<IncumbentId> {
            if (auto left = vacatePosition(editor, at(title), {}); !left)
                return tl::unexpected(left.error());
            return fillPosition(editor, at(title), person(who));
        }));
    }
    std::size_t clashes() { return chosen().clashes().size(); }
    void takeAllTheirs() {
        std::vector<ClashId> all;
        for (const Clash& row : chosen().clashes())
            all.push_back(row.id);
        ASSERT_TRUE(decide([&](Editor& editor) { return settleClashes(editor, all, Settle::Theirs); }));
    }
    bool isSame() { return difference(baseline(), chosen(), option).isEmpty(); }
};

} // namespace

TEST_F(FlowAgain, IsNoClashWhereBothPutTheSamePersonIntoASeat) {
    vacate(kBaseline, "Web");
    fill(option, "Web", "Ada");
    fill(kBaseline, "Web", "Ada");
    EXPECT_EQ(clashes(), 0u);
    EXPECT_EQ(chosen().incumbents(at("Web")).size(), 1u);
    EXPECT_TRUE(isSame());
}

TEST_F(FlowAgain, IsOneLineWhereBothDrewTheSameDottedLine) {
    const auto draw = [&](Editor& editor) { return addSecondaryLine(editor, at("Data"), at("COO")); };
    ASSERT_TRUE(decide(draw));
    ASSERT_TRUE(doc.run(draw));
    EXPECT_EQ(chosen().lines().size(), 1u);
    EXPECT_TRUE(isSame());
}

TEST_F(FlowAgain, KeepsASeatFilledWithWhomTheScenarioPutThere) {
    handOver(option, "Data", "Ben");
    vacate(kBaseline, "Data");
    ASSERT_EQ(chosen().incumbents(at("Data")).size(), 1u);
    EXPECT_EQ(chosen().find(at("Data"))->state, SeatState::Filled);
    EXPECT_EQ(baseline().find(at("Data"))->state, SeatState::Open);
}

TEST_F(FlowAgain, DoesNotFillASeatThatTheScenarioVacated) {
    vacate(option, "Data");
    handOver(kBaseline, "Data", "Ben");
    EXPECT_TRUE(chosen().incumbents(at("Data")).empty());
    EXPECT_EQ(chosen().find(at("Data"))->state, SeatState::Open);
    ASSERT_EQ(clashes(), 1u);
    EXPECT_EQ(chosen().clashes().begin()->kind, ClashKind::Absent);
    takeAllTheirs();
    EXPECT_TRUE(isSame());
}

TEST_F(FlowAgain, ForgetsWhoWasLeftOutWhenTheyLeaveAgain) {
    vacate(kBaseline, "Web");
    fill(option, "Web", "Ada");
    fill(kBaseline, "Web", "Ben");
    ASSERT_EQ(clashes(), 1u);
    vacate(kBaseline, "Web");
    EXPECT_EQ(clashes(), 0u) << "there is nobody any more to take over";
    EXPECT_EQ(chosen().find(at("Web"))->state, SeatState::Filled);
}

TEST_F(FlowAgain, KeepsTheTeamOfAPositionThatIsKept) {
    move("Plant", "Engineer 1");
    const PositionId engineer = at("Engineer 1");
    const TeamId platform = team("Platform");
    ASSERT_TRUE(doc.run([&](Editor& editor) -> Result<void> {
        for (const PositionId id : {engineer, at("Engineer 2")}) {
            if (auto gone = deletePosition(editor, id, ReportsGo::ToManager); !gone)
                return gone;
        }
        return deleteTeam(editor, platform);
    }));
    ASSERT_TRUE(chosen().find(engineer));
    EXPECT_EQ(chosen().find(engineer)->team, platform);
    EXPECT_EQ(clashes(), 2u) << "the position is gone there, and its team";
    takeAllTheirs();
    EXPECT_FALSE(chosen().find(engineer));
    EXPECT_FALSE(chosen().find(platform));
}

TEST_F(FlowAgain, IsNoClashAnyMoreWhenWhatWasGoneIsBack) {
    move("Web", "Plant");
    const Position plant = *baseline().find(at("Plant"));
    ASSERT_TRUE(
        doc.run([&](Editor& editor) { return deletePosition(editor, plant.id, ReportsGo::ToManager); }));
    ASSERT_EQ(clashes(), 1u);
    ASSERT_TRUE(doc.run([&](Editor& editor) -> Result<void> {
        editor.put(plant);
        return {};
    }));
    EXPECT_EQ(clashes(), 0u);
    EXPECT_EQ(chosen().find(at("Web"))->manager, plant.id);
}

TEST_F(FlowAgain, SeatsAgainWhoLeftWithAPositionThatIsBack) {
    move("Web", "COO");
    const Position web = *baseline().find(at("Web"));
    const Incumbent ben = *baseline().find(baseline().incumbents(web.id).front().id);
    ASSERT_TRUE(
        doc.run([&](Editor& editor) { return deletePosition(editor, web.id, ReportsGo::ToManager); }));
    ASSERT_EQ(chosen().find(web.id)->state, SeatState::Open);
    ASSERT_TRUE(doc.run([&](Editor& editor) -> Result<void> {
        editor.put(web);
        editor.put(ben);
        return {};
    }));
    EXPECT_EQ(clashes(), 0u);
    ASSERT_EQ(list().lines.size(), 1u) << "its own move, and nothing else";
    EXPECT_EQ(list().lines.front().kind, ChangeKind::Moved);
}

TEST_F(FlowAgain, ListsARowThatIsGoneOnceWhateverElseClashed) {
    move("Data", "COO");
    ASSERT_TRUE(doc.run([&](Editor& editor) { return movePosition(editor, at("Data"), {at("CFO")}); }));
    ASSERT_EQ(clashes(), 1u);
    ASSERT_TRUE(
        doc.run([&](Editor& editor) { return deletePosition(editor, at("Data"), ReportsGo::ToManager); }));
    ASSERT_EQ(clashes(), 1u);
    EXPECT_EQ(chosen().clashes().begin()->kind, ClashKind::Gone);
}

TEST_F(FlowAgain, LeavesAClashWithAColleagueWhereTheBaselineAgreesWithUs) {
    const auto mine = [](Position& row) { row.grade = "7"; };
    edit(option, "Data", mine);
    Clash row;
    row.id = ClashId(9);
    row.row = at("Data").value();
    row.column = "grade";
    row.theirText = "8";
    row.source = "ana.orgplan";
    ASSERT_TRUE(decide([&](Editor& editor) -> Result<void> {
        editor.put(row);
        return {};
    }));
    edit(kBaseline, "Data", mine);
    EXPECT_EQ(clashes(), 1u);
}

} // namespace orgwright
