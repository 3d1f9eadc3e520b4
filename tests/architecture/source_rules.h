// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_tree.h"

#include <string>
#include <vector>

namespace orgwright::architecture {

/// Each rule gives what is wrong with the file, one sentence each, and nothing where all is well.

/// The first line names the licence (the second where the first is a `#!`); a header is included once.
std::vector<std::string> missingOpening(const SourceFile& file);

/// No more than 400 lines in a file of app, core or ui.
std::vector<std::string> tooLong(const SourceFile& file);

/// No text sink that would take what a user typed for markup: an `<img>` in a name must stay text. Qt's
/// labels and message boxes guess by default, so whoever makes a QLabel says Qt::PlainText in the same file,
/// and the ready-made message boxes, which cannot be told, are not used.
std::vector<std::string> markupSinks(const SourceFile& file);

/// The rooms that only compute do not ask what time it is.
std::vector<std::string> clocksInPureRooms(const SourceFile& file);

} // namespace orgwright::architecture
