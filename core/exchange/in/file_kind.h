// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace orgwright {

enum class FileKind : std::uint8_t { Text, Zip, EncryptedWorkbook, LegacyXls, Other };

/// What the first bytes say. Other: `name` is what the format is usually called.
struct KnownFile {
    FileKind kind = FileKind::Text;
    std::string name = {};
};

KnownFile fileKindOf(std::string_view bytes);

} // namespace orgwright
