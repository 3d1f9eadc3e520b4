// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/file_error.h"

#include <string_view>
#include <tl/expected.hpp>

namespace orgwright {

/// Puts the bytes at the path, all or nothing: a temporary file beside it (mode 0600), fsync, rename, fsync
/// of the folder. The result is readable by its owner only, also where a more open file stood there. A
/// symbolic link is followed and stays a link. On an error what stood at the path is untouched and no
/// temporary file stays; only when the last step (syncing the folder) fails may the new file be in place
/// already.
tl::expected<void, FileError> writeFileDurably(const std::filesystem::path& path, std::string_view bytes);

} // namespace orgwright
