// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/roster_checks.h"

namespace orgwright {
namespace {

struct Figures {
    std::size_t positions = 0;
    std::size_t roots = 0;
    std::size_t layers = 0;
    friend bool operator==(const Figures&, const Figures&) = default;
};

void PrintTo(const Figures& figures, std::ostream* out) {
    *out << figures.positions << " positions, " << figures.roots << " roots, " << figures.layers << " layers";
}

Figures figuresOf(const RosterBench& bench) {
    return {bench.org().positions().size(), rootPositions(bench.org()).size(), bench.depth()};
}

std::filesystem::path organogram(const std::string& file) {
    return *realData("organogram/" + file);
}

double fteUnder(const Plan& plan) {
    std::int64_t sum = 0;
    for (const Position& row : plan.org(kBaseline).positions())
        sum += row.fte.basisPoints;
    return static_cast<double>(sum) / 10'000;
}

void importSenior(RosterBench& bench, const std::string& file) {
    bench.readFile(organogram(file));
    EXPECT_TRUE(bench.reading->isSound());
    ASSERT_TRUE(bench.import());
}

TEST(RealRoster, HealthImportsWithoutAMapping) {
    ORGWRIGHT_NEEDS_REAL_DATA();
    RosterBench bench;
    importSenior(bench, "department_of_health-2011-09-30-senior.csv");
    EXPECT_EQ(figuresOf(bench), (Figures{313, 1, 7}));
    EXPECT_EQ(bench.managers(), 82u);
    EXPECT_EQ(bench.largestSpan(), 18u);
    EXPECT_EQ(bench.plan.people().size(), 87u) << "217 N/D, 8 vacant, 1 eliminated of 313";
    std::size_t open = 0;
    for (const Position& row : bench.org().positions())
        open += row.state == SeatState::Open;
    EXPECT_EQ(open, 8u);
}

TEST(RealRoster, EnvironmentAgencyAndBritishLibraryImport) {
    ORGWRIGHT_NEEDS_REAL_DATA();
    for (const auto& [file, figures] :
         {std::pair("environment_agency-2011-03-31-senior.csv", Figures{163, 1, 6}),
          std::pair("environment_agency-2011-09-30-senior.csv", Figures{153, 1, 5}),
          std::pair("the_british_library-2011-03-31-senior.csv", Figures{45, 1, 4})}) {
        RosterBench bench;
        importSenior(bench, file);
        EXPECT_EQ(figuresOf(bench), figures) << file;
    }
}

TEST(RealRoster, SeptemberOverMarchIsTheKnownReorganisation) {
    ORGWRIGHT_NEEDS_REAL_DATA();
    RosterBench bench;
    importSenior(bench, "environment_agency-2011-03-31-senior.csv");
    const Plan march = bench.plan;
    bench.readFile(organogram("environment_agency-2011-09-30-senior.csv"));
    const auto preview = planImport(*bench.reading, bench.plan, kBaseline, Date{});
    const auto summary = bench.import();
    ASSERT_TRUE(summary);
    EXPECT_EQ(preview.summary, *summary);
    EXPECT_EQ(summary->left, 43u);
    EXPECT_EQ(summary->came, 33u);
    EXPECT_EQ(summary->stayed, 120u);
    EXPECT_EQ(summary->moved, 18u);
    EXPECT_EQ(summary->retitled, 2u);
    EXPECT_EQ(figuresOf(bench), (Figures{153, 1, 5}));
    bench.plan.apply(inverse(bench.changes));
    EXPECT_TRUE(bench.plan.fits(bench.changes));
    bool isSame = true;
    march.forEachTable([&]<class Row>(ScenarioId scenario, const Table<Row>& table) {
        isSame = isSame && table.size() == bench.plan.rows<Row>(scenario).size();
        for (const Row& row : table) {
            const Row* now = bench.plan.rows<Row>(scenario).find(row.id);
            isSame = isSame && now && *now == row;
        }
    });
    EXPECT_TRUE(isSame);
}

TEST(RealRoster, ImportingTheSameFileAgainChangesNothing) {
    ORGWRIGHT_NEEDS_REAL_DATA();
    RosterBench bench;
    for (const bool isAgain : {false, true}) {
        bench.readFile(organogram("department_of_health-2011-09-30-senior.csv"));
        ASSERT_TRUE(bench.import());
        EXPECT_EQ(bench.changes.isEmpty(), isAgain);
    }
}

TEST(RealRoster, JuniorPostsHangUnderTheSeniorPostsOfThePlan) {
    ORGWRIGHT_NEEDS_REAL_DATA();
    struct Body {
        std::string name;
        std::size_t rows;
    };
    for (const Body& body :
         {Body{"department_of_health-2011-09-30", 1122}, Body{"environment_agency-2011-03-31", 2222},
          Body{"environment_agency-2011-09-30", 2197}, Body{"the_british_library-2011-03-31", 153}}) {
        RosterBench bench;
        importSenior(bench, body.name + "-senior.csv");
        const double seniorFte = fteUnder(bench.plan);
        for (const bool isAgain : {false, true}) {
            bench.readFile(organogram(body.name + "-junior.csv"), {.partial = true});
            EXPECT_EQ(countOf(bench.reading->problems, Severity::Problem), 0u) << body.name;
            EXPECT_EQ(bench.reading->unplaced, 0u);
            const auto summary = bench.import();
            ASSERT_TRUE(summary);
            EXPECT_EQ(summary->came, isAgain ? 0u : body.rows) << body.name;
            EXPECT_EQ(bench.changes.isEmpty(), isAgain);
        }
        EXPECT_EQ(rootPositions(bench.org()).size(), 1u);
        if (body.rows == 1122) {
            EXPECT_NEAR(fteUnder(bench.plan) - seniorFte, 2298.1, 0.05);
        }
    }
}

TEST(RealRoster, JuniorPostsAloneSayThatTheirManagersAreInThePlan) {
    ORGWRIGHT_NEEDS_REAL_DATA();
    RosterBench bench;
    importSenior(bench, "the_british_library-2011-03-31-senior.csv");
    bench.readFile(organogram("the_british_library-2011-03-31-junior.csv"));
    EXPECT_EQ(bench.count(RosterFault::ManagerOnlyInPlan), 153u);
    EXPECT_FALSE(bench.import());
    EXPECT_EQ(bench.org().positions().size(), 45u);
}

TEST(RealTeams, KubernetesTeamsHaveTheirParents) {
    ORGWRIGHT_NEEDS_REAL_DATA();
    RosterBench bench;
    const auto table = readTable(*realData("kubernetes/teams.csv"));
    ASSERT_TRUE(table);
    const auto reading = readTeams(*table, guessTeamMapping(headingsOf(*table)), {.plan = &bench.plan});
    EXPECT_TRUE(reading->isSound());
    Editor editor(bench.plan, kBaseline, bench.ids, Date{});
    ASSERT_TRUE(importTeams(editor, *reading));
    editor.take();
    EXPECT_EQ(bench.org().teams().size(), 271u);
    EXPECT_EQ(bench.org().parts(TeamId{}).size(), 35u);
    std::size_t charters = 0;
    for (const Team& team : bench.org().teams())
        charters += !team.charter.empty();
    EXPECT_GE(charters, 30u);
    for (const Team& team : bench.org().teams())
        EXPECT_NE(team.charter, "charter.md");
}

} // namespace
} // namespace orgwright
