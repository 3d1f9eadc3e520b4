// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_rules.h"

#include "tests/architecture/include_rules.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace orgwright::architecture {

namespace {

constexpr std::string_view kLicence = "SPDX-License-Identifier: GPL-3.0-or-later";
constexpr std::size_t kMostLines = 400;

constexpr auto kMarkupSinks = std::to_array<std::string_view>(
    {"Qt::RichText", "Qt::AutoText", "Qt::MarkdownText", "Qt::TextFormat::RichText",
     "Qt::TextFormat::AutoText", "Qt::TextFormat::MarkdownText", "setHtml", "insertHtml", "appendHtml",
     "fromHtml", "setMarkdown", "insertMarkdown", "QTextBrowser", "QMessageBox::about",
     "QMessageBox::critical", "QMessageBox::information", "QMessageBox::question", "QMessageBox::warning"});

struct Allowed {
    std::string_view path;
    std::string_view sink;
};
// Files that may use a sink, with the sink. The style finds the labels that guess, and stops them.
constexpr auto kAllowedSinks = std::to_array<Allowed>({{"ui/theme/style.cpp", "Qt::AutoText"}});

constexpr auto kClocks = std::to_array<std::string_view>(
    {"system_clock", "steady_clock", "high_resolution_clock", "gettimeofday", "clock_gettime"});

bool isOfTheProgram(const SourceFile& file) {
    return startsWithAny(file.path, std::array<std::string_view, 3>{"app/", "core/", "ui/"});
}

bool isAllowedSink(std::string_view path, std::string_view sink) {
    return std::ranges::any_of(
        kAllowedSinks, [&](const Allowed& allowed) { return allowed.path == path && allowed.sink == sink; });
}

bool makesLabelThatGuesses(const std::string& code) {
    const bool makesOne = hasWord(code, "QLabel(") || hasWord(code, "QLabel>(");
    return makesOne && !hasWord(code, "Qt::PlainText");
}

} // namespace

std::vector<std::string> missingOpening(const SourceFile& file) {
    const std::vector<std::string> lines = linesOf(file.text);
    const std::size_t first = !lines.empty() && lines[0].starts_with("#!") ? 1 : 0;
    const std::string expected = (file.isCpp() ? "// " : "# ") + std::string(kLicence);
    std::vector<std::string> missing;
    if (lines.size() <= first || lines[first] != expected) {
        missing.push_back(file.path + " does not begin with: " + expected);
    }
    if (file.isHeader() && std::ranges::find(lines, "#pragma once") == lines.end()) {
        missing.push_back(file.path + " has no #pragma once");
    }
    return missing;
}

std::vector<std::string> tooLong(const SourceFile& file) {
    const std::size_t lines = linesOf(file.text).size();
    if (!isOfTheProgram(file) || lines <= kMostLines) {
        return {};
    }
    return {file.path + " has " + std::to_string(lines) + " lines, more than " + std::to_string(kMostLines)};
}

std::vector<std::string> markupSinks(const SourceFile& file) {
    if (!isOfTheProgram(file) || !file.isCpp()) {
        return {};
    }
    const std::string code = codeOf(file.text);
    std::vector<std::string> found;
    for (const std::string_view sink : kMarkupSinks) {
        if (hasWord(code, sink) && !isAllowedSink(file.path, sink)) {
            found.push_back(file.path + " uses " + std::string(sink));
        }
    }
    if (makesLabelThatGuesses(code)) {
        found.push_back(file.path + " makes a QLabel and does not set Qt::PlainText");
    }
    return found;
}

std::vector<std::string> clocksInPureRooms(const SourceFile& file) {
    if (!isInAPureRoom(file)) {
        return {};
    }
    const std::string code = codeOf(file.text);
    std::vector<std::string> found;
    for (const std::string_view clock : kClocks) {
        if (hasWord(code, clock)) {
            found.push_back(file.path + " asks " + std::string(clock));
        }
    }
    return found;
}

} // namespace orgwright::architecture
