// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace orgwright {
namespace {

template <class Row>
struct TableStatement {
    std::string sql = tableStatement<Row>();
};

std::vector<std::string> statementsInFile(Connection& connection) {
    std::vector<std::string> found;
    Statement statement(connection, "SELECT sql FROM sqlite_schema ORDER BY rowid");
    while (statement.step())
        found.emplace_back(statement.text(0));
    return found;
}

// SQLite's header: what it begins with, and where it keeps a database's own numbers, the highest byte first.
constexpr std::size_t kHeaderBytes = 100;
constexpr std::string_view kHeaderText("SQLite format 3", 16);
constexpr std::size_t kVersionAt = 60;
constexpr std::size_t kApplicationAt = 68;

using Header = std::array<unsigned char, kHeaderBytes>;

std::int64_t numberAt(const Header& header, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | header[at + i];
    return static_cast<std::int32_t>(number);
}

/// By SQLite's own handle: a second one would drop its locks when it closes. False for an empty file.
bool readHeader(const Connection& connection, Header& header) {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    if (const int code = file->pMethods->xFileSize(file, &size); code != SQLITE_OK)
        connection.fail(code);
    if (size == 0)
        return false;
    if (size < static_cast<sqlite3_int64>(kHeaderBytes))
        throw StoreError(StoreFault::NotAPlan, connection.path());
    if (const int code = file->pMethods->xRead(file, header.data(), kHeaderBytes, 0); code != SQLITE_OK)
        connection.fail(code);
    return true;
}

void requireVersion(const Connection& connection, std::int64_t application, std::int64_t version) {
    if (application != kApplicationId)
        throw StoreError(StoreFault::NotAPlan, connection.path());
    if (version > kSchemaVersion)
        throw StoreError(StoreFault::Newer, connection.path(), std::to_string(version));
}

} // namespace

std::vector<std::string> schemaStatements() {
    std::vector<std::string> statements;
    std::apply([&](const auto&... table) { (statements.push_back(table.sql), ...); },
               ForEachKind<TableStatement>{});
    // The one row of meta: where in the history the plan stands, and the hash of its rows.
    statements.emplace_back("CREATE TABLE meta (id INTEGER PRIMARY KEY NOT NULL, cursor INTEGER NOT NULL, "
                            "hash_high INTEGER NOT NULL, hash_low INTEGER NOT NULL) STRICT");
    statements.emplace_back("CREATE TABLE history (step INTEGER PRIMARY KEY NOT NULL, at INTEGER NOT NULL, "
                            "scenario INTEGER NOT NULL, action INTEGER NOT NULL, args BLOB NOT NULL, "
                            "changes BLOB NOT NULL) STRICT");
    statements.emplace_back(
        "CREATE TABLE checkpoint (id INTEGER PRIMARY KEY NOT NULL, step INTEGER NOT NULL, "
        "at INTEGER NOT NULL, name TEXT NOT NULL) STRICT");
    return statements;
}

void createSchema(Connection& connection) {
    connection.run("PRAGMA application_id=" + std::to_string(kApplicationId));
    connection.run("PRAGMA user_version=" + std::to_string(kSchemaVersion));
    for (const std::string& statement : schemaStatements())
        connection.run(statement);
}

void requireHeader(const Connection& connection) {
    Header header;
    if (!readHeader(connection, header))
        return;
    if (!std::equal(kHeaderText.begin(), kHeaderText.end(), header.begin()))
        throw StoreError(StoreFault::NotAPlan, connection.path());
    requireVersion(connection, numberAt(header, kApplicationAt), numberAt(header, kVersionAt));
}

void requireSchema(Connection& connection) {
    const std::int64_t version = connection.number("PRAGMA user_version");
    requireVersion(connection, connection.number("PRAGMA application_id"), version);
    if (version != kSchemaVersion || statementsInFile(connection) != schemaStatements())
        throw StoreError(StoreFault::Damaged, connection.path(), "schema");
}

} // namespace orgwright
