// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/file_error.h"

#include <string>
#include <tl/expected.hpp>

namespace orgwright {

/// The whole file, if it is a regular file of at most `mostBytes`. Pipes, sockets, devices and folders are
/// refused without waiting on them. A file that grows while it is read is refused once it passes the bound.
tl::expected<std::string, FileError> readFile(const std::filesystem::path& path, std::size_t mostBytes);

} // namespace orgwright
