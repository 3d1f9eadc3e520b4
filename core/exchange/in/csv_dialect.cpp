// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/csv_dialect.h"

#include "core/exchange/in/csv_marks.h"

#include <algorithm>
#include <map>
#include <vector>

namespace orgwright {
namespace {

constexpr std::size_t kSampleBytes = 64 * 1024;
constexpr std::size_t kSampleRows = 50;

/// How many cells each of the first rows has. A row that the sample's end cuts counts only if it is the
/// first.
class CellCounter {
public:
    CellCounter(std::string_view sample, char delimiter)
        : m_sample(sample)
        , m_delimiter(delimiter)
        , m_marks(sample, 0, delimiter) {}

    std::vector<std::size_t> counts() {
        while (m_counts.size() < kSampleRows) {
            const std::size_t at = m_marks.next();
            if (at >= m_sample.size())
                break;
            take(at);
        }
        if (m_counts.empty())
            endRow(m_sample.size());
        return std::move(m_counts);
    }

private:
    void take(std::size_t at) {
        const char c = m_sample[at];
        if (c == '"') {
            m_isQuoted = m_isQuoted ? false : isReopened(at) || at == m_cellStart;
            m_lastQuote = at;
        } else if (!m_isQuoted && c == m_delimiter) {
            ++m_cells;
            m_cellStart = at + 1;
        } else if (!m_isQuoted) {
            endRow(at);
        }
    }

    /// A quote right behind one that closed is the second of a doubled pair.
    bool isReopened(std::size_t at) const { return at > 0 && m_lastQuote == at - 1 && at - 1 > m_cellStart; }

    void endRow(std::size_t at) {
        if (at > m_rowStart)
            m_counts.push_back(m_cells);
        m_cells = 1;
        m_rowStart = m_cellStart = at + 1;
    }

    std::string_view m_sample;
    char m_delimiter;
    CsvMarks m_marks;
    std::vector<std::size_t> m_counts;
    std::size_t m_cells = 1;
    std::size_t m_rowStart = 0;
    std::size_t m_cellStart = 0;
    std::size_t m_lastQuote = std::string_view::npos;
    bool m_isQuoted = false;
};

/// Rows that agree on a number of cells above one, then that number.
std::pair<std::size_t, std::size_t> agreement(std::string_view sample, char delimiter) {
    std::map<std::size_t, std::size_t> rowsByCells;
    for (const std::size_t cells : CellCounter(sample, delimiter).counts())
        ++rowsByCells[cells];
    rowsByCells.erase(1);
    std::pair<std::size_t, std::size_t> best = {0, 0};
    for (const auto& [cells, rows] : rowsByCells)
        best = std::max(best, {rows, cells});
    return best;
}

char guessedDelimiter(std::string_view sample) {
    char delimiter = ',';
    std::pair<std::size_t, std::size_t> best = {0, 0};
    for (const char candidate : {',', ';', '\t', '|'}) {
        const auto found = agreement(sample, candidate);
        if (found > best) {
            best = found;
            delimiter = candidate;
        }
    }
    return delimiter;
}

/// Reads Excel's hint, "sep=;" alone in the first line, with or without quotes around it.
bool takeHint(std::string_view text, CsvDialect& dialect) {
    std::string_view line = text.substr(dialect.start);
    line = line.substr(0, line.find_first_of("\r\n"));
    std::size_t length = line.size();
    if (line.size() == 7 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, 5);
    if (line.size() != 5 || (!line.starts_with("sep=") && !line.starts_with("SEP=")) || !canDelimit(line[4]))
        return false;
    length += text.substr(dialect.start + length).starts_with("\r\n") ? 2 : 1;
    dialect.delimiter = line[4];
    dialect.start = std::min(dialect.start + length, text.size());
    dialect.firstLine = 2;
    return true;
}

} // namespace

bool canDelimit(char c) {
    const bool isLetterOrDigit = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    const bool isSpecial = c == '"' || c == '\r' || c == '\n' || c == '\0';
    return static_cast<unsigned char>(c) < 0x80 && !isLetterOrDigit && !isSpecial;
}

CsvDialect dialectOf(std::string_view text, std::size_t start, char asked) {
    CsvDialect dialect{',', start, 1};
    const bool hasHint = takeHint(text, dialect);
    if (canDelimit(asked))
        dialect.delimiter = asked;
    else if (!hasHint)
        dialect.delimiter = guessedDelimiter(text.substr(start, kSampleBytes));
    return dialect;
}

} // namespace orgwright
