// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace orgwright {

/// Spreadsheets run a CSV cell as a formula when it begins with = + - @ or a control character; whoever can
/// put a text into a plan could so run code on the desk of whoever opens its export. Such text is written
/// with an apostrophe before it.
///
/// A text is risky when, after any apostrophes and then any spaces, it begins so. Apostrophe plus risky text
/// is therefore risky itself and gets its own apostrophe, and taking one apostrophe from each risky text that
/// has one undoes exactly what was done: plainText(neutralText(x)) == x for every x.
bool isRisky(std::string_view text);

/// The text as it goes into a CSV cell, before quoting. Only for text: a number's minus stays as it is.
std::string neutralText(std::string_view text);

/// The text that the cell stands for; a view into the argument.
std::string_view plainText(std::string_view cell);

} // namespace orgwright
