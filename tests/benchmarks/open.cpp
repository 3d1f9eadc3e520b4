// SPDX-License-Identifier: GPL-3.0-or-later
// A file in the page cache, opened with every check, against stepping over its rows bare.
#include "core/document/document.h"
#include "core/model/soundness.h"
#include "core/store/state_hash.h"
#include "tests/benchmarks/bare_file.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/organisations.h"
#include "tests/support/temp_folder.h"

using namespace orgwright;
using namespace orgwright::bench;

namespace {

constexpr std::int32_t kPositions = 100'000;

/// What each check costs by itself.
struct Checks {
    double pages = 0;
    double hash = 0;
    double rules = 0;
    double all() const { return pages + hash + rules; }
};

Checks checksOf(BareFile& file, const Plan& plan) {
    std::vector<double> pages, hash, rules;
    std::size_t found = 0;
    for (int round = 0; round < kRounds; ++round) {
        pages.push_back(ownTime([&] { file.run("PRAGMA quick_check(1)"); }));
        hash.push_back(ownTime([&] { found += stateHash(plan).low; }));
        rules.push_back(ownTime([&] { found += unsoundness(plan, 1).size(); }));
    }
    return {median(pages), median(hash), median(rules)};
}

class File {
public:
    explicit File(std::int32_t positions)
        : m_path(m_folder.file("plan.orgplan")) {
        Document::create(m_path, planOf(positions));
    }

    Pair openAgainstBare(int rounds = kRounds) {
        std::size_t sum = 0;
        return inTurn([&] { return ownTime([&] { m_document = Document::open(m_path); }); },
                      [&] {
                          m_document.reset();
                          BareFile file(m_path);
                          return ownTime([&] { sum += file.readAllRows(); });
                      },
                      rounds);
    }
    Checks checks() {
        m_document = Document::open(m_path);
        BareFile file(m_path);
        return checksOf(file, m_document->plan());
    }

private:
    testing::OwnStateHome m_state;
    testing::TempFolder m_folder;
    std::string m_path;
    std::unique_ptr<Document> m_document;
};

void benchOpen() {
    File file(kPositions);
    const Pair times = file.openAgainstBare();
    const Checks checks = file.checks();
    report("P6", "open 100,000 without the checks' own cost", (times.own - checks.all()) / times.other,
           "x the bare row loop", Must::BeAtMost, 3, "%.0f ms, bare %.0f; pages %.0f, hash %.0f, rules %.0f",
           times.own, times.other, checks.pages, checks.hash, checks.rules);
}

/// To 300,000: making a file of a million takes longer than all other figures together.
void benchGrowth() {
    constexpr std::int32_t kFew = 1'000, kMost = 300'000;
    const double few = File(kFew).openAgainstBare().own / kFew;
    const double most = File(kMost).openAgainstBare(1).own / kMost;
    report("P13", "open, growth from 1,000 to 300,000", most / few, "x linear", Must::BeAtMost, 2,
           "%.2f to %.2f us a position", few * 1e3, most * 1e3);
}

} // namespace

int main() {
    benchOpen();
    benchGrowth();
}
