// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/position_commands.h"

#include "tests/support/workbench.h"

#include <gtest/gtest.h>

namespace orgwright {
namespace {

using testing::because;
using testing::PlanBuilder;
using testing::reportsOf;
using testing::Workbench;

class Positions : public ::testing::Test {
protected:
    Workbench bench{PlanBuilder()
                        .position("CEO")
                        .under("CEO", "CTO", "PA")
                        .asAssistant()
                        .under("CTO", "Dev")
                        .with([](Position& row) { row.key = "P-1"; })
                        .under("CTO", "Ops")
                        .under("Dev", "Junior")
                        .seat("Dev", "Ada")
                        .seat("Dev", "Grace")
                        .line("Dev", "CEO")
                        .line("Ops", "Dev")
                        .team("A")
                        .lead("A", "Dev")
                        .member("Dev", "A")};

    std::int64_t id(const char* title) const { return bench.at(title).value(); }
    static Position titled(std::string title) {
        Position row;
        row.title = std::move(title);
        return row;
    }
    Result<PositionId> add(const Position& row, Destination to) {
        return bench.run([&](Editor& e) { return addPosition(e, row, to); });
    }
    std::optional<Refusal> addRefused(const Position& row, Destination to) {
        const auto refusal = bench.refusal([&](Editor& e) { return addPosition(e, row, to); });
        return refusal ? std::optional(Refusal{refusal->reason, {}, refusal->args}) : std::nullopt;
    }
    template <class Change>
    std::optional<Refusal> editRefused(const char* title, Change change) {
        Position row = bench.row(title);
        change(row);
        return bench.refusal([&](Editor& e) { return editPosition(e, row); });
    }
    Result<void> remove(const char* title, ReportsGo go) {
        return bench.run([&](Editor& e) { return deletePosition(e, bench.at(title), go); });
    }
    template <class Row>
    std::size_t announced() const {
        return bench.announced.of<Row>().size();
    }
};

} // namespace

TEST_F(Positions, AreAddedLastUnderTheirManager) {
    const auto added = add(titled("Lab"), {bench.at("CTO")});
    ASSERT_TRUE(added);
    EXPECT_EQ(reportsOf(bench.plan(), "CTO"), "Dev Ops Lab");
    ASSERT_EQ(bench.announced.size(), 1U);
    EXPECT_EQ(bench.announced.of<Position>()[0].after->id, *added);
    EXPECT_EQ(bench.label, (StepLabel{Action::AddPosition, {"Lab"}}));
}

TEST_F(Positions, AreAddedBeforeASiblingOrAsARoot) {
    ASSERT_TRUE(add(titled("Lab"), {bench.at("CTO"), bench.at("Ops")}));
    EXPECT_EQ(reportsOf(bench.plan(), "CTO"), "Dev Lab Ops");
    ASSERT_TRUE(add(titled("Chair"), {{}, bench.at("CEO")}));
    EXPECT_EQ(reportsOf(bench.plan()), "Chair CEO");
}

TEST_F(Positions, AreAddedWhereTheDestinationSaysWhateverTheRowSays) {
    Position row = titled("Lab");
    row.id = bench.at("CEO");
    row.manager = bench.at("PA");
    row.rank = -9;
    row.place = Place::Tray;
    ASSERT_TRUE(add(row, {bench.at("CTO")}));
    EXPECT_EQ(reportsOf(bench.plan(), "CTO"), "Dev Ops Lab");
    EXPECT_EQ(bench.row("Lab").place, Place::Chart);
    EXPECT_EQ(reportsOf(bench.plan()), "CEO");
}

TEST_F(Positions, AreNotAddedWithWhatMayNotBe) {
    const Destination there{bench.at("CTO")};
    EXPECT_EQ(addRefused(titled(" \xC2\xA0"), there), because(Reason::NameNeeded, {}));
    EXPECT_EQ(addRefused(titled("\xFF"), there), because(Reason::TextNotUnicode, {}));
    EXPECT_EQ(addRefused(titled(std::string(kMostTextBytes + 1, 'x')), there),
              because(Reason::TextTooLong, {}));
    Position row = titled("Lab");
    row.fte = {-1};
    EXPECT_EQ(addRefused(row, there), because(Reason::OutOfRange, {}, {"fte"}));
    row = titled("Lab");
    row.stateSince = Date{20260230};
    EXPECT_EQ(addRefused(row, there), because(Reason::OutOfRange, {}, {"state_since"}));
    row = titled("Lab");
    row.team = TeamId(9);
    EXPECT_EQ(addRefused(row, there), because(Reason::NotFound, {}));
    row = titled("Lab");
    row.key = "P-1";
    EXPECT_EQ(addRefused(row, there), because(Reason::KeyTaken, {}, {"P-1"}));
}

TEST_F(Positions, AreNotAddedUnderWhoTakesNoReports) {
    EXPECT_EQ(addRefused(titled("Lab"), {bench.at("PA")}), because(Reason::UnderAssistant, {}));
    EXPECT_EQ(addRefused(titled("Lab"), {PositionId(77)}), because(Reason::NotFound, {}));
}

TEST_F(Positions, AreEditedInTheirOwnFieldsOnly) {
    Position row = bench.row("Dev");
    row.title = "Developer";
    row.cost = {500};
    row.manager = bench.at("CEO");
    row.rank = -1;
    row.place = Place::Tray;
    row.standing = Standing::Assistant;
    ASSERT_TRUE(bench.run([&](Editor& e) { return editPosition(e, row); }));
    EXPECT_EQ(reportsOf(bench.plan(), "CTO"), "Developer Ops");
    EXPECT_EQ(bench.row("Developer").cost, Money{500});
    EXPECT_EQ(bench.row("Developer").standing, Standing::Report);
    EXPECT_EQ(bench.announced.size(), 1U);
    EXPECT_EQ(bench.label, (StepLabel{Action::EditPosition, {"Ada"}}));
}

TEST_F(Positions, EditedToWhatTheyAreChangeNothing) {
    const Position row = bench.row("Dev");
    ASSERT_TRUE(bench.run([&](Editor& e) { return editPosition(e, row); }));
    EXPECT_TRUE(bench.announced.isEmpty());
}

TEST_F(Positions, AreNotEditedToWhatMayNotBe) {
    EXPECT_EQ(editRefused("Dev", [](Position& row) { row.title = ""; }),
              because(Reason::NameNeeded, {id("Dev")}));
    EXPECT_EQ(editRefused("Ops", [](Position& row) { row.key = "P-1"; }),
              because(Reason::KeyTaken, {id("Ops")}, {"P-1"}));
    EXPECT_EQ(editRefused("Ops", [](Position& row) { row.cost = kMostMoney + Money{1}; }),
              because(Reason::OutOfRange, {id("Ops")}, {"cost"}));
    EXPECT_EQ(editRefused("Ops", [](Position& row) { row.id = PositionId(77); }),
              because(Reason::NotFound, {77}));
    EXPECT_EQ(editRefused("Ops", [](Position& row) { row.team = TeamId(77); }),
              because(Reason::NotFound, {77}));
}

TEST_F(Positions, CloseInAQuarterAndSendTheirReportsOn) {
    const Quarter quarter = *quarterOf(2027, 1);
    ASSERT_TRUE(bench.run(
        [&](Editor& e) { return closePosition(e, bench.at("Dev"), quarter, ReportsGo::ToManager); }));
    EXPECT_EQ(bench.row("Dev").state, SeatState::Closing);
    EXPECT_EQ(bench.row("Dev").stateQuarter, quarter);
    EXPECT_EQ(reportsOf(bench.plan(), "CTO"), "Junior Dev Ops");
    EXPECT_EQ(bench.announced.size(), 2U);
    EXPECT_EQ(bench.label.action, Action::ClosePosition);
}

TEST_F(Positions, CloseWithTheirReportsKeptOrInTheTray) {
    ASSERT_TRUE(
        bench.run([&](Editor& e) { return closePosition(e, bench.at("Dev"), {}, ReportsGo::Along); }));
    EXPECT_EQ(reportsOf(bench.plan(), "Dev"), "Junior");
    ASSERT_TRUE(
        bench.run([&](Editor& e) { return closePosition(e, bench.at("CTO"), {}, ReportsGo::ToTray); }));
    EXPECT_EQ(reportsOf(bench.plan()), "CEO Dev Ops");
    EXPECT_EQ(bench.row("Ops").place, Place::Tray);
}

TEST_F(Positions, DoNotCloseInAQuarterThatIsNone) {
    EXPECT_EQ(bench.refusal(
                  [&](Editor& e) { return closePosition(e, bench.at("Dev"), Quarter{7}, ReportsGo::Along); }),
              because(Reason::OutOfRange, {id("Dev")}));
    EXPECT_EQ(
        bench.refusal([&](Editor& e) { return closePosition(e, PositionId(77), {}, ReportsGo::Along); }),
        because(Reason::NotFound, {77}));
}

TEST_F(Positions, AreDeletedWithWhatHangsOnThem) {
    ASSERT_TRUE(remove("Dev", ReportsGo::ToManager));
    EXPECT_FALSE(bench.at("Dev"));
    EXPECT_EQ(reportsOf(bench.plan(), "CTO"), "Junior Ops");
    EXPECT_EQ(bench.org().incumbents().size(), 0U);
    EXPECT_EQ(bench.org().lines().size(), 0U);
    EXPECT_FALSE(bench.org().find(bench.team("A"))->lead);
    EXPECT_TRUE(bench.person("Ada"));
    EXPECT_EQ(announced<Position>(), 2U);
    EXPECT_EQ(announced<Incumbent>(), 2U);
    EXPECT_EQ(announced<SecondaryLine>(), 2U);
    EXPECT_EQ(announced<Team>(), 1U);
    EXPECT_EQ(bench.label, (StepLabel{Action::DeletePosition, {"Ada"}}));
}

TEST_F(Positions, AreDeletedWithTheirBranch) {
    ASSERT_TRUE(remove("CTO", ReportsGo::Along));
    EXPECT_EQ(reportsOf(bench.plan(), "CEO"), "PA");
    EXPECT_EQ(bench.org().positions().size(), 2U);
}

TEST_F(Positions, AreDeletedAndTheirReportsLeftInTheTray) {
    ASSERT_TRUE(remove("CEO", ReportsGo::ToTray));
    EXPECT_EQ(reportsOf(bench.plan()), "CTO PA");
    EXPECT_EQ(bench.row("CTO").place, Place::Tray);
    EXPECT_EQ(reportsOf(bench.plan(), "CTO"), "Dev Ops");
}

TEST_F(Positions, ThatAreNotThereAreNotDeleted) {
    EXPECT_EQ(bench.refusal([&](Editor& e) { return deletePosition(e, PositionId(77), ReportsGo::Along); }),
              because(Reason::NotFound, {77}));
}

TEST_F(Positions, TakeALayoutStyleAllOrNone) {
    ASSERT_TRUE(bench.run([&](Editor& e) {
        return setLayoutStyle(e, std::vector{bench.at("CTO"), bench.at("CEO")}, LayoutStyle::Grid);
    }));
    EXPECT_EQ(bench.row("CTO").layout, LayoutStyle::Grid);
    EXPECT_EQ(announced<Position>(), 2U);
    EXPECT_EQ(bench.refusal([&](Editor& e) {
        return setLayoutStyle(e, std::vector{bench.at("CTO"), PositionId(77)}, LayoutStyle::Wide);
    }),
              because(Reason::NotFound, {77}));
}

TEST_F(Positions, BecomeAssistantsOnlyWithoutReports) {
    const auto become = [&](const char* title, Standing standing) {
        return bench.run([&](Editor& e) { return setStanding(e, bench.at(title), standing); });
    };
    ASSERT_TRUE(become("Ops", Standing::Assistant));
    EXPECT_EQ(bench.row("Ops").standing, Standing::Assistant);
    ASSERT_TRUE(become("Ops", Standing::Report));
    EXPECT_EQ(bench.row("Ops").standing, Standing::Report);
    EXPECT_EQ(bench.refusal([&](Editor& e) { return setStanding(e, bench.at("Dev"), Standing::Assistant); }),
              because(Reason::AssistantHasReports, {id("Dev")}));
    EXPECT_EQ(bench.refusal([&](Editor& e) { return setStanding(e, PositionId(77), Standing::Report); }),
              because(Reason::NotFound, {77}));
}

TEST_F(Positions, TakeASecondaryLine) {
    const auto added =
        bench.run([&](Editor& e) { return addSecondaryLine(e, bench.at("Ops"), bench.at("CEO")); });
    ASSERT_TRUE(added);
    EXPECT_EQ(bench.org().find(*added)->to, bench.at("CEO"));
    EXPECT_EQ(bench.announced.size(), 1U);
    EXPECT_EQ(bench.label, (StepLabel{Action::AddLine, {"Ops", "CEO"}}));
    ASSERT_TRUE(bench.run([&](Editor& e) { return removeSecondaryLine(e, *added); }));
    EXPECT_FALSE(bench.org().find(*added));
    EXPECT_EQ(bench.refusal([&](Editor& e) { return removeSecondaryLine(e, *added); }),
              because(Reason::NotFound, {added->value()}));
}

TEST_F(Positions, TakeNoSecondaryLineThatSaysNothing) {
    const auto refused = [&](PositionId from, PositionId to) {
        return bench.refusal([&](Editor& e) { return addSecondaryLine(e, from, to); });
    };
    EXPECT_EQ(refused(bench.at("Dev"), bench.at("Dev")), because(Reason::LineToItself, {id("Dev")}));
    EXPECT_EQ(refused(bench.at("Dev"), bench.at("CTO")),
              because(Reason::LineIsReportingLine, {id("Dev"), id("CTO")}));
    EXPECT_EQ(refused(bench.at("Dev"), bench.at("CEO")), because(Reason::LineExists, {id("Dev"), id("CEO")}));
    EXPECT_EQ(refused(bench.at("Dev"), PositionId(77)), because(Reason::NotFound, {77}));
    EXPECT_EQ(refused(PositionId(77), bench.at("Dev")), because(Reason::NotFound, {77}));
}

TEST_F(Positions, AreCalledByWhoSitsThereElseByTitleElseByKey) {
    EXPECT_EQ(stepName(bench.plan(), bench.org(), bench.at("Dev")), "Ada");
    EXPECT_EQ(stepName(bench.plan(), bench.org(), bench.at("Ops")), "Ops");
    EXPECT_EQ(stepName(bench.plan(), bench.org(), PositionId(77)), "");
}

} // namespace orgwright
