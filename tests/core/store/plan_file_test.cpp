// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_test.h"

#include "core/store/schema.h"

#include <sys/stat.h>

namespace orgwright {
namespace {

using testing::bytesOf;
using testing::faultIn;
using testing::inChild;
using testing::inUnprivilegedChild;
using testing::isSame;
using testing::overwrite;
using testing::RawDatabase;
using testing::StoreTest;

mode_t modeOf(const std::string& path) {
    struct stat info {};
    ::stat(path.c_str(), &info);
    return info.st_mode & 07777;
}

/// Every field of every kind of row away from what it is by default.
Plan fullPlan() {
    Plan plan = emptyPlan();
    plan.put(ScenarioId{}, Settings{PlanId{1}, "Täst \"';--", "GBP", 4, 2, 11, 5, "chart -title"});
    plan.put(ScenarioId{}, Scenario{.id = ScenarioId(7), .name = "Option B", .rank = -3});
    plan.put(ScenarioId{}, Person{PersonId(5), "E-5", "Zoë 🦊", "zoe@example.org"});
    Position row;
    row.id = PositionId(std::numeric_limits<std::int64_t>::max());
    row.key = "P";
    row.title = "\x01\x02\x7F\xEF\xBF\xBF";
    row.rank = -(std::int64_t{1} << 61);
    row.team = TeamId(3);
    row.discipline = "d";
    row.grade = "g";
    row.location = "l";
    row.note = std::string(kMostTextBytes, 'n');
    row.cost = Money{} - kMostMoney;
    row.payFloor = {1};
    row.payCeiling = kMostMoney;
    row.fte = kMostFte;
    row.stateSince = Date{20240229};
    row.stateQuarter = *quarterOf(9999, 4);
    row.state = SeatState::Closing;
    row.standing = Standing::Assistant;
    row.place = Place::Tray;
    row.layout = LayoutStyle::LeftToRight;
    for (const ScenarioId scenario : {kBaseline, ScenarioId(7)}) {
        plan.put(scenario, row);
        plan.put(scenario, Team{TeamId(3), "T", "Team", "charter", {}, 9, row.id, 8});
        plan.put(scenario, Incumbent{IncumbentId(4), row.id, PersonId(5), 8, Date{20250101}, true});
    }
    Position other;
    other.id = PositionId(2);
    plan.put(kBaseline, other);
    plan.put(kBaseline, SecondaryLine{LineId(6), other.id, row.id});
    return plan;
}

} // namespace

TEST_F(StoreTest, FileHoldsEveryFieldOfEveryRow) {
    plan = fullPlan();
    make();
    EXPECT_TRUE(isSame(loaded(), plan));
}

TEST_F(StoreTest, FileHoldsManyRowsPutAndErasedTogether) {
    Plan before = emptyPlan(), after = emptyPlan();
    for (std::int64_t id = 1; id <= 400; ++id) {
        Position row;
        row.id = PositionId(id);
        row.title = "Seat " + std::to_string(id);
        if (id > 50)
            before.put(kBaseline, row);
        row.title = row.title.str() + ", moved";
        if (id < 300 && id != 200)
            after.put(kBaseline, row);
    }
    PlanFile::create(path, before);
    const auto file = PlanFile::open(path, PlanFile::Access::Editing);
    const Changes changes = difference(file->load().plan, after);
    file->write({&changes, -1, {}, 0});
    EXPECT_TRUE(isSame(loaded(), after));
}

/// A scenario repeats most of the baseline's texts, and a column those of other rows.
TEST_F(StoreTest, LoadsEqualTextsAsOne) {
    const ScenarioId option(2);
    Plan both = emptyPlan();
    both.put(ScenarioId{}, Scenario{option, "Option", 1});
    for (const ScenarioId scenario : {kBaseline, option}) {
        for (const std::int64_t id : {1, 2}) {
            Position row;
            row.id = PositionId(id);
            row.title = "Director, Booking";
            row.note = "Long enough to be shared " + std::to_string(id);
            both.put(scenario, row);
        }
    }
    const std::string file = folder.file("both.orgplan");
    PlanFile::create(file, both);
    const Plan loaded = PlanFile::open(file, PlanFile::Access::Reading)->load().plan;
    const auto row = [&](ScenarioId scenario, std::int64_t id) -> const Position& {
        return *loaded.org(scenario).find(PositionId(id));
    };
    EXPECT_EQ(row(kBaseline, 1).title.view().data(), row(kBaseline, 2).title.view().data());
    EXPECT_EQ(row(kBaseline, 2).note.view().data(), row(option, 2).note.view().data());
    EXPECT_TRUE(isSame(loaded, both));
}

TEST_F(StoreTest, FileIsItsOwnersAlone) {
    const mode_t mask = ::umask(0);
    make();
    EXPECT_EQ(modeOf(path), 0600U);
    PlanFile::open(path, PlanFile::Access::Editing)->copyTo(folder.file("copy.orgplan"));
    EXPECT_EQ(modeOf(folder.file("copy.orgplan")), 0600U);
    const std::string lockFolder = state.path() + "/orgwright";
    EXPECT_EQ(modeOf(lockFolder), 0700U);
    for (const auto& lock : std::filesystem::directory_iterator(lockFolder))
        EXPECT_EQ(modeOf(lock.path().string()), 0600U);
    ::umask(mask);
}

TEST_F(StoreTest, FileIsTheOnlyOneAtRest) {
    make();
    EXPECT_EQ(filesInFolder(), 1U);
    const auto file = PlanFile::open(path, PlanFile::Access::Editing);
    file->load();
    retitle(*file, "CFO", "COO");
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(StoreTest, FileIsNotMadeOverAnother) {
    overwrite(path, "precious");
    EXPECT_EQ(faultIn([&] { make(); }), StoreFault::Exists);
    EXPECT_EQ(bytesOf(path), "precious");
}

TEST_F(StoreTest, FileIsNotMadeWhereThereIsNoFolder) {
    EXPECT_EQ(faultIn([&] { PlanFile::create(folder.file("none/plan.orgplan"), plan); }),
              StoreFault::NotFound);
}

TEST_F(StoreTest, FileHoldsWhatWasWrittenAndItsHistory) {
    make();
    {
        const auto file = PlanFile::open(path, PlanFile::Access::Editing);
        file->load();
        retitle(*file, "CFO", "COO");
        EXPECT_GT(file->addCheckpoint({0, 1, 9, "before the offsite"}), 0);
    }
    const auto file = PlanFile::open(path, PlanFile::Access::Editing);
    const PlanFile::Content content = file->load();
    EXPECT_TRUE(isSame(content.plan, plan));
    EXPECT_EQ(content.cursor, 1);
    ASSERT_EQ(content.steps.size(), 1U);
    EXPECT_EQ(content.steps[0].at, 7);
    EXPECT_EQ(content.steps[0].args, std::vector<std::string>{"CFO"});
    ASSERT_EQ(content.checkpoints.size(), 1U);
    EXPECT_EQ(content.checkpoints[0].name, "before the offsite");
    EXPECT_FALSE(file->changesOf(1).empty());
    EXPECT_EQ(faultIn([&] { file->changesOf(2); }), StoreFault::Damaged);
}

TEST_F(StoreTest, FileKeepsItsBytesWhenNothingIsEdited) {
    make();
    const std::string before = bytesOf(path);
    for (const auto access : {PlanFile::Access::Editing, PlanFile::Access::Reading})
        PlanFile::open(path, access)->load();
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(StoreTest, FileThatIsOfAnotherKindIsCalledSo) {
    const std::string other = folder.file("other.db");
    RawDatabase(other).run("CREATE TABLE t (a)");
    overwrite(folder.file("text"), std::string(5000, 'x'));
    overwrite(folder.file("short"), "hello");
    overwrite(folder.file("empty"), "");
    const std::string logged = folder.file("logged.db");
    RawDatabase(logged).run("PRAGMA journal_mode=WAL; CREATE TABLE t (a)");
    for (const char* name : {"other.db", "logged.db", "text", "short", "empty"}) {
        const std::string before = bytesOf(folder.file(name));
        EXPECT_EQ(faultIn([&] { PlanFile::open(folder.file(name), PlanFile::Access::Editing)->load(); }),
                  StoreFault::NotAPlan)
            << name;
        EXPECT_EQ(bytesOf(folder.file(name)), before);
    }
}

TEST_F(StoreTest, FileThatIsNoFileIsCalledSo) {
    EXPECT_EQ(faultIn([&] { PlanFile::open(folder.path(), PlanFile::Access::Editing); }),
              StoreFault::NotAFile);
    ASSERT_EQ(::mkfifo(folder.file("pipe").c_str(), 0600), 0);
    EXPECT_EQ(faultIn([&] { PlanFile::open(folder.file("pipe"), PlanFile::Access::Editing); }),
              StoreFault::NotAFile);
    EXPECT_EQ(faultIn([&] { PlanFile::open("/dev/zero", PlanFile::Access::Reading); }), StoreFault::NotAFile);
    EXPECT_EQ(faultIn([&] { PlanFile::open(folder.file("none"), PlanFile::Access::Editing); }),
              StoreFault::NotFound);
    EXPECT_EQ(faultIn([&] { PlanFile::open("", PlanFile::Access::Editing); }), StoreFault::NotFound);
}

TEST_F(StoreTest, FileOfALaterSchemaIsNamedAndLeftAlone) {
    make();
    RawDatabase(path).run("PRAGMA user_version=9; PRAGMA journal_mode=WAL");
    const std::string before = bytesOf(path);
    try {
        loaded();
        FAIL();
    } catch (const StoreError& error) {
        EXPECT_EQ(error.fault(), StoreFault::Newer);
        EXPECT_EQ(error.detail(), "9");
    }
    EXPECT_EQ(bytesOf(path), before);
}

TEST_F(StoreTest, FileWithAnotherSchemaIsDamaged) {
    for (const char* sql :
         {"CREATE INDEX i ON position (title)", "CREATE VIEW v AS SELECT 1",
          "ALTER TABLE team ADD extra TEXT",
          "CREATE TRIGGER t AFTER INSERT ON team BEGIN DELETE FROM position; END", "DROP TABLE checkpoint",
          "PRAGMA user_version=0", "CREATE TABLE extra (id INTEGER PRIMARY KEY)"}) {
        make();
        RawDatabase(path).run(sql);
        EXPECT_EQ(faultOnLoading(), StoreFault::Damaged) << sql;
        std::filesystem::remove(path);
    }
}

TEST_F(StoreTest, FileCutShortIsNeverTakenForWhole) {
    make();
    const std::string whole = bytesOf(path);
    for (std::size_t size = 0; size < whole.size(); size += 512) {
        overwrite(path, whole.substr(0, size));
        Plan found;
        const auto fault = faultIn([&] { found = loaded(); });
        // The last page may be empty but for its head.
        ASSERT_TRUE(fault || isSame(found, plan)) << size;
        EXPECT_TRUE(fault || size + 4096 > whole.size()) << size;
    }
}

TEST_F(StoreTest, FileInAFolderThatIsALinkIsEdited) {
    make();
    std::filesystem::create_directory(folder.file("links"));
    std::filesystem::create_symlink(path, folder.file("links/link.orgplan"));
    const auto file = PlanFile::open(folder.file("links/link.orgplan"), PlanFile::Access::Editing);
    file->load();
    retitle(*file, "CFO", "COO");
    EXPECT_TRUE(isSame(loaded(), plan));
}

TEST_F(StoreTest, WriteProtectedFileIsReadOnly) {
    make();
    ::chmod(path.c_str(), 0400);
    EXPECT_EQ(inUnprivilegedChild(folder.path(),
                                  [&] {
                                      const auto file = PlanFile::open(path, PlanFile::Access::Editing);
                                      const bool isSamePlan = isSame(file->load().plan, plan);
                                      return isSamePlan && file->isReadOnly() &&
                                                     file->readOnlyReason() == StoreFault::ReadOnlyMedium
                                                 ? 0
                                                 : 1;
                                  }),
              0);
}

TEST_F(StoreTest, FileInAWriteProtectedFolderIsReadOnly) {
    make();
    ::chmod(folder.path().c_str(), 0500);
    EXPECT_EQ(inUnprivilegedChild(folder.path(),
                                  [&] {
                                      const auto file = PlanFile::open(path, PlanFile::Access::Editing);
                                      const bool isSamePlan = isSame(file->load().plan, plan);
                                      return isSamePlan && file->isReadOnly() &&
                                                     file->readOnlyReason() == StoreFault::ReadOnlyMedium
                                                 ? 0
                                                 : 1;
                                  }),
              0);
}

TEST_F(StoreTest, FileThatMayNotBeReadIsCalledSo) {
    make();
    ::chmod(path.c_str(), 0);
    EXPECT_EQ(
        inUnprivilegedChild(folder.path(),
                            [&] { return faultIn([&] { loaded(); }) == StoreFault::NoPermission ? 0 : 1; }),
        0);
}

TEST_F(StoreTest, FileOpenInAnotherProcessIsReadOnly) {
    make();
    const auto first = PlanFile::open(path, PlanFile::Access::Editing);
    first->load();
    EXPECT_FALSE(first->isReadOnly());
    EXPECT_EQ(inChild([&] {
                  const auto second = PlanFile::open(path, PlanFile::Access::Editing);
                  const bool isSamePlan = isSame(second->load().plan, plan);
                  return isSamePlan && second->isReadOnly() && second->readOnlyReason() == StoreFault::Busy
                             ? 0
                             : 1;
              }),
              0);
    retitle(*first, "CFO", "COO");
    EXPECT_EQ(inChild([&] {
                  const auto second = PlanFile::open(path, PlanFile::Access::Editing);
                  return isSame(second->load().plan, plan) ? 0 : 1;
              }),
              0);
}

TEST_F(StoreTest, FileLeftByAProcessThatDiedIsEditedAgain) {
    make();
    EXPECT_EQ(inChild([&] {
                  PlanFile::open(path, PlanFile::Access::Editing).release()->load();
                  return 0;
              }),
              0);
    EXPECT_FALSE(PlanFile::open(path, PlanFile::Access::Editing)->isReadOnly());
}

TEST_F(StoreTest, FileOfACommitThatWasCutOffIsEditedAgain) {
    make();
    cutOffACommit();
    const auto file = PlanFile::open(path, PlanFile::Access::Editing);
    EXPECT_TRUE(isSame(file->load().plan, plan));
    EXPECT_EQ(filesInFolder(), 1U);
    EXPECT_EQ(faultIn([&] { retitle(*file, "CFO", "COO"); }), std::nullopt);
    EXPECT_TRUE(isSame(loaded(), plan));
}

TEST_F(StoreTest, FileOfACommitThatWasCutOffIsReadAsItWasBefore) {
    make();
    const std::string committed = bytesOf(path);
    cutOffACommit();
    EXPECT_TRUE(isSame(PlanFile::open(path, PlanFile::Access::Reading)->load().plan, plan));
    EXPECT_EQ(bytesOf(path), committed);
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(StoreTest, CopyIsWholeAndTakesThePlaceOfWhatWasThere) {
    make();
    const auto file = PlanFile::open(path, PlanFile::Access::Editing);
    file->load();
    retitle(*file, "CFO", "COO");
    const std::string copy = folder.file("copy.orgplan");
    overwrite(copy, "old");
    file->copyTo(copy);
    const PlanFile::Content content = PlanFile::open(copy, PlanFile::Access::Editing)->load();
    EXPECT_TRUE(isSame(content.plan, plan));
    EXPECT_EQ(content.steps.size(), 1U);
    EXPECT_EQ(filesInFolder(), 2U);
}

TEST_F(StoreTest, CopyToTheFileItselfChangesNothing) {
    make();
    const auto file = PlanFile::open(path, PlanFile::Access::Editing);
    file->load();
    file->copyTo(folder.path() + "/./plan.orgplan");
    EXPECT_EQ(faultIn([&] { retitle(*file, "CFO", "COO"); }), std::nullopt);
}

TEST_F(StoreTest, CopyThatCannotBeMadeLeavesNothing) {
    make();
    const auto file = PlanFile::open(path, PlanFile::Access::Editing);
    file->load();
    overwrite(folder.file("plan.orgplan.part"), "somebody's own");
    std::filesystem::create_directory(folder.file("taken"));
    EXPECT_EQ(faultIn([&] { file->copyTo(folder.file("none/copy.orgplan")); }), StoreFault::NotFound);
    EXPECT_EQ(faultIn([&] { file->copyTo(folder.file("taken")); }), StoreFault::NotAFile);
    EXPECT_EQ(filesInFolder(), 3U);
    EXPECT_EQ(bytesOf(folder.file("plan.orgplan.part")), "somebody's own");
}

TEST_F(StoreTest, DeletedRowsAreGoneFromTheFile) {
    plan = testing::PlanBuilder().position("CEO").under("CEO", "Zanzibar-canary");
    make();
    ASSERT_NE(bytesOf(path).find("Zanzibar-canary"), std::string::npos);
    const auto file = PlanFile::open(path, PlanFile::Access::Editing);
    file->load();
    Changes changes;
    changes.of<Position>().push_back({kBaseline, *plan.org(kBaseline).find(PositionId(2)), std::nullopt});
    file->write({&changes, -1, {}, 0});
    EXPECT_EQ(bytesOf(path).find("Zanzibar-canary"), std::string::npos);
}

} // namespace orgwright
