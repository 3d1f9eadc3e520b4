// SPDX-License-Identifier: GPL-3.0-or-later
// One edit, written and durable, against a bare SQLite transaction that puts the same rows with the same
// journal and sync. One after the other, edit by edit, so that both meet the same disk.
#include "core/commands/position_commands.h"
#include "core/document/document.h"
#include "core/store/step_codec.h"
#include "tests/benchmarks/bare_file.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/organisations.h"
#include "tests/support/temp_folder.h"

using namespace orgwright;
using namespace orgwright::bench;

namespace {

constexpr std::int32_t kPositions = 100'000;
constexpr int kEdits = 60;

/// A move of somebody with a small branch or none under another manager, or a new title.
Result<void> anyEdit(Editor& editor, std::mt19937& random) {
    const auto any = [&] { return PositionId(2 + random() % (kPositions - 1)); };
    if (random() % 2 == 0) {
        Position row = *editor.org().find(any());
        row.title = "Principal engineer " + std::to_string(random() % 1'000'000);
        return editPosition(editor, row);
    }
    PositionId moved = any();
    while (editor.org().reports(moved).size() > 12)
        moved = any();
    PositionId manager = any();
    while (editor.org().reports(manager).empty() || editor.org().isInBranch(manager, moved))
        manager = any();
    return movePosition(editor, moved, {manager});
}

/// The document, and bare files with the same rows beside it.
class Bench {
public:
    Bench()
        : m_document(Document::create(m_folder.file("plan.orgplan"), planOf(kPositions)))
        , m_rows(copyOfPlan("rows"))
        , m_rowsAndHistory(copyOfPlan("rows_and_history")) {
        m_document->totals(kBaseline);
        m_observing = m_document->observe([this](const Changes& changes) { m_changed = changes; });
    }

    void edit() {
        m_own.push_back(wallTime(
            [&] { (void)m_document->execute(kBaseline, [&](Editor& e) { return anyEdit(e, m_random); }); }));
        const std::string step = encodedStep(m_changed);
        m_bare.push_back(wallTime([&] {
            m_rows.run("BEGIN IMMEDIATE");
            m_rows.write(m_changed);
            m_rows.run("COMMIT");
        }));
        m_bareWithHistory.push_back(wallTime([&] {
            m_rowsAndHistory.run("BEGIN IMMEDIATE");
            m_rowsAndHistory.write(m_changed);
            putHistory(step);
            m_rowsAndHistory.run("COMMIT");
        }));
    }
    void walk() {
        m_undo.push_back(wallTime([&] { (void)m_document->undo(); }));
        m_redo.push_back(wallTime([&] { (void)m_document->redo(); }));
    }
    void tell() const {
        std::vector<double> history, bare;
        for (std::size_t i = 0; i < m_own.size(); ++i) {
            history.push_back(m_own[i] / m_bareWithHistory[i]);
            bare.push_back(m_own[i] / m_bare[i]);
        }
        report("P5", "one edit, 100,000, against its rows and history", median(history), "x bare",
               Must::BeAtMost, 1.3, "%.2f ms, bare %.2f", median(m_own), median(m_bareWithHistory));
        report("P5", "one edit, 100,000, against its rows alone", median(bare), "x bare", Must::BeAtMost, 1.6,
               "%.2f ms, bare %.2f", median(m_own), median(m_bare));
        report("P5", "undo, 100,000, against rows and history", median(m_undo) / median(m_bareWithHistory),
               "x bare", Must::BeAtMost, 1.3, "%.2f ms", median(m_undo));
        report("P5", "redo, 100,000, against rows and history", median(m_redo) / median(m_bareWithHistory),
               "x bare", Must::BeAtMost, 1.3, "%.2f ms", median(m_redo));
    }

private:
    std::string copyOfPlan(const std::string& name) const {
        std::filesystem::copy_file(m_folder.file("plan.orgplan"), m_folder.file(name));
        return m_folder.file(name);
    }
    void putHistory(const std::string& step) {
        m_rowsAndHistory.put(
            "INSERT OR REPLACE INTO history VALUES (?, ?, ?, ?, CAST(? AS BLOB), CAST(? AS BLOB))", ++m_step,
            std::int64_t{1'700'000'000'000}, kBaseline.value(), std::int64_t{1}, std::string("somebody"),
            step);
        m_rowsAndHistory.put("INSERT OR REPLACE INTO meta VALUES (1, ?, ?, ?)", m_step, std::int64_t{1} << 60,
                             std::int64_t{1} << 61);
    }

    testing::OwnStateHome m_state;
    testing::TempFolder m_folder;
    std::unique_ptr<Document> m_document;
    BareFile m_rows;
    BareFile m_rowsAndHistory;
    std::shared_ptr<void> m_observing;
    Changes m_changed;
    std::mt19937 m_random{3};
    std::int64_t m_step = 0;
    std::vector<double> m_own, m_bare, m_bareWithHistory, m_undo, m_redo;
};

} // namespace

int main() {
    Bench bench;
    for (int i = 0; i < kEdits; ++i)
        bench.edit();
    for (int i = 0; i < kEdits / 2; ++i)
        bench.walk();
    bench.tell();
}
