// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using Json = nlohmann::json;

/// The sample, which has a portfolio.
class PortfolioVerbs : public ::testing::Test {
protected:
    PortfolioVerbs() { program.done({"new", "plan.orgplan", "--sample"}); }

    Json portfolio(const std::string& plan) {
        program.done({"export", plan, "-o", "out.json", "--view", "portfolio", "--reveal", "all"});
        return Json::parse(program.bytes("out.json"));
    }
    Json imported(const std::string& plan, const std::string& source) {
        return program.json({"import", plan, source, "--kind", "initiatives", "--json"});
    }
    Program program;
};

constexpr const char* kNothing = R"({"come":0,"leave":0,"change":0,"mended":0})";

} // namespace

TEST_F(PortfolioVerbs, ImportingTheirOwnTablesAgainChangesNothing) {
    const Json before = portfolio("plan.orgplan");
    ASSERT_GT(before["initiatives"].size(), 5u);
    for (const char* file : {"bets.csv", "bets.xlsx"}) {
        program.done({"export", "plan.orgplan", "-o", file, "--view", "portfolio", "--reveal", "all"});
        const Json report = imported("plan.orgplan", file);
        EXPECT_EQ(report["summary"], Json::parse(kNothing)) << file;
        EXPECT_THAT(report["problems"], IsEmpty()) << report["problems"];
        EXPECT_EQ(portfolio("plan.orgplan"), before) << file;
    }
}

TEST_F(PortfolioVerbs, ATableBringsThePortfolioIntoAnotherPlanOfTheOrganisation) {
    program.done({"export", "plan.orgplan", "-o", "teams.csv", "--view", "teams"});
    program.done({"export", "plan.orgplan", "-o", "roster.csv", "--reveal", "all"});
    program.done({"export", "plan.orgplan", "-o", "bets.csv", "--view", "portfolio", "--reveal", "all"});
    program.done({"new", "other.orgplan"});
    program.done({"import", "other.orgplan", "roster.csv"});
    program.done({"import", "other.orgplan", "teams.csv", "--kind", "teams"});
    const Json report = imported("other.orgplan", "bets.csv");
    EXPECT_THAT(report["problems"], IsEmpty()) << report["problems"];
    program.done({"export", "other.orgplan", "-o", "again.csv", "--view", "portfolio", "--reveal", "all"});
    EXPECT_TRUE(program.bytes("again.csv") == program.bytes("bets.csv")) << program.bytes("again.csv");
    program.done({"undo", "other.orgplan"});
    EXPECT_EQ(program.figures("other.orgplan")["initiatives"], 0);
}

TEST_F(PortfolioVerbs, DrawTheBoardWithEveryBet) {
    program.done({"export", "plan.orgplan", "-o", "bets.svg", "--view", "portfolio", "--reveal", "pay"});
    const std::string svg = program.bytes("bets.svg");
    const Json bets = portfolio("plan.orgplan")["initiatives"];
    for (const Json& bet : bets) {
        // A long name stands on two lines, so its first word is looked for.
        const std::string title = bet["title"];
        EXPECT_THAT(svg, HasSubstr(title.substr(0, title.find(' '))));
    }
    for (const char* bucket : {"Core business", "Growth bets", "Strategic enablers", "Experimental work"})
        EXPECT_THAT(svg, HasSubstr(bucket));
    EXPECT_THAT(svg, HasSubstr("of cost"));
    for (const char* file : {"bets.pdf", "bets.png"})
        program.done({"export", "plan.orgplan", "-o", file, "--view", "portfolio"});
    EXPECT_TRUE(program.bytes("bets.pdf").starts_with("%PDF"));
    EXPECT_TRUE(program.bytes("bets.png").starts_with("\x89PNG"));
}

TEST_F(PortfolioVerbs, LeaveSponsorsAndCostOutOfThePicture) {
    const std::string sponsor = portfolio("plan.orgplan")["initiatives"][0]["sponsor"];
    ASSERT_FALSE(sponsor.empty());
    program.done({"export", "plan.orgplan", "-o", "all.svg", "--view", "portfolio", "--reveal", "pay"});
    program.done({"export", "plan.orgplan", "-o", "some.svg", "--view", "portfolio", "--hide-names"});
    EXPECT_THAT(program.bytes("all.svg"), HasSubstr("of cost"));
    EXPECT_THAT(program.bytes("some.svg"), Not(HasSubstr("of cost")));
    EXPECT_THAT(program.bytes("some.svg"), Not(HasSubstr(sponsor)));
}

TEST_F(PortfolioVerbs, AreOnePictureAndHaveNoBranch) {
    EXPECT_EQ(
        program.run({"export", "plan.orgplan", "-o", "b.pdf", "--view", "portfolio", "--per-manager"}).status,
        2);
    EXPECT_EQ(
        program.run({"export", "plan.orgplan", "-o", "b.csv", "--view", "portfolio", "--levels", "2"}).status,
        2);
}

TEST_F(PortfolioVerbs, KeepFormulasHarmlessAndSponsorsAndPayBack) {
    program.write("evil.csv", "Key,Title,Owner team\n=1+1,@SUM(A1),\n");
    program.done({"import", "plan.orgplan", "evil.csv", "--kind", "initiatives", "--partial"});
    program.done({"export", "plan.orgplan", "-o", "b.csv", "--view", "portfolio", "--hide-names"});
    EXPECT_THAT(program.bytes("b.csv"), HasSubstr("'=1+1,'@SUM(A1)"));
    EXPECT_THAT(program.bytes("b.csv"), Not(HasSubstr("Sponsor")));
    program.done({"export", "plan.orgplan", "-o", "b.json", "--view", "portfolio", "--hide-names"});
    EXPECT_THAT(program.bytes("b.json"), Not(HasSubstr("\"sponsor\"")));
    EXPECT_THAT(program.bytes("b.json"), Not(HasSubstr("cost")));
}

TEST_F(PortfolioVerbs, InfoTellsTheMixAndItsTargets) {
    const Json figures = program.figures("plan.orgplan");
    EXPECT_EQ(figures["initiatives"], portfolio("plan.orgplan")["initiatives"].size());
    ASSERT_EQ(figures["buckets"].size(), 4u);
    double shares = 0;
    double fte = 0;
    std::vector<std::string> names;
    for (const Json& bucket : figures["buckets"]) {
        names.push_back(bucket["name"]);
        shares += bucket["share_fte"].get<double>();
        fte += bucket["fte"].get<double>();
        EXPECT_TRUE(bucket.contains("target_min") && bucket.contains("target_max"));
    }
    EXPECT_THAT(names, ElementsAre("core", "growth", "enabler", "experimental"));
    EXPECT_NEAR(shares, 1, 1e-9);
    EXPECT_NEAR(fte, figures["fte"].get<double>(), 1e-6);
    EXPECT_THAT(program.done({"info", "plan.orgplan"}), HasSubstr("Initiatives"));
    program.done({"new", "empty.orgplan"});
    const Json none = program.figures("empty.orgplan")["buckets"][0];
    EXPECT_EQ(none["fte"], 0);
    EXPECT_TRUE(none["share_fte"].is_null() && none["target_min"].is_null());
}

TEST_F(PortfolioVerbs, ImportIsRefusedWithRowAndColumnOrMendedInOneStep) {
    program.write("list.csv", "Key,Title,Team,Created\nX-1,First,nobody's,2025-30-01\n");
    const Ran refused = program.run({"import", "plan.orgplan", "list.csv", "--kind", "initiatives"});
    EXPECT_EQ(refused.status, 3);
    EXPECT_THAT(refused.err, HasSubstr("row 2"));
    EXPECT_THAT(refused.err, HasSubstr("2025-30-01"));
    const auto before = portfolio("plan.orgplan");
    program.done(
        {"import", "plan.orgplan", "list.csv", "--kind", "initiatives", "--on-error", "mend", "--dry-run"});
    EXPECT_EQ(portfolio("plan.orgplan"), before);
    program.done({"import", "plan.orgplan", "list.csv", "--kind", "initiatives", "--on-error", "mend"});
    EXPECT_EQ(portfolio("plan.orgplan")["initiatives"].size(), 1u) << "the list is the whole";
    program.done({"undo", "plan.orgplan"});
    EXPECT_EQ(portfolio("plan.orgplan"), before);
}

TEST_F(PortfolioVerbs, FieldsCanBeMappedAndTheScenarioChosen) {
    program.done({"scenario", "plan.orgplan", "new", "C"});
    program.write("list.csv", "Ref,What,Whose\nX-1,First,T-04\n");
    program.done({"import", "plan.orgplan", "list.csv", "--kind", "initiatives", "--partial", "--scenario",
                  "C", "--map", "initiative=Ref", "--map", "title=What", "--map", "owner=Whose"});
    program.done({"export", "plan.orgplan", "-o", "c.json", "--view", "portfolio", "--scenario", "C",
                  "--reveal", "all"});
    const Json decided = Json::parse(program.bytes("c.json"));
    std::string owner;
    for (const Json& bet : decided["initiatives"]) {
        if (bet["key"] == "X-1" && bet["title"] == "First")
            owner = bet["owner"];
    }
    EXPECT_EQ(owner, "T-04");
    EXPECT_THAT(portfolio("plan.orgplan").dump(), Not(HasSubstr("X-1")));
}

TEST(RealPortfolio, OfKubernetesComesIntoAPlan) {
    ORGWRIGHT_NEEDS_DATA();
    Program program;
    program.done({"new", "k.orgplan"});
    program.done({"import", "k.orgplan", *realFile("kubernetes/teams.csv"), "--kind", "teams"});
    EXPECT_EQ(program.figures("k.orgplan")["teams"], 271);
    const std::string list = *realFile("kubernetes/initiatives.csv");
    const Ran refused = program.run({"import", "k.orgplan", list, "--kind", "initiatives", "--json"});
    EXPECT_EQ(refused.status, 3);
    int problems = 0, warnings = 0;
    const Json report = Json::parse(refused.out);
    for (const Json& each : report["problems"])
        (each["severity"] == "problem" ? problems : warnings)++;
    EXPECT_EQ(problems, 7);
    EXPECT_EQ(warnings, 11);
    EXPECT_EQ(program.figures("k.orgplan")["initiatives"], 0);
    program.done({"import", "k.orgplan", list, "--kind", "initiatives", "--on-error", "mend"});
    EXPECT_EQ(program.figures("k.orgplan")["initiatives"], 656);
}

} // namespace orgwright::test
