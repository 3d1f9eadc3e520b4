// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <filesystem>
#include <gmock/gmock.h>
#include <sys/stat.h>

namespace orgwright::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr int kUsage = 2;
constexpr int kRefused = 3;
constexpr int kFailed = 4;

// Where SQLite's header keeps a database's own numbers, as four bytes, the highest first.
constexpr std::size_t kVersionAt = 60;
constexpr std::size_t kApplicationAt = 68;

class BadInput : public ::testing::Test {
protected:
    BadInput() {
        program.write("small.csv", "ID,Name,Title,Manager ID\n1,Ann,CEO,\n2,Bob,CTO,1\n3,Cy,Dev,2\n");
        program.done({"new", "plan.orgplan"});
        program.done({"import", "plan.orgplan", "small.csv"});
        good = program.bytes("plan.orgplan");
    }

    /// Runs it: it must end so, say something on standard error, and leave the plan as it was.
    std::string refused(int status, const std::vector<std::string>& arguments) {
        const Ran ran = program.run(arguments);
        EXPECT_EQ(ran.status, status) << ran.out << ran.err;
        EXPECT_FALSE(ran.err.empty());
        EXPECT_TRUE(program.bytes("plan.orgplan") == good) << "the plan was changed";
        return ran.err;
    }

    Program program;
    std::string good;
};

TEST_F(BadInput, OnTheCommandLineIsWrongUsage) {
    EXPECT_THAT(refused(kUsage, {"exprot", "plan.orgplan"}), HasSubstr("export"));
    refused(kUsage, {"export", "plan.orgplan"});
    refused(kUsage, {"move", "plan.orgplan", "2"});
    refused(kUsage, {"info", "plan.orgplan", "--colour"});
    EXPECT_THAT(refused(kUsage, {"export", "plan.orgplan", "-o", "chart.gif"}),
                AllOf(HasSubstr("chart.gif"), HasSubstr("svg, pdf, png, csv, xlsx, json")));
    refused(kUsage, {"export", "plan.orgplan", "-o", "plan.orgplan"});
    EXPECT_THAT(refused(kUsage, {"export", "plan.orgplan", "-o", "a.svg", "--view", "slides"}),
                HasSubstr("teams"));
    EXPECT_THAT(refused(kUsage, {"export", "plan.orgplan", "-o", "a.svg", "--view", "record"}),
                HasSubstr(".md"));
    EXPECT_THAT(refused(kUsage, {"export", "plan.orgplan", "-o", "a.md", "--view", "record"}),
                HasSubstr("--scenario"));
    EXPECT_THAT(refused(kUsage, {"export", "plan.orgplan", "-o", "a.pdf", "--page", "A7"}),
                HasSubstr("Letter"));
    refused(kUsage, {"export", "plan.orgplan", "-o", "a.svg", "--tiled"});
    refused(kUsage, {"export", "plan.orgplan", "-o", "a.pdf", "--tiled", "--per-manager"});
    refused(kUsage, {"export", "plan.orgplan", "-o", "a.pdf", "--scale", "2"});
    EXPECT_FALSE(std::filesystem::exists(program.path("a.svg")));
    EXPECT_FALSE(std::filesystem::exists(program.path("a.pdf")));
}

TEST_F(BadInput, ThatNamesNothingIsRefused) {
    EXPECT_THAT(refused(kRefused, {"move", "plan.orgplan", "9", "--under", "1"}), HasSubstr("“9”"));
    refused(kRefused, {"move", "plan.orgplan", "2", "--under", "Nobody"});
    refused(kRefused, {"export", "plan.orgplan", "-o", "a.svg", "--root", "9"});
    EXPECT_THAT(
        refused(kRefused, {"export", "plan.orgplan", "-o", "a.svg", "--view", "teams", "--root", "9"}),
        HasSubstr("no team with the key or name “9”"));
    refused(kRefused, {"export", "plan.orgplan", "-o", "a.svg", "--scenario", "Option B"});
    refused(kRefused, {"redo", "plan.orgplan"});
}

TEST_F(BadInput, MoveUnderItsOwnReportIsRefusedWithTheReason) {
    EXPECT_THAT(refused(kRefused, {"move", "plan.orgplan", "1", "--under", "3"}),
                AllOf(HasSubstr("Ann"), HasSubstr("Cy")));
    refused(kRefused, {"move", "plan.orgplan", "2", "--under", "2"});
}

TEST_F(BadInput, PlanThatIsMissingDamagedNewerOrNotOursFailsWithItsOwnSentence) {
    const std::string missing = refused(kFailed, {"info", "nowhere.orgplan"});
    program.write("cut.orgplan", good.substr(0, good.size() / 2));
    const std::string damaged = refused(kFailed, {"info", "cut.orgplan"});
    std::string newer = good;
    newer[kVersionAt + 2] = 3;
    program.write("newer.orgplan", newer);
    const std::string fromFuture = refused(kFailed, {"info", "newer.orgplan"});
    std::string other = good;
    other[kApplicationAt] = 1;
    program.write("other.orgplan", other);
    const std::string notOurs = refused(kFailed, {"info", "other.orgplan"});
    program.write("text.orgplan", "this is no database");
    refused(kFailed, {"info", "text.orgplan"});
    program.write("empty.orgplan", "");
    refused(kFailed, {"info", "empty.orgplan"});
    EXPECT_THAT(missing, HasSubstr("nowhere.orgplan"));
    EXPECT_THAT(damaged, HasSubstr("damaged"));
    EXPECT_THAT(fromFuture, HasSubstr("newer"));
    EXPECT_THAT(notOurs, HasSubstr("other.orgplan"));
    EXPECT_THAT(notOurs, Not(HasSubstr("damaged")));
    EXPECT_TRUE(program.bytes("newer.orgplan") == newer) << "nothing is done to a file that cannot be opened";
}

TEST_F(BadInput, EveryVerbRefusesADamagedPlan) {
    std::string broken = good;
    for (std::size_t at = 0; (at = broken.find("CEO", at)) != std::string::npos; ++at)
        broken[at + 1] = 'F';
    program.write("broken.orgplan", broken);
    const std::vector<std::vector<std::string>> verbs{{"info"},
                                                      {"check"},
                                                      {"history"},
                                                      {"undo"},
                                                      {"redo"},
                                                      {"import", "small.csv"},
                                                      {"export", "-o", "a.csv"},
                                                      {"move", "2", "--under", "1"}};
    for (std::vector<std::string> verb : verbs) {
        verb.insert(verb.begin() + 1, "broken.orgplan");
        refused(kFailed, verb);
    }
    EXPECT_TRUE(program.bytes("broken.orgplan") == broken);
    EXPECT_FALSE(std::filesystem::exists(program.path("a.csv")));
}

TEST_F(BadInput, RosterThatIsUnsoundChangesNothing) {
    program.write("bad.csv", "ID,Name,Title,Manager ID\n1,Ann,CEO,\n2,Bob,CTO,7\n2,Cy,Dev,1\n");
    EXPECT_THAT(refused(kRefused, {"import", "plan.orgplan", "bad.csv"}), HasSubstr("row"));
    program.write("ring.csv", "ID,Name,Title,Manager ID\n1,Ann,CEO,\n2,Bob,CTO,3\n3,Cy,Dev,2\n");
    refused(kRefused, {"import", "plan.orgplan", "ring.csv"});
    program.write("noise.csv", std::string("\0\x01\x02\xFF\xFE\x00garbage", 13));
    refused(kRefused, {"import", "plan.orgplan", "noise.csv"});
    program.write("noise.xlsx", "PK\x03\x04 not a workbook");
    refused(kRefused, {"import", "plan.orgplan", "noise.xlsx"});
    refused(kFailed, {"import", "plan.orgplan", "nowhere.csv"});
}

TEST_F(BadInput, ExportThatCannotBeWrittenFails) {
    EXPECT_THAT(refused(kFailed, {"export", "plan.orgplan", "-o", "missing/a.svg"}),
                HasSubstr("missing/a.svg"));
    std::filesystem::create_directory(program.path("folder.csv"));
    refused(kFailed, {"export", "plan.orgplan", "-o", "folder.csv"});
}

TEST_F(BadInput, ExportNeverReplacesAPlan) {
    std::filesystem::copy_file(program.path("plan.orgplan"), program.path("other.csv"));
    EXPECT_THAT(refused(kRefused, {"export", "plan.orgplan", "-o", "other.csv"}), HasSubstr("is a plan"));
    EXPECT_TRUE(program.bytes("other.csv") == good);
    program.write("chart.svg", "old");
    program.done({"export", "plan.orgplan", "-o", "chart.svg"});
    EXPECT_THAT(program.bytes("chart.svg"), HasSubstr("<svg"));
}

TEST_F(BadInput, PictureThatWouldBeTooLargeIsRefusedWithTheLargest) {
    std::string roster = "ID,Name,Title,Manager ID\n1,Ann,CEO,\n";
    for (int i = 2; i < 900; ++i)
        roster +=
            std::to_string(i) + ",P" + std::to_string(i) + ",Engineer," + std::to_string(i / 4 + 1) + "\n";
    program.write("wide.csv", roster);
    program.done({"new", "wide.orgplan"});
    program.run({"import", "wide.orgplan", "wide.csv", "--on-error", "mend"});
    EXPECT_THAT(refused(kRefused, {"export", "wide.orgplan", "-o", "a.png", "--scale", "20"}),
                HasSubstr("largest scale"));
    EXPECT_FALSE(std::filesystem::exists(program.path("a.png")));
}

TEST_F(BadInput, EmptyPlanHasNoPictureButSaysWhatToDo) {
    program.done({"new", "empty.orgplan"});
    EXPECT_THAT(refused(kRefused, {"export", "empty.orgplan", "-o", "a.pdf"}), HasSubstr("import a roster"));
    program.done({"export", "empty.orgplan", "-o", "a.json"});
    EXPECT_EQ(nlohmann::json::parse(program.bytes("a.json"))["boxes"].size(), 0u);
}

TEST_F(BadInput, NewNeverReplacesAFile) {
    EXPECT_THAT(refused(kRefused, {"new", "plan.orgplan", "--sample"}), HasSubstr("plan.orgplan"));
}

TEST_F(BadInput, PlanThatCanOnlyBeReadIsReadAndNotEdited) {
    if (!program.becomeOrdinaryUser())
        GTEST_SKIP() << "no ordinary user can run the program here";
    ASSERT_EQ(::chmod(program.path("plan.orgplan").c_str(), 0400), 0);
    program.done({"info", "plan.orgplan"});
    program.done({"export", "plan.orgplan", "-o", "a.csv"});
    EXPECT_THAT(refused(kFailed, {"move", "plan.orgplan", "3", "--under", "1"}), HasSubstr("plan.orgplan"));
    EXPECT_THAT(refused(kFailed, {"import", "plan.orgplan", "small.csv"}), Not(IsEmpty()));
    ASSERT_EQ(::chmod(program.path("plan.orgplan").c_str(), 0), 0);
    EXPECT_EQ(program.run({"info", "plan.orgplan"}).status, kFailed);
    ASSERT_EQ(::chmod(program.path("plan.orgplan").c_str(), 0400), 0);
}

} // namespace
} // namespace orgwright::test
