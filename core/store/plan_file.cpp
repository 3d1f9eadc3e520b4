// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plan_file.h"

#include "core/model/soundness.h"
#include "core/store/schema.h"
#include "core/store/step_codec.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <limits>
#include <unistd.h>

namespace orgwright {
namespace {

constexpr std::int64_t kOpenTimeBoundMs = 4000;

/// An empty file that only its owner may read; it must not be there yet.
void makePrivateFile(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (descriptor >= 0) {
        ::close(descriptor);
        return;
    }
    switch (errno) {
    case EEXIST:
        throw StoreError(StoreFault::Exists, path);
    case ENOENT:
    case ENOTDIR:
        throw StoreError(StoreFault::NotFound, path, std::strerror(errno));
    case ENOSPC:
    case EDQUOT:
        throw StoreError(StoreFault::DiskFull, path);
    case EROFS:
        throw StoreError(StoreFault::ReadOnlyMedium, path);
    default:
        throw StoreError(StoreFault::NoPermission, path, std::strerror(errno));
    }
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
    const auto folder = std::filesystem::absolute(path).parent_path();
    return ::access(path.c_str(), W_OK) == 0 && ::access(folder.c_str(), W_OK) == 0;
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
    Transaction transaction(*file->m_connection);
    createSchema(*file->m_connection);
    file->m_rows->write(everyRow(plan));
    file->m_hash = stateHash(plan);
    file->writeMeta(0, file->m_hash);
    transaction.commit();
    syncFolderOf(path);
    file->m_stamp = fileStamp(path).value_or(FileStamp{});
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
    m_connection->setTimeBound(kOpenTimeBoundMs);
    requireSchema(*m_connection);
    readMeta();
    m_connection->setTimeBound(0);
    if (isEditing)
        m_rows = std::make_unique<RowWriter>(*m_connection);
}

void PlanFile::readMeta() {
    Statement statement(*m_connection, "SELECT cursor, hash_high, hash_low, count(*) FROM meta WHERE id = 1");
    if (!statement.step() || statement.number(3) != 1)
        throw StoreError(StoreFault::Damaged, m_path, "meta");
    m_cursor = statement.number(0);
    m_hash = {static_cast<std::uint64_t>(statement.number(1)),
              static_cast<std::uint64_t>(statement.number(2))};
}

Plan PlanFile::load() {
    m_connection->setTimeBound(kOpenTimeBoundMs);
    // One read transaction, so that rows and hash are of the same moment.
    m_connection->run("BEGIN");
    readMeta();
    if (const std::string verdict = m_connection->text("PRAGMA quick_check(1)"); verdict != "ok")
        throw StoreError(StoreFault::Damaged, m_path, verdict);
    Plan plan;
    loadRows(*m_connection, plan);
    m_connection->run("COMMIT");
    m_connection->setTimeBound(0);
    if (stateHash(plan) != m_hash)
        throw StoreError(StoreFault::Damaged, m_path, "hash");
    if (const auto found = unsoundness(plan, 1); !found.empty())
        throw StoreError(StoreFault::Damaged, m_path,
                         "rule " + std::to_string(static_cast<int>(found.front().fault)));
    return plan;
}

std::vector<StepRecord> PlanFile::steps() {
    std::vector<StepRecord> found;
    Statement statement(*m_connection, "SELECT step, at, scenario, action, args FROM history ORDER BY step");
    while (statement.step()) {
        found.push_back({statement.number(0), statement.number(1), ScenarioId(statement.number(2)),
                         static_cast<std::int32_t>(statement.number(3)), decodedArgs(statement.blob(4))});
    }
    return found;
}

std::string PlanFile::changesOf(std::int64_t step) {
    Statement statement(*m_connection, "SELECT changes FROM history WHERE step = ?");
    statement.bind(0, step);
    if (!statement.step())
        throw StoreError(StoreFault::Damaged, m_path, "history");
    return std::string(statement.blob(0));
}

std::vector<Checkpoint> PlanFile::checkpoints() {
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
    Transaction transaction(*m_connection);
    requireUnchangedOutside();
    StateHash hash = m_hash;
    if (write.rows) {
        m_rows->write(*write.rows);
        update(hash, *write.rows);
    }
    writeSteps(write);
    writeMeta(write.cursor, hash);
    transaction.commit();
    m_hash = hash;
    m_cursor = write.cursor;
    m_stamp = fileStamp(m_path).value_or(FileStamp{});
}

/// Inside the transaction: from here on nobody else can write through SQLite, and whoever wrote before shows
/// in the stamp.
void PlanFile::requireUnchangedOutside() {
    const auto now = fileStamp(m_path);
    if (!now)
        throw StoreError(StoreFault::Moved, m_path);
    if (now->device != m_stamp.device || now->inode != m_stamp.inode)
        throw StoreError(StoreFault::Replaced, m_path);
    if (*now != m_stamp)
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

void PlanFile::writeMeta(std::int64_t cursor, const StateHash& hash) {
    Statement statement(*m_connection,
                        "INSERT OR REPLACE INTO meta (id, cursor, hash_high, hash_low) VALUES (1, ?, ?, ?)");
    statement.bind(0, cursor);
    statement.bind(1, static_cast<std::int64_t>(hash.high));
    statement.bind(2, static_cast<std::int64_t>(hash.low));
    statement.execute();
}

void PlanFile::addCheckpoint(const Checkpoint& checkpoint) {
    if (isReadOnly())
        throw StoreError(StoreFault::ReadOnlyMedium, m_path);
    Transaction transaction(*m_connection);
    requireUnchangedOutside();
    Statement statement(*m_connection, "INSERT INTO checkpoint (step, at, name) VALUES (?, ?, ?)");
    statement.bind(0, checkpoint.step);
    statement.bind(1, checkpoint.at);
    statement.bind(2, std::string_view(checkpoint.name));
    statement.execute();
    transaction.commit();
    m_stamp = fileStamp(m_path).value_or(FileStamp{});
}

void PlanFile::copyTo(const std::string& path) {
    const std::string unfinishedPath = path + ".part";
    std::remove(unfinishedPath.c_str());
    makePrivateFile(unfinishedPath);
    Unfinished unfinished{unfinishedPath};
    {
        Connection copy(unfinishedPath, Connection::Access::ReadWrite);
        copy.copyFrom(*m_connection);
    }
    if (std::rename(unfinishedPath.c_str(), path.c_str()) != 0)
        throw StoreError(StoreFault::NoPermission, path, std::strerror(errno));
    unfinished.isFinished = true;
    syncFolderOf(path);
}

bool PlanFile::isAsBelieved() {
    const StateHash hash = m_hash;
    const std::int64_t cursor = m_cursor;
    readMeta();
    return hash == m_hash && cursor == m_cursor;
}

} // namespace orgwright
