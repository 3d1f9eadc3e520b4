// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/sample.h"
#include "core/exchange/out/roster_table.h"
#include "tests/core/exchange/roster_checks.h"

#include <algorithm>
#include <fstream>
#include <set>

namespace orgwright {
namespace {

RosterBench sampleBench() {
    RosterBench bench;
    Editor editor(bench.plan, kBaseline, bench.ids, Date{20261103});
    EXPECT_TRUE(makeSample(editor));
    editor.take();
    EXPECT_TRUE(unsoundness(bench.plan).empty());
    return bench;
}

std::size_t countOfState(const Org& org, SeatState state) {
    return static_cast<std::size_t>(std::count_if(org.positions().begin(), org.positions().end(),
                                                  [state](const Position& p) { return p.state == state; }));
}

TEST(Sample, HasTheFiguresItWasWrittenWith) {
    const RosterBench bench = sampleBench();
    const Org& org = bench.org();
    EXPECT_EQ(org.positions().size(), 163u);
    EXPECT_EQ(trayPositions(org).size(), 2u);
    EXPECT_EQ(orgTree(org).size(), 161);
    EXPECT_EQ(bench.plan.people().size(), 152u);
    EXPECT_EQ(countOfState(org, SeatState::Filled), 150u);
    EXPECT_EQ(countOfState(org, SeatState::Open), 7u);
    EXPECT_EQ(countOfState(org, SeatState::Planned), 4u);
    EXPECT_EQ(countOfState(org, SeatState::Closing), 2u);
    EXPECT_EQ(bench.depth(), 5u);
    EXPECT_EQ(bench.managers(), 29u);
    EXPECT_EQ(bench.largestSpan(), 14u);
    EXPECT_EQ(org.teams().size(), 20u);
    EXPECT_EQ(org.lines().size(), 7u);
    std::int64_t fte = 0;
    std::int64_t cost = 0;
    for (const Position& row : org.positions()) {
        fte += row.fte.basisPoints;
        cost += row.cost.minor;
    }
    EXPECT_EQ(fte, 1'583'000);
    EXPECT_EQ(cost, 15'701'200'00);
}

TEST(Sample, NamesItsTeamsAndItsPlan) {
    const RosterBench bench = sampleBench();
    EXPECT_EQ(bench.plan.settings().title, "Hollinmere, Product & Technology");
    EXPECT_EQ(bench.plan.settings().currency, "EUR");
    EXPECT_EQ(bench.teamOf("P-004"), "Billing & Metering");
    for (const Team& team : bench.org().teams())
        EXPECT_FALSE(team.name.view().starts_with("T-")) << team.name.view();
}

/// Texts of all rows of a kind, in an order of their own, with references as keys: equal for plans that are
/// the same up to ids and ranks.
std::multiset<std::string> contents(const Plan& plan) {
    std::multiset<std::string> all;
    const auto addSheet = [&all](const Sheet& sheet) {
        std::string whole;
        for (const auto& row : sheet.rows) {
            whole.clear();
            for (const SheetCell& cell : row) {
                if (const auto* text = std::get_if<std::string>(&cell))
                    whole += *text;
                else if (const auto* number = std::get_if<double>(&cell))
                    whole += std::to_string(*number);
                else if (const auto* date = std::get_if<Date>(&cell))
                    whole += isoText(*date);
                else if (const auto* money = std::get_if<Money>(&cell))
                    whole += std::to_string(money->minor);
                whole += '\x1F';
            }
            all.insert(whole);
        }
    };
    addSheet(rosterTable(plan, kBaseline));
    addSheet(teamsTable(plan, kBaseline));
    return all;
}

/// The first row that one of them has and the other has not; empty where they are the same.
std::string firstDifference(const Plan& a, const Plan& b) {
    const std::multiset<std::string> left = contents(a);
    const std::multiset<std::string> right = contents(b);
    std::vector<std::string> only;
    std::set_symmetric_difference(left.begin(), left.end(), right.begin(), right.end(),
                                  std::back_inserter(only));
    return only.empty() ? std::string() : only.front() + "\n" + only.back();
}

std::string csvOf(const Plan& plan) {
    return writeCsv(rosterTable(plan, kBaseline));
}

std::string teamsCsvOf(const Plan& plan) {
    return writeCsv(teamsTable(plan, kBaseline));
}

TEST(RosterExport, OfTheSampleMakesTheSamePlanFromNothing) {
    const RosterBench sample = sampleBench();
    RosterBench copy;
    copy.read(csvOf(sample.plan));
    EXPECT_TRUE(copy.reading->problems.empty());
    ASSERT_TRUE(copy.import());
    ASSERT_TRUE(copy.importTeamList(teamsCsvOf(sample.plan)));
    EXPECT_TRUE(copy.teams->problems.empty());
    EXPECT_EQ(firstDifference(copy.plan, sample.plan), "");
    EXPECT_TRUE(csvOf(copy.plan) == csvOf(sample.plan));
}

TEST(RosterExport, OverItsOwnPlanChangesNothing) {
    RosterBench sample = sampleBench();
    sample.imported(csvOf(sample.plan));
    EXPECT_TRUE(sample.changes.isEmpty());
    ASSERT_TRUE(sample.importTeamList(teamsCsvOf(sample.plan)));
    EXPECT_TRUE(sample.changes.isEmpty());
}

TEST(RosterExport, WithoutCostsLeavesCostsAlone) {
    RosterBench sample = sampleBench();
    const std::vector<RosterField> withheld{RosterField::Cost, RosterField::PayFloor,
                                            RosterField::PayCeiling};
    const std::string csv = writeCsv(rosterTable(sample.plan, kBaseline, {}, withheld));
    EXPECT_EQ(csv.find("310000"), std::string::npos);
    sample.imported(csv);
    EXPECT_TRUE(sample.changes.isEmpty());
}

TEST(RosterExport, OfABranchHoldsThatBranch) {
    const RosterBench sample = sampleBench();
    const PositionId director = sample.position("P-004").id;
    const Sheet sheet = rosterTable(sample.plan, kBaseline, TreeScope{.root = director});
    const OrgTree branch = orgTree(sample.org(), TreeScope{.root = director});
    EXPECT_GE(sheet.rows.size(), static_cast<std::size_t>(branch.size()));
    EXPECT_LT(sheet.rows.size(), 60u);
}

/// A plan whose every text is the given one, with what has no key, keys that mean something elsewhere, two in
/// one seat and one in two.
Plan hostilePlan(const std::string& text) {
    Plan plan = emptyPlan();
    Team team{TeamId{71}, text, text, text, {}, 5, PositionId{11}, 3};
    plan.put(kBaseline, team);
    plan.put(kBaseline, Team{TeamId{72}, "", text, "", TeamId{71}, 9, {}, 0});
    Position root;
    root.id = PositionId{11};
    root.key = text;
    root.title = root.discipline = root.grade = root.location = root.note = text;
    root.team = TeamId{71};
    root.rank = 7;
    plan.put(kBaseline, root);
    std::int64_t id = 12;
    for (const std::string& key :
         {std::string("N/A"), std::string("tray"), std::string("#12"), std::string()}) {
        Position report = root;
        report.id = PositionId{id};
        report.key = key == text ? "" : key;
        report.manager = root.id;
        report.rank = 100 - id;
        report.team = TeamId{72};
        report.state = SeatState::Closing;
        plan.put(kBaseline, report);
        ++id;
    }
    plan.put({}, Person{PersonId{31}, text, text, text});
    plan.put({}, Person{PersonId{32}, "", text, ""});
    plan.put({}, Person{PersonId{33}, "", "Vacant", "N/A"});
    plan.put(kBaseline, Incumbent{IncumbentId{51}, root.id, PersonId{31}, 1, {}, true});
    plan.put(kBaseline, Incumbent{IncumbentId{52}, root.id, PersonId{32}, 2, Date{20200102}, false});
    plan.put(kBaseline, Incumbent{IncumbentId{53}, PositionId{13}, PersonId{32}, 1, {}, false});
    plan.put(kBaseline, Incumbent{IncumbentId{54}, PositionId{14}, PersonId{33}, 1, {}, false});
    plan.put(kBaseline, SecondaryLine{LineId{61}, PositionId{13}, PositionId{14}});
    plan.put(kBaseline, SecondaryLine{LineId{62}, PositionId{13}, PositionId{15}});
    plan.put(kBaseline, SecondaryLine{LineId{63}, PositionId{14}, root.id});
    return plan;
}

void expectRoundTrip(const std::string& text, bool isXlsx) {
    const Plan plan = hostilePlan(text);
    RosterBench copy;
    const auto bytesOf = [&](const Sheet& sheet) {
        return isXlsx ? *writeXlsx({{sheet}}, std::filesystem::temp_directory_path()) : writeCsv(sheet);
    };
    copy.read(bytesOf(rosterTable(plan, kBaseline)));
    for (const RosterProblem& problem : copy.reading->problems)
        EXPECT_EQ(problem.fault, RosterFault::HiddenCharacters) << text;
    ASSERT_TRUE(copy.import()) << text;
    ASSERT_TRUE(copy.importTeamList(bytesOf(teamsTable(plan, kBaseline)))) << text;
    EXPECT_EQ(firstDifference(copy.plan, plan), "") << text;
    EXPECT_EQ(copy.plan.people().size(), 3u) << text;
    RosterBench same;
    same.plan = plan;
    same.read(bytesOf(rosterTable(plan, kBaseline)));
    ASSERT_TRUE(same.import()) << text;
    EXPECT_TRUE(same.changes.isEmpty()) << text;
}

TEST(RosterExport, KeepsTextsThatMeanSomethingElsewhere) {
    for (const std::string text :
         {"Vacant", "N/D", "XX", " padded ", "a; b\\;", "#7", "#=x", "'=1+1", "-", "0", "=cmd|' /C calc'!A0",
          "two\nlines", "\"quoted\", with comma", "Eliminated", "caf\xC3\xA9 \xE2\x80\xAE"}) {
        expectRoundTrip(text, false);
        expectRoundTrip(text, true);
    }
}

TEST(RosterExport, KeepsNaughtyStringsInEveryTextField) {
    ORGWRIGHT_NEEDS_REAL_DATA();
    std::ifstream file(*realData("text/blns.txt"));
    std::size_t tried = 0;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        ASSERT_NO_FATAL_FAILURE(expectRoundTrip(line, ++tried % 8 == 0));
    }
    EXPECT_GE(tried, 490u);
}

} // namespace
} // namespace orgwright
