// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// The sample, with a scenario "C" that nothing was decided in yet.
class ScenarioVerbs : public ::testing::Test {
protected:
    ScenarioVerbs() {
        program.done({"new", "plan.orgplan", "--sample"});
        program.done({"scenario", "plan.orgplan", "new", "C"});
    }
    nlohmann::json diff(const std::string& to, const std::string& plan = "plan.orgplan") {
        const Ran ran = program.run({"diff", plan, "--to", to, "--json"});
        EXPECT_LE(ran.status, 1) << ran.err;
        return nlohmann::json::parse(ran.out);
    }
    void decide(const char* key, const char* under, const std::string& plan = "plan.orgplan") {
        program.done({"move", plan, key, "--under", under, "--scenario", "C"});
    }
    Program program;
};

} // namespace

TEST_F(ScenarioVerbs, ListWhatThereIs) {
    const auto list = program.json({"scenario", "plan.orgplan", "list", "--json"})["scenarios"];
    ASSERT_EQ(list.size(), 4u) << "the baseline, the sample's two options and this one";
    EXPECT_EQ(list[0]["baseline"], true);
    EXPECT_EQ(list[3]["name"], "C");
    EXPECT_EQ(list[3]["changes"], 0);
    EXPECT_GT(list[1]["changes"], 3);
}

TEST_F(ScenarioVerbs, DiffSaysNothingAndEndsWithZeroWhereThereIsNothing) {
    const Ran ran = program.run({"diff", "plan.orgplan", "--to", "C"});
    EXPECT_EQ(ran.status, 0);
    EXPECT_THAT(ran.out, HasSubstr("hold the same"));
    EXPECT_TRUE(diff("C")["lines"].empty());
}

TEST_F(ScenarioVerbs, DiffTellsADecisionInWordsAndInFigures) {
    decide("P-028", "P-041");
    const Ran ran = program.run({"diff", "plan.orgplan", "--to", "C"});
    EXPECT_EQ(ran.status, 1);
    EXPECT_THAT(ran.out, HasSubstr("Head of Metering (Birgitte Solvang) moves from Gideon Amoako to "
                                   "Catarina Valadares and Teun Wiersma, with 12 positions"));
    const auto object = diff("C");
    EXPECT_EQ(object["from"], "Baseline");
    EXPECT_EQ(object["to"], "C");
    ASSERT_EQ(object["lines"].size(), 1u);
    EXPECT_EQ(object["lines"][0]["kind"], "moved");
    EXPECT_THAT(object["lines"][0]["keys"], ElementsAre("P-028"));
    EXPECT_EQ(object["lines"][0]["fields"]["manager"]["before"], "P-004");
    EXPECT_EQ(object["lines"][0]["fields"]["manager"]["after"], "P-041");
    EXPECT_EQ(object["totals"]["moved"], 1);
    EXPECT_EQ(object["totals"]["cost"], 0.0);
}

TEST_F(ScenarioVerbs, DiffWithholdsNamesAndPay) {
    decide("P-028", "P-041");
    const Ran ran =
        program.run({"diff", "plan.orgplan", "--to", "C", "--json", "--hide-names", "--hide-pay"});
    EXPECT_EQ(ran.out.find("Solvang"), std::string::npos);
    EXPECT_EQ(ran.out.find("cost"), std::string::npos);
}

TEST_F(ScenarioVerbs, DiffWithholdsPayInWordsToo) {
    program.write("few.csv", "Position ID,Title,Cost\nP-028,Head of Meters,123456\n");
    program.done({"import", "plan.orgplan", "few.csv", "--scenario", "C", "--partial"});
    const Ran shown = program.run({"diff", "plan.orgplan", "--to", "C"});
    EXPECT_THAT(shown.out, HasSubstr("123,456"));
    const Ran ran = program.run({"diff", "plan.orgplan", "--to", "C", "--hide-pay"});
    EXPECT_THAT(ran.out, HasSubstr("Head of Meters"));
    EXPECT_EQ(ran.out.find("123,456"), std::string::npos);
}

TEST_F(ScenarioVerbs, MergeRefusesAnotherPlan) {
    program.done({"new", "other.orgplan", "--sample"});
    program.done({"scenario", "other.orgplan", "new", "C"});
    const Ran ran = program.run({"scenario", "plan.orgplan", "merge", "C", "other.orgplan"});
    EXPECT_EQ(ran.status, 3);
    EXPECT_EQ(program.json({"scenario", "plan.orgplan", "list", "--json"})["scenarios"].size(), 4u);
}

TEST_F(ScenarioVerbs, EditTheScenarioThatIsNamedAndNoOther) {
    const auto before = program.figures("plan.orgplan");
    decide("P-028", "P-041");
    EXPECT_EQ(program.figures("plan.orgplan"), before) << "the baseline stays as it was";
}

TEST_F(ScenarioVerbs, ImportIntoOneScenario) {
    program.write("few.csv", "Position ID,Title,Location\nP-028,Head of Meters,Utrecht\n");
    program.done({"import", "plan.orgplan", "few.csv", "--scenario", "C", "--partial"});
    const auto object = diff("C");
    ASSERT_EQ(object["totals"]["retitled"], 1);
}

TEST_F(ScenarioVerbs, AdoptMakesItTheBaselineAndUndoTakesThatBack) {
    decide("P-028", "P-041");
    const auto chosen = program.json({"info", "plan.orgplan", "--json"})["scenarios"][3];
    program.done({"scenario", "plan.orgplan", "adopt", "C"});
    auto baseline = program.figures("plan.orgplan");
    EXPECT_EQ(baseline["largest_span"], chosen["largest_span"]);
    EXPECT_TRUE(diff("C")["lines"].empty());
    program.done({"undo", "plan.orgplan"});
    EXPECT_EQ(diff("C")["lines"].size(), 1u);
}

TEST_F(ScenarioVerbs, DeleteIsUndone) {
    decide("P-028", "P-041");
    program.done({"scenario", "plan.orgplan", "delete", "C"});
    EXPECT_EQ(program.run({"diff", "plan.orgplan", "--to", "C"}).status, 3);
    program.done({"undo", "plan.orgplan"});
    EXPECT_EQ(diff("C")["lines"].size(), 1u);
}

TEST_F(ScenarioVerbs, TravelToAColleagueAndBack) {
    program.done({"scenario", "plan.orgplan", "export", "C", "-o", "copy.orgplan"});
    decide("P-028", "P-041", "copy.orgplan");
    decide("P-047", "P-004");
    program.done({"scenario", "plan.orgplan", "merge", "C", "copy.orgplan"});
    EXPECT_EQ(diff("C")["totals"]["moved"], 2);
    EXPECT_EQ(program.json({"scenario", "plan.orgplan", "list", "--json"})["scenarios"][3]["clashes"], 0);
}

TEST_F(ScenarioVerbs, MergeACopyOfTheWholeFile) {
    decide("P-047", "P-004");
    program.write("copy.orgplan", program.bytes("plan.orgplan"));
    decide("P-028", "P-041", "copy.orgplan");
    decide("P-075", "P-100");
    program.done({"scenario", "plan.orgplan", "merge", "C", "copy.orgplan"});
    EXPECT_EQ(diff("C")["totals"]["moved"], 3);
    EXPECT_EQ(program.json({"scenario", "plan.orgplan", "list", "--json"})["scenarios"][3]["clashes"], 0);
}

TEST_F(ScenarioVerbs, SayWhereAColleagueDecidedOtherwise) {
    program.done({"scenario", "plan.orgplan", "export", "C", "-o", "copy.orgplan"});
    decide("P-028", "P-041", "copy.orgplan");
    decide("P-028", "P-072");
    const Ran merged = program.run({"scenario", "plan.orgplan", "merge", "C", "copy.orgplan"});
    EXPECT_EQ(merged.status, 1);
    EXPECT_THAT(merged.out, HasSubstr("1 clash"));
    EXPECT_EQ(diff("C")["lines"][0]["fields"]["manager"]["after"], "P-072") << "the own decision stands";
    EXPECT_EQ(program.run({"scenario", "plan.orgplan", "adopt", "C"}).status, 3);
}

TEST_F(ScenarioVerbs, RefuseWhatCannotBe) {
    EXPECT_EQ(program.run({"scenario", "plan.orgplan", "new", "c"}).status, 3) << "the name is taken";
    EXPECT_EQ(program.run({"scenario", "plan.orgplan", "new", " "}).status, 3);
    EXPECT_EQ(program.run({"scenario", "plan.orgplan", "new", "Baseline"}).status, 3);
    EXPECT_EQ(program.run({"scenario", "plan.orgplan", "export", "Baseline", "-o", "b.orgplan"}).status, 3);
    EXPECT_EQ(program.run({"scenario", "plan.orgplan", "delete", "Baseline"}).status, 3);
    EXPECT_EQ(program.run({"scenario", "plan.orgplan", "delete", "Nowhere"}).status, 3);
    EXPECT_EQ(program.run({"scenario", "plan.orgplan", "merge", "C", "missing.orgplan"}).status, 4);
    EXPECT_EQ(program.run({"diff", "plan.orgplan", "--json", "--csv"}).status, 2);
}

} // namespace orgwright::test
