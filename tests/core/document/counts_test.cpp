// SPDX-License-Identifier: GPL-3.0-or-later
// Work is counted instead of timed, since counts do not depend on the machine.
#include "core/commands/position_commands.h"
#include "core/store/step_codec.h"
#include "tests/benchmarks/organisations.h"
#include "tests/support/doc.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace orgwright::testing {
namespace {

int g_statements = 0;

int countStatement(unsigned, void*, void*, void*) {
    ++g_statements;
    return 0;
}

/// SQLite calls this for each connection that is opened.
int watch(sqlite3* connection, const char**, const sqlite3_api_routines*) {
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, countStatement, nullptr);
}

/// While it lives, every statement that SQLite runs is counted.
class StatementCount {
public:
    StatementCount() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch)); }
    ~StatementCount() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(watch)); }
    static int of(const auto& work) {
        const int before = g_statements;
        work();
        return g_statements - before;
    }
};

Result<void> retitle(Editor& editor, PositionId position) {
    Position row = *editor.org().find(position);
    row.title = row.title.str() + "!";
    return editPosition(editor, row);
}

int statementsOfOpening(std::int32_t positions) {
    Doc doc(bench::planOf(positions));
    return StatementCount::of([&] { doc.reopen(); });
}

} // namespace

/// Begin, the row, the step, where the plan stands, commit, and what asks whether somebody else has written.
TEST(Counts, AnEditOfOneRowIsAFewStatementsInOneTransaction) {
    const StatementCount counting;
    Doc doc(bench::planOf(2'000));
    doc.run([](Editor& editor) { return retitle(editor, PositionId(7)); });
    EXPECT_LE(
        StatementCount::of([&] { doc.run([](Editor& editor) { return retitle(editor, PositionId(8)); }); }),
        6);
    EXPECT_LE(
        StatementCount::of([&] {
            doc.run([](Editor& editor) { return movePosition(editor, PositionId(1'999), {PositionId(2)}); });
        }),
        6);
    const int undo = StatementCount::of([&] { (void)doc->undo(); });
    EXPECT_GE(undo, 4);
    EXPECT_LE(undo, 6);
}

TEST(Counts, OpeningTakesAsManyStatementsForAFewAsForMany) {
    const StatementCount counting;
    const int few = statementsOfOpening(10);
    EXPECT_EQ(statementsOfOpening(5'000), few);
    EXPECT_GE(few, 10);
    EXPECT_LE(few, 100); // a few for each of the 27 kinds of rows
}

TEST(Counts, APreviewRunsNoStatement) {
    const StatementCount counting;
    Doc doc(bench::planOf(500));
    EXPECT_EQ(StatementCount::of([&] {
                  (void)doc->preview(
                      kBaseline, [](Editor& editor) { return retitle(editor, PositionId(7)); },
                      [](const Plan&, const Totals&, const Changes&) {});
              }),
              0);
}

/// A step holds the fields that changed, not the rows.
TEST(Counts, AStepOfTheHistoryTakesAFewHundredBytes) {
    Doc doc(bench::planOf(2'000));
    std::size_t bytes = 0;
    const auto watching = doc->observe([&](const Changes& changes) { bytes = encodedStep(changes).size(); });
    doc.run([](Editor& editor) { return movePosition(editor, PositionId(1'999), {PositionId(2)}); });
    EXPECT_GT(bytes, 0u);
    EXPECT_LE(bytes, 250u);
    doc.run([](Editor& editor) { return retitle(editor, PositionId(8)); });
    EXPECT_LE(bytes, 200 + 2 * doc.org().find(PositionId(8))->title.size());
}

} // namespace orgwright::testing
