// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

namespace orgwright {

/// What the machine or a file did that no command can answer for.
enum class StoreFault : std::uint8_t {
    NotFound,     ///< no such file
    NotAPlan,     ///< a file of another kind
    NotAFile,     ///< a folder, a device, a pipe
    Newer,        ///< written by a newer Orgwright (detail: its schema number)
    Damaged,      ///< the content contradicts itself (detail: how)
    NoPermission, ///< may not be read, or its folder not be written
    ReadOnlyMedium,
    DiskFull,
    Busy,           ///< another program holds the file at this moment
    Moved,          ///< the open file was renamed or deleted
    Replaced,       ///< another file stands at the open file's place
    ChangedOutside, ///< another program wrote into the open file
    Exists,         ///< the file to create is there already
    Settings,       ///< SQLite would not take a setting that safety depends on (detail: which)
    Io,             ///< any other failure of reading or writing (detail: the system's words)
};

/// Thrown by core/store alone; the document is left as it was.
class StoreError : public std::runtime_error {
public:
    StoreError(StoreFault fault, std::string path, std::string detail = {});

    StoreFault fault() const { return m_fault; }
    const std::string& path() const { return m_path; }
    const std::string& detail() const { return m_detail; }

private:
    StoreFault m_fault;
    std::string m_path;
    std::string m_detail;
};

} // namespace orgwright
