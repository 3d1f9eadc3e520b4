// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/headings.h"
#include "core/exchange/in/initiative_list.h"
#include "tests/core/exchange/roster_checks.h"

#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

constexpr const char* kTeams = "Team ID,Name\nbilling,Billing\nweb,Web shop\n";

/// A plan with two teams of 4 and 0 FTE, and lists of initiatives put into it one after another.
class InitiativeBench : public RosterBench {
public:
    InitiativeBench() {
        EXPECT_TRUE(importTeamList(kTeams));
        imported("Position ID,Manager ID,Title,FTE,Team ID\nP1,,Head,1,billing\nP2,P1,Clerk,3,billing\n");
    }

    const InitiativeReading& readList(std::string csv, bool isPartial = false) {
        list.emplace(std::move(*readTableBytes(std::move(csv))));
        InitiativeContext context;
        context.plan = &plan;
        context.partial = isPartial;
        bets.emplace(*readInitiatives(*list, guessInitiativeMapping(headingsOf(*list)), context));
        return *bets;
    }
    Result<InitiativeSummary> importList(OnProblem onProblem = OnProblem::Refuse) {
        Editor editor(plan, kBaseline, ids, Date{20261103});
        auto summary = importInitiatives(editor, *bets, {onProblem});
        if (summary)
            changes = editor.take();
        EXPECT_TRUE(unsoundness(plan).empty());
        return summary;
    }
    InitiativeSummary listed(std::string csv, bool isPartial = false,
                             OnProblem onProblem = OnProblem::Refuse) {
        readList(std::move(csv), isPartial);
        const auto summary = importList(onProblem);
        EXPECT_TRUE(summary);
        return summary.value_or(InitiativeSummary{});
    }

    Initiative bet(std::string_view key) const {
        for (const Initiative& row : org().initiatives()) {
            if (row.key == key)
                return row;
        }
        return {};
    }
    std::vector<std::string> needs(std::string_view key) const {
        std::vector<std::string> keys;
        for (const auto& link : org().needsOf(bet(key).id))
            keys.push_back(org().find(org().find(link.id)->onInitiative)->key.str());
        return keys;
    }
    /// "2026Q4 3000", for each quarter.
    std::vector<std::string> work(std::string_view key) const {
        std::vector<std::string> shares;
        for (const auto& link : org().allocations(bet(key).id)) {
            const Allocation& row = *org().find(link.id);
            shares.push_back(quarterText(row.quarter) + " " + std::to_string(row.share.basisPoints));
        }
        return shares;
    }
    std::vector<RosterFault> faults() const {
        std::vector<RosterFault> found;
        for (const RosterProblem& problem : bets->problems)
            found.push_back(problem.fault);
        return found;
    }

    std::optional<TextTable> list;
    std::optional<InitiativeReading> bets;
};

TEST(InitiativeList, ComesWithTeamStageQuarterAndNeeds) {
    InitiativeBench bench;
    const auto summary = bench.listed("Issue key,Summary,Team,Status,Created,Depends on\n"
                                      "A-1,Invoices by mail,billing,In Progress,2025-10-9,\n"
                                      "A-2,New basket,Web shop,Deferred,,\"path/to/A-1.md, none of ours\"\n");
    EXPECT_EQ(summary.came, 2u);
    EXPECT_EQ(bench.bet("A-1").stage, Stage::Delivery);
    EXPECT_EQ(quarterText(bench.bet("A-1").start), "2025Q4");
    EXPECT_EQ(bench.bet("A-1").bucket, Bucket::Core);
    EXPECT_EQ(bench.org().find(bench.bet("A-2").team)->key, "web");
    EXPECT_EQ(bench.bet("A-2").stance, Stance::Pause);
    EXPECT_EQ(bench.bet("A-2").stanceReason, "Deferred");
    EXPECT_THAT(bench.needs("A-2"), ElementsAre("A-1"));
    EXPECT_EQ(bench.bet("A-2").links, "none of ours");
}

TEST(InitiativeList, AgainChangesNothing) {
    const std::string csv = "Key,Title,Team,Status,Effort,Depends on\n"
                            "A,First,billing,replaced,30 %,B; http://x\nB,Second,web,open,3 FTE,A\n";
    InitiativeBench bench;
    bench.listed(csv);
    EXPECT_EQ(bench.listed(csv), InitiativeSummary{});
    EXPECT_TRUE(bench.changes.isEmpty());
}

TEST(InitiativeList, UpdatesByKeyAndRemovesWhatIsMissingUnlessItIsAPart) {
    InitiativeBench bench;
    bench.listed("Key,Title\nA,First\nB,Second\n");
    const InitiativeId first = bench.bet("A").id;
    auto summary = bench.listed("Key,Title\nA,Renamed\n", true);
    EXPECT_EQ(summary.left, 0u);
    EXPECT_EQ(bench.org().initiatives().size(), 2u);
    summary = bench.listed("Key,Title\nA,Renamed\n");
    EXPECT_EQ(summary.left, 1u);
    EXPECT_EQ(bench.bet("A").id, first);
    EXPECT_EQ(bench.bet("A").name, "Renamed");
    EXPECT_EQ(bench.org().initiatives().size(), 1u);
}

TEST(InitiativeList, GoesByTheTitleWhereNoColumnHoldsAKey) {
    InitiativeBench bench;
    bench.listed("Title,Team\nInvoices,billing\n");
    EXPECT_EQ(bench.bet("Invoices").name, "Invoices");
    const auto summary = bench.listed("Title,Team\nInvoices,web\n");
    EXPECT_EQ(summary.came, 0u);
    EXPECT_EQ(summary.changed, 1u);
}

TEST(InitiativeList, GivesABetWithoutAKeyToTheFirstRowWithItsTitle) {
    InitiativeBench bench;
    Editor editor(bench.plan, kBaseline, bench.ids, Date{20261103});
    const auto made = addInitiative(editor, {.name = "Template"});
    ASSERT_TRUE(made);
    editor.take();
    EXPECT_EQ(bench.listed("Key,Title\nA,Template\nB,Template\n").came, 1u);
    EXPECT_EQ(bench.bet("A").id, *made);
}

TEST(HostileInitiativeList, TwoRowsForOneBetAreNamed) {
    InitiativeBench bench;
    bench.listed("Key,Title\nA,First\n");
    const std::string id = std::to_string(bench.bet("A").id.value());
    const std::string own = "Initiative ID,Title,Bucket,Order,Stance reason,Kill criterion,Allocations\n";
    bench.readList(own + "#" + id + ",First,core,1,,,\nA,First,core,2,,,\n#x,Third,core,3,,,\n");
    EXPECT_THAT(bench.faults(), ElementsAre(RosterFault::DuplicateKey, RosterFault::BadReference));
    EXPECT_TRUE(bench.importList(OnProblem::Mend));
}

TEST(InitiativeList, WithProblemsIsRefusedOrMended) {
    InitiativeBench bench;
    bench.readList("Key,Title,Team,Bucket,Learn by,Start,Confidence,Sponsor\n"
                   "A,First,nobody's,growth,yyyy-mm-dd,soon,lots,Ghost\n");
    EXPECT_THAT(bench.faults(),
                UnorderedElementsAre(RosterFault::UnknownTeam, RosterFault::BadDate, RosterFault::BadQuarter,
                                     RosterFault::BadNumber, RosterFault::UnknownSponsor));
    EXPECT_FALSE(bench.importList());
    EXPECT_TRUE(bench.org().initiatives().isEmpty());
    ASSERT_TRUE(bench.importList(OnProblem::Mend));
    EXPECT_FALSE(bench.bet("A").team);
    EXPECT_EQ(bench.bet("A").bucket, Bucket::Growth);
}

TEST(InitiativeList, UnknownStatusIsAWarningThatStopsNothing) {
    InitiativeBench bench;
    const auto& reading = bench.readList("Key,Title,Status\nA,First,imlpemented\n");
    EXPECT_THAT(bench.faults(), ElementsAre(RosterFault::UnknownStatus));
    EXPECT_EQ(reading.problems[0].line, 2u);
    EXPECT_TRUE(reading.isSound());
    EXPECT_TRUE(bench.importList());
}

TEST(InitiativeList, StanceOfAStatusGoesWithTheStatusAndNoOther) {
    InitiativeBench bench;
    bench.listed("Key,Title,Status\nA,First,withdrawn\n");
    EXPECT_EQ(bench.bet("A").stance, Stance::Stop);
    bench.listed("Key,Title,Status\nA,First,open\n");
    EXPECT_EQ(bench.bet("A").stance, Stance::None);
    Editor editor(bench.plan, kBaseline, bench.ids, Date{20261103});
    ASSERT_TRUE(fundInitiative(editor, bench.bet("A").id, "the board said so"));
    editor.take();
    bench.listed("Key,Title,Status\nA,First,done\n");
    EXPECT_EQ(bench.bet("A").stance, Stance::Fund);
}

TEST(InitiativeList, EffortIsAShareOfTheOwnerOrANote) {
    InitiativeBench bench;
    bench.listed("Key,Title,Team,Effort,Start,End\n"
                 "A,Share,billing,30 %,2026Q4,2027Q1\nB,FTE,billing,2.5 FTE,,\n"
                 "C,Nobody there,web,2 FTE,,\nD,Points,billing,8 points,,\n");
    EXPECT_THAT(bench.work("A"), ElementsAre("2026Q4 3000", "2027Q1 3000"));
    EXPECT_THAT(bench.work("B"), ElementsAre("2026Q4 6250")) << "2.5 of 4 FTE, in the current quarter";
    EXPECT_THAT(bench.work("C"), IsEmpty());
    EXPECT_EQ(bench.bet("C").note, "Effort: 2 FTE");
    EXPECT_EQ(bench.bet("D").note, "Effort: 8 points");
}

TEST(InitiativeList, AllocationsAreReadBack) {
    InitiativeBench bench;
    bench.listed("Key,Title,Allocations\nA,First,Billing 30% 2026Q4; position P1 50% 2027Q1\n");
    EXPECT_THAT(bench.work("A"), ElementsAre("2026Q4 3000", "2027Q1 5000"));
    bench.readList("Key,Title,Allocations\nA,First,Billing 30%; Nobody 10% 2026Q4; Web shop 1100% 2026Q4\n");
    EXPECT_THAT(bench.faults(), ElementsAre(RosterFault::BadAllocation, RosterFault::UnknownWorker,
                                            RosterFault::BadAllocation));
}

TEST(InitiativeList, WhatIsNoLongerNamedIsNoLongerNeededOrWorkedOn) {
    InitiativeBench bench;
    bench.listed(
        "Key,Title,Depends on,Needs teams,Allocations\nA,First,B,Billing,Billing 30% 2026Q4\nB,Second,,,\n");
    EXPECT_THAT(bench.org().needsOf(bench.bet("A").id), SizeIs(2));
    bench.listed("Key,Title\nA,First\nB,Second\n");
    EXPECT_THAT(bench.org().needsOf(bench.bet("A").id), SizeIs(2)) << "no column says anything";
    const auto summary =
        bench.listed("Key,Title,Depends on,Needs teams,Allocations\nA,First,,,\nB,Second,,,\n");
    EXPECT_EQ(summary.changed, 1u);
    EXPECT_THAT(bench.org().needsOf(bench.bet("A").id), IsEmpty());
    EXPECT_THAT(bench.work("A"), IsEmpty());
}

TEST(InitiativeList, ReturnIsAFigureWithItsUnitOrASize) {
    InitiativeBench bench;
    bench.listed("Key,Title,Expected return\nA,First,2.5 M EUR a year\nB,Second,XL\n");
    EXPECT_EQ(bench.bet("A").returnHundredths, 250);
    EXPECT_EQ(bench.bet("A").returnUnit, "M EUR a year");
    EXPECT_EQ(bench.bet("B").returnSize, ReturnSize::ExtraLarge);
}

TEST(HostileInitiativeList, DuplicatesAndSelfDependenciesAreNamedAndCyclesStay) {
    InitiativeBench bench;
    bench.readList("Key,Title,Depends on\nA,First,\"A; B\"\nB,Second,A\nA,Again,\n,,x\n");
    EXPECT_THAT(bench.faults(), ElementsAre(RosterFault::NeedsItself, RosterFault::DuplicateKey,
                                            RosterFault::InitiativeUnnamed));
    EXPECT_THAT(bench.bets->problems[1].lines, ElementsAre(2u));
    ASSERT_TRUE(bench.importList(OnProblem::Mend));
    EXPECT_THAT(bench.needs("A"), ElementsAre("B"));
    EXPECT_THAT(bench.needs("B"), ElementsAre("A"));
}

TEST(HostileInitiativeList, HugeListsOfDependenciesAreReadOnceEach) {
    InitiativeBench bench;
    std::string csv = "Key,Title,Links,Depends on\nB,Second,,\nA,First,\"";
    std::string links = std::string(20'000, 'l') + "\",\"";
    for (int i = 0; i < 2'000; ++i)
        links += "B;http://x/" + std::to_string(i) + ";";
    bench.listed(csv + links + "\"\n");
    EXPECT_THAT(bench.needs("A"), SizeIs(1));
    EXPECT_GT(bench.bet("A").links.size(), 30'000u);
    EXPECT_LE(bench.bet("A").links.size(), kMostTextBytes);
}

TEST(HostileInitiativeList, FormulasAreOnlyTexts) {
    InitiativeBench bench;
    bench.listed("Key,Title,Note\n=1+1,\"=HYPERLINK(\"\"http://x\"\")\",@SUM(A1)\n");
    EXPECT_EQ(bench.bet("=1+1").name, "=HYPERLINK(\"http://x\")");
    EXPECT_EQ(bench.bet("=1+1").note, "@SUM(A1)");
}

TEST(HostileInitiativeList, WithoutRowsOrColumnsIsRefused) {
    InitiativeBench bench;
    bench.readList("Key,Title\n");
    EXPECT_THAT(bench.faults(), ElementsAre(RosterFault::NoRows));
    bench.readList("Colour\nred\n");
    EXPECT_THAT(bench.faults(), ElementsAre(RosterFault::NothingToGoBy));
    EXPECT_FALSE(bench.importList(OnProblem::Mend));
}

TEST(RealInitiatives, OfKubernetesComplainOfWhatIsWrongAndOfNothingElse) {
    ORGWRIGHT_NEEDS_REAL_DATA();
    InitiativeBench bench;
    bench.plan = emptyPlan();
    bench.table.emplace(std::move(*readTable(*realData("kubernetes/teams.csv"))));
    TeamContext teamContext;
    teamContext.plan = &bench.plan;
    bench.teams.emplace(*readTeams(*bench.table, guessTeamMapping(headingsOf(*bench.table)), teamContext));
    {
        Editor editor(bench.plan, kBaseline, bench.ids, Date{20261103});
        ASSERT_TRUE(importTeams(editor, *bench.teams));
        editor.take();
    }
    EXPECT_EQ(bench.org().teams().size(), 271u);
    EXPECT_EQ(bench.org().parts(TeamId{}).size(), 35u);

    bench.list.emplace(std::move(*readTable(*realData("kubernetes/initiatives.csv"))));
    InitiativeContext context;
    context.plan = &bench.plan;
    bench.bets.emplace(
        *readInitiatives(*bench.list, guessInitiativeMapping(headingsOf(*bench.list)), context));
    std::vector<std::string> owners, dates, words;
    for (const RosterProblem& problem : bench.bets->problems) {
        EXPECT_GT(problem.line, 1u);
        auto& group = problem.fault == RosterFault::UnknownTeam ? owners
                      : problem.fault == RosterFault::BadDate   ? dates
                                                                : words;
        EXPECT_TRUE(&group != &words || problem.fault == RosterFault::UnknownStatus);
        group.push_back(problem.args.front());
    }
    EXPECT_THAT(owners, ElementsAre("sig-xyz"));
    EXPECT_THAT(dates, UnorderedElementsAre("2023-14-05", "2025-30-01", "yyyy-mm-dd", "yyyy-mm-dd",
                                            "yyyy-mm-dd", "yyyy-mm-dd"));
    const std::string statuses = "provisional|implementable|implemented|deferred|rejected|withdrawn|replaced";
    EXPECT_THAT(words, UnorderedElementsAre(statuses, statuses, "alpha|beta|stable", "alpha|beta|stable",
                                            "removed", "removed", "disabled", "disabled",
                                            "alpha (deprecated)", "imlpemented", "implemented (alpha)"));
    EXPECT_FALSE(bench.importList());
    ASSERT_TRUE(bench.importList(OnProblem::Mend));
    EXPECT_EQ(bench.org().initiatives().size(), 656u);
    EXPECT_FALSE(bench.bet("NNNN-kep-template").team);
    EXPECT_GT(bench.org().dependencies().size(), 200u);
}

} // namespace
} // namespace orgwright::test
