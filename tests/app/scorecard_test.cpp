// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr int kUsage = 2;
constexpr int kRefused = 3;

class ScorecardVerbs : public ::testing::Test {
protected:
    nlohmann::json measure(const nlohmann::json& card, const std::string& id) {
        for (const auto& each : card["measures"]) {
            if (each["id"] == id)
                return each;
        }
        ADD_FAILURE() << "no measure " << id;
        return {};
    }
    nlohmann::json card(const std::string& quarter) {
        return program.json({"scorecard", "plan.orgplan", "--quarter", quarter, "--json"});
    }

    Program program;
};

TEST_F(ScorecardVerbs, ScoreAMeasureAndSayHowItStands) {
    program.done({"new", "plan.orgplan"});
    EXPECT_THAT(program.done({"score", "plan.orgplan", "decision_velocity", "2", "--quarter", "2026Q3",
                              "--note", "Three calls waited", "--by", "Ada"}),
                HasSubstr("2 of 4, Off target"));
    program.done({"score", "plan.orgplan", "Decision Velocity", "3,5", "--quarter", "2026Q4"});
    const auto now = measure(card("2026Q4"), "decision_velocity");
    EXPECT_EQ(now["score"], 3.5);
    EXPECT_EQ(now["target"], 4);
    EXPECT_EQ(now["status"], "near_target");
    EXPECT_EQ(now["trend"], 1.5);
    EXPECT_EQ(now["category"], "operational_excellence");
    EXPECT_EQ(measure(card("2026Q3"), "decision_velocity")["note"], "Three calls waited");
    EXPECT_EQ(card("2026Q4")["measures"].size(), 9U);
    EXPECT_EQ(measure(card("2026Q4"), "bench_strength")["score"], nullptr);
}

TEST_F(ScorecardVerbs, RefuseWhatIsNoMeasureNoScoreAndNoQuarter) {
    program.done({"new", "plan.orgplan"});
    const Ran unknown = program.run({"score", "plan.orgplan", "speed", "3"});
    EXPECT_EQ(unknown.status, kRefused);
    EXPECT_THAT(unknown.err, HasSubstr("decision_velocity"));
    EXPECT_EQ(program.run({"score", "plan.orgplan", "decision_velocity", "6"}).status, kRefused);
    EXPECT_EQ(program.run({"score", "plan.orgplan", "decision_velocity", "fast"}).status, kUsage);
    EXPECT_EQ(program.run({"scorecard", "plan.orgplan", "--quarter", "autumn"}).status, kUsage);
}

TEST_F(ScorecardVerbs, LockAQuarterUntilItIsUnlockedForAReason) {
    program.done({"new", "plan.orgplan"});
    program.done({"score", "plan.orgplan", "decision_velocity", "2", "--quarter", "2026Q3"});
    program.done({"lock", "plan.orgplan", "2026Q3"});
    EXPECT_NE(card("2026Q3")["locked"], nullptr);
    const Ran late = program.run({"score", "plan.orgplan", "decision_velocity", "5", "--quarter", "2026Q3"});
    EXPECT_EQ(late.status, kRefused);
    EXPECT_THAT(late.err, HasSubstr("2026Q3"));
    EXPECT_EQ(program.run({"lock", "plan.orgplan", "2026Q3"}).status, kRefused);
    program.done({"unlock", "plan.orgplan", "2026Q3", "--reason", "Wrong team"});
    program.done({"score", "plan.orgplan", "decision_velocity", "5", "--quarter", "2026Q3"});
    EXPECT_EQ(measure(card("2026Q3"), "decision_velocity")["score"], 5);
}

TEST_F(ScorecardVerbs, ImportPastScoresAndNameEachRowThatIsWrong) {
    program.done({"new", "plan.orgplan"});
    program.write("scores.csv", "Quarter,Measure,Score,Note\n"
                                "2026Q1,Decision velocity,2.5,Slow\n"
                                "Q2 2026,decision_velocity,3,\n"
                                "2026Q2,Speed,3,\n"
                                "2026Q3,Bench strength,9,\n"
                                "autumn,Bench strength,3,\n");
    const Ran refused = program.run({"import", "plan.orgplan", "scores.csv", "--kind", "scores"});
    EXPECT_EQ(refused.status, kRefused);
    EXPECT_THAT(refused.err, HasSubstr("row 4"));
    EXPECT_THAT(refused.err, HasSubstr("row 5"));
    EXPECT_THAT(refused.err, HasSubstr("row 6"));
    EXPECT_EQ(measure(card("2026Q1"), "decision_velocity")["score"], nullptr);
    program.done({"import", "plan.orgplan", "scores.csv", "--kind", "scores", "--on-error", "mend"});
    EXPECT_EQ(measure(card("2026Q1"), "decision_velocity")["score"], 2.5);
    EXPECT_EQ(measure(card("2026Q2"), "decision_velocity")["score"], 3);
    program.done({"undo", "plan.orgplan"});
    EXPECT_EQ(measure(card("2026Q1"), "decision_velocity")["score"], nullptr);
}

TEST_F(ScorecardVerbs, ReadBackWhatTheyExport) {
    program.done({"new", "plan.orgplan", "--sample"});
    program.done({"export", "plan.orgplan", "-o", "scores.csv", "--view", "scorecard", "--quarter", "2026Q3",
                  "--reveal", "scores"});
    program.done({"new", "other.orgplan"});
    program.done({"import", "other.orgplan", "scores.csv", "--kind", "scores"});
    const auto there = card("2026Q3");
    const auto here = program.json({"scorecard", "other.orgplan", "--quarter", "2026Q3", "--json"});
    for (const auto& each : there["measures"])
        EXPECT_EQ(measure(here, each["id"])["score"], each["score"]) << each["id"];
}

TEST_F(ScorecardVerbs, ExportTheScorecardInEachFormat) {
    program.done({"new", "plan.orgplan", "--sample"});
    for (const std::string ending : {"svg", "pdf", "png", "csv", "xlsx", "json"})
        program.done({"export", "plan.orgplan", "-o", "card." + ending, "--view", "scorecard", "--quarter",
                      "2026Q3", "--reveal", "scores"});
    EXPECT_THAT(program.bytes("card.svg"), HasSubstr("Decision velocity"));
    EXPECT_EQ(nlohmann::json::parse(program.bytes("card.json"))["quarter"], "2026Q3");
    EXPECT_EQ(program.bytes("card.pdf").substr(0, 5), "%PDF-");
}

TEST_F(ScorecardVerbs, KeepScoresBackUntilTheyAreRevealed) {
    program.done({"new", "plan.orgplan", "--sample"});
    EXPECT_THAT(program.run({"export", "plan.orgplan", "-o", "card.svg", "--view", "scorecard"}).err,
                HasSubstr("confidential"));
    EXPECT_THAT(program.run({"review", "plan.orgplan", "2026Q3", "-o", "review.md"}).err,
                HasSubstr("--reveal notes,scores"));
}

TEST_F(ScorecardVerbs, WriteTheReviewWithItsSourcesAndWithoutNamesWhereTheyAreHidden) {
    program.done({"new", "plan.orgplan", "--sample"});
    program.done({"review", "plan.orgplan", "2026Q3", "-o", "review.md", "--reveal", "notes,scores"});
    const std::string review = program.bytes("review.md");
    for (const char* part :
         {"What improved because of better structure?", "Ruben Stoffels took the bill run over",
          "Decision velocity", "Name a successor"})
        EXPECT_THAT(review, HasSubstr(part));
    program.done(
        {"review", "plan.orgplan", "2026Q3", "-o", "hidden.md", "--hide-names", "--reveal", "notes,scores"});
    for (const char* name : {"Ruben", "Stoffels", "Gideon", "Marit"})
        EXPECT_THAT(program.bytes("hidden.md"), Not(HasSubstr(name))) << name;
    program.done({"review", "plan.orgplan", "2026Q3", "-o", "review.pdf", "--reveal", "notes,scores"});
    EXPECT_EQ(program.bytes("review.pdf").substr(0, 5), "%PDF-");
    EXPECT_EQ(program.run({"review", "plan.orgplan", "2026Q3", "-o", "review.txt"}).status, kUsage);
}

} // namespace
} // namespace orgwright::test
