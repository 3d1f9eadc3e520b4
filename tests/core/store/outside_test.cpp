// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_test.h"

#include <csignal>
#include <fcntl.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>

namespace orgwright {
namespace {

namespace fs = std::filesystem;
using testing::bytesOf;
using testing::faultIn;
using testing::inChild;
using testing::isSame;
using testing::overwrite;
using testing::RawDatabase;
using testing::StoreTest;

/// Whether somebody is about to commit and waits for the readers to go.
bool isAwaited(int descriptor) {
    constexpr off_t kPendingByte = 0x40000000;
    struct flock lock {};
    lock.l_type = F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = kPendingByte;
    lock.l_len = 1;
    return ::fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type == F_WRLCK;
}

int statusOf(pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// A file that is open for editing while something happens to it.
class WhileOpen : public StoreTest {
protected:
    void SetUp() override {
        make();
        file = PlanFile::open(path, PlanFile::Access::Editing);
        file->load();
        retitle(*file, "CFO", "COO");
    }
    std::optional<StoreFault> faultOnWriting() {
        return faultIn([&] { retitle(*file, "CTO", "CIO", 2); });
    }

    /// A process that keeps the coming commit waiting by reading, renames the file, and lets it go on.
    /// Returns once it reads.
    pid_t renamesWhileSomebodyCommits(const std::string& to) const {
        int ready[2];
        EXPECT_EQ(::pipe2(ready, O_CLOEXEC), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::alarm(20);
            const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
            RawDatabase reader(path);
            reader.run("BEGIN; SELECT * FROM meta");
            static_cast<void>(::write(ready[1], "r", 1));
            while (!isAwaited(descriptor))
                ::sched_yield();
            fs::rename(path, to);
            reader.run("COMMIT");
            ::_exit(0);
        }
        char byte = 0;
        EXPECT_EQ(::read(ready[0], &byte, 1), 1);
        ::close(ready[0]);
        ::close(ready[1]);
        return child;
    }

    std::unique_ptr<PlanFile> file;
};

} // namespace

TEST_F(WhileOpen, ItMayBeWrittenAgain) {
    EXPECT_EQ(faultOnWriting(), std::nullopt);
    EXPECT_EQ(faultIn([&] { file->addCheckpoint({0, 2, 1, "x"}); }), std::nullopt);
}

TEST_F(WhileOpen, ItIsNoticedThatItWasRenamed) {
    fs::rename(path, folder.file("elsewhere.orgplan"));
    const std::string before = bytesOf(folder.file("elsewhere.orgplan"));
    EXPECT_EQ(faultOnWriting(), StoreFault::Moved);
    EXPECT_EQ(faultIn([&] { file->addCheckpoint({0, 1, 1, "x"}); }), StoreFault::Moved);
    EXPECT_EQ(bytesOf(folder.file("elsewhere.orgplan")), before);
    fs::rename(folder.file("elsewhere.orgplan"), path);
    EXPECT_EQ(faultOnWriting(), std::nullopt);
}

TEST_F(WhileOpen, ItIsNoticedThatItWasDeletedAndStillCopied) {
    fs::remove(path);
    EXPECT_EQ(faultOnWriting(), StoreFault::Moved);
    file->copyTo(folder.file("rescued.orgplan"));
    EXPECT_TRUE(
        isSame(PlanFile::open(folder.file("rescued.orgplan"), PlanFile::Access::Reading)->load().plan, plan));
}

TEST_F(WhileOpen, ItIsNoticedThatAnotherTookItsPlace) {
    file->copyTo(folder.file("copy.orgplan"));
    const std::string before = bytesOf(folder.file("copy.orgplan"));
    fs::rename(folder.file("copy.orgplan"), path);
    EXPECT_EQ(faultOnWriting(), StoreFault::Replaced);
    EXPECT_EQ(faultOnWriting(), StoreFault::Replaced);
    EXPECT_EQ(bytesOf(path), before);
}

TEST_F(WhileOpen, ItIsNoticedThatAnotherProgramWroteIntoIt) {
    RawDatabase(path).run("UPDATE person SET name = 'Eve'");
    const std::string before = bytesOf(path);
    EXPECT_EQ(faultOnWriting(), StoreFault::ChangedOutside);
    EXPECT_EQ(faultOnWriting(), StoreFault::ChangedOutside);
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(faultIn([&] { file->copyTo(folder.file("copy.orgplan")); }), StoreFault::Damaged);
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(WhileOpen, ItIsNoticedThatAnotherWroteEvenInTheSameTickOfTheClock) {
    struct stat info {};
    ::stat(path.c_str(), &info);
    RawDatabase(path).run("UPDATE person SET name = 'Eve'");
    const timespec times[2] = {info.st_atim, info.st_mtim};
    ASSERT_EQ(::utimensat(AT_FDCWD, path.c_str(), times, 0), 0);
    EXPECT_EQ(faultOnWriting(), StoreFault::ChangedOutside);
}

TEST_F(WhileOpen, ItIsNoticedThatItWasOverwritten) {
    const std::string before = bytesOf(path);
    for (const std::string& bytes :
         {std::string(), std::string("garbage"), std::string(before.size(), 'x'), before}) {
        overwrite(path, bytes);
        EXPECT_EQ(faultOnWriting(), StoreFault::ChangedOutside);
        EXPECT_EQ(bytesOf(path), bytes);
    }
}

TEST_F(WhileOpen, ItIsNoticedThatItWasRenamedWhileAnEditWasBeingSaved) {
    const std::string elsewhere = folder.file("elsewhere.orgplan");
    const pid_t child = renamesWhileSomebodyCommits(elsewhere);
    EXPECT_EQ(faultOnWriting(), StoreFault::Moved);
    EXPECT_EQ(statusOf(child), 0);
    EXPECT_TRUE(fs::exists(elsewhere));
    // It stands in the renamed file, and what is read again says so.
    EXPECT_TRUE(
        isSame(file->reload().plan, PlanFile::open(elsewhere, PlanFile::Access::Reading)->load().plan));
}

TEST_F(WhileOpen, ItIsReadAgainAfterAWriteThatFailed) {
    const PlanFile::Content content = file->reload();
    EXPECT_TRUE(isSame(content.plan, plan));
    EXPECT_EQ(content.cursor, 1);
    RawDatabase(path).run("UPDATE meta SET cursor = 7");
    EXPECT_EQ(faultIn([&] { file->reload(); }), StoreFault::ChangedOutside);
}

/// In a child, since the bound on file sizes holds for a whole process.
TEST_F(WhileOpen, ItOutlivesAFullDisk) {
    file.reset();
    EXPECT_EQ(inChild([&] {
                  std::signal(SIGXFSZ, SIG_IGN);
                  auto edited = PlanFile::open(path, PlanFile::Access::Editing);
                  edited->load();
                  const Plan before = plan;
                  const rlimit narrow{fs::file_size(path), RLIM_INFINITY};
                  ::setrlimit(RLIMIT_FSIZE, &narrow);
                  Changes changes = retitling("CTO", std::string(30'000, 'x').c_str());
                  const auto fault = faultIn([&] { edited->write({&changes, -1, {}, 1}); });
                  const bool isAsBefore = isSame(edited->reload().plan, before);
                  const rlimit wide{RLIM_INFINITY, RLIM_INFINITY};
                  ::setrlimit(RLIMIT_FSIZE, &wide);
                  const auto afterwards = faultIn([&] { retitle(*edited, "CTO", "CIO", 2); });
                  edited.reset();
                  const bool isWritten = isSame(loaded(), plan);
                  return (fault == StoreFault::DiskFull ? 0 : 1) + (isAsBefore ? 0 : 2) +
                         (afterwards ? 4 : 0) + (isWritten ? 0 : 8);
              }),
              0);
}

TEST_F(WhileOpen, ItWaitsForNobodyForEver) {
    RawDatabase other(path);
    other.run("BEGIN IMMEDIATE");
    EXPECT_EQ(faultOnWriting(), StoreFault::Busy);
    other.run("ROLLBACK");
    EXPECT_EQ(faultOnWriting(), std::nullopt);
}

} // namespace orgwright
