// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace orgwright {

/// Whether the bytes are well-formed UTF-8 (Unicode 15, table 3-7) without NUL.
bool isCleanUtf8(std::string_view text);

/// Whether all bytes are below 0x80.
bool isAscii(std::string_view text);

/// Whether the byte is one of 0 to 9, whatever the locale.
constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Without spaces, tabs, line ends and no-break spaces at either end.
std::string_view trimmed(std::string_view text);

/// Lower case for ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic letters; other bytes as they are. For
/// matching, not for display.
std::string foldedCase(std::string_view text);

/// Whether the text holds characters that steer direction or have no width (bidirectional controls,
/// zero-width spaces and joiners, soft hyphens, tags), by which two names can look alike without being alike.
bool hasHiddenControls(std::string_view text);

} // namespace orgwright
