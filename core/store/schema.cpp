// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

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

void requireSchema(Connection& connection) {
    if (connection.number("PRAGMA application_id") != kApplicationId)
        throw StoreError(StoreFault::NotAPlan, connection.path());
    const std::int64_t version = connection.number("PRAGMA user_version");
    if (version > kSchemaVersion)
        throw StoreError(StoreFault::Newer, connection.path(), std::to_string(version));
    if (version != kSchemaVersion || statementsInFile(connection) != schemaStatements())
        throw StoreError(StoreFault::Damaged, connection.path(), "schema");
}

} // namespace orgwright
