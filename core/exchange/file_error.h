// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace orgwright {

enum class FileErrorKind : std::uint8_t {
    NotFound,       ///< no such file, or its folder is missing
    NotAllowed,     ///< permissions, or a read-only file system
    NotRegular,     ///< a folder, pipe, socket or device
    TooLarge,       ///< over the bound that the caller set
    NoSpace,        ///< disk full or quota reached
    MachineFailure, ///< anything else; the code says what
};

/// What the machine said, as data. The code is an errno value, or 0 where none applies.
struct FileError {
    FileErrorKind kind = FileErrorKind::MachineFailure;
    int code = 0;
    std::filesystem::path path = {};
};

/// Sorts an errno value into its kind.
FileError fileError(const std::filesystem::path& path, int code);

} // namespace orgwright
