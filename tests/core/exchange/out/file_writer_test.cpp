// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/out/file_writer.h"
#include "tests/core/exchange/scratch_folder.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <cerrno>
#include <csignal>

namespace orgwright {
namespace {

namespace fs = std::filesystem;

unsigned modeOf(const fs::path& path) {
    struct stat status = {};
    ::stat(path.c_str(), &status);
    return status.st_mode & 07777;
}

TEST(WriteFileDurably, PutsTheBytesThereForTheOwnerAlone) {
    const ScratchFolder folder;
    const std::string bytes("a\0b", 3);
    ASSERT_TRUE(writeFileDurably(folder / "out.csv", bytes));
    EXPECT_EQ(contentOf(folder / "out.csv"), bytes);
    EXPECT_EQ(modeOf(folder / "out.csv"), 0600U);
    EXPECT_EQ(folder.fileCount(), 1U);
}

TEST(WriteFileDurably, ReplacesAFileThatWasOpenToAll) {
    const ScratchFolder folder;
    putContent(folder / "out.csv", "before");
    ::chmod((folder / "out.csv").c_str(), 0644);
    ASSERT_TRUE(writeFileDurably(folder / "out.csv", "after"));
    EXPECT_EQ(contentOf(folder / "out.csv"), "after");
    EXPECT_EQ(modeOf(folder / "out.csv"), 0600U);
}

TEST(WriteFileDurably, FollowsALinkAndLeavesItALink) {
    const ScratchFolder folder;
    fs::create_directory(folder / "inner");
    putContent(folder / "inner/real.csv", "before");
    fs::create_symlink("inner/real.csv", folder / "link.csv");
    ASSERT_TRUE(writeFileDurably(folder / "link.csv", "after"));
    EXPECT_TRUE(fs::is_symlink(folder / "link.csv"));
    EXPECT_EQ(contentOf(folder / "inner/real.csv"), "after");
}

TEST(WriteFileDurably, RefusesWhatIsNoFileAndLeavesItAlone) {
    const ScratchFolder folder;
    fs::create_directory(folder / "folder");
    EXPECT_EQ(writeFileDurably(folder / "folder", "x").error().kind, FileErrorKind::NotRegular);
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(writeFileDurably(folder / "pipe", "x").error().kind, FileErrorKind::NotRegular);
    EXPECT_EQ(folder.fileCount(), 2U);
}

TEST(WriteFileDurably, SaysWhenTheFolderIsNotThere) {
    const ScratchFolder folder;
    const auto result = writeFileDurably(folder / "none/out.csv", "x");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, FileErrorKind::NotFound);
    EXPECT_EQ(result.error().code, ENOENT);
    EXPECT_EQ(result.error().path, folder / "none/out.csv");
}

/// Files of this process cannot grow over a size while it lives: what a full disk looks like.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t most)
        : m_signal(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit = {most, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;
    ~SmallFiles() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }

private:
    void (*m_signal)(int);
    rlimit m_before = {};
};

TEST(WriteFileDurably, LeavesWhatWasThereWhenTheBytesDoNotFit) {
    const ScratchFolder folder;
    putContent(folder / "out.csv", "before");
    tl::expected<void, FileError> result;
    {
        const SmallFiles limit(1000);
        result = writeFileDurably(folder / "out.csv", std::string(5000, 'x'));
    }
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, EFBIG);
    EXPECT_EQ(contentOf(folder / "out.csv"), "before");
    EXPECT_EQ(folder.fileCount(), 1U) << "no half-written file stays";
}

TEST(FileErrors, AreSortedByWhatAUserCanDo) {
    EXPECT_EQ(fileError("x", ENOSPC).kind, FileErrorKind::NoSpace);
    EXPECT_EQ(fileError("x", EROFS).kind, FileErrorKind::NotAllowed);
    EXPECT_EQ(fileError("x", EIO).kind, FileErrorKind::MachineFailure);
}

} // namespace
} // namespace orgwright
