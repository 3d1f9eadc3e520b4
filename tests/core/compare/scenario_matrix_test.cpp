// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/scenario_matrix.h"

#include "core/commands/portfolio_commands.h"
#include "core/commands/quarter_figures.h"
#include "tests/core/compare/options_bench.h"

#include <gmock/gmock.h>

namespace orgwright {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Optional;

// The baseline (see options_bench.h):
//
//   CEO ─┬─ CTO ─┬─ Data (Ada) ─── Engineer 1, 2 (Platform), 3
//        │       └─ Web (Ben)
//        ├─ COO ─── Plant
//        └─ CFO
//
// 10 positions, all filled: headcount 10. Managers CEO 3, CTO 2, Data 3, COO 1: median 2.5, largest 3, and 6
// others for 4 managers. Layers: CEO, CTO, Data, engineers.
class Matrix : public Options {
protected:
    const Quarter kNow = *quarterOf(2027, 1);
    const MatrixValue& of(std::string_view id, std::size_t which = 1) {
        matrix =
            scenarioMatrix(doc.plan(), {{kBaseline}, {option, managersByQuarter(doc.plan(), option)}}, kNow);
        for (std::size_t row = 0; row < matrixRows().size(); ++row) {
            if (matrixRows()[row].id == id)
                return matrix.at(row, which);
        }
        throw std::invalid_argument("no such row");
    }
    Titles titles(const MatrixValue& value) {
        std::vector<PositionId> ids;
        for (const MatrixPart& part : value.parts)
            ids.push_back(part.position);
        return titlesOf(ids);
    }
    void plan(std::string_view title, Aspect aspect, int quarter) {
        DecisionNotes notes;
        notes.quarter = quarterOf(2027, quarter);
        ASSERT_TRUE(decide([&](Editor& editor) {
            return describeDecisions(editor, {{Kind::Position, at(title).value(), aspect}}, notes);
        }));
    }
    ScenarioMatrix matrix;
};

TEST_F(Matrix, MeasuresTheBaselineAgainstItself) {
    EXPECT_THAT(of("headcount", 0).number, Optional(10));
    EXPECT_THAT(of("fte", 0).number, Optional(10 * kWhole.basisPoints));
    EXPECT_THAT(of("median_span", 0).number, Optional(2.5));
    EXPECT_THAT(of("largest_span", 0).number, Optional(3));
    EXPECT_THAT(of("layers", 0).number, Optional(4));
    EXPECT_THAT(of("manager_ratio", 0).number, Optional(1.5));
    for (const char* id : {"moves", "new_manager", "new_manager_twice", "teams_split"})
        EXPECT_THAT(of(id, 0).number, Optional(0)) << id;
    for (const char* id : {"share_core", "bets"})
        EXPECT_FALSE(of(id, 0).number) << id;
    for (const char* id : {"headcount", "fte", "cost", "moves", "median_span"})
        EXPECT_THAT(of(id, 0).parts, IsEmpty()) << id;
}

// Engineer 1 goes from Data to Web, Plant closes: 9 positions. Managers CEO 3, CTO 2, Data 2, Web 1: median
// 2, and 5 others for 4 managers. Platform now reports to Data and to Web, which are both outside it.
TEST_F(Matrix, FollowsAMoveAndAClosing) {
    move("Engineer 1", "Web");
    close("Plant");
    EXPECT_THAT(of("headcount").number, Optional(9));
    EXPECT_THAT(titles(of("headcount")), ElementsAre("Plant"));
    EXPECT_THAT(of("headcount").parts.front().before, Optional(1));
    EXPECT_THAT(of("headcount").parts.front().after, Optional(0));
    EXPECT_THAT(of("moves").number, Optional(1));
    EXPECT_THAT(titles(of("moves")), ElementsAre("Engineer 1"));
    EXPECT_THAT(of("median_span").number, Optional(2));
    EXPECT_THAT(titles(of("median_span")), ElementsAre("Data", "Web", "COO"));
    EXPECT_THAT(of("manager_ratio").number, Optional(1.25));
    EXPECT_THAT(titles(of("manager_ratio")), ElementsAre("Web", "COO"));
    EXPECT_THAT(of("teams_split").number, Optional(1));
    EXPECT_EQ(of("teams_split").parts.front().team, team("Platform"));
    EXPECT_THAT(of("teams_split").parts.front().after, Optional(2));
}

TEST_F(Matrix, NamesTheDeepestPositionsAndTheLargestSpans) {
    move("COO", "Engineer 3"); // CEO 2, CTO 2, Data 3, Engineer 3 1, COO 1; Plant is layer 6
    EXPECT_THAT(of("layers").number, Optional(6));
    EXPECT_THAT(titles(of("layers")), ElementsAre("Plant"));
    EXPECT_THAT(of("largest_span").number, Optional(3));
    EXPECT_THAT(titles(of("largest_span")), ElementsAre("Data"));
}

TEST_F(Matrix, TellsWhereCostAndFteComeFrom) {
    edit(kBaseline, "CFO", [](Position& row) { row.cost = {200'000'00}; });
    edit(option, "CFO", [](Position& row) { row.fte = {8'000}; });
    edit(option, "CFO", [](Position& row) { row.cost = {160'000'00}; });
    EXPECT_THAT(of("cost", 0).number, Optional(200'000'00));
    EXPECT_THAT(of("cost").number, Optional(160'000'00));
    EXPECT_THAT(titles(of("cost")), ElementsAre("CFO"));
    EXPECT_THAT(of("fte").number, Optional(9.8 * kWhole.basisPoints));
    EXPECT_THAT(of("fte").parts.front().after, Optional(8'000));
}

TEST_F(Matrix, CountsAnOpenPositionThatNobodySitsIn) {
    open("Scientist", at("Data"), "");
    EXPECT_THAT(of("open").number, Optional(1));
    EXPECT_THAT(titles(of("open")), ElementsAre("Scientist"));
    EXPECT_THAT(of("headcount").number, Optional(10));
}

// Ada and Ben report to the CTO, where nobody is named. Web moves under Data: Ben now reports to Ada.
TEST_F(Matrix, CountsPeopleWithAnotherManager) {
    move("Web", "Data");
    EXPECT_THAT(of("new_manager").number, Optional(1));
    EXPECT_EQ(of("new_manager").parts.front().person, person("Ben"));
    EXPECT_THAT(titles(of("new_manager")), ElementsAre("Web"));
}

TEST_F(Matrix, CountsPeopleWhoseManagerLeavesTheSeat) {
    move("Web", "Data");
    doc.run([&](Editor& editor) { return movePosition(editor, at("Web"), {at("Data")}); });
    EXPECT_THAT(of("new_manager").number, Optional(0));
    ASSERT_TRUE(decide([&](Editor& editor) { return vacatePosition(editor, at("Data")); }));
    EXPECT_THAT(of("new_manager").number, Optional(1));
    EXPECT_EQ(of("new_manager").parts.front().person, person("Ben"));
}

// In 2027 Q1 Ben comes from the CTO to Ada, in Q3 she leaves the seat to which he reports.
TEST_F(Matrix, CountsPeopleWhoChangeManagerTwiceOnTheWay) {
    move("Web", "Data");
    ASSERT_TRUE(decide([&](Editor& editor) { return vacatePosition(editor, at("Data")); }));
    EXPECT_THAT(of("new_manager_twice").number, Optional(0));
    plan("Web", Aspect::Place, 1);
    plan("Data", Aspect::Seat, 3);
    EXPECT_THAT(of("new_manager_twice").number, Optional(1));
    EXPECT_EQ(of("new_manager_twice").parts.front().person, person("Ben"));
    EXPECT_THAT(of("new_manager_twice").parts.front().after, Optional(2));
    EXPECT_THAT(of("new_manager").number, Optional(1));
}

// Of the lines only CTO – Data and CTO – Web have a place at both ends.
TEST_F(Matrix, MeasuresColocationWherePlacesAreKnown) {
    EXPECT_EQ(of("colocated").number, std::nullopt);
    for (const char* title : {"CTO", "Data", "Web"})
        edit(kBaseline, title, [](Position& row) { row.location = "Berlin"; });
    edit(option, "Web", [](Position& row) { row.location = " Lisbon"; });
    EXPECT_THAT(of("colocated", 0).number, Optional(1));
    EXPECT_THAT(of("colocated").number, Optional(0.5));
    EXPECT_THAT(titles(of("colocated")), ElementsAre("Web"));
}

TEST_F(Matrix, GivesFiguresForEveryQuarterFromTheFirstPlannedToTheLast) {
    EXPECT_THAT(figuresByQuarter(doc.plan(), option), IsEmpty());
    close("Plant");
    close("CFO");
    close("Web"); // not planned: done from the beginning
    plan("Plant", Aspect::Presence, 1);
    plan("CFO", Aspect::Presence, 4);
    const std::vector<QuarterFigures> points = figuresByQuarter(doc.plan(), option);
    ASSERT_EQ(points.size(), 5u);
    EXPECT_FALSE(points[0].quarter.isSet());
    std::vector<std::int64_t> headcounts;
    for (const QuarterFigures& point : points)
        headcounts.push_back(point.measures.headcount);
    EXPECT_THAT(headcounts, ElementsAre(10, 8, 8, 8, 7));
    EXPECT_EQ(points[4].quarter, quarterOf(2027, 4));
}

TEST_F(Matrix, PlansNothingInTimeInTheBaseline) {
    EXPECT_THAT(figuresByQuarter(doc.plan(), kBaseline), IsEmpty());
    EXPECT_THAT(managersByQuarter(doc.plan(), kBaseline), IsEmpty());
}

// Platform is 2 of 10 FTE. In the baseline half of it works on Search, which is a growth bet; the option
// stops that and puts Platform on Index, an enabler, as a whole.
TEST_F(Matrix, TellsHowWorkIsSharedAndWhichBetsAreBehindIt) {
    const auto add = [&](ScenarioId scenario, const char* name, Bucket bucket) {
        Initiative bet;
        bet.name = name;
        bet.bucket = bucket;
        return *doc->execute(scenario, [&](Editor& editor) { return addInitiative(editor, bet); });
    };
    const auto put = [&](ScenarioId scenario, InitiativeId bet, std::int32_t share) {
        ASSERT_TRUE(doc->execute(scenario, [&](Editor& editor) {
            return allocate(editor, {.team = team("Platform")}, bet, kNow, kNow, {share});
        }));
    };
    const InitiativeId search = add(kBaseline, "Search", Bucket::Growth);
    put(kBaseline, search, 5'000);
    EXPECT_THAT(of("share_growth").number, Optional(0.1));
    EXPECT_THAT(of("share_growth").parts, IsEmpty());
    ASSERT_TRUE(decide([&](Editor& editor) {
        return stopInitiative(editor, search, {.from = kNow, .reason = "Nobody searches"});
    }));
    const InitiativeId index = add(option, "Index", Bucket::Enabler);
    put(option, index, 10'000);
    EXPECT_THAT(of("share_growth", 0).number, Optional(0.1));
    EXPECT_THAT(of("share_growth").number, Optional(0.0));
    ASSERT_EQ(of("share_growth").parts.size(), 1u);
    EXPECT_EQ(of("share_growth").parts.front().initiative, search);
    EXPECT_THAT(of("share_growth").parts.front().before, Optional(kWhole.basisPoints));
    EXPECT_THAT(of("share_growth").parts.front().after, Optional(0));
    EXPECT_THAT(of("share_enabler").number, Optional(0.2));
    EXPECT_THAT(of("share_core").number, Optional(0.8));
    EXPECT_THAT(of("bets", 0).number, Optional(1));
    EXPECT_THAT(of("bets").number, Optional(1));
    EXPECT_EQ(of("bets").parts.size(), 2u) << "the one that is stopped and the one that is new";
}

} // namespace
} // namespace orgwright
