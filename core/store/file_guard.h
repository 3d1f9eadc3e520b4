// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace orgwright {

/// What tells one state of a file from another without opening it: opening and closing it a second time would
/// drop SQLite's locks.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0;
    std::int64_t modifiedNs = 0;
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// Nothing where no file is there.
std::optional<FileStamp> fileStamp(const std::string& path);

/// Says that this process edits the file: an advisory lock (flock) on a file in the user's state folder, so
/// that a second process of the same user can tell. It ends with the process, however that ends.
class EditLock {
public:
    EditLock() = default;
    ~EditLock();
    EditLock(EditLock&& other) noexcept;
    EditLock& operator=(EditLock&& other) noexcept;

    /// Not held where another process holds it. Where the state folder cannot be used at all it counts as
    /// held: the stamp still notices a second writer.
    static EditLock of(const std::string& path);

    bool isHeld() const { return m_isHeld; }

private:
    int m_descriptor = -1;
    bool m_isHeld = false;
};

/// The folder for what the program keeps about its work ($XDG_STATE_HOME/orgwright), made with mode 0700;
/// empty where there is none.
std::string stateFolder();

} // namespace orgwright
