// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_test.h"

#include "core/store/schema.h"

#include <csignal>
#include <set>
#include <sstream>
#include <sys/resource.h>
#include <sys/stat.h>

namespace orgwright {
namespace {

using testing::faultIn;
using testing::RawDatabase;
using testing::StoreTest;

int configuration(const Connection& connection, int option) {
    int value = -1;
    sqlite3_db_config(connection.handle(), option, -1, &value);
    return value;
}

} // namespace

TEST_F(StoreTest, ConnectionHasTheSettingsThatDurabilityDependsOn) {
    make();
    Connection connection(path, Connection::Access::ReadWrite);
    EXPECT_EQ(connection.text("PRAGMA journal_mode"), "delete");
    EXPECT_EQ(connection.number("PRAGMA synchronous"), 3);
    EXPECT_EQ(connection.text("PRAGMA locking_mode"), "normal");
    EXPECT_EQ(connection.number("PRAGMA secure_delete"), 1);
    EXPECT_EQ(connection.number("PRAGMA cell_size_check"), 1);
    EXPECT_EQ(connection.number("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(connection.number("PRAGMA temp_store"), 2);
    EXPECT_EQ(connection.number("PRAGMA mmap_size"), 0);
    EXPECT_EQ(connection.number("PRAGMA trusted_schema"), 0);
    EXPECT_EQ(configuration(connection, SQLITE_DBCONFIG_DEFENSIVE), 1);
    EXPECT_EQ(configuration(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER), 0);
    EXPECT_EQ(configuration(connection, SQLITE_DBCONFIG_ENABLE_VIEW), 0);
    EXPECT_EQ(sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, -1), 0);
}

TEST_F(StoreTest, ReadingConnectionCannotWrite) {
    make();
    Connection connection(path, Connection::Access::ReadOnly);
    EXPECT_EQ(connection.number("PRAGMA trusted_schema"), 0);
    EXPECT_EQ(connection.number("PRAGMA cell_size_check"), 1);
    EXPECT_EQ(faultIn([&] { connection.run("DELETE FROM position"); }), StoreFault::ReadOnlyMedium);
}

TEST_F(StoreTest, ConnectionTellsOnlyOthersWritesFromItsOwn) {
    make();
    Connection connection(path, Connection::Access::ReadWrite);
    const std::int64_t before = connection.dataVersion();
    connection.run("UPDATE meta SET cursor = 5");
    EXPECT_EQ(connection.dataVersion(), before);
    RawDatabase(path).run("UPDATE meta SET cursor = 6");
    EXPECT_NE(connection.dataVersion(), before);
}

TEST_F(StoreTest, TransactionThatIsNotCommittedLeavesNothing) {
    make();
    Connection connection(path, Connection::Access::ReadWrite);
    {
        Transaction transaction(connection);
        connection.run("DELETE FROM position");
    }
    EXPECT_EQ(connection.number("SELECT count(*) FROM position"), 3);
}

TEST_F(StoreTest, StatementThatFailedRunsAgain) {
    make();
    Connection connection(path, Connection::Access::ReadWrite);
    Statement statement(connection, "INSERT INTO checkpoint (id, step, at, name) VALUES (?, 1, 1, 'x')");
    statement.bind(0, 1);
    statement.execute();
    statement.bind(0, 1);
    EXPECT_EQ(faultIn([&] { statement.execute(); }), StoreFault::Damaged);
    statement.bind(0, 2);
    statement.execute();
    EXPECT_EQ(connection.number("SELECT count(*) FROM checkpoint"), 2);
}

TEST_F(StoreTest, ReadingThatFailedLeavesNoTransactionOpen) {
    make();
    Connection connection(path, Connection::Access::ReadWrite);
    EXPECT_EQ(faultIn([&] {
                  const Reading reading(connection, 1000);
                  connection.run("SELECT * FROM nothing");
              }),
              StoreFault::Damaged);
    const Reading again(connection, 1000);
    EXPECT_EQ(connection.number("SELECT count(*) FROM position"), 3);
}

TEST_F(StoreTest, StatementIsBrokenOffAtTheTimeBound) {
    make();
    Connection connection(path, Connection::Access::ReadOnly);
    connection.setTimeBound(1);
    EXPECT_EQ(faultIn([&] {
                  connection.number(
                      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
              }),
              StoreFault::Damaged);
}

TEST_F(StoreTest, FullDiskIsCalledSo) {
    make();
    Connection connection(path, Connection::Access::ReadWrite);
    connection.run("PRAGMA max_page_count=1");
    EXPECT_EQ(
        faultIn([&] { connection.run("INSERT INTO history VALUES (1, 1, 1, 1, x'', zeroblob(1000000))"); }),
        StoreFault::DiskFull);
}

TEST_F(StoreTest, SchemaIsExactlyOurs) {
    make();
    RawDatabase raw(path);
    EXPECT_EQ(raw.number("PRAGMA application_id"), kApplicationId);
    EXPECT_EQ(raw.number("PRAGMA user_version"), kSchemaVersion);
    std::string all;
    for (const std::string& statement : schemaStatements())
        all += (all.empty() ? "" : "\n") + statement;
    EXPECT_EQ(
        raw.text("SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema ORDER BY rowid)"),
        all);
}

TEST_F(StoreTest, SchemaHasStrictTablesWithKeysAndNothingElse) {
    make();
    RawDatabase raw(path);
    EXPECT_EQ(raw.number("SELECT count(*) FROM sqlite_schema WHERE type <> 'table'"), 0);
    EXPECT_EQ(raw.number("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND NOT strict "
                         "AND name <> 'sqlite_schema'"),
              0);
    EXPECT_EQ(raw.number("SELECT count(*) FROM sqlite_schema AS s WHERE NOT EXISTS "
                         "(SELECT 1 FROM pragma_table_info(s.name) WHERE pk > 0)"),
              0);
    EXPECT_EQ(raw.number("SELECT count(*) FROM sqlite_schema AS s, pragma_table_xinfo(s.name) AS c "
                         "WHERE NOT c.\"notnull\" OR c.hidden <> 0 OR c.dflt_value IS NOT NULL"),
              0);
    EXPECT_EQ(raw.number("SELECT count(*) FROM sqlite_schema AS s, pragma_foreign_key_list(s.name)"), 0);
}

TEST_F(StoreTest, SchemaKeepsScenariosInEveryKey) {
    make();
    RawDatabase raw(path);
    for (const char* table : {"position", "incumbent", "secondary_line", "team"})
        EXPECT_EQ(raw.text("SELECT group_concat(name) FROM pragma_table_info('" + std::string(table) +
                           "') WHERE pk > 0"),
                  "scenario,id")
            << table;
}

} // namespace orgwright
