// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_error.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace orgwright {

/// One SQLite connection with the settings that durability and safety against foreign files depend on: each
/// is set and read back. Every failure is thrown as a StoreError that names the file.
class Connection {
public:
    enum class Access : std::uint8_t { ReadOnly, ReadWrite };

    /// Opens an existing plan file (one of size 0 counts as an empty database). Another file is refused
    /// before anything is done to it. What an interrupted commit left is taken back, for reading too.
    Connection(const std::string& path, Access access);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void run(const std::string& sql);
    /// The first column of the first row.
    std::int64_t number(const std::string& sql);
    std::string text(const std::string& sql);

    const std::string& path() const { return m_path; }
    sqlite3* handle() const { return m_handle.get(); }

    /// The error that SQLite's result code stands for, with its words for what went wrong last.
    StoreError error(int code) const;
    [[noreturn]] void fail(int code) const { throw error(code); }
    /// Copies the whole database as it is into this open, empty one.
    void copyFrom(const Connection& source);
    /// Breaks off statements that run longer than this many milliseconds from now; 0 lifts the bound.
    void setTimeBound(std::int64_t milliseconds);
    /// A number that differs from an earlier one of the same connection where another connection has
    /// written in between.
    std::int64_t dataVersion() { return number("PRAGMA data_version"); }

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };

    void configure(Access access);
    void finishInterruptedCommit();
    void require(const std::string& pragma, const std::string& wanted);
    void setLimits();

    std::string m_path;
    std::unique_ptr<sqlite3, Close> m_handle;
    std::int64_t m_deadline = 0;
};

/// A prepared statement. Parameters and columns count from 0.
class Statement {
public:
    Statement(const Connection& connection, std::string_view sql);

    void bind(int parameter, std::int64_t value);
    /// The text must live until reset().
    void bind(int parameter, std::string_view text);
    void bindBlob(int parameter, std::string_view bytes);

    /// True while there is a row.
    bool step();
    /// Runs a statement that returns no rows, and makes it ready for the next run, also when it fails.
    void execute();
    void reset();

    std::int64_t number(int column) const;
    /// Holds until the next step.
    std::string_view text(int column) const;
    std::string_view blob(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    const Connection* m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// BEGIN IMMEDIATE on construction, ROLLBACK on destruction unless commit() returned.
class Transaction {
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Connection& m_connection;
    bool m_isOpen = true;
};

/// One moment of the database for everything that is read while this lives, broken off where it takes too
/// long.
class Reading {
public:
    Reading(Connection& connection, std::int64_t mostMilliseconds);
    ~Reading();
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

private:
    Connection& m_connection;
};

} // namespace orgwright
