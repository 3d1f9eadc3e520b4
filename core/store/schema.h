// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/columns.h"
#include "core/store/connection.h"

#include <string>
#include <vector>

namespace orgwright {

inline constexpr std::int64_t kApplicationId = 0x4F52474E; ///< "ORGN"
inline constexpr std::int64_t kSchemaVersion = 1;

/// The CREATE TABLE statements of this schema in order: a table for each kind of row, made from its columns,
/// and those of history. A file's own statements must be exactly these.
std::vector<std::string> schemaStatements();

/// Makes an empty database a plan file.
void createSchema(Connection& connection);

/// Throws where the file's first bytes are not those of a plan, or of a newer one; nothing is to be seen in
/// an empty file. Takes no lock and runs no SQL, so that a file of another program stays as it is, down to
/// its journal.
void requireHeader(const Connection& connection);

/// Throws where the file is no plan, is newer, or its schema is not exactly ours.
void requireSchema(Connection& connection);

template <class Row>
std::string tableStatement() {
    std::string sql = "CREATE TABLE " + std::string(Described<Row>::kTable) + " (";
    sql += Described<Row>::kOfScenario ? "scenario INTEGER NOT NULL, id INTEGER NOT NULL"
                                       : "id INTEGER PRIMARY KEY NOT NULL";
    for (const Column<Row>& column : Described<Row>::kColumns)
        sql += ", " + std::string(column.name) + (column.isText() ? " TEXT NOT NULL" : " INTEGER NOT NULL");
    sql += Described<Row>::kOfScenario ? ", PRIMARY KEY (scenario, id)) STRICT, WITHOUT ROWID" : ") STRICT";
    return sql;
}

} // namespace orgwright
