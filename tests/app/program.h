// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temp_folder.h"

#include <QProcess>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace orgwright::test {

/// What a run of the program left behind.
struct Ran {
    int status = -1; ///< -1: it did not end by itself
    std::string out;
    std::string err;
};

/// The program itself, in a folder of its own where relative paths lead, away from the real home, in English.
class Program {
public:
    Program();

    Ran run(const std::vector<std::string>& arguments);
    /// The same, expecting it to be done.
    std::string done(const std::vector<std::string>& arguments);
    /// What `done` prints, as JSON.
    nlohmann::json json(const std::vector<std::string>& arguments);
    /// The first (and mostly only) scenario of `info --json`.
    nlohmann::json figures(const std::string& plan);
    /// The layout that `export -o x.json` writes.
    nlohmann::json layout(const std::string& plan);

    std::string path(const std::string& name) const { return m_folder.file(name); }
    std::string bytes(const std::string& name) const { return testing::bytesOf(path(name)); }
    bool has(const std::string& name) const { return std::filesystem::exists(path(name)); }
    void write(const std::string& name, const std::string& bytes) const {
        testing::overwrite(path(name), bytes);
    }
    /// From now on runs as a user who may do no more than the permissions say; false where that cannot be.
    bool becomeOrdinaryUser();

private:
    testing::TempFolder m_folder;
    bool m_isOrdinary = false;
};

/// A file of the real data; none where ORGWRIGHT_REAL_DATA names no folder.
std::optional<std::string> realFile(const std::string& name);

#define ORGWRIGHT_NEEDS_DATA()                                                                               \
    if (!orgwright::test::realFile("organogram"))                                                            \
    GTEST_SKIP() << "ORGWRIGHT_REAL_DATA names no folder with real data"

} // namespace orgwright::test
