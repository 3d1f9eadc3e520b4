// SPDX-License-Identifier: GPL-3.0-or-later
// The difference of two scenarios against reading every column of both once, its change list in words, and
// what an edit of the baseline costs in three scenarios besides it.
#include "core/commands/flow.h"
#include "core/commands/position_commands.h"
#include "core/commands/scenario_commands.h"
#include "core/compare/change_list.h"
#include "core/compare/difference.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/organisations.h"
#include "ui/words/change_words.h"

using namespace orgwright;
using namespace orgwright::bench;

namespace {

constexpr int kDecisions = 2'000;
constexpr int kFlows = 200;

/// Every field of a row, as fast as it can be read.
std::uint64_t readField(std::string_view text) {
    return text.empty() ? 0 : static_cast<unsigned char>(text.front()) + text.size();
}
std::uint64_t readField(std::int64_t number) {
    return static_cast<std::uint64_t>(number);
}

std::uint64_t readRow(const Position& row) {
    return readField(row.id.value()) + readField(row.key) + readField(row.title) +
           readField(row.manager.value()) + readField(row.rank) + readField(row.team.value()) +
           readField(row.discipline) + readField(row.grade) + readField(row.location) + readField(row.note) +
           readField(row.cost.minor) + readField(row.payFloor.minor) + readField(row.payCeiling.minor) +
           readField(row.fte.basisPoints) + readField(row.stateSince.yyyymmdd) +
           readField(row.stateQuarter.index) + readField(static_cast<std::int64_t>(row.state)) +
           readField(static_cast<std::int64_t>(row.standing)) +
           readField(static_cast<std::int64_t>(row.place)) + readField(static_cast<std::int64_t>(row.layout));
}

std::uint64_t readRow(const Incumbent& row) {
    return readField(row.id.value()) + readField(row.position.value()) + readField(row.person.value()) +
           readField(row.rank) + readField(row.since.yyyymmdd) + readField(row.interim ? 1 : 0);
}

std::uint64_t readAll(const Org& org) {
    std::uint64_t sum = 0;
    for (const Position& row : org.positions())
        sum += readRow(row);
    for (const Incumbent& row : org.incumbents())
        sum += readRow(row);
    return sum;
}

/// A baseline of so many positions and a scenario with decisions of every usual kind.
class Bench {
public:
    explicit Bench(std::int32_t positions)
        : m_positions(positions)
        , m_plan(planOf(positions)) {
        for (const char* name : {"A", "B", "C"}) {
            Editor editor(m_plan, kBaseline, m_ids, Date{20261103});
            m_scenarios.push_back(*addScenario(editor, kBaseline, name));
            editor.take();
        }
        for (int i = 0; i < kDecisions; ++i)
            edit(m_scenarios.front());
    }

    const Plan& plan() const { return m_plan; }
    ScenarioId scenario() const { return m_scenarios.front(); }

    Pair differenceAgainstReading() {
        const Org& from = m_plan.org(kBaseline);
        const Org& to = m_plan.org(scenario());
        return inTurn([&] { return ownTime([&] { m_sink += difference(from, to, scenario()).size(); }); },
                      [&] { return ownTime([&] { m_sink += readAll(from) + readAll(to); }); });
    }

    double wordedList() {
        return ownTime([&] {
            const ChangeList list = changeList(m_plan, kBaseline, scenario());
            const ChangeWords words(m_plan, list);
            for (const ChangeLine& line : list.lines)
                m_sink += static_cast<std::uint64_t>(words.sentence(line).size());
            m_lines = list.lines.size();
        });
    }
    std::size_t lines() const { return m_lines; }

    /// What bringing one edit of the baseline into the scenarios takes.
    double flow() {
        Editor editor(m_plan, kBaseline, m_ids, Date{20261103});
        while (!anyEdit(editor))
            ;
        const double time = ownTime([&] { flowBaseline(editor); });
        editor.take();
        return time;
    }
    std::uint64_t sink() const { return m_sink; }

private:
    bool anyEdit(Editor& editor) {
        const auto any = [&] {
            return PositionId(
                2 + static_cast<std::int64_t>(m_random() % static_cast<std::uint32_t>(m_positions - 1)));
        };
        const Position* found = editor.org().find(any());
        if (!found)
            return false;
        Position row = *found;
        if (m_random() % 2 == 0) {
            row.title = "Principal engineer " + std::to_string(m_random() % 1'000'000);
            return editPosition(editor, row).has_value();
        }
        return movePosition(editor, row.id, {any()}).has_value();
    }
    void edit(ScenarioId scenario) {
        Editor editor(m_plan, scenario, m_ids, Date{20261103});
        anyEdit(editor);
        editor.take();
    }

    std::int32_t m_positions;
    Plan m_plan;
    IdSource m_ids{9};
    std::mt19937 m_random{3};
    std::vector<ScenarioId> m_scenarios;
    std::size_t m_lines = 0;
    std::uint64_t m_sink = 0;
};

} // namespace

int main() {
    Bench bench(100'000);
    const Pair pair = bench.differenceAgainstReading();
    report("P8", "difference of two scenarios of 100,000", pair.ratio, "x reading both", Must::BeAtMost, 3,
           "%.2f ms, reading %.2f", pair.own, pair.other);
    std::vector<double> worded, flows;
    for (int i = 0; i < kRounds; ++i)
        worded.push_back(bench.wordedList());
    report("P8", "worded change list of 100,000", median(worded), "ms", Must::BeAtMost, 50, "%zu lines",
           bench.lines());
    for (int i = 0; i < kFlows; ++i)
        flows.push_back(bench.flow());
    report("P9", "one baseline edit into three scenarios of 100,000", median(flows), "ms", Must::BeAtMost, 1,
           "%.3f ms at the 95th percentile", percentile(flows, 0.95));
    Bench small(1'000);
    const Pair few = small.differenceAgainstReading();
    report("P13", "difference, growth from 1,000 to 100,000", pair.own / few.own / 100, "x linear",
           Must::BeAtMost, 2, "%.4f ms at 1,000", few.own);
    return bench.sink() == 0 ? 1 : 0;
}
