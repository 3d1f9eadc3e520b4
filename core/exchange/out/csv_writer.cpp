// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/neutral_text.h"
#include "core/exchange/out/table_writer.h"

#include <fmt/format.h>
#include <iterator>
#include <string_view>

namespace orgwright {
namespace {

/// Also the delimiters of other countries' Excel, and blanks at the ends, which some readers trim outside
/// quotes.
bool needsQuotes(std::string_view cell) {
    if (cell.empty())
        return false;
    return cell.find_first_of("\",;\t|\r\n") != cell.npos || cell.front() == ' ' || cell.back() == ' ';
}

void appendCell(std::string& csv, std::string_view cell) {
    if (!needsQuotes(cell)) {
        csv += cell;
        return;
    }
    csv += '"';
    for (const char c : cell) {
        if (c == '"')
            csv += '"';
        csv += c;
    }
    csv += '"';
}

struct CellWriter {
    std::string& csv;

    void operator()(std::monostate) const {}
    void operator()(const std::string& text) const { appendCell(csv, neutralText(text)); }
    void operator()(double number) const { fmt::format_to(std::back_inserter(csv), "{}", number); }
    void operator()(Date date) const { csv += isoText(date); }
    void operator()(Money money) const {
        const auto minor = static_cast<std::uint64_t>(money.minor);
        const std::uint64_t size = money.minor < 0 ? 0 - minor : minor;
        fmt::format_to(std::back_inserter(csv), "{}{}.{:02}", money.minor < 0 ? "-" : "", size / 100,
                       size % 100);
    }
};

} // namespace

std::string writeCsv(const Sheet& sheet) {
    std::string csv = "\xEF\xBB\xBF";
    const auto endCell = [&](std::size_t at, std::size_t count) { csv += at + 1 < count ? "," : ""; };
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        appendCell(csv, neutralText(sheet.columns[i].heading));
        endCell(i, sheet.columns.size());
    }
    csv += "\r\n";
    for (const auto& row : sheet.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            std::visit(CellWriter{csv}, row[i]);
            endCell(i, row.size());
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace orgwright
