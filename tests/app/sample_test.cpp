// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/layout_laws.h"
#include "tests/app/program.h"

#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

/// The program in a folder with the sample plan.
class Sample : public ::testing::Test {
protected:
    Sample() { program.done({"new", "plan.orgplan", "--sample"}); }

    std::string table() {
        program.done({"export", "plan.orgplan", "-o", "table.csv"});
        return program.bytes("table.csv");
    }
    Program program;
};

TEST_F(Sample, HoldsWhatADirectorWouldExpect) {
    const auto info = program.json({"info", "plan.orgplan", "--json"});
    EXPECT_FALSE(info["title"].get<std::string>().empty());
    EXPECT_EQ(info["currency"].get<std::string>().size(), 3u);
    const auto& figures = info["scenarios"][0];
    EXPECT_NEAR(figures["positions"].get<int>(), 160, 10);
    EXPECT_NEAR(figures["teams"].get<int>(), 20, 5);
    EXPECT_GT(figures["open"].get<int>(), 0);
    EXPECT_GT(figures["planned"].get<int>(), 0);
    EXPECT_GT(figures["cost"].get<double>(), 0);
    for (const char* field : {"name", "positions", "people", "filled", "open", "planned", "roots", "layers",
                              "managers", "largest_span", "median_span", "fte", "cost", "teams", "unplaced"})
        EXPECT_TRUE(figures.contains(field)) << field;
}

TEST_F(Sample, IsSoundAndHasFaultsToFind) {
    const Ran ran = program.run({"check", "plan.orgplan"});
    EXPECT_EQ(ran.status, 1) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("the file is sound"));
}

TEST_F(Sample, MoveThenUndoGivesTheStateBefore) {
    const std::string before = table();
    const auto figures = program.figures("plan.orgplan");
    program.done({"move", "plan.orgplan", "P-011", "--under", "P-003"});
    EXPECT_NE(table(), before);
    EXPECT_NE(program.figures("plan.orgplan"), figures);
    program.done({"undo", "plan.orgplan"});
    EXPECT_EQ(table(), before);
    EXPECT_EQ(program.figures("plan.orgplan"), figures);
    program.done({"redo", "plan.orgplan"});
    EXPECT_NE(table(), before);
    EXPECT_EQ(program.run({"redo", "plan.orgplan"}).status, 3) << "there is nothing more to do again";
}

TEST_F(Sample, TableComesBackThroughTheImportUnchanged) {
    const std::vector<std::vector<std::string>> files{{"back.csv", "--reveal", "all"},
                                                      {"back.xlsx", "--reveal", "all"},
                                                      {"public.csv"},
                                                      {"nameless.csv", "--hide-names"}};
    for (std::vector<std::string> arguments : files) {
        const std::string file = arguments.front();
        arguments.insert(arguments.begin(), {"export", "plan.orgplan", "-o"});
        program.done(arguments);
        const auto report = program.json({"import", "plan.orgplan", file, "--dry-run", "--json"});
        for (const char* figure : {"come", "leave", "change", "move", "people_come", "people_leave"})
            EXPECT_EQ(report["summary"][figure], 0) << file << ": " << figure;
    }
}

TEST_F(Sample, LayoutKeepsTheLawsOfAChart) {
    const auto layout = program.layout("plan.orgplan");
    EXPECT_THAT(breachesOf(layout), IsEmpty());
    program.done({"export", "plan.orgplan", "-o", "part.json", "--root", "P-004", "--levels", "2"});
    const auto part = nlohmann::json::parse(program.bytes("part.json"));
    EXPECT_THAT(breachesOf(part), IsEmpty());
    EXPECT_LT(part["boxes"].size(), layout["boxes"].size());
    EXPECT_EQ(part["boxes"][0]["key"], "P-004");
}

constexpr const char* kA = "A: Teams of their own";

TEST_F(Sample, ExportsOfEveryKindArePrivateRepeatableAndTellNothingOfTheMachine) {
    const std::vector<std::vector<std::string>> kinds{{"a.svg"},
                                                      {"a.pdf"},
                                                      {"a.png", "--scale", "0.5"},
                                                      {"a.csv"},
                                                      {"a.xlsx"},
                                                      {"a.json"},
                                                      {"book.pdf", "--per-manager", "--page", "letter"},
                                                      {"tiles.pdf", "--tiled", "--page", "A3"},
                                                      {"slide.pdf", "--page", "16:9", "--hide-names"},
                                                      {"teams.csv", "--view", "teams"},
                                                      {"teams.svg", "--view", "teams"},
                                                      {"teams.pdf", "--view", "teams", "--per-manager"},
                                                      {"changes.svg", "--view", "changes", "--scenario", kA},
                                                      {"changes.pdf", "--view", "changes", "--scenario", kA},
                                                      {"changes.csv", "--view", "changes", "--scenario", kA},
                                                      {"changes.xlsx", "--view", "changes", "--scenario", kA},
                                                      {"changes.json", "--view", "changes", "--scenario", kA},
                                                      {"record.pdf", "--view", "record", "--scenario", kA},
                                                      {"record.md", "--view", "record", "--scenario", kA}};
    for (std::vector<std::string> kind : kinds) {
        const std::string name = kind.front();
        kind.insert(kind.begin(), {"export", "plan.orgplan", "-o"});
        program.done(kind);
        const std::string first = program.bytes(name);
        program.done(kind);
        EXPECT_TRUE(program.bytes(name) == first) << name << " is not what it was a moment ago";
        EXPECT_FALSE(first.empty()) << name;
        struct stat status = {};
        ASSERT_EQ(::stat(program.path(name).c_str(), &status), 0);
        EXPECT_EQ(status.st_mode & 0777, 0600u) << name;
        for (const std::string& trace : {program.path(""), std::string("plan.orgplan"), std::string("/home")})
            EXPECT_THAT(first, Not(HasSubstr(trace))) << name;
    }
    struct stat status = {};
    ASSERT_EQ(::stat(program.path("plan.orgplan").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u);
}

TEST_F(Sample, DrawsTheChangesOfAnOptionWithGhostsAndMarks) {
    program.done({"export", "plan.orgplan", "-o", "changes.svg", "--view", "changes", "--scenario", kA});
    const std::string svg = program.bytes("changes.svg");
    for (const char* words : {"changes against Baseline", "Moved to ", ">moved<", ">new<", ">closing<"})
        EXPECT_THAT(svg, HasSubstr(words));
    program.done({"export", "plan.orgplan", "-o", "changes.json", "--view", "changes", "--scenario", kA,
                  "--reveal", "all"});
    const auto told = nlohmann::json::parse(program.bytes("changes.json"));
    const Ran listed = program.run({"diff", "plan.orgplan", "--to", kA, "--json"});
    EXPECT_EQ(told, nlohmann::json::parse(listed.out)) << "the same list as diff tells";
}

TEST_F(Sample, HasNoChangesOfTheBaseline) {
    const Ran ran = program.run({"export", "plan.orgplan", "-o", "a.svg", "--view", "changes"});
    EXPECT_EQ(ran.status, 2);
    EXPECT_THAT(ran.err, HasSubstr("compares with the baseline"));
}

TEST_F(Sample, DrawsItsTeamsInEveryKindOfPicture) {
    for (const char* name : {"teams.svg", "teams.pdf", "teams.png", "teams.json"})
        program.done({"export", "plan.orgplan", "-o", name, "--view", "teams"});
    const std::string svg = program.bytes("teams.svg");
    EXPECT_THAT(svg, HasSubstr("Applied AI"));
    EXPECT_THAT(svg, HasSubstr("people · "));
    EXPECT_THAT(svg, Not(HasSubstr("Head of Billing")));
    const auto layout = nlohmann::json::parse(program.bytes("teams.json"));
    EXPECT_EQ(layout["boxes"].size(), program.figures("plan.orgplan")["teams"]);
    EXPECT_THAT(breachesOf(layout), IsEmpty());
}

TEST_F(Sample, DrawsOneTeamWithItsPartsAlone) {
    program.done({"export", "plan.orgplan", "-o", "all.json", "--view", "teams"});
    const auto all = nlohmann::json::parse(program.bytes("all.json"))["boxes"];
    const auto part =
        std::find_if(all.begin(), all.end(), [](const auto& box) { return box["manager"] != ""; });
    ASSERT_NE(part, all.end());
    program.done({"export", "plan.orgplan", "-o", "one.json", "--view", "teams", "--root", (*part)["title"]});
    const auto one = nlohmann::json::parse(program.bytes("one.json"))["boxes"];
    EXPECT_EQ(one[0]["title"], (*part)["title"]);
    EXPECT_LT(one.size(), all.size());
}

TEST_F(Sample, PicturesOfTeamsLeaveOutWhatIsHidden) {
    program.done({"export", "plan.orgplan", "-o", "hidden.svg", "--view", "teams", "--hide-names"});
    program.done({"export", "plan.orgplan", "-o", "open.svg", "--view", "teams"});
    EXPECT_THAT(program.bytes("open.svg"), HasSubstr("Marit Oosterling"));
    EXPECT_THAT(program.bytes("hidden.svg"), Not(HasSubstr("Oosterling")));
}

TEST_F(Sample, PicturesAndTablesLeaveOutWhatIsHidden) {
    program.done({"export", "plan.orgplan", "-o", "open.svg"});
    EXPECT_THAT(program.bytes("open.svg"), HasSubstr("Ruben Stoffels"));
    for (const char* name : {"hidden.svg", "hidden.csv", "hidden.json"}) {
        program.done({"export", "plan.orgplan", "-o", name, "--hide-names"});
        EXPECT_THAT(program.bytes(name), Not(HasSubstr("Stoffels"))) << name;
        EXPECT_THAT(program.bytes(name), HasSubstr("Head of Billing")) << name;
    }
    EXPECT_THAT(program.done({"export", "plan.orgplan", "-o", "public.csv"}), HasSubstr("figures of pay"));
    EXPECT_THAT(program.bytes("public.csv"), Not(HasSubstr("Cost")));
    EXPECT_THAT(program.bytes("public.csv"), HasSubstr("Stoffels"));
    program.done({"export", "plan.orgplan", "-o", "pay.csv", "--reveal", "pay"});
    EXPECT_THAT(program.bytes("pay.csv"), HasSubstr("Cost"));
}

TEST_F(Sample, HistoryTellsWhatWasDone) {
    program.done({"move", "plan.orgplan", "P-011", "--under", "P-003"});
    EXPECT_THAT(program.done({"history", "plan.orgplan"}), HasSubstr("Ruben Stoffels"));
    EXPECT_TRUE(program.json({"history", "plan.orgplan", "--json"}).is_object());
}

} // namespace
} // namespace orgwright::test
