// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace orgwright::architecture {

/// One file of the sources: its path from the root, with slashes, and what stands in it.
struct SourceFile {
    std::string path;
    std::string text;

    bool isCpp() const { return path.ends_with(".cpp") || path.ends_with(".h"); }
    bool isHeader() const { return path.ends_with(".h"); }
};

struct Include {
    std::string name;
    bool quoted = false;
};

/// The root of the sources that these tests were built from.
std::filesystem::path sourceRoot();

/// Every C++, CMake and shell file below these folders of the root, by path. Folders that do not exist yet
/// hold nothing.
std::vector<SourceFile> sourceFiles(const std::filesystem::path& root,
                                    const std::vector<std::string>& folders);

/// The file's text; throws std::runtime_error where it cannot be read.
std::string textOf(const std::filesystem::path& file);

bool startsWithAny(std::string_view text, std::span<const std::string_view> beginnings);

std::vector<std::string> linesOf(std::string_view text);

std::vector<Include> includesOf(std::string_view text);

/// The text without its comments and without what stands in string and character literals, so that a word
/// looked for in it is a word of the program. Line ends stay.
std::string codeOf(std::string_view text);

/// Whether the code has the word, not as part of a longer name. The word may have `::` or brackets in it.
bool hasWord(std::string_view code, std::string_view word);

} // namespace orgwright::architecture
