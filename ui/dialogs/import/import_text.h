// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace orgwright {

/// A cell's text on one line with what cannot be seen in it spelled out: "Ada‹U+202E›", line ends as "↵". Cut
/// with an ellipsis after `most` characters.
QString visibleText(std::string_view utf8, int most = 200);

/// The text without what cannot be seen in it, line ends as spaces.
QString withoutHidden(std::string_view utf8);

} // namespace orgwright
