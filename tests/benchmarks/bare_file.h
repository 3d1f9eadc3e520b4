// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <map>
#include <sqlite3.h>
#include <stdexcept>
#include <string>

namespace orgwright::bench {

/// SQLite with nothing around it: what reading and writing the same rows must cost at least. The settings
/// that durability depends on are those of a plan file.
class BareFile {
public:
    explicit BareFile(const std::string& path) {
        check(sqlite3_open_v2(path.c_str(), &m_handle,
                              SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr));
        for (const char* pragma : {"journal_mode=delete", "synchronous=3", "secure_delete=1", "mmap_size=0",
                                   "cell_size_check=1", "temp_store=2"})
            run(std::string("PRAGMA ") + pragma);
    }
    ~BareFile() {
        for (const auto& [sql, statement] : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_handle);
    }
    BareFile(const BareFile&) = delete;
    BareFile& operator=(const BareFile&) = delete;

    void run(const std::string& sql) {
        check(sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr));
    }

    /// Runs the statement with these values: numbers, or texts that are stored as blobs where they say so.
    template <class... Values>
    void put(const std::string& sql, const Values&... values) {
        sqlite3_stmt* statement = prepared(sql);
        int at = 0;
        (bind(statement, ++at, values), ...);
        finish(statement);
    }

    /// Puts or erases each row, as the changes leave it.
    void write(const Changes& changes) {
        changes.forEachKind([&]<class Row>(const std::vector<RowChange<Row>>& rows) {
            for (const RowChange<Row>& change : rows) {
                if (change.after)
                    putRow(change.scenario, *change.after);
                else
                    eraseRow<Row>(change.scenario, change.id());
            }
        });
    }

    /// Steps over every row of a kind and looks at every column. Returns something that depends on all of
    /// them.
    template <class Row>
    std::size_t readRows() {
        sqlite3_stmt* statement = prepared("SELECT * FROM " + std::string(Described<Row>::kTable));
        std::size_t sum = 0;
        const int keys = kKeys<Row>;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            int at = 0;
            for (; at < keys; ++at)
                sum += static_cast<std::size_t>(sqlite3_column_int64(statement, at));
            for (const Column<Row>& column : Described<Row>::kColumns) {
                if (column.isText())
                    sum += *sqlite3_column_text(statement, at) +
                           static_cast<std::size_t>(sqlite3_column_bytes(statement, at));
                else
                    sum += static_cast<std::size_t>(sqlite3_column_int64(statement, at));
                ++at;
            }
        }
        sqlite3_reset(statement);
        return sum;
    }
    std::size_t readAllRows() {
        return std::apply(
            [&](auto... kind) { return (readRows<typename decltype(kind)::value_type>() + ...); },
            ForEachKind<std::vector>{});
    }

private:
    template <class Row>
    static constexpr int kKeys = Described<Row>::kOfScenario ? 2 : 1;

    void check(int code) {
        if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
            throw std::runtime_error(sqlite3_errmsg(m_handle));
    }
    sqlite3_stmt* prepared(const std::string& sql) {
        sqlite3_stmt*& statement = m_statements[sql];
        if (!statement)
            check(sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr));
        return statement;
    }
    void finish(sqlite3_stmt* statement) {
        check(sqlite3_step(statement));
        sqlite3_reset(statement);
    }
    void bind(sqlite3_stmt* statement, int at, std::int64_t value) {
        check(sqlite3_bind_int64(statement, at, value));
    }
    void bind(sqlite3_stmt* statement, int at, std::string_view value) {
        const char* data = value.data() ? value.data() : "";
        check(sqlite3_bind_text(statement, at, data, static_cast<int>(value.size()), SQLITE_STATIC));
    }

    template <class Row>
    void putRow(ScenarioId scenario, const Row& row) {
        static const std::string kSql = [] {
            std::string marks = "?";
            for (std::size_t i = 1; i < kKeys<Row> + Described<Row>::kColumns.size(); ++i)
                marks += ",?";
            return "INSERT OR REPLACE INTO " + std::string(Described<Row>::kTable) + " VALUES (" + marks +
                   ")";
        }();
        sqlite3_stmt* statement = prepared(kSql);
        int at = 0;
        if (Described<Row>::kOfScenario)
            bind(statement, ++at, scenario.value());
        bind(statement, ++at, row.id.value());
        for (const Column<Row>& column : Described<Row>::kColumns) {
            if (column.isText())
                bind(statement, ++at, column.text(row).view());
            else
                bind(statement, ++at, column.number(row));
        }
        finish(statement);
    }
    template <class Row>
    void eraseRow(ScenarioId scenario, IdOf<Row> id) {
        const std::string table(Described<Row>::kTable);
        if (Described<Row>::kOfScenario)
            put("DELETE FROM " + table + " WHERE scenario = ? AND id = ?", scenario.value(), id.value());
        else
            put("DELETE FROM " + table + " WHERE id = ?", id.value());
    }

    sqlite3* m_handle = nullptr;
    std::map<std::string, sqlite3_stmt*> m_statements;
};

/// The changes that make an empty plan this one.
inline Changes everyRow(const Plan& plan) {
    return difference(Plan(), plan);
}

} // namespace orgwright::bench
