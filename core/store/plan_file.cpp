// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plan_file.h"

#include "core/model/soundness.h"
#include "core/store/schema.h"
#include "core/store/step_codec.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace orgwright {
namespace {

/// What could not be made, for the system's reason.
[[noreturn]] void failToMake(const std::string& path, int reason) {
    switch (reason) {
    case EEXIST:
        throw StoreError(StoreFault::Exists, path);
    case ENOENT:
    case ENOTDIR:
        throw StoreError(StoreFault::NotFound, path, std::strerror(reason));
    case ENOSPC:
    case EDQUOT:
        throw StoreError(StoreFault::DiskFull, path);
    case EROFS:
        throw StoreError(StoreFault::ReadOnlyMedium, path);
    default:
        throw StoreError(StoreFault::NoPermission, path, std::strerror(reason));
    }
}

/// An empty file that only its owner may read; it must not be there yet.
void makePrivateFile(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (descriptor < 0)
        failToMake(path, errno);
    ::close(descriptor);
}

/// The same in the folder of the path, under a name of its own.
std::string makePrivateFileBeside(const std::string& path) {
    std::string name = path + ".XXXXXX";
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor < 0)
        failToMake(path, errno);
    ::close(descriptor);
    return name;
}

void syncFolderOf(const std::string& path) {
    const auto folder = std::filesystem::absolute(path).parent_path();
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

Changes everyRow(const Plan& plan) {
    Changes changes;
    plan.forEachTable([&]<class Row>(ScenarioId scenario, const Table<Row>& table) {
        for (const Row& row : table)
            changes.of<Row>().push_back({scenario, std::nullopt, row});
    });
    return changes;
}

/// The folder counts too: SQLite's journal stands in it during a commit.
bool isWritable(const std::string& path) {
    std::error_code error;
    const auto folder = std::filesystem::canonical(path, error).parent_path();
    return !error && ::access(path.c_str(), W_OK) == 0 && ::access(folder.c_str(), W_OK) == 0;
}

/// Removes the half-made file when making it fails.
struct Unfinished {
    const std::string& path;
    bool isFinished = false;
    ~Unfinished() {
        if (!isFinished)
            std::remove(path.c_str());
    }
};

} // namespace

PlanFile::PlanFile(const std::string& path, Access access)
    : m_path(path)
    , m_access(access) {}

std::unique_ptr<PlanFile> PlanFile::create(const std::string& path, const Plan& plan) {
    makePrivateFile(path);
    Unfinished unfinished{path};
    std::unique_ptr<PlanFile> file(new PlanFile(path, Access::Editing));
    file->m_lock = EditLock::of(path);
    file->m_connection = std::make_unique<Connection>(path, Connection::Access::ReadWrite);
    file->m_rows = std::make_unique<RowWriter>(*file->m_connection);
    const State state{0, stateHash(plan)};
    Transaction transaction(*file->m_connection);
    createSchema(*file->m_connection);
    file->m_rows->write(everyRow(plan));
    file->writeState(state);
    transaction.commit();
    syncFolderOf(path);
    file->m_stamp = fileStamp(path).value_or(FileStamp{});
    file->believe(state);
    file->m_dataVersion = file->m_connection->dataVersion();
    unfinished.isFinished = true;
    return file;
}

std::unique_ptr<PlanFile> PlanFile::open(const std::string& path, Access access) {
    std::unique_ptr<PlanFile> file(new PlanFile(path, access));
    if (access == Access::Editing) {
        file->m_lock = EditLock::of(path);
        const bool isElsewhere = !file->m_lock.isHeld();
        if (isElsewhere || (fileStamp(path) && !isWritable(path))) {
            file->m_access = Access::Reading;
            file->m_readOnlyReason = isElsewhere ? StoreFault::Busy : StoreFault::ReadOnlyMedium;
        }
    }
    file->openWith(file->m_access);
    return file;
}

void PlanFile::openWith(Access access) {
    const bool isEditing = access == Access::Editing;
    m_stamp = fileStamp(m_path).value_or(FileStamp{});
    m_connection = std::make_unique<Connection>(m_path, isEditing ? Connection::Access::ReadWrite
                                                                  : Connection::Access::ReadOnly);
    const Reading reading(*m_connection, timeBound());
    requireSchema(*m_connection);
    m_state = readState();
    if (isEditing)
        m_rows = std::make_unique<RowWriter>(*m_connection);
}

/// A file made to be slow is small; one that is merely large, or on a slow disk, is given its time.
std::int64_t PlanFile::timeBound() const {
    return 4000 + m_stamp.size / 8192;
}

PlanFile::State PlanFile::readState() {
    Statement statement(*m_connection, "SELECT cursor, hash_high, hash_low, count(*) FROM meta WHERE id = 1");
    if (!statement.step() || statement.number(3) != 1)
        throw StoreError(StoreFault::Damaged, m_path, "meta");
    return {
        statement.number(0),
        {static_cast<std::uint64_t>(statement.number(1)), static_cast<std::uint64_t>(statement.number(2))}};
}

PlanFile::Content PlanFile::load() {
    const Reading reading(*m_connection, timeBound());
    const State state = readState();
    Content content = readContent(state);
    // Taken while nobody else can write: recovering from an interrupted commit touches the file at the first
    // reading.
    if (const auto now = fileStamp(m_path))
        m_stamp = *now;
    believe(state);
    m_dataVersion = m_connection->dataVersion();
    return content;
}

PlanFile::Content PlanFile::reload() {
    const Reading reading(*m_connection, timeBound());
    const State state = readState();
    if (state != m_state && state != m_attempted)
        throw StoreError(StoreFault::ChangedOutside, m_path);
    Content content = readContent(state);
    believe(state);
    m_dataVersion = m_connection->dataVersion();
    return content;
}

PlanFile::Content PlanFile::readContent(const State& state) {
    if (const std::string verdict = m_connection->text("PRAGMA quick_check(1)"); verdict != "ok")
        throw StoreError(StoreFault::Damaged, m_path, verdict);
    Content content;
    loadRows(*m_connection, content.plan);
    if (stateHash(content.plan) != state.hash)
        throw StoreError(StoreFault::Damaged, m_path, "hash");
    if (const auto found = unsoundness(content.plan, 1); !found.empty())
        throw StoreError(StoreFault::Damaged, m_path,
                         "rule " + std::to_string(static_cast<int>(found.front().fault)));
    content.steps = readSteps();
    content.checkpoints = readCheckpoints();
    content.cursor = state.cursor;
    return content;
}

/// What this object holds to be in the file from now on. A file that took its place meanwhile is not
/// believed.
void PlanFile::believe(const State& state) {
    m_state = state;
    m_attempted = state;
    const auto now = fileStamp(m_path);
    if (now && now->device == m_stamp.device && now->inode == m_stamp.inode)
        m_stamp = *now;
}

std::vector<StepRecord> PlanFile::readSteps() {
    std::vector<StepRecord> found;
    Statement statement(*m_connection, "SELECT step, at, scenario, action, args FROM history ORDER BY step");
    while (statement.step()) {
        found.push_back({statement.number(0), statement.number(1), ScenarioId(statement.number(2)),
                         static_cast<std::int32_t>(statement.number(3)), decodedArgs(statement.blob(4))});
    }
    return found;
}

std::string PlanFile::changesOf(std::int64_t step) {
    if (!isReadOnly())
        requireSameFile();
    Statement statement(*m_connection, "SELECT changes FROM history WHERE step = ?");
    statement.bind(0, step);
    if (!statement.step())
        throw StoreError(StoreFault::Damaged, m_path, "history");
    return std::string(statement.blob(0));
}

std::vector<Checkpoint> PlanFile::readCheckpoints() {
    std::vector<Checkpoint> found;
    Statement statement(*m_connection, "SELECT id, step, at, name FROM checkpoint ORDER BY id");
    while (statement.step())
        found.push_back(
            {statement.number(0), statement.number(1), statement.number(2), std::string(statement.text(3))});
    return found;
}

void PlanFile::write(const Write& write) {
    if (isReadOnly())
        throw StoreError(StoreFault::ReadOnlyMedium, m_path);
    State state{write.cursor, m_state.hash};
    if (write.rows)
        update(state.hash, *write.rows);
    requireSameFile();
    Transaction transaction(*m_connection);
    requireUnchangedOutside();
    m_attempted = state;
    if (write.rows)
        m_rows->write(*write.rows);
    writeSteps(write);
    writeState(state);
    transaction.commit();
    // What went into a file that was renamed or deleted meanwhile is not where the user looks for it.
    requireSamePlace();
    believe(state);
}

FileStamp PlanFile::requireSamePlace() const {
    const auto now = fileStamp(m_path);
    if (!now)
        throw StoreError(StoreFault::Moved, m_path);
    if (now->device != m_stamp.device || now->inode != m_stamp.inode)
        throw StoreError(StoreFault::Replaced, m_path);
    return *now;
}

void PlanFile::requireSameFile() const {
    if (requireSamePlace() != m_stamp)
        throw StoreError(StoreFault::ChangedOutside, m_path);
}

/// Inside the transaction: from here on nobody else can write through SQLite. Whoever wrote before shows in
/// the stamp, or, where that happened within one tick of the file system's clock, in SQLite's own mark.
void PlanFile::requireUnchangedOutside() {
    requireSameFile();
    if (m_connection->dataVersion() != m_dataVersion)
        throw StoreError(StoreFault::ChangedOutside, m_path);
}

void PlanFile::writeSteps(const Write& write) {
    if (write.dropStepsAfter >= 0) {
        Statement statement(*m_connection, "DELETE FROM history WHERE step > ?");
        statement.bind(0, write.dropStepsAfter);
        statement.execute();
    }
    for (const auto& [record, changes] : write.steps) {
        const std::string args = encodedArgs(record.args);
        Statement statement(*m_connection,
                            "INSERT OR REPLACE INTO history (step, at, scenario, action, args, changes) "
                            "VALUES (?, ?, ?, ?, ?, ?)");
        statement.bind(0, record.step);
        statement.bind(1, record.at);
        statement.bind(2, record.scenario.value());
        statement.bind(3, std::int64_t{record.action});
        statement.bindBlob(4, args);
        statement.bindBlob(5, changes);
        statement.execute();
    }
}

void PlanFile::writeState(const State& state) {
    Statement statement(*m_connection,
                        "INSERT OR REPLACE INTO meta (id, cursor, hash_high, hash_low) VALUES (1, ?, ?, ?)");
    statement.bind(0, state.cursor);
    statement.bind(1, static_cast<std::int64_t>(state.hash.high));
    statement.bind(2, static_cast<std::int64_t>(state.hash.low));
    statement.execute();
}

std::int64_t PlanFile::addCheckpoint(const Checkpoint& checkpoint) {
    if (isReadOnly())
        throw StoreError(StoreFault::ReadOnlyMedium, m_path);
    requireSameFile();
    Transaction transaction(*m_connection);
    requireUnchangedOutside();
    Statement statement(*m_connection, "INSERT INTO checkpoint (step, at, name) VALUES (?, ?, ?)");
    statement.bind(0, checkpoint.step);
    statement.bind(1, checkpoint.at);
    statement.bind(2, std::string_view(checkpoint.name));
    statement.execute();
    const std::int64_t id = m_connection->number("SELECT last_insert_rowid()");
    transaction.commit();
    requireSamePlace();
    believe(m_state);
    return id;
}

void PlanFile::copyTo(const std::string& path) {
    const auto own = fileStamp(m_path);
    const auto there = fileStamp(path);
    if (own && there && own->device == there->device && own->inode == there->inode)
        return;
    const std::string unfinishedPath = makePrivateFileBeside(path);
    Unfinished unfinished{unfinishedPath};
    {
        Connection copy(unfinishedPath, Connection::Access::ReadWrite);
        copy.copyFrom(*m_connection);
    }
    requireSameContent(unfinishedPath);
    if (std::rename(unfinishedPath.c_str(), path.c_str()) != 0)
        throw StoreError(errno == EISDIR ? StoreFault::NotAFile : StoreFault::NoPermission, path,
                         std::strerror(errno));
    unfinished.isFinished = true;
    syncFolderOf(path);
}

/// A copy counts once it has been read back with all checks.
void PlanFile::requireSameContent(const std::string& copy) const {
    const auto file = open(copy, Access::Reading);
    file->load();
    if (file->m_state != m_state)
        throw StoreError(StoreFault::ChangedOutside, m_path);
}

} // namespace orgwright
