// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_tree.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace orgwright::architecture {

/// A room is a folder of the sources, its subfolders included. It may include itself, the rooms it stands on,
/// and what those stand on in turn, except what is a secret: that may be included only by who names it.
struct Room {
    std::string_view folder;
    std::string_view standsOn; ///< folders, separated by blanks
    bool isPure = false;
    bool isSecret = false;
};

/// A library from outside: the beginning of its headers' names, the package in ./dev that brings it, and the
/// only room that may include it (none: any).
struct Library {
    std::string_view headers;
    std::string_view package;
    std::string_view room = {};
};

/// The rule set.
std::span<const Room> rooms();
std::span<const Library> libraries();

/// Whether the table has a room for the file. What is in none is not checked.
bool isInARoom(const SourceFile& file);
bool isInAPureRoom(const SourceFile& file);

/// What the file includes and must not, one sentence each; empty for files of no room (tests).
std::vector<std::string> forbiddenIncludes(const SourceFile& file);

} // namespace orgwright::architecture
