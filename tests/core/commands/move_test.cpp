// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/position_commands.h"
#include "core/commands/ranks.h"

#include "tests/support/workbench.h"

#include <gtest/gtest.h>

namespace orgwright {
namespace {

using testing::because;
using testing::PlanBuilder;
using testing::reportsOf;
using testing::Workbench;

class Moving : public ::testing::Test {
protected:
    Workbench bench{PlanBuilder()
                        .position("CEO")
                        .under("CEO", "CTO", "CFO", "PA")
                        .asAssistant()
                        .under("CTO", "Dev", "Ops", "Lab")
                        .under("Dev", "Junior")
                        .inTray("Spare")
                        .seat("Dev", "Ada")};

    Result<void> move(const char* title, const char* manager, const char* before = "") {
        return bench.run([&](Editor& editor) {
            return movePosition(editor, bench.at(title), {bench.at(manager), bench.at(before)});
        });
    }
    std::optional<Refusal> refused(const char* title, const char* manager) {
        return bench.refusal(
            [&](Editor& editor) { return movePosition(editor, bench.at(title), {bench.at(manager)}); });
    }
    std::int64_t id(const char* title) const { return bench.at(title).value(); }
};

} // namespace

TEST_F(Moving, TakesTheWholeBranchToTheEndOfItsNewManager) {
    ASSERT_TRUE(move("Dev", "CEO"));
    EXPECT_EQ(reportsOf(bench.plan(), "CEO"), "CTO CFO PA Dev");
    EXPECT_EQ(reportsOf(bench.plan(), "Dev"), "Junior");
    EXPECT_EQ(reportsOf(bench.plan(), "CTO"), "Ops Lab");
}

TEST_F(Moving, AnnouncesTheOneRowThatMoved) {
    ASSERT_TRUE(move("Dev", "CEO"));
    ASSERT_EQ(bench.announced.size(), 1U);
    EXPECT_EQ(bench.announced.of<Position>()[0].id(), bench.at("Dev"));
    EXPECT_EQ(bench.label, (StepLabel{Action::MovePosition, {"Ada", "CEO"}}));
}

TEST_F(Moving, PutsABranchBeforeASibling) {
    ASSERT_TRUE(move("Lab", "CEO", "CFO"));
    EXPECT_EQ(reportsOf(bench.plan(), "CEO"), "CTO Lab CFO PA");
}

TEST_F(Moving, ReordersToEveryPlace) {
    for (const char* moved : {"Dev", "Ops", "Lab"}) {
        for (const char* before : {"Dev", "Ops", "Lab", ""}) {
            Workbench fresh(bench.plan());
            ASSERT_TRUE(fresh.run([&](Editor& editor) {
                return movePosition(editor, fresh.at(moved), {fresh.at("CTO"), fresh.at(before)});
            }));
            std::vector<std::string> expected{"Dev", "Ops", "Lab"};
            if (std::string(moved) != before) {
                std::erase(expected, moved);
                expected.insert(std::find(expected.begin(), expected.end(), before), moved);
            }
            EXPECT_EQ(reportsOf(fresh.plan(), "CTO"), expected[0] + " " + expected[1] + " " + expected[2])
                << moved << " before " << before;
        }
    }
}

TEST_F(Moving, IsCalledReorderingUnderTheSameManager) {
    ASSERT_TRUE(move("Lab", "CTO", "Dev"));
    EXPECT_EQ(bench.label, (StepLabel{Action::ReorderPosition, {"Lab"}}));
}

TEST_F(Moving, ToWhereItIsChangesNothing) {
    ASSERT_TRUE(move("Lab", "CTO"));
    EXPECT_TRUE(bench.announced.isEmpty());
    ASSERT_TRUE(move("Dev", "CTO", "Ops"));
    EXPECT_TRUE(bench.announced.isEmpty());
    ASSERT_TRUE(move("Dev", "CTO", "Dev"));
    EXPECT_TRUE(bench.announced.isEmpty());
}

TEST_F(Moving, UnderNobodyMakesARoot) {
    ASSERT_TRUE(move("Dev", ""));
    EXPECT_EQ(reportsOf(bench.plan()), "CEO Spare Dev");
    EXPECT_EQ(bench.row("Dev").place, Place::Chart);
}

TEST_F(Moving, OutOfTheTrayPutsOnTheChart) {
    ASSERT_TRUE(move("Spare", "CTO"));
    EXPECT_EQ(bench.row("Spare").place, Place::Chart);
    ASSERT_TRUE(bench.run([&](Editor& e) { return placeInTray(e, std::vector{bench.at("Spare")}); }));
    ASSERT_TRUE(move("Spare", ""));
    EXPECT_EQ(bench.row("Spare").place, Place::Chart);
}

TEST_F(Moving, IsRefusedUnderItsOwnReport) {
    EXPECT_EQ(refused("CTO", "Dev"), because(Reason::UnderOwnReport, {id("CTO"), id("Dev")}));
    EXPECT_EQ(refused("CTO", "Junior"), because(Reason::UnderOwnReport, {id("CTO"), id("Junior")}));
}

TEST_F(Moving, IsRefusedUnderItself) {
    EXPECT_EQ(refused("CTO", "CTO"), because(Reason::UnderItself, {id("CTO")}));
}

TEST_F(Moving, IsRefusedUnderAnAssistant) {
    EXPECT_EQ(refused("Dev", "PA"), because(Reason::UnderAssistant, {id("PA")}));
}

TEST_F(Moving, IsRefusedForWhatIsNotThere) {
    EXPECT_EQ(refused("Nobody", "CEO"), because(Reason::NotFound, {0}));
    EXPECT_EQ(bench.refusal([&](Editor& e) { return movePosition(e, bench.at("Dev"), {PositionId(77)}); }),
              because(Reason::NotFound, {77}));
}

TEST_F(Moving, SeveralKeepsTheirOrder) {
    ASSERT_TRUE(bench.run([&](Editor& editor) {
        return movePositions(editor, std::vector{bench.at("Lab"), bench.at("Dev")},
                             {bench.at("CEO"), bench.at("CFO")});
    }));
    EXPECT_EQ(reportsOf(bench.plan(), "CEO"), "CTO Lab Dev CFO PA");
}

TEST_F(Moving, SeveralTakesWhatIsInsideAnotherAlong) {
    ASSERT_TRUE(bench.run([&](Editor& editor) {
        return movePositions(editor, std::vector{bench.at("Junior"), bench.at("Dev"), bench.at("Dev")},
                             {bench.at("CFO")});
    }));
    EXPECT_EQ(reportsOf(bench.plan(), "CFO"), "Dev");
    EXPECT_EQ(reportsOf(bench.plan(), "Dev"), "Junior");
}

TEST_F(Moving, SeveralIsAllOrNone) {
    EXPECT_EQ(bench.refusal([&](Editor& editor) {
        return movePositions(editor, std::vector{bench.at("Dev"), bench.at("CFO")}, {bench.at("CFO")});
    }),
              because(Reason::UnderItself, {id("CFO")}));
}

TEST_F(Moving, GoesOnWhenTheGapBetweenTwoIsUsedUp) {
    // Each move halves the gap between Dev and Ops; twenty use up any gap between neighbours.
    for (int i = 0; i < 100; ++i) {
        ASSERT_TRUE(move(i % 2 ? "Lab" : "CFO", "CTO", "Ops"));
        EXPECT_EQ(reportsOf(bench.plan(), "CTO"), i == 0  ? "Dev CFO Ops Lab"
                                                  : i % 2 ? "Dev CFO Lab Ops"
                                                          : "Dev Lab CFO Ops");
    }
}

TEST_F(Moving, RanksAnewOnlyWhereAGapIsUsedUp) {
    Plan plan = bench.plan();
    std::int64_t rank = 5;
    for (const char* title : {"Dev", "Ops", "Lab"}) {
        Position row = bench.row(title);
        row.rank = rank++;
        plan.put(kBaseline, row);
    }
    bench = Workbench(plan);
    ASSERT_TRUE(move("CFO", "CTO", "Ops"));
    EXPECT_EQ(reportsOf(bench.plan(), "CTO"), "Dev CFO Ops Lab");
    EXPECT_EQ(bench.announced.size(), 4U);
}

TEST_F(Moving, CopesWithRanksAtTheEdgeOfTheirRange) {
    for (const std::int64_t edge : {std::int64_t{1} << 61, -(std::int64_t{1} << 61)}) {
        for (const char* before : {"Dev", "Ops", ""}) {
            Plan plan = bench.plan();
            for (const char* title : {"Dev", "Ops", "Lab"}) {
                Position row = *plan.org(kBaseline).find(bench.at(title));
                row.rank = edge;
                plan.put(kBaseline, row);
            }
            Workbench edgy(plan);
            ASSERT_TRUE(edgy.run([&](Editor& editor) {
                return movePosition(editor, edgy.at("CFO"), {edgy.at("CTO"), edgy.at(before)});
            }));
            const std::string expected = std::string(before) == "Dev"   ? "CFO Dev Ops Lab"
                                         : std::string(before) == "Ops" ? "Dev CFO Ops Lab"
                                                                        : "Dev Ops Lab CFO";
            EXPECT_EQ(reportsOf(edgy.plan(), "CTO"), expected);
        }
    }
}

TEST_F(Moving, IntoTheTrayKeepsTheBranchTogether) {
    ASSERT_TRUE(bench.run([&](Editor& e) {
        return placeInTray(e, std::vector{bench.at("Dev"), bench.at("Junior")});
    }));
    EXPECT_EQ(bench.row("Dev").place, Place::Tray);
    EXPECT_FALSE(bench.row("Dev").manager);
    EXPECT_EQ(reportsOf(bench.plan(), "Dev"), "Junior");
    EXPECT_EQ(bench.row("Junior").place, Place::Chart);
    EXPECT_EQ(bench.label.action, Action::PlaceInTray);
}

TEST_F(Moving, IntoTheTrayTwiceChangesNothing) {
    ASSERT_TRUE(bench.run([&](Editor& e) { return placeInTray(e, std::vector{bench.at("Spare")}); }));
    EXPECT_TRUE(bench.announced.isEmpty());
    EXPECT_EQ(bench.refusal([&](Editor& e) { return placeInTray(e, std::vector{PositionId(77)}); }),
              because(Reason::NotFound, {77}));
}

class SplittingOff : public Moving {
protected:
    Result<void> split(const char* title, const char* manager, ReportsGo go) {
        return bench.run([&](Editor& e) { return splitOff(e, bench.at(title), {bench.at(manager)}, go); });
    }
};

TEST_F(SplittingOff, SendsTheReportsToTheOldManagerInItsPlace) {
    ASSERT_TRUE(split("CTO", "CFO", ReportsGo::ToManager));
    EXPECT_EQ(reportsOf(bench.plan(), "CEO"), "Dev Ops Lab CFO PA");
    EXPECT_EQ(reportsOf(bench.plan(), "CFO"), "CTO");
    EXPECT_EQ(reportsOf(bench.plan(), "CTO"), "");
    EXPECT_EQ(bench.label, (StepLabel{Action::SplitOff, {"CTO", "CFO"}}));
}

TEST_F(SplittingOff, TakesTheReportsAlong) {
    ASSERT_TRUE(split("CTO", "CFO", ReportsGo::Along));
    EXPECT_EQ(reportsOf(bench.plan(), "CTO"), "Dev Ops Lab");
}

TEST_F(SplittingOff, LeavesTheReportsInTheTray) {
    ASSERT_TRUE(split("CTO", "CFO", ReportsGo::ToTray));
    EXPECT_EQ(reportsOf(bench.plan(), "CTO"), "");
    EXPECT_EQ(bench.row("Dev").place, Place::Tray);
    EXPECT_EQ(bench.row("Junior").manager, bench.at("Dev"));
}

TEST_F(SplittingOff, UnderAFormerReportWorksOnceItHasLeft) {
    ASSERT_TRUE(split("CTO", "Dev", ReportsGo::ToManager));
    EXPECT_EQ(reportsOf(bench.plan(), "Dev"), "Junior CTO");
    EXPECT_EQ(reportsOf(bench.plan(), "CEO"), "Dev Ops Lab CFO PA");
}

TEST_F(SplittingOff, OfARootMakesItsReportsRoots) {
    ASSERT_TRUE(split("CEO", "CTO", ReportsGo::ToManager));
    EXPECT_EQ(reportsOf(bench.plan()), "CTO CFO PA Spare");
    EXPECT_EQ(reportsOf(bench.plan(), "CTO"), "Dev Ops Lab CEO");
}

TEST_F(SplittingOff, IsRefusedWhereMovingWouldBe) {
    const auto refusal = [&](const char* title, PositionId to, ReportsGo go) {
        return bench.refusal([&](Editor& e) { return splitOff(e, bench.at(title), {to}, go); });
    };
    EXPECT_EQ(refusal("CTO", bench.at("Dev"), ReportsGo::Along),
              because(Reason::UnderOwnReport, {id("CTO"), id("Dev")}));
    EXPECT_EQ(refusal("CTO", bench.at("Junior"), ReportsGo::Along),
              because(Reason::UnderOwnReport, {id("CTO"), id("Junior")}));
    EXPECT_EQ(refusal("CTO", bench.at("CTO"), ReportsGo::ToTray), because(Reason::UnderItself, {id("CTO")}));
    EXPECT_EQ(refusal("CTO", bench.at("PA"), ReportsGo::ToManager),
              because(Reason::UnderAssistant, {id("PA")}));
    EXPECT_EQ(refusal("CTO", PositionId(77), ReportsGo::ToManager), because(Reason::NotFound, {77}));
    EXPECT_EQ(refusal("Nobody", bench.at("CEO"), ReportsGo::ToManager), because(Reason::NotFound, {0}));
}

} // namespace orgwright
