// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/schema.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <sqlite3.h>
#include <sys/stat.h>
#include <utility>

namespace orgwright {
namespace {

std::int64_t monotonicMilliseconds() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

int breakOffLate(void* deadline) {
    const std::int64_t at = *static_cast<std::int64_t*>(deadline);
    return at != 0 && monotonicMilliseconds() > at ? 1 : 0;
}

StoreFault faultOf(int code) {
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return StoreFault::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StoreFault::Busy;
    case SQLITE_NOTADB:
        return StoreFault::NotAPlan;
    case SQLITE_CORRUPT:
    case SQLITE_INTERRUPT:
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
    case SQLITE_ERROR:
        return StoreFault::Damaged;
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return StoreFault::NoPermission;
    case SQLITE_READONLY:
        return code == SQLITE_READONLY_DBMOVED ? StoreFault::Moved : StoreFault::ReadOnlyMedium;
    default:
        return StoreFault::Io;
    }
}

/// SQLite knows a full disk, but neither a used-up quota nor a file system's or a process's bound on size.
bool hasNoRoom(sqlite3* handle) {
    const auto isThat = [](int reason) { return reason == EDQUOT || reason == EFBIG || reason == ENOSPC; };
    int ofFile = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &ofFile);
    return isThat(sqlite3_system_errno(handle)) || isThat(ofFile);
}

/// Only a regular file may be opened: a pipe would block, a device would answer with anything.
void requireRegularFile(const std::string& path) {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0) {
        const StoreFault fault =
            errno == ENOENT || errno == ENOTDIR ? StoreFault::NotFound : StoreFault::NoPermission;
        throw StoreError(fault, path, std::strerror(errno));
    }
    if (!S_ISREG(info.st_mode))
        throw StoreError(StoreFault::NotAFile, path);
}

} // namespace

Connection::Connection(const std::string& path, Access access)
    : m_path(path) {
    requireRegularFile(path);
    sqlite3* handle = nullptr;
    const int mode = access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int code =
        sqlite3_open_v2(path.c_str(), &handle, mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    m_handle.reset(handle);
    if (code != SQLITE_OK)
        fail(code);
    requireHeader(*this);
    configure(access);
    if (access == Access::ReadOnly)
        finishInterruptedCommit();
}

void Connection::Close::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

void Connection::configure(Access access) {
    sqlite3_busy_timeout(handle(), 2000);
    sqlite3_progress_handler(handle(), 10000, breakOffLate, &m_deadline);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    setLimits();
    require("trusted_schema", "0");
    require("mmap_size", "0");
    require("cell_size_check", "1");
    require("temp_store", "2");
    require("foreign_keys", "1");
    if (access == Access::ReadOnly)
        return;
    require("journal_mode", "delete");
    require("synchronous", "3");
    require("locking_mode", "normal");
    require("secure_delete", "1");
}

/// Only a connection that may write takes back what a killed process left half written, and it does so at its
/// first look.
void Connection::finishInterruptedCommit() {
    constexpr const char* kLook = "SELECT 1 FROM sqlite_schema LIMIT 1";
    const int code = sqlite3_exec(handle(), kLook, nullptr, nullptr, nullptr);
    if (code == SQLITE_READONLY_ROLLBACK)
        Connection(m_path, Access::ReadWrite).run(kLook);
}

void Connection::require(const std::string& pragma, const std::string& wanted) {
    run("PRAGMA " + pragma + "=" + wanted);
    if (const std::string actual = text("PRAGMA " + pragma); actual != wanted)
        throw StoreError(StoreFault::Settings, m_path, pragma + "=" + actual);
}

void Connection::setLimits() {
    sqlite3_limit(handle(), SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
    sqlite3_limit(handle(), SQLITE_LIMIT_SQL_LENGTH, 64 * 1024);
    sqlite3_limit(handle(), SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle(), SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(handle(), SQLITE_LIMIT_COMPOUND_SELECT, 5);
    sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle(), SQLITE_LIMIT_TRIGGER_DEPTH, 1);
}

void Connection::run(const std::string& sql) {
    const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

std::int64_t Connection::number(const std::string& sql) {
    Statement statement(*this, sql);
    return statement.step() ? statement.number(0) : 0;
}

std::string Connection::text(const std::string& sql) {
    Statement statement(*this, sql);
    return statement.step() ? std::string(statement.text(0)) : std::string();
}

StoreError Connection::error(int code) const {
    const std::string words = m_handle ? sqlite3_errmsg(handle()) : sqlite3_errstr(code);
    const bool isFull = (code & 0xFF) == SQLITE_IOERR && m_handle && hasNoRoom(handle());
    return StoreError(isFull ? StoreFault::DiskFull : faultOf(code), m_path, words);
}

void Connection::copyFrom(const Connection& source) {
    sqlite3_backup* backup = sqlite3_backup_init(handle(), "main", source.handle(), "main");
    if (!backup)
        fail(sqlite3_extended_errcode(handle()));
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        fail(finished != SQLITE_OK ? finished : stepped);
}

void Connection::setTimeBound(std::int64_t milliseconds) {
    m_deadline = milliseconds == 0 ? 0 : monotonicMilliseconds() + milliseconds;
}

Statement::Statement(const Connection& connection, std::string_view sql)
    : m_connection(&connection) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(connection.handle(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
    if (code != SQLITE_OK)
        connection.fail(code);
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

void Statement::bind(int parameter, std::int64_t value) {
    if (const int code = sqlite3_bind_int64(m_statement.get(), parameter + 1, value); code != SQLITE_OK)
        m_connection->fail(code);
}

void Statement::bind(int parameter, std::string_view text) {
    const char* data = text.data() ? text.data() : "";
    const int code = sqlite3_bind_text(m_statement.get(), parameter + 1, data, static_cast<int>(text.size()),
                                       SQLITE_STATIC);
    if (code != SQLITE_OK)
        m_connection->fail(code);
}

void Statement::bindBlob(int parameter, std::string_view bytes) {
    const char* data = bytes.data() ? bytes.data() : "";
    const int code = sqlite3_bind_blob64(m_statement.get(), parameter + 1, data, bytes.size(), SQLITE_STATIC);
    if (code != SQLITE_OK)
        m_connection->fail(code);
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    // A statement that stays in its failed run would refuse every later value.
    const StoreError error = m_connection->error(code);
    reset();
    throw error;
}

void Statement::execute() {
    step();
    reset();
}

void Statement::reset() {
    sqlite3_reset(m_statement.get());
}

std::int64_t Statement::number(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view Statement::text(int column) const {
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return {data ? data : "", static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

std::string_view Statement::blob(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return {data ? data : "", static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

Transaction::Transaction(Connection& connection)
    : m_connection(connection) {
    connection.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    // SQLite may have rolled back by itself already; a second ROLLBACK then only says so.
    if (m_isOpen)
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    m_connection.run("COMMIT");
    m_isOpen = false;
}

Reading::Reading(Connection& connection, std::int64_t mostMilliseconds)
    : m_connection(connection) {
    connection.setTimeBound(mostMilliseconds);
    connection.run("BEGIN");
}

Reading::~Reading() {
    m_connection.setTimeBound(0);
    sqlite3_exec(m_connection.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

} // namespace orgwright
