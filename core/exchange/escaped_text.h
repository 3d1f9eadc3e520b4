// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace orgwright {

/// Workbooks write what XML cannot hold as _xHHHH_, a UTF-16 unit in hexadecimal (ECMA-376 part 1, 22.4.2.4,
/// ST_Xstring).
///
/// Escapes control characters but TAB and LF, U+FFFE, U+FFFF, and each underscore that would be taken for the
/// beginning of an escape. unescapedText(escapedText(x)) == x for all clean UTF-8.
std::string escapedText(std::string_view text);

/// Undoes it. Escapes of NUL and of surrogates stay as they stand: neither is text.
std::string unescapedText(std::string_view text);

} // namespace orgwright
