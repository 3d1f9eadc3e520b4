// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/roster_checks.h"

namespace orgwright {
namespace {

using Fault = RosterFault;

std::string roster(std::string_view rows) {
    return std::string("Position ID,Reports to,Name,Job title,FTE,Salary,Start date\n").append(rows);
}

TEST(RosterFaults, UnknownManagersGoToTheTrayWhenMended) {
    RosterBench bench;
    bench.read(roster("1,,A,A,1,1,\n2,77,B,B,1,1,\n"));
    EXPECT_EQ(bench.problem(Fault::UnknownManager).line, 3u);
    EXPECT_EQ(bench.problem(Fault::UnknownManager).column, 1);
    EXPECT_EQ(bench.problem(Fault::UnknownManager).field, "manager");
    EXPECT_EQ(bench.problem(Fault::UnknownManager).args, std::vector<std::string>{"77"});
    const auto refused = bench.import();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().args, std::vector<std::string>{"1"});
    EXPECT_TRUE(bench.org().positions().isEmpty());
    const auto mended = bench.import(OnProblem::Mend);
    ASSERT_TRUE(mended);
    EXPECT_EQ(mended->mended, 1u);
    EXPECT_EQ(bench.position("2").place, Place::Tray);
}

TEST(RosterFaults, CyclesAreListedWholeAndBrokenAtTheirFirstRow) {
    RosterBench bench;
    bench.read(roster("1,,A,A,1,1,\n2,4,B,B,1,1,\n3,2,C,C,1,1,\n4,3,D,D,1,1,\n5,4,E,E,1,1,\n"));
    EXPECT_EQ(bench.count(Fault::Cycle), 1u);
    EXPECT_EQ(bench.problem(Fault::Cycle).line, 3u);
    EXPECT_EQ(bench.problem(Fault::Cycle).lines, (std::vector<std::uint32_t>{3, 5, 4}));
    ASSERT_TRUE(bench.import(OnProblem::Mend));
    EXPECT_EQ(bench.position("2").place, Place::Tray);
    EXPECT_EQ(bench.managerOf("5"), "4");
    EXPECT_EQ(bench.managerOf("4"), "3");
}

TEST(RosterFaults, CyclesThroughThePlanAreFoundInPartialFiles) {
    RosterBench bench;
    bench.imported(roster("1,,A,A,1,1,\n2,1,B,B,1,1,\n3,2,C,C,1,1,\n"));
    bench.read(roster("2,3,B,B,1,1,\n"), {.partial = true});
    EXPECT_EQ(bench.problem(Fault::Cycle).lines, (std::vector<std::uint32_t>{2}));
    ASSERT_TRUE(bench.import(OnProblem::Mend));
    EXPECT_EQ(bench.position("2").place, Place::Tray);
    EXPECT_EQ(bench.managerOf("3"), "2");
}

TEST(RosterFaults, RootMarksMakeRoots) {
    for (const char* mark : {"", "XX", "N/A", "none", "-", "0", "n/a", " NONE "}) {
        RosterBench bench;
        bench.read(roster(std::string("1,") + mark + ",A,A,1,1,\n2,1,B,B,1,1,\n"));
        EXPECT_TRUE(bench.reading->problems.empty()) << mark;
        EXPECT_EQ(bench.reading->roots, 1u) << mark;
    }
}

TEST(RosterFaults, ARootMarkThatIsAKeyIsAManager) {
    RosterBench bench;
    bench.imported(roster("0,,A,A,1,1,\n2,0,B,B,1,1,\n"));
    EXPECT_EQ(bench.managerOf("2"), "0");
}

TEST(RosterFaults, WhoNamesItselfIsTheRootWhereThereIsNoOther) {
    RosterBench bench;
    bench.read(roster("1,1,A,A,1,1,\n2,1,B,B,1,1,\n"));
    EXPECT_EQ(bench.count(Fault::SelfManagedRoot), 1u);
    EXPECT_TRUE(bench.reading->isSound());
    bench.read(roster("1,,A,A,1,1,\n2,2,B,B,1,1,\n"));
    EXPECT_EQ(bench.count(Fault::SelfManager), 1u);
    EXPECT_FALSE(bench.reading->isSound());
}

TEST(RosterFaults, NoRootIsAProblemAndSeveralAreAWarning) {
    RosterBench bench;
    bench.read(roster("1,2,A,A,1,1,\n2,1,B,B,1,1,\n"));
    EXPECT_EQ(bench.count(Fault::NoRoot), 1u);
    bench.read(roster("1,,A,A,1,1,\n2,,B,B,1,1,\n"));
    EXPECT_EQ(bench.problem(Fault::SeveralRoots).lines, (std::vector<std::uint32_t>{2, 3}));
    EXPECT_TRUE(bench.reading->isSound());
}

TEST(RosterFaults, DuplicateKeysKeepTheFirstRow) {
    RosterBench bench;
    bench.read("Employee ID,Manager ID,Name,Title\n1,,A,A\n2,1,B,B\n2,1,C,C\n");
    EXPECT_EQ(bench.problem(Fault::DuplicateKey).line, 4u);
    EXPECT_EQ(bench.problem(Fault::DuplicateKey).lines, std::vector<std::uint32_t>{3});
    ASSERT_TRUE(bench.import(OnProblem::Mend));
    EXPECT_EQ(bench.holders("2"), "B");
}

TEST(RosterFaults, TheSamePersonTwiceInOneSeatIsADuplicate) {
    RosterBench bench;
    bench.read(roster("1,,A,A,1,1,\n1,,B,A,1,1,\n1,,b,A,1,1,\n1,,Vacant,A,1,1,\n"));
    EXPECT_EQ(bench.count(Fault::DuplicateKey), 2u);
    EXPECT_EQ(bench.reading->seats.size(), 2u);
}

TEST(RosterFaults, CoLeadsThatDisagreeAreAWarning) {
    RosterBench bench;
    bench.read(roster("1,,A,A,1,1,\n1,,B,B,1,1,\n"));
    EXPECT_EQ(bench.problem(Fault::CoLeadsDiffer).args, std::vector<std::string>{"title"});
    EXPECT_TRUE(bench.reading->isSound());
}

TEST(RosterFaults, AmbiguousManagerNamesListTheirRows) {
    RosterBench bench;
    bench.read("Employee ID,Manager,Name,Title\n1,,Jo Li,A\n2,1,Jo Li,B\n3,\"Li, Jo\",C,C\n");
    EXPECT_EQ(bench.problem(Fault::AmbiguousManager).lines, (std::vector<std::uint32_t>{2, 3}));
    EXPECT_FALSE(bench.reading->isSound());
}

TEST(RosterFaults, UnreadableValuesStayEmpty) {
    RosterBench bench;
    bench.read(roster("1,,A,A,lots,money,someday\n"));
    EXPECT_EQ(bench.count(Fault::BadNumber), 2u);
    EXPECT_EQ(bench.count(Fault::BadDate), 1u);
    ASSERT_TRUE(bench.import(OnProblem::Mend));
    EXPECT_EQ(bench.position("1").cost, Money{});
}

TEST(RosterFaults, UnreadableValuesLeaveWhatThePlanHas) {
    RosterBench bench;
    bench.imported(roster("1,,A,A,0.5,100,2020-01-01\n"));
    bench.imported(roster("1,,A,A,x,y,z\n"), {}, OnProblem::Mend);
    EXPECT_TRUE(bench.changes.isEmpty());
}

TEST(RosterFaults, NumbersBeyondWhatIsAllowedAreRefused) {
    RosterBench bench;
    bench.read(roster("1,,A,A,99999999,1,\n2,1,B,B,-1,1,\n3,1,C,C,1,99999999999999999999999,\n"));
    EXPECT_EQ(bench.count(Fault::OutOfRange), 2u);
    EXPECT_EQ(bench.count(Fault::BadNumber), 1u);
}

TEST(RosterFaults, HiddenCharactersAreShown) {
    RosterBench bench;
    bench.read(roster("1,,Ann\xE2\x80\x8B,A,1,1,\n2,1,\xE2\x80\xAEneB,B,1,1,\n"));
    EXPECT_EQ(bench.count(Fault::HiddenCharacters), 2u);
    EXPECT_TRUE(bench.reading->isSound());
}

TEST(RosterFaults, AStatusColumnOfOtherThingsIsNotUsed) {
    RosterBench bench;
    bench.read("Employee ID,Manager ID,Name,Title,Employment status\n1,,A,A,Full-time\n2,1,B,B,Part-time\n");
    EXPECT_EQ(bench.count(Fault::StateNotUnderstood), 1u);
    EXPECT_TRUE(bench.reading->isSound());
}

TEST(RosterFaults, AssistantsWithReportsBecomeReports) {
    RosterBench bench;
    bench.imported(
        "Position ID,Manager,Name,Title,Kind\n1,,A,A,\n2,1,B,B,assistant\n3,2,C,C,\n4,1,D,D,assistant\n");
    EXPECT_EQ(bench.count(Fault::AssistantHasReports), 1u);
    EXPECT_EQ(bench.position("2").standing, Standing::Report);
    EXPECT_EQ(bench.position("4").standing, Standing::Assistant);
}

TEST(RosterFaults, RepairsAndSkippedRowsAreReadAsIfTheyStoodThere) {
    RosterBench bench;
    const std::string csv = roster("1,,A,A,1,1,\n2,77,B,B,1,1,\n3,88,C,C,1,1,\n");
    RosterContext context;
    context.repairs.push_back({3, RosterField::Manager, "1"});
    context.skippedLines = {4};
    bench.read(csv, context);
    EXPECT_TRUE(bench.reading->problems.empty());
    ASSERT_TRUE(bench.import());
    EXPECT_EQ(bench.managerOf("2"), "1");
    EXPECT_FALSE(bench.position("3").id);
}

TEST(RosterFaults, ManagersAreFoundByEmailWhereThatIsAllThereIs) {
    RosterBench bench;
    bench.imported(
        "Employee ID,Name,E-mail,Supervisor email,Title\n1,Ada,Ada@x.example,,A\n2,Ben,b@x.example,"
        "ada@X.example,B\n");
    EXPECT_EQ(bench.managerOf("2"), "1");
    EXPECT_EQ(bench.count(Fault::ManagersFoundByEmail), 1u);
}

TEST(RosterFaults, PersonKeysNameManagersWhereTheColumnMostlyDoes) {
    RosterBench bench;
    bench.imported(
        "Position ID,Employee ID,Manager ID,Name,Title\n1,7,,A,A\n2,1,7,B,B\n3,5,1,C,C\n4,6,1,D,D\n");
    EXPECT_EQ(bench.managerOf("2"), "1");
    EXPECT_EQ(bench.managerOf("3"), "2") << "1 is Ben's own number here, not the first post's";
}

TEST(RosterFaults, ChainsOfTenThousandAreReadAndImported) {
    RosterBench bench;
    std::string csv = roster("0001,,A,A,1,1,\n");
    for (int i = 2; i <= 10'000; ++i)
        csv += std::to_string(i) + "," + (i == 2 ? "0001" : std::to_string(i - 1)) + ",N" +
               std::to_string(i) + ",T,1,1,\n";
    EXPECT_EQ(bench.imported(csv).came, 10'000u);
    EXPECT_EQ(bench.depth(), 10'000u);
}

TEST(RosterFaults, ACycleOfTenThousandIsOneProblem) {
    RosterBench bench;
    std::string csv = roster("");
    for (int i = 1; i <= 10'000; ++i)
        csv += std::to_string(i) + "," + std::to_string(i % 10'000 + 1) + ",N,T,1,1,\n";
    bench.read(csv);
    EXPECT_EQ(bench.count(Fault::Cycle), 1u);
    EXPECT_EQ(bench.problem(Fault::Cycle).lines.size(), 10'000u);
    ASSERT_TRUE(bench.import(OnProblem::Mend));
    EXPECT_EQ(trayPositions(bench.org()).size(), 1u);
}

TEST(RosterFaults, ProgressCanCancelLargeFiles) {
    std::string csv = roster("");
    for (int i = 1; i <= 6000; ++i)
        csv += std::to_string(i) + ",,N,T,1,1,\n";
    const auto table = readTableBytes(csv);
    int calls = 0;
    RosterContext context;
    context.progress = [&calls](int) { return ++calls < 2; };
    EXPECT_FALSE(readRoster(*table, guessRosterMapping(headingsOf(*table)), context));
    EXPECT_EQ(calls, 2);
}

} // namespace
} // namespace orgwright
