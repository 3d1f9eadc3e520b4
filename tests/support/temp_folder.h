// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace orgwright::testing {

/// A new, empty folder that is removed with all it holds at the end.
class TempFolder {
public:
    TempFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "orgwright-test-XXXXXX").string();
        if (!::mkdtemp(name.data()))
            throw std::runtime_error("no temporary folder");
        m_path = name;
    }
    ~TempFolder() {
        std::error_code error;
        std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, error);
        std::filesystem::remove_all(m_path, error);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    const std::string& path() const { return m_path; }
    std::string file(const std::string& name) const { return m_path + "/" + name; }

private:
    std::string m_path;
};

/// Points the state folder ($XDG_STATE_HOME) into a folder of its own, so that a test touches no real home.
class OwnStateHome {
public:
    OwnStateHome() {
        if (const char* before = std::getenv("XDG_STATE_HOME"))
            m_before = before;
        ::setenv("XDG_STATE_HOME", m_folder.path().c_str(), 1);
    }
    ~OwnStateHome() {
        if (m_before.empty())
            ::unsetenv("XDG_STATE_HOME");
        else
            ::setenv("XDG_STATE_HOME", m_before.c_str(), 1);
    }
    OwnStateHome(const OwnStateHome&) = delete;
    OwnStateHome& operator=(const OwnStateHome&) = delete;

    const std::string& path() const { return m_folder.path(); }

private:
    TempFolder m_folder;
    std::string m_before;
};

inline std::string bytesOf(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// Puts the bytes into the file that stands there, or a new one.
inline void overwrite(const std::string& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

} // namespace orgwright::testing
