// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/table.h"
#include "core/exchange/in/table_error.h"

#include <optional>
#include <string>
#include <tl/expected.hpp>

namespace orgwright {

/// Text as clean UTF-8: well-formed, without NUL, without byte order mark.
struct DecodedText {
    std::string text;
    std::size_t start = 0; ///< where the text begins in it: behind the mark
    TextEncoding encoding = TextEncoding::Utf8;
    bool isAssumed = false;
};

/// A byte order mark decides, else `asked`, else the bytes: UTF-16 where every other byte of the beginning is
/// mostly zero, UTF-8 where all of it is well-formed, else Windows-1252. Refuses NotText (a NUL) and
/// BadEncoding, with the line.
tl::expected<DecodedText, TableError> decodeText(std::string bytes, std::optional<TextEncoding> asked);

} // namespace orgwright
