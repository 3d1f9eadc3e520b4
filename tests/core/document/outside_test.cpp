// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/position_commands.h"
#include "core/document/document.h"
#include "tests/support/doc.h"

#include <csignal>
#include <gtest/gtest.h>
#include <optional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace orgwright {
namespace {

namespace fs = std::filesystem;
using testing::Doc;
using testing::isSame;
using testing::PlanBuilder;

Result<PositionId> addTo(Document& document, std::string title) {
    return document.execute(kBaseline, [&](Editor& e) {
        Position row;
        row.title = std::move(title);
        return addPosition(e, row, {});
    });
}

template <class Work>
std::optional<StoreFault> faultIn(Work work) {
    try {
        work();
    } catch (const StoreError& error) {
        return error.fault();
    }
    return std::nullopt;
}

template <class Work>
int inChild(Work work) {
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// A document with one edit, and somebody who meddles with its file.
class Meddled : public ::testing::Test {
protected:
    Doc doc{PlanBuilder().position("CEO")};
    Plan known = [this] {
        addTo(*doc, "CTO").value();
        return doc.plan();
    }();

    /// Every way to change the document says what happened, twice, and memory stays as it is.
    void expectEveryEditToFail(StoreFault fault) {
        for (int round = 0; round < 2; ++round) {
            EXPECT_EQ(faultIn([&] { addTo(*doc, "COO"); }), fault);
            EXPECT_EQ(faultIn([&] { doc->undo(); }), fault);
            EXPECT_EQ(faultIn([&] { doc->revertTo(0); }), fault);
            EXPECT_EQ(faultIn([&] { doc->addCheckpoint("x"); }), fault);
            EXPECT_TRUE(isSame(doc.plan(), known));
            EXPECT_EQ(doc->history().cursor(), 1);
            EXPECT_EQ(doc->totals(kBaseline).measures(), Totals(doc.org()).measures());
        }
    }
};

} // namespace

TEST_F(Meddled, IsNoticedWhenItsFileWasRenamed) {
    fs::rename(doc.path(), doc.file("elsewhere"));
    expectEveryEditToFail(StoreFault::Moved);
    fs::rename(doc.file("elsewhere"), doc.path());
    EXPECT_TRUE(addTo(*doc, "COO"));
}

TEST_F(Meddled, IsNoticedWhenItsFileWasDeletedAndCanStillBeSaved) {
    fs::remove(doc.path());
    expectEveryEditToFail(StoreFault::Moved);
    doc->copyTo(doc.file("saved"));
    EXPECT_TRUE(isSame(Document::open(doc.file("saved"))->plan(), known));
}

TEST_F(Meddled, IsNoticedWhenItsFileWasReplaced) {
    Document::create(doc.file("other"), PlanBuilder().position("Other"));
    fs::rename(doc.file("other"), doc.path());
    const std::string bytes = testing::bytesOf(doc.path());
    expectEveryEditToFail(StoreFault::Replaced);
    EXPECT_EQ(testing::bytesOf(doc.path()), bytes);
}

TEST_F(Meddled, IsNoticedWhenItsFileWasOverwritten) {
    Document::create(doc.file("other"), PlanBuilder().position("Other"));
    const std::string bytes = testing::bytesOf(doc.file("other"));
    testing::overwrite(doc.path(), bytes);
    expectEveryEditToFail(StoreFault::ChangedOutside);
    EXPECT_EQ(testing::bytesOf(doc.path()), bytes);
}

TEST_F(Meddled, IsNoticedWhenAnotherEditedTheFileByAnotherName) {
    fs::create_hard_link(doc.path(), doc.file("link"));
    {
        const auto other = Document::open(doc.file("link"));
        ASSERT_FALSE(other->isReadOnly());
        ASSERT_TRUE(addTo(*other, "Theirs"));
    }
    expectEveryEditToFail(StoreFault::ChangedOutside);
    EXPECT_EQ(
        Document::open(doc.file("link"), Document::OpenAs::Reading)->plan().org(kBaseline).positions().size(),
        3U);
}

TEST_F(Meddled, ByASecondProcessItIsOnlyRead) {
    EXPECT_EQ(inChild([&] {
                  const auto second = Document::open(doc.path());
                  if (!second->isReadOnly() || second->readOnlyReason() != StoreFault::Busy)
                      return 1;
                  const auto refused = addTo(*second, "Theirs");
                  return !refused && refused.error().reason == Reason::ReadOnly &&
                                 isSame(second->plan(), known)
                             ? 0
                             : 2;
              }),
              0);
    EXPECT_TRUE(addTo(*doc, "COO"));
}

TEST_F(Meddled, ByASecondProcessThatWaitsItsTurnNothingIsLost) {
    doc.close();
    for (int i = 0; i < 5; ++i) {
        ASSERT_EQ(inChild([&] { return addTo(*Document::open(doc.path()), "Theirs") ? 0 : 1; }), 0);
        ASSERT_TRUE(addTo(*Document::open(doc.path()), "Ours"));
    }
    EXPECT_EQ(Document::open(doc.path())->plan().org(kBaseline).positions().size(), 12U);
}

/// The bound on file sizes holds for a whole process, so it is set in a child.
TEST_F(Meddled, ByAFullDiskItIsAsBeforeAndGoesOnWhenThereIsRoom) {
    doc.close();
    EXPECT_EQ(inChild([&] {
                  std::signal(SIGXFSZ, SIG_IGN);
                  doc.reopen();
                  const rlimit narrow{fs::file_size(doc.path()), RLIM_INFINITY};
                  ::setrlimit(RLIMIT_FSIZE, &narrow);
                  const std::string title(30'000, 'x');
                  const bool isSaid = faultIn([&] { addTo(*doc, title); }) == StoreFault::DiskFull;
                  const bool isSaidAgain = faultIn([&] { addTo(*doc, title); }) == StoreFault::DiskFull;
                  const bool isAsBefore = isSame(doc.plan(), known) && doc->history().last() == 1;
                  const rlimit wide{RLIM_INFINITY, RLIM_INFINITY};
                  ::setrlimit(RLIMIT_FSIZE, &wide);
                  const bool goesOn =
                      addTo(*doc, title).has_value() && doc->undo() && doc->undo() && doc->redo(2);
                  const Plan edited = doc.plan();
                  doc.reopen();
                  const bool isKept = isSame(doc.plan(), edited) && doc->history().last() == 2;
                  return (isSaid ? 0 : 1) + (isSaidAgain ? 0 : 2) + (isAsBefore ? 0 : 4) + (goesOn ? 0 : 8) +
                         (isKept ? 0 : 16);
              }),
              0);
}

} // namespace orgwright
