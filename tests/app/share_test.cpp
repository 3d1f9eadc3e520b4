// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// Each word of this roster is found in a file's bytes where it is there at all.
class Share : public ::testing::Test {
protected:
    Share() {
        program.write("roster.csv", "Position ID,Reports to,Name,E-mail,Job title,Salary,Notes\n"
                                    "P1,,Canaryada,canarymail@example.org,Chief,250000,Canarynote\n"
                                    "P2,P1,Canaryben,,Lead,90000,\n");
        program.done({"new", "plan.orgplan"});
        program.done({"import", "plan.orgplan", "roster.csv"});
        program.done({"scenario", "plan.orgplan", "new", "Canaryoption"});
    }

    Program program;
};

TEST_F(Share, GivesAwayWhatIsPublicAndNoneOfTheRestToTheLastByte) {
    ASSERT_THAT(program.bytes("plan.orgplan"), HasSubstr("Canarynote"));
    const std::string said = program.done({"share", "plan.orgplan", "-o", "copy.orgplan"});
    EXPECT_THAT(said, HasSubstr("2 positions"));
    EXPECT_THAT(said, HasSubstr("figures of pay"));
    const std::string bytes = program.bytes("copy.orgplan");
    EXPECT_THAT(bytes, HasSubstr("Canaryada"));
    EXPECT_THAT(bytes, Not(HasSubstr("Canarynote")));
    EXPECT_THAT(bytes, Not(HasSubstr("Canaryoption")));
    const auto figures = program.figures("copy.orgplan");
    EXPECT_EQ(figures["positions"], 2);
    EXPECT_EQ(figures["cost"], 0);
}

TEST_F(Share, HasNoHistory) {
    program.done({"share", "plan.orgplan", "-o", "copy.orgplan"});
    EXPECT_NE(program.run({"undo", "copy.orgplan"}).status, 0);
}

TEST_F(Share, HidesNamesAndRevealsWhatIsAskedFor) {
    program.done({"share", "plan.orgplan", "-o", "copy.orgplan", "--hide-names", "--reveal", "pay,notes"});
    const std::string bytes = program.bytes("copy.orgplan");
    EXPECT_THAT(bytes, Not(HasSubstr("Canaryada")));
    EXPECT_THAT(bytes, Not(HasSubstr("canarymail")));
    EXPECT_THAT(bytes, HasSubstr("Canarynote"));
    EXPECT_EQ(program.figures("copy.orgplan")["cost"], 340'000);
}

TEST_F(Share, SealsTheCopyAndOpensItToItsPassphraseOnly) {
    program.write("secret.txt", "correct horse\n");
    program.write("wrong.txt", "battery staple\n");
    program.done({"share", "plan.orgplan", "-o", "copy.orgplan", "--passphrase-file", "secret.txt"});
    EXPECT_THAT(program.bytes("copy.orgplan"), Not(HasSubstr("Canaryada")));
    struct stat status = {};
    ASSERT_EQ(::stat(program.path("copy.orgplan").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U);
    const Ran told = program.run({"info", "copy.orgplan"});
    EXPECT_NE(told.status, 0);
    EXPECT_THAT(told.err, HasSubstr("orgwright unseal"));
    const Ran wrong =
        program.run({"unseal", "copy.orgplan", "-o", "open.orgplan", "--passphrase-file", "wrong.txt"});
    EXPECT_EQ(wrong.status, 3);
    EXPECT_THAT(wrong.err, HasSubstr("passphrase"));
    EXPECT_FALSE(program.has("open.orgplan"));
    program.done({"unseal", "copy.orgplan", "-o", "open.orgplan", "--passphrase-file", "secret.txt"});
    EXPECT_EQ(program.figures("open.orgplan")["positions"], 2);
    for (const auto& entry : std::filesystem::directory_iterator(program.path("")))
        EXPECT_EQ(entry.path().filename().string().rfind(".orgwright-", 0), std::string::npos)
            << entry.path();
}

TEST_F(Share, NeitherSealsNorOpensWhatItCannot) {
    program.write("secret.txt", "s\n");
    program.write("empty.txt", "\n");
    EXPECT_EQ(
        program.run({"share", "plan.orgplan", "-o", "c.orgplan", "--passphrase-file", "empty.txt"}).status,
        2);
    EXPECT_EQ(
        program.run({"share", "plan.orgplan", "-o", "c.orgplan", "--passphrase-file", "none.txt"}).status, 2);
    EXPECT_EQ(
        program.run({"share", "plan.orgplan", "-o", "missing/c.orgplan", "--passphrase-file", "secret.txt"})
            .status,
        4);
    EXPECT_EQ(program.run({"share", "plan.orgplan", "-o", "plan.orgplan", "--passphrase-file", "secret.txt"})
                  .status,
              3);
    EXPECT_EQ(
        program.run({"unseal", "plan.orgplan", "-o", "o.orgplan", "--passphrase-file", "secret.txt"}).status,
        3);
    EXPECT_FALSE(program.has("c.orgplan") || program.has("o.orgplan"));
}

TEST_F(Share, SaysWhatItWouldWithholdWithoutWriting) {
    const std::string said = program.done({"share", "plan.orgplan", "-o", "copy.orgplan", "--dry-run"});
    EXPECT_THAT(said, HasSubstr("Withheld: "));
    EXPECT_NE(program.run({"info", "copy.orgplan"}).status, 0) << "there is no such file";
}

TEST_F(Share, TakesNeitherAPlanThatIsThereNorATopicThatIsNone) {
    const std::string before = program.bytes("plan.orgplan");
    EXPECT_EQ(program.run({"share", "plan.orgplan", "-o", "plan.orgplan"}).status, 3);
    EXPECT_TRUE(program.bytes("plan.orgplan") == before);
    EXPECT_EQ(program.run({"share", "plan.orgplan", "-o", "c.orgplan", "--reveal", "everything"}).status, 2);
}

} // namespace
} // namespace orgwright::test
