// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/csv_reader.h"

#include "core/exchange/in/csv_dialect.h"
#include "core/exchange/in/csv_marks.h"
#include "core/exchange/in/table_builder.h"
#include "core/exchange/in/text_encoding.h"
#include "core/exchange/neutral_text.h"

#include <algorithm>
#include <cstring>

namespace orgwright {
namespace {

/// Cuts text into rows of cells, in place: quoted cells with doubled quotes shrink where they stand.
class CsvParser {
public:
    CsvParser(TableBuilder& table, const CsvDialect& dialect, const Progress& progress)
        : m_table(table)
        , m_text(table.text().data())
        , m_size(table.text().size())
        , m_delimiter(dialect.delimiter)
        , m_marks(table.text(), dialect.start, dialect.delimiter)
        , m_progress(progress)
        , m_at(dialect.start)
        , m_line(dialect.firstLine)
        , m_nextReport(m_size / 100) {}

    bool run() {
        while (m_at < m_size) {
            if (!readRow() || !report())
                return false;
        }
        return true;
    }

private:
    bool is(std::size_t at, char c) const { return at < m_size && m_text[at] == c; }

    bool readRow() {
        m_table.beginRow(m_line);
        for (bool isLast = false; !isLast; ++m_at) {
            if (!(is(m_at, '"') ? readQuotedCell() : readPlainCell()))
                return false;
            isLast = !is(m_at, m_delimiter);
        }
        endLine();
        return m_table.endRow();
    }

    /// m_at stands behind the line end's first byte. CRLF is one end.
    void endLine() {
        if (m_text[m_at - 1] == '\r' && is(m_at, '\n') && m_at <= m_size) {
            m_marks.next();
            ++m_at;
        }
        ++m_line;
    }

    /// The next delimiter or line end; quotes on the way are text.
    std::size_t cellEnd() {
        std::size_t end = m_marks.next();
        while (is(end, '"'))
            end = m_marks.next();
        return end;
    }

    bool readPlainCell() {
        const std::size_t end = cellEnd();
        return add(std::exchange(m_at, end), end);
    }

    bool readQuotedCell() {
        const std::uint32_t openedIn = m_line;
        m_marks.next(); // the opening quote
        const std::size_t start = m_at + 1;
        std::size_t written = start; // what is behind it was not kept or is still to be moved here
        std::size_t kept = start;
        std::size_t quote = nextQuote();
        for (; is(quote + 1, '"'); quote = nextQuote()) {
            m_marks.next(); // the pair's second
            written = move(kept, quote + 1, written);
            kept = quote + 2;
        }
        if (quote >= m_size)
            return failAt(openedIn);
        written = move(kept, quote, written);
        m_at = cellEnd();
        written = move(quote + 1, m_at, written);
        return add(start, written);
    }

    /// The next quote inside quotes, lines counted on the way.
    std::size_t nextQuote() {
        std::size_t at = m_marks.next();
        while (at < m_size && m_text[at] != '"') {
            m_line += m_text[at] == '\n' || (m_text[at] == '\r' && !is(at + 1, '\n')) ? 1 : 0;
            at = m_marks.next();
        }
        return at;
    }

    /// Moves [from, to) to `written` and returns its new end.
    std::size_t move(std::size_t from, std::size_t to, std::size_t written) {
        if (from != written && to > from)
            std::memmove(m_text + written, m_text + from, to - from);
        return written + (to - from);
    }

    bool add(std::size_t start, std::size_t end) {
        if (start < end && m_text[start] == '\'')
            start = end - plainText(std::string_view(m_text + start, end - start)).size();
        return m_table.addCell(start, end - start);
    }

    bool failAt(std::uint32_t line) {
        m_table.beginRow(line);
        return m_table.fail(TableErrorKind::UnclosedQuote);
    }

    bool report() {
        if (!m_progress || m_at < m_nextReport)
            return true;
        const std::size_t percent = std::min(m_at, m_size) * 100 / m_size;
        m_nextReport = (percent + 1) * m_size / 100 + 1;
        m_table.beginRow(0);
        return m_progress(static_cast<int>(percent)) || m_table.fail(TableErrorKind::Cancelled);
    }

    TableBuilder& m_table;
    char* m_text;
    std::size_t m_size;
    char m_delimiter;
    CsvMarks m_marks;
    const Progress& m_progress;
    std::size_t m_at;
    std::uint32_t m_line;
    std::size_t m_nextReport;
};

/// Tells the table how much is to come, if all of the file is like its beginning.
void expectRows(TableBuilder& table, const CsvDialect& dialect) {
    const std::string_view text = std::string_view(table.text()).substr(dialect.start);
    const std::string_view sample = text.substr(0, 64 * 1024);
    const auto count = [&](char c) { return static_cast<std::size_t>(std::ranges::count(sample, c)); };
    const std::size_t rows = std::max(count('\n'), count('\r'));
    const double scale = 1.05 * static_cast<double>(text.size()) /
                         static_cast<double>(std::max<std::size_t>(1, sample.size()));
    const auto scaled = [&](std::size_t n) {
        return static_cast<std::size_t>(static_cast<double>(n) * scale) + 1;
    };
    table.expect(scaled(rows), scaled(rows + count(dialect.delimiter)));
}

} // namespace

TableResult readCsv(std::string bytes, const TableOptions& options, const Progress& progress) {
    auto decoded = decodeText(std::move(bytes), options.encoding);
    if (!decoded)
        return tl::make_unexpected(decoded.error());
    const CsvDialect dialect = dialectOf(decoded->text, decoded->start, options.delimiter);
    TableBuilder table;
    table.text() = std::move(decoded->text);
    expectRows(table, dialect);
    if (!CsvParser(table, dialect, progress).run())
        return tl::make_unexpected(table.failure());
    TableOrigin origin;
    origin.encoding = decoded->encoding;
    origin.isEncodingAssumed = decoded->isAssumed;
    origin.delimiter = dialect.delimiter;
    return table.finish(std::move(origin));
}

} // namespace orgwright
