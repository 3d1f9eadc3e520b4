// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <sqlite3.h>
#include <stdexcept>
#include <string>

namespace orgwright::testing {

/// A plain SQLite connection, for what another program would do with a plan file.
class RawDatabase {
public:
    explicit RawDatabase(const std::string& path) {
        sqlite3* handle = nullptr;
        const int code = sqlite3_open(path.c_str(), &handle);
        m_handle.reset(handle);
        require(code == SQLITE_OK);
    }

    void run(const std::string& sql) {
        require(sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    /// The first column of the first row.
    std::string text(const std::string& sql) {
        sqlite3_stmt* statement = nullptr;
        require(sqlite3_prepare_v2(m_handle.get(), sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
        std::string found;
        if (sqlite3_step(statement) == SQLITE_ROW) {
            const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, 0));
            found.assign(bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(statement, 0)));
        }
        sqlite3_finalize(statement);
        return found;
    }
    std::int64_t number(const std::string& sql) { return std::stoll("0" + text(sql)); }

private:
    struct Close {
        void operator()(sqlite3* handle) const { sqlite3_close(handle); }
    };

    void require(bool isGood) const {
        if (!isGood)
            throw std::runtime_error(sqlite3_errmsg(m_handle.get()));
    }

    std::unique_ptr<sqlite3, Close> m_handle;
};

} // namespace orgwright::testing
