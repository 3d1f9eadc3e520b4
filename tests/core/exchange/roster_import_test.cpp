// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/roster_checks.h"

namespace orgwright {
namespace {

using Fault = RosterFault;

constexpr std::string_view kHeader = "Position ID,Reports to,Name,Job title,FTE,Salary\n";

std::string roster(std::string_view rows) {
    return std::string(kHeader).append(rows);
}

const std::string kThree = roster("1,,Ada,CEO,1,100\n2,1,Ben,CTO,1,90\n3,2,Cid,Lead,0.5,80\n");

TEST(ImportRoster, MakesPositionsPeopleAndLines) {
    RosterBench bench;
    const ImportSummary summary = bench.imported(kThree);
    EXPECT_EQ(summary.came, 3u);
    EXPECT_EQ(summary.peopleCame, 3u);
    EXPECT_EQ(bench.managerOf("3"), "2");
    EXPECT_EQ(bench.holders("2"), "Ben");
    EXPECT_EQ(bench.position("3").fte, Share{5000});
    EXPECT_EQ(bench.position("1").cost, Money{100'00});
}

TEST(ImportRoster, UpdatesByKeyAndLetsGoWhoIsNotNamed) {
    RosterBench bench;
    bench.imported(kThree);
    const ImportSummary summary =
        bench.imported(roster("1,,Ada,CEO,1,100\n3,1,Cid,Head,0.5,80\n4,1,Dee,CFO,1,70\n"));
    EXPECT_EQ(summary.came, 1u);
    EXPECT_EQ(summary.left, 1u);
    EXPECT_EQ(summary.stayed, 2u);
    EXPECT_EQ(summary.moved, 1u);
    EXPECT_EQ(summary.retitled, 1u);
    EXPECT_EQ(summary.changed, 1u);
    EXPECT_EQ(summary.peopleLeft, 1u);
    EXPECT_EQ(bench.managerOf("3"), "1");
    EXPECT_FALSE(bench.position("2").id);
    EXPECT_EQ(bench.plan.people().size(), 3u);
}

TEST(ImportRoster, LeavesOthersAloneWhenPartial) {
    RosterBench bench;
    bench.imported(kThree);
    const ImportSummary summary = bench.imported(roster("9,2,Dee,Tester,1,50\n"), {.partial = true});
    EXPECT_EQ(summary.came, 1u);
    EXPECT_EQ(summary.left, 0u);
    EXPECT_EQ(bench.managerOf("9"), "2");
    EXPECT_EQ(bench.org().positions().size(), 4u);
}

TEST(ImportRoster, ChangesOnlyFieldsWithAColumn) {
    RosterBench bench;
    bench.imported(kThree);
    bench.imported("Position ID,Salary\n1,111\n2,90\n3,80\n");
    EXPECT_EQ(bench.position("1").cost, Money{111'00});
    EXPECT_EQ(bench.position("1").title, "CEO");
    EXPECT_EQ(bench.managerOf("3"), "2");
    EXPECT_EQ(bench.holders("3"), "Cid");
    EXPECT_EQ(bench.changes.size(), 1u);
}

TEST(ImportRoster, KeepsPositionsMadeByHand) {
    RosterBench bench;
    bench.imported(kThree);
    Position own;
    own.id = PositionId{5};
    own.title = "Planned by hand";
    own.manager = bench.position("3").id;
    bench.plan.put(kBaseline, own);
    bench.imported(roster("1,,Ada,CEO,1,100\n2,1,Ben,CTO,1,90\n"));
    const Position* row = bench.org().find(PositionId{5});
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->place, Place::Tray) << "its manager left";
}

TEST(ImportRoster, KeepsTheOrderOfThoseThatStay) {
    RosterBench bench;
    bench.imported(roster("1,,A,A,1,1\n2,1,B,B,1,1\n3,1,C,C,1,1\n"));
    bench.imported(roster("1,,A,A,1,1\n4,1,D,D,1,1\n3,1,C,C,1,1\n2,1,B,B,1,1\n"));
    std::string order;
    for (const auto& link : bench.org().reports(bench.position("1").id))
        order += bench.org().find(link.id)->key;
    EXPECT_EQ(order, "234");
    EXPECT_EQ(bench.changes.of<Position>().size(), 1u);
}

TEST(ImportRoster, FollowsAnOrderColumn) {
    RosterBench bench;
    const std::string header = "Position ID,Reports to,Title,Order\n";
    bench.imported(header + "1,,A,1\n2,1,B,2\n3,1,C,1\n");
    const auto order = [&bench] {
        std::string keys;
        for (const auto& link : bench.org().reports(bench.position("1").id))
            keys += bench.org().find(link.id)->key;
        return keys;
    };
    EXPECT_EQ(order(), "32");
    bench.imported(header + "1,,A,1\n2,1,B,3\n3,1,C,1\n4,1,D,2\n");
    EXPECT_EQ(order(), "342");
    EXPECT_EQ(bench.changes.of<Position>().size(), 1u) << "the new one goes into the gap";
    bench.imported(header + "1,,A,1\n2,1,B,1\n3,1,C,2\n4,1,D,3\n");
    EXPECT_EQ(order(), "234");
}

TEST(ImportRoster, SeatsCoLeadsTogetherAndOnePersonTwice) {
    RosterBench bench;
    const ImportSummary summary = bench.imported("Position ID,Manager,Employee ID,Name,Title,Interim\n"
                                                 "1,,e1,Ada,CEO,\n1,,e2,Ben,CEO,\n2,1,e1,Ada,CTO,yes\n");
    EXPECT_EQ(summary.came, 2u);
    EXPECT_EQ(bench.plan.people().size(), 2u);
    EXPECT_EQ(bench.holders("1"), "Ada, Ben");
    EXPECT_EQ(bench.holders("2"), "Ada");
    EXPECT_TRUE(bench.org().find(bench.org().incumbents(bench.position("2").id).front().id)->interim);
}

TEST(ImportRoster, FindsPeopleWhoMovedToAnotherSeat) {
    RosterBench bench;
    const std::string header = "Position ID,Manager,Employee ID,Name,E-mail,Title\n";
    bench.imported(header + "1,,e1,Ada,a@x.example,CEO\n2,1,,Ben,b@x.example,CTO\n");
    const PersonId ben = bench.org().find(bench.org().incumbents(bench.position("2").id).front().id)->person;
    bench.imported(header + "1,,,Ben B.,B@X.example,CEO\n2,1,e1,Ada,a@x.example,CTO\n");
    EXPECT_EQ(bench.plan.people().size(), 2u);
    EXPECT_EQ(bench.org().find(bench.org().incumbents(bench.position("1").id).front().id)->person, ben);
    EXPECT_EQ(bench.holders("1"), "Ben B.");
}

TEST(ImportRoster, DoesNotTakeASharedAddressForAPerson) {
    RosterBench bench;
    bench.imported("Position ID,Manager,Name,E-mail\n1,,Ada,office@x.example\n2,1,Ben,office@x.example\n");
    EXPECT_EQ(bench.plan.people().size(), 2u);
}

TEST(ImportRoster, ReadsStatesFromNames) {
    RosterBench bench;
    bench.imported(
        roster("1,,Ada,CEO,1,1\n2,1,Vacant,A,1,1\n3,1,TBC,B,1,1\n4,1,N/D,C,1,1\n5,1,Eliminated,D,1,1\n"
               "6,1,,E,1,1\n7,1,Not disclosed,F,1,1\n8,1,Vacant (maternity),G,1,1\n9,1,Tbachi Ito,H,1,1\n"));
    const auto state = [&bench](const char* key) { return bench.position(key).state; };
    EXPECT_EQ(state("1"), SeatState::Filled);
    EXPECT_EQ(state("2"), SeatState::Open);
    EXPECT_EQ(state("3"), SeatState::Open);
    EXPECT_EQ(state("4"), SeatState::Filled);
    EXPECT_EQ(state("5"), SeatState::Closing);
    EXPECT_EQ(state("6"), SeatState::Open);
    EXPECT_EQ(state("7"), SeatState::Filled);
    EXPECT_EQ(state("8"), SeatState::Open);
    EXPECT_EQ(bench.holders("9"), "Tbachi Ito");
    EXPECT_EQ(bench.plan.people().size(), 2u);
}

TEST(ImportRoster, TakesBlankNamesForFilledWhereNobodyIsNamed) {
    RosterBench bench;
    bench.imported(roster("1,,,CEO,1,1\n2,1,N/D,A,1,1\n"));
    EXPECT_EQ(bench.position("1").state, SeatState::Filled);
}

TEST(ImportRoster, KeepsWhatWasPlannedWhereTheFileHasNoStates) {
    RosterBench bench;
    bench.imported(kThree);
    Position closing = bench.position("3");
    closing.state = SeatState::Closing;
    closing.stateQuarter = *quarterOf(2027, 1);
    bench.plan.put(kBaseline, closing);
    bench.imported(kThree);
    EXPECT_TRUE(bench.changes.isEmpty());
}

TEST(ImportRoster, MakesTeamsUnderDepartments) {
    RosterBench bench;
    bench.imported("Employee ID,Manager ID,Name,Title,Department,Team\n1,,A,A,Sales,\n2,1,B,B,Sales,North\n"
                   "3,1,C,C,Ops,North\n4,1,D,D,Ops,North\n");
    EXPECT_EQ(bench.org().teams().size(), 4u);
    EXPECT_EQ(bench.teamOf("1"), "Sales");
    EXPECT_NE(bench.position("2").team, bench.position("3").team);
    EXPECT_EQ(bench.position("3").team, bench.position("4").team);
    bench.imported("Employee ID,Manager ID,Name,Title,Department,Team\n1,,A,A,Sales,\n2,1,B,B,Sales,North\n"
                   "3,1,C,C,Sales,\n4,1,D,D,Sales,\n");
    EXPECT_EQ(bench.org().teams().size(), 2u) << "what was nothing but a name goes when it is empty";
}

TEST(ImportRoster, MovesSecondaryLinesWithTheFile) {
    RosterBench bench;
    const std::string header = "Employee ID,Manager ID,Name,Title,Matrix manager\n";
    bench.imported(header + "1,,Ada,A,\n2,1,\"Ito, Ben\",B,\n3,1,C,C,\"Ben Ito; 1\"\n");
    ASSERT_EQ(bench.org().lines().size(), 1u) << "the other is the manager";
    EXPECT_EQ(bench.count(Fault::DottedIsManager), 1u);
    bench.imported(header + "1,,Ada,A,\n2,1,\"Ito, Ben\",B,3\n3,1,C,C,\n");
    ASSERT_EQ(bench.org().lines().size(), 1u);
    EXPECT_EQ(bench.org().lines().begin()->to, bench.position("3").id);
}

TEST(ImportRoster, OfPeopleWithoutKeysFindsThemAgain) {
    RosterBench bench;
    const std::string csv = "Name,Manager,Title\nAda Ito,,CEO\nBen Oz,\"Ito, Ada\",CTO\nVacant,Ben Oz,Lead\n"
                            "Vacant,Ben Oz,Lead\n";
    bench.imported(csv);
    EXPECT_EQ(bench.org().positions().size(), 4u);
    EXPECT_EQ(bench.managerOf("Ben Oz"), "Ada Ito");
    EXPECT_EQ(bench.count(Fault::ManagersFoundByName), 1u);
    bench.imported(csv);
    EXPECT_TRUE(bench.changes.isEmpty());
}

TEST(ImportRoster, UndoesToTheRowsItHad) {
    RosterBench bench;
    bench.imported(kThree);
    const Plan before = bench.plan;
    bench.imported(roster("1,,Ada,CEO,1,100\n4,1,Dee,CFO,1,70\n"));
    bench.plan.apply(inverse(bench.changes));
    EXPECT_EQ(bench.org().positions().size(), 3u);
    for (const Position& row : before.org(kBaseline).positions())
        EXPECT_EQ(*bench.org().find(row.id), row);
    for (const Incumbent& row : before.org(kBaseline).incumbents())
        EXPECT_EQ(*bench.org().find(row.id), row);
}

TEST(ImportRoster, RefusesAFileThatWouldEmptyThePlan) {
    RosterBench bench;
    bench.imported(kThree);
    bench.read("Colour,Weight\nred,7\n");
    EXPECT_EQ(bench.count(Fault::NothingToGoBy), 1u);
    EXPECT_FALSE(bench.import(OnProblem::Mend));
    bench.read(std::string(kHeader));
    EXPECT_EQ(bench.count(Fault::NoRows), 1u);
    EXPECT_FALSE(bench.import(OnProblem::Mend));
    EXPECT_EQ(bench.org().positions().size(), 3u);
}

TEST(PlanImport, SaysWhatImportWouldDoAndDoesNothing) {
    RosterBench bench;
    bench.imported(kThree);
    bench.read(roster("1,,Ada,Chair,1,100\n"));
    const RosterPlan plan = planImport(*bench.reading, bench.plan, kBaseline, Date{});
    EXPECT_EQ(plan.summary.left, 2u);
    EXPECT_EQ(plan.summary.retitled, 1u);
    ASSERT_EQ(plan.changes.of<Position>().size(), 3u);
    EXPECT_EQ(bench.org().positions().size(), 3u);
    EXPECT_EQ(bench.position("1").title, "CEO");
}

TEST(ImportTeams, TakesWhatLeavesToTheTeamAbove) {
    RosterBench bench;
    ASSERT_TRUE(bench.importTeamList("Team ID,Name,Parent team ID\na,Alpha,\nb,Beta,a\nc,Gamma,b\n"));
    bench.imported("Employee ID,Manager ID,Name,Title,Team ID\n1,,A,A,c\n2,1,B,B,b\n");
    const auto summary = bench.importTeamList("Team ID,Name,Parent team ID\na,Alpha,\n");
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->left, 2u);
    EXPECT_EQ(bench.teamOf("1"), "Alpha");
    EXPECT_EQ(bench.teamOf("2"), "Alpha");
}

TEST(ImportRoster, TakesTheCurrencyThatTheFirstRosterNames) {
    RosterBench bench;
    bench.imported("Position ID,Title,Salary (£)\n1,CEO,100000\n");
    EXPECT_EQ(bench.plan.settings().currency, "GBP");
    bench.imported("Position ID,Title,Salary (USD)\n1,CEO,120000\n");
    EXPECT_EQ(bench.plan.settings().currency, "GBP") << "a plan with positions keeps its own";
}

TEST(ImportTeams, ListsCyclesUnknownParentsAndLeads) {
    RosterBench bench;
    const std::string csv = "Team ID,Name,Parent,Lead\na,A,b,\nb,B,a,\nc,C,zz,\nd,D,d,nobody\n";
    EXPECT_FALSE(bench.importTeamList(csv));
    ASSERT_TRUE(bench.importTeamList(csv, {}, OnProblem::Mend));
    std::vector<Fault> faults;
    for (const RosterProblem& problem : bench.teams->problems)
        faults.push_back(problem.fault);
    EXPECT_EQ(faults, (std::vector{Fault::TeamCycle, Fault::UnknownTeamParent, Fault::UnknownLead,
                                   Fault::TeamUnderItself}));
    EXPECT_EQ(bench.teams->problems[0].lines, (std::vector<std::uint32_t>{2, 3}));
}

} // namespace
} // namespace orgwright
