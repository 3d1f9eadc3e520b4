// SPDX-License-Identifier: GPL-3.0-or-later
// A roster of an HR system: read into a preview, and brought into a plan, against reading its bytes once and
// inserting the same rows bare.
#include "core/document/document.h"
#include "core/exchange/in/headings.h"
#include "core/exchange/in/roster_import.h"
#include "tests/benchmarks/bare_file.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/organisations.h"
#include "tests/support/temp_folder.h"

#include <cstring>

using namespace orgwright;
using namespace orgwright::bench;

namespace {

constexpr std::int32_t kPositions = 100'000;

/// The least that any reader of lines does: take the bytes, find each line's end.
std::size_t linesIn(const std::string& bytes) {
    const std::string copy = bytes;
    std::size_t lines = 0;
    const char* end = copy.data() + copy.size();
    for (const char* at = copy.data(); at < end; ++lines) {
        at = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        if (at++ == nullptr)
            break;
    }
    return lines;
}

/// A roster up to what the preview shows: cells, columns, linked positions, every problem.
struct Preview {
    TextTable table;
    RosterReading reading;

    explicit Preview(const std::string& csv)
        : table(readTableBytes(csv).value())
        , reading(readRoster(table, guessRosterMapping(headingsOf(table))).value()) {}
};

void benchPreview() {
    const std::string csv = rosterOf(kPositions);
    std::size_t lines = 0;
    const Pair cells = inTurn([&] { return ownTime([&] { lines += readTableBytes(csv)->rowCount(); }); },
                              [&] { return ownTime([&] { lines += linesIn(csv); }); });
    note("P7", "CSV of 100,000 rows to cells", "%.1f x its bytes and line ends once: %.1f ms, %.1f MB",
         cells.ratio, cells.own, static_cast<double>(csv.size()) / 1e6);
    const Pair preview =
        inTurn([&] { return ownTime([&] { lines += Preview(csv).reading.positions.size(); }); },
               [&] { return ownTime([&] { lines += linesIn(csv); }); });
    note("P7", "CSV of 100,000 rows to a preview",
         "%.1f x its bytes and line ends once: %.1f ms (Papa Parse: --peers)", preview.ratio, preview.own);
}

/// Imports into a new file; gives the milliseconds of the edit.
double importInto(const std::string& path, const Preview& preview) {
    const auto document = Document::create(path);
    return wallTime([&] {
        const auto done = document->execute(kBaseline, [&](Editor& editor) {
            return importRoster(editor, preview.reading, {OnProblem::Mend});
        });
        if (!done)
            std::abort();
    });
}

void insertBare(BareFile& file, const Changes& rows) {
    file.run("BEGIN IMMEDIATE");
    file.write(rows);
    file.run("COMMIT");
}

class Files {
public:
    Pair importAgainstBare(std::int32_t positions, int rounds) {
        const std::string csv = rosterOf(positions);
        const Preview preview(csv);
        Changes rows;
        return inTurn(
            [&] {
                const std::string path = next();
                const double time = importInto(path, preview);
                if (rows.isEmpty())
                    rows = everyRow(Document::open(path, Document::OpenAs::Reading)->plan());
                return time;
            },
            [&] {
                const std::string path = next();
                Document::create(path);
                BareFile file(path);
                return wallTime([&] { insertBare(file, rows); });
            },
            rounds);
    }

private:
    std::string next() { return m_folder.file("plan" + std::to_string(++m_number)); }

    testing::OwnStateHome m_state;
    testing::TempFolder m_folder;
    int m_number = 0;
};

void benchCommitted() {
    const Pair times = Files().importAgainstBare(kPositions, kRounds);
    report("P7", "import of 100,000 committed", times.ratio, "x inserting the rows bare", Must::BeAtMost, 1.5,
           "%.0f ms, bare %.0f", times.own, times.other);
}

/// To 200,000, the most rows that a file may have.
void benchGrowth() {
    constexpr std::int32_t kFew = 1'000, kMost = 200'000;
    const double few = Files().importAgainstBare(kFew, kRounds).own / kFew;
    const double most = Files().importAgainstBare(kMost, 1).own / kMost;
    report("P13", "import, growth from 1,000 to 200,000", most / few, "x linear", Must::BeAtMost, 2,
           "%.2f to %.2f us a position", few * 1e3, most * 1e3);
}

} // namespace

int main() {
    benchPreview();
    benchCommitted();
    benchGrowth();
}
