// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/team_commands.h"

#include "tests/support/workbench.h"

#include <gtest/gtest.h>

namespace orgwright {
namespace {

using testing::because;
using testing::partsOf;
using testing::PlanBuilder;
using testing::Workbench;

class Teams : public ::testing::Test {
protected:
    Workbench bench{PlanBuilder()
                        .position("CEO")
                        .under("CEO", "CTO", "CFO")
                        .team("Product")
                        .team("Finance")
                        .team("Web", "Product")
                        .team("App", "Product")
                        .member("CTO", "Web")
                        .member("CFO", "Web")};

    std::int64_t id(const char* name) const { return bench.team(name).value(); }
    static Team named(std::string name) {
        Team row;
        row.name = std::move(name);
        return row;
    }
    Result<void> move(const char* team, const char* parent, const char* before = "") {
        return bench.run(
            [&](Editor& e) { return moveTeam(e, bench.team(team), bench.team(parent), bench.team(before)); });
    }
    template <class Change>
    std::optional<Refusal> settingsRefused(Change change) {
        Settings row = bench.plan().settings();
        change(row);
        return bench.refusal([&](Editor& e) { return editSettings(e, row); });
    }
};

} // namespace

TEST_F(Teams, AreAddedLastInTheirParent) {
    Team row = named("Ops");
    row.parent = bench.team("Product");
    row.lead = bench.at("CTO");
    row.colour = 8;
    const auto added = bench.run([&](Editor& e) { return addTeam(e, row); });
    ASSERT_TRUE(added);
    EXPECT_EQ(partsOf(bench.plan(), "Product"), "Web App Ops");
    EXPECT_EQ(bench.org().find(*added)->lead, bench.at("CTO"));
    EXPECT_EQ(bench.label, (StepLabel{Action::AddTeam, {"Ops"}}));
    EXPECT_EQ(bench.announced.size(), 1U);
}

TEST_F(Teams, AreNotAddedWithWhatMayNotBe) {
    const auto refused = [&](auto change) {
        Team row = named("Ops");
        change(row);
        const auto refusal = bench.refusal([&](Editor& e) { return addTeam(e, row); });
        return refusal ? std::optional(refusal->reason) : std::nullopt;
    };
    Team keyed = named("Keyed");
    keyed.key = "T-1";
    ASSERT_TRUE(bench.run([&](Editor& e) { return addTeam(e, keyed); }));
    EXPECT_EQ(refused([](Team& row) { row.name = "\t"; }), Reason::NameNeeded);
    EXPECT_EQ(refused([](Team& row) { row.charter = "\xFF"; }), Reason::TextNotUnicode);
    EXPECT_EQ(refused([](Team& row) { row.colour = 9; }), Reason::OutOfRange);
    EXPECT_EQ(refused([](Team& row) { row.parent = TeamId(77); }), Reason::NotFound);
    EXPECT_EQ(refused([](Team& row) { row.lead = PositionId(77); }), Reason::NotFound);
    EXPECT_EQ(refused([](Team& row) { row.key = "T-1"; }), Reason::KeyTaken);
}

TEST_F(Teams, AreEditedInTheirOwnFieldsOnly) {
    Team row = *bench.org().find(bench.team("Web"));
    row.name = "Site";
    row.charter = "The site";
    row.parent = bench.team("Finance");
    row.rank = 0;
    ASSERT_TRUE(bench.run([&](Editor& e) { return editTeam(e, row); }));
    EXPECT_EQ(partsOf(bench.plan(), "Product"), "Site App");
    EXPECT_EQ(bench.org().find(row.id)->charter, "The site");
    row.id = TeamId(77);
    EXPECT_EQ(bench.refusal([&](Editor& e) { return editTeam(e, row); }), because(Reason::NotFound, {77}));
    row.id = bench.team("App");
    row.name = "";
    EXPECT_EQ(bench.refusal([&](Editor& e) { return editTeam(e, row); }),
              because(Reason::NameNeeded, {id("App")}));
}

TEST_F(Teams, MoveToAPlaceAmongTheirSiblings) {
    ASSERT_TRUE(move("App", "Product", "Web"));
    EXPECT_EQ(partsOf(bench.plan(), "Product"), "App Web");
    ASSERT_TRUE(move("App", ""));
    EXPECT_EQ(partsOf(bench.plan()), "Product Finance App");
    ASSERT_TRUE(move("App", "", "Finance"));
    EXPECT_EQ(partsOf(bench.plan()), "Product App Finance");
}

TEST_F(Teams, MovedToWhereTheyAreChangeNothing) {
    for (const char* before : {"App", "Web"}) {
        ASSERT_TRUE(move("Web", "Product", before));
        EXPECT_TRUE(bench.announced.isEmpty());
    }
    ASSERT_TRUE(move("App", "Product"));
    EXPECT_TRUE(bench.announced.isEmpty());
}

TEST_F(Teams, MoveToAnotherParentWhicheverSiblingIsNamed) {
    ASSERT_TRUE(move("Web", "Finance", "Web"));
    EXPECT_EQ(partsOf(bench.plan(), "Finance"), "Web");
}

TEST_F(Teams, AreNotMovedIntoThemselves) {
    const auto refused = [&](TeamId team, TeamId parent) {
        return bench.refusal([&](Editor& e) { return moveTeam(e, team, parent); });
    };
    EXPECT_EQ(refused(bench.team("Product"), bench.team("Web")),
              because(Reason::TeamUnderItself, {id("Product"), id("Web")}));
    EXPECT_EQ(refused(bench.team("Web"), bench.team("Web")),
              because(Reason::TeamUnderItself, {id("Web"), id("Web")}));
    EXPECT_EQ(refused(bench.team("Web"), TeamId(77)), because(Reason::NotFound, {77}));
    EXPECT_EQ(refused(TeamId(77), {}), because(Reason::NotFound, {77}));
}

TEST_F(Teams, AreDeletedAndLeaveTheirPartsAndMembersToTheParent) {
    ASSERT_TRUE(bench.run(
        [&](Editor& e) { return assignTeam(e, std::vector{bench.at("CEO")}, bench.team("Product")); }));
    ASSERT_TRUE(bench.run([&](Editor& e) { return deleteTeam(e, bench.team("Product")); }));
    EXPECT_EQ(partsOf(bench.plan()), "Web App Finance");
    EXPECT_FALSE(bench.row("CEO").team);
    ASSERT_TRUE(move("Web", "Finance"));
    ASSERT_TRUE(bench.run([&](Editor& e) { return deleteTeam(e, bench.team("Web")); }));
    EXPECT_EQ(bench.row("CTO").team, bench.team("Finance"));
    EXPECT_EQ(bench.row("CFO").team, bench.team("Finance"));
    EXPECT_EQ(bench.refusal([&](Editor& e) { return deleteTeam(e, TeamId(77)); }),
              because(Reason::NotFound, {77}));
}

TEST_F(Teams, TakePositionsAllOrNone) {
    ASSERT_TRUE(bench.run([&](Editor& e) {
        return assignTeam(e, std::vector{bench.at("CTO"), bench.at("CEO")}, bench.team("App"));
    }));
    EXPECT_EQ(bench.org().members(bench.team("App")).size(), 2U);
    EXPECT_EQ(bench.label, (StepLabel{Action::AssignTeam, {"App"}}));
    ASSERT_TRUE(bench.run([&](Editor& e) { return assignTeam(e, std::vector{bench.at("CTO")}, {}); }));
    EXPECT_FALSE(bench.row("CTO").team);
    EXPECT_EQ(
        bench.refusal([&](Editor& e) { return assignTeam(e, std::vector{bench.at("CTO")}, TeamId(77)); }),
        because(Reason::NotFound, {77}));
    EXPECT_EQ(bench.refusal([&](Editor& e) {
        return assignTeam(e, std::vector{bench.at("CTO"), PositionId(77)}, bench.team("Web"));
    }),
              because(Reason::NotFound, {77}));
}

TEST_F(Teams, AndSettingsAreEditedAsOneRow) {
    Settings row = bench.plan().settings();
    row.id = PlanId(9);
    row.title = "Plan 2027";
    row.currency = "GBP";
    row.fiscalYearStart = 4;
    ASSERT_TRUE(bench.run([&](Editor& e) { return editSettings(e, row); }));
    EXPECT_EQ(bench.plan().settings().title, "Plan 2027");
    EXPECT_EQ(bench.plan().rows<Settings>({}).size(), 1U);
    EXPECT_EQ(bench.label.action, Action::EditSettings);
}

TEST_F(Teams, AndSettingsAreNotEditedToWhatMayNotBe) {
    EXPECT_EQ(settingsRefused([](Settings& row) { row.currency = "eur"; }),
              because(Reason::OutOfRange, {1}, {"currency"}));
    EXPECT_EQ(settingsRefused([](Settings& row) { row.currency = "EURO"; }),
              because(Reason::OutOfRange, {1}, {"currency"}));
    EXPECT_EQ(settingsRefused([](Settings& row) { row.fiscalYearStart = 0; }),
              because(Reason::OutOfRange, {1}, {"fiscal_year_start"}));
    EXPECT_EQ(settingsRefused([](Settings& row) { row.spanLeast = 10; }),
              because(Reason::OutOfRange, {1}, {"span_least"}));
    EXPECT_EQ(settingsRefused([](Settings& row) { row.title = "\xFF"; }),
              because(Reason::TextNotUnicode, {1}));
}

} // namespace orgwright
