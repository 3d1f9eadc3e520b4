// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace orgwright::architecture {

namespace fs = std::filesystem;

namespace {

bool isPartOfName(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

bool isSource(const fs::path& path) {
    const fs::path ending = path.extension();
    return ending == ".cpp" || ending == ".h" || ending == ".cmake" || ending == ".sh" ||
           path.filename() == "CMakeLists.txt";
}

// Walks over the text once; what is no code is skipped, its line ends kept.
class CodeReader {
public:
    explicit CodeReader(std::string_view text)
        : m_text(text) {}

    std::string read() {
        while (m_at < m_text.size()) {
            readNext();
        }
        return std::move(m_code);
    }

private:
    bool at(std::string_view what) const { return m_text.substr(m_at).starts_with(what); }

    void readNext() {
        if (at("//")) {
            skipTo(m_text.find('\n', m_at));
        } else if (at("/*")) {
            skipPast("*/", 2);
        } else if (at("R\"")) {
            readRawString();
        } else if (at("\"") || isCharacterLiteral()) {
            readLiteral(m_text[m_at]);
        } else {
            m_code += m_text[m_at++];
        }
    }

    // An apostrophe inside a number (1'000) is no literal.
    bool isCharacterLiteral() const {
        return m_text[m_at] == '\'' && (m_at == 0 || !isPartOfName(m_text[m_at - 1]));
    }

    void readLiteral(char quote) {
        m_code += quote;
        std::size_t end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != '\n') {
            end += m_text[end] == '\\' ? 2 : 1;
        }
        skipTo(end);
        m_code += quote;
        m_at = std::min(m_at + 1, m_text.size());
    }

    void readRawString() {
        const std::size_t open = m_text.find('(', m_at);
        const std::string_view mark = m_text.substr(m_at + 2, open - m_at - 2);
        m_code += "\"\"";
        std::string end(1, ')');
        end.append(mark).append(1, '"');
        skipPast(end, 2 + mark.size());
    }

    void skipPast(const std::string& end, std::size_t from) {
        const std::size_t found = m_text.find(end, m_at + from);
        skipTo(found == std::string_view::npos ? found : found + end.size());
    }

    void skipTo(std::size_t end) {
        const std::size_t stop = std::min(end, m_text.size());
        m_code.append(
            static_cast<std::size_t>(std::count(m_text.begin() + static_cast<std::ptrdiff_t>(m_at),
                                                m_text.begin() + static_cast<std::ptrdiff_t>(stop), '\n')),
            '\n');
        m_at = stop;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_code;
};

} // namespace

fs::path sourceRoot() {
    return ORGWRIGHT_SOURCE_DIR;
}

std::string textOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        throw std::runtime_error("cannot read " + file.string());
    }
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::vector<SourceFile> sourceFiles(const fs::path& root, const std::vector<std::string>& folders) {
    std::vector<SourceFile> files;
    for (const std::string& folder : folders) {
        if (!fs::exists(root / folder)) {
            continue;
        }
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / folder)) {
            if (entry.is_regular_file() && isSource(entry.path())) {
                files.push_back(
                    {entry.path().lexically_relative(root).generic_string(), textOf(entry.path())});
            }
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

bool startsWithAny(std::string_view text, std::span<const std::string_view> beginnings) {
    return std::ranges::any_of(beginnings,
                               [&](std::string_view beginning) { return text.starts_with(beginning); });
}

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::vector<Include> includesOf(std::string_view text) {
    constexpr std::string_view kDirective = "#include";
    std::vector<Include> includes;
    for (const std::string& line : linesOf(text)) {
        const std::size_t open = line.find_first_of("<\"");
        if (!line.starts_with(kDirective) || open == std::string::npos) {
            continue;
        }
        const bool quoted = line[open] == '"';
        const std::size_t close = line.find(quoted ? '"' : '>', open + 1);
        includes.push_back({line.substr(open + 1, close - open - 1), quoted});
    }
    return includes;
}

std::string codeOf(std::string_view text) {
    return CodeReader(text).read();
}

bool hasWord(std::string_view code, std::string_view word) {
    for (std::size_t at = code.find(word); at != std::string_view::npos; at = code.find(word, at + 1)) {
        const bool begins = at == 0 || !isPartOfName(code[at - 1]);
        const std::size_t end = at + word.size();
        const bool ends = end >= code.size() || !isPartOfName(word.back()) || !isPartOfName(code[end]);
        if (begins && ends) {
            return true;
        }
    }
    return false;
}

} // namespace orgwright::architecture
