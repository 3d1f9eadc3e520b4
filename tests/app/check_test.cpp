// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "tests/app/program.h"
#include "tests/core/rollup/findings_company.h"

#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

/// Two bets that wait for each other, neither with a sponsor, in a file.
class Check : public ::testing::Test {
protected:
    Check()
        : company(testing::PlanBuilder().position("CEO").built()) {
        const InitiativeId search = company.bet("Search", Bucket::Growth, [](Initiative& row) {
            row.key = "B-1";
            row.stage = Stage::Idea;
        });
        const InitiativeId agent =
            company.bet("Agent", Bucket::Growth, [](Initiative& row) { row.stage = Stage::Idea; });
        company.need(search, agent);
        company.need(agent, search);
    }
    void keep() { Document::create(program.path("plan.orgplan"), company.plan()); }
    nlohmann::json told() {
        const Ran ran = program.run({"check", "plan.orgplan", "--json"});
        return nlohmann::json::parse(ran.out);
    }

    Program program;
    Company company;
};

TEST_F(Check, TellsFindingsBySeverityWithWhatToDo) {
    keep();
    const Ran ran = program.run({"check", "plan.orgplan"});
    EXPECT_EQ(ran.status, 1) << ran.err;
    const std::size_t errors = ran.out.find("Errors");
    const std::size_t warnings = ran.out.find("Warnings");
    ASSERT_NE(warnings, std::string::npos) << ran.out;
    EXPECT_LT(errors, ran.out.find("wait for each other in a circle: Search, Agent."));
    EXPECT_LT(ran.out.find("Decide which goes first"), warnings);
    EXPECT_THAT(ran.out, HasSubstr("    Search has no sponsor.\n    Agent has no sponsor.\n"
                                   "      → Name who answers for it, or stop it.\n"));
    EXPECT_THAT(ran.out, Not(HasSubstr("off in this plan")));
}

TEST_F(Check, TellsEveryFindingToScripts) {
    keep();
    const auto object = told();
    const auto& found = object["scenarios"][0]["findings"];
    const auto cycle = std::find_if(found.begin(), found.end(),
                                    [](const auto& each) { return each["rule"] == "dependency_cycle"; });
    ASSERT_NE(cycle, found.end());
    EXPECT_EQ((*cycle)["kind"], "dependency-cycle");
    EXPECT_EQ((*cycle)["severity"], "error");
    EXPECT_EQ((*cycle)["area"], "portfolio");
    EXPECT_THAT((*cycle)["message"].get<std::string>(), HasSubstr("Search, Agent"));
    EXPECT_THAT((*cycle)["advice"].get<std::string>(), Not(IsEmpty()));
    EXPECT_EQ((*cycle)["subjects"][0],
              (nlohmann::json{{"kind", "initiative"}, {"key", "B-1"}, {"name", "Search"}, {"id", "1"}}));
    EXPECT_THAT(object["silenced"], IsEmpty());
}

TEST_F(Check, TellsWhichRulesAreOffAndWhy) {
    company.silence("bet_without_sponsor", "The board sponsors all");
    company.silence("dependency_cycle", "Settled in spring");
    keep();
    const Ran ran = program.run({"check", "plan.orgplan"});
    EXPECT_EQ(ran.status, 0) << ran.out;
    EXPECT_THAT(ran.out, HasSubstr("  A bet without a sponsor: The board sponsors all\n"
                                   "  Bets that wait for each other: Settled in spring\n"));
    EXPECT_THAT(ran.out, HasSubstr("2 rules are off"));
    const auto silenced = told()["silenced"];
    ASSERT_EQ(silenced.size(), 2u);
    EXPECT_EQ(silenced[1], (nlohmann::json{{"rule", "dependency_cycle"}, {"reason", "Settled in spring"}}));
}

} // namespace
} // namespace orgwright::test
