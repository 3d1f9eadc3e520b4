// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/scratch_folder.h"
#include "tests/core/exchange/table_checks.h"

#include "core/exchange/in/file_reader.h"

#include <sys/stat.h>
#include <unistd.h>

namespace orgwright {
namespace {

TEST(ReadTable, ReadsAFileWhateverItsName) {
    const ScratchFolder folder;
    putContent(folder / "roster.xlsx", "id,name\n1,Ada\n");
    EXPECT_EQ(rowsOf(readTable(folder / "roster.xlsx")), (Rows{{"id", "name"}, {"1", "Ada"}}));
}

TEST(ReadTable, SaysWhyAFileCannotBeRead) {
    const ScratchFolder folder;
    EXPECT_EQ(errorOf(readTable(folder / "none.csv")).kind, TableErrorKind::NotFound);
    EXPECT_EQ(errorOf(readTable(folder.path())).kind, TableErrorKind::NotAFile);
    putContent(folder / "empty.csv", "");
    EXPECT_EQ(errorOf(readTable(folder / "empty.csv")).kind, TableErrorKind::Empty);
}

TEST(ReadTable, RefusesPipesAndDevicesWithoutWaiting) {
    const ScratchFolder folder;
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(errorOf(readTable(folder / "pipe")).kind, TableErrorKind::NotAFile);
    EXPECT_EQ(errorOf(readTable("/dev/zero")).kind, TableErrorKind::NotAFile);
}

TEST(ReadTable, SaysThatItMayNot) {
    if (::geteuid() == 0)
        GTEST_SKIP() << "the superuser may read everything";
    const ScratchFolder folder;
    putContent(folder / "secret.csv", "a\n1\n");
    ::chmod((folder / "secret.csv").c_str(), 0);
    EXPECT_EQ(errorOf(readTable(folder / "secret.csv")).kind, TableErrorKind::NotAllowed);
}

TEST(ReadTable, RefusesAFileOverTheLimitWithoutReadingIt) {
    const ScratchFolder folder;
    putContent(folder / "large.csv", "a\n");
    ASSERT_EQ(::truncate((folder / "large.csv").c_str(), kMostFileBytes + 1), 0);
    EXPECT_EQ(errorOf(readTable(folder / "large.csv")),
              (TableError{TableErrorKind::TooLarge, 0, 0, {"50000000"}}));
    EXPECT_EQ(errorOf(readTableBytes(std::string(kMostFileBytes + 1, 'a'))).kind, TableErrorKind::TooLarge);
}

TEST(ReadFile, ReadsUpToItsBound) {
    const ScratchFolder folder;
    putContent(folder / "a", "12345");
    EXPECT_EQ(readFile(folder / "a", 5), "12345");
    EXPECT_EQ(readFile(folder / "a", 4).error().kind, FileErrorKind::TooLarge);
    putContent(folder / "b", "");
    EXPECT_EQ(readFile(folder / "b", 0), "");
}

TEST(ReadFile, ReadsOnWhereTheSystemNamesNoSize) {
    const auto status = readFile("/proc/self/status", 1'000'000);
    ASSERT_TRUE(status);
    EXPECT_TRUE(status->starts_with("Name:"));
    EXPECT_EQ(readFile("/proc/self/status", 10).error().kind, FileErrorKind::TooLarge);
}

} // namespace
} // namespace orgwright
