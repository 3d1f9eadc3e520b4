// SPDX-License-Identifier: GPL-3.0-or-later
// The bucket mix of a large organisation: made from nothing, and following one move, one change of team and
// one allocation.
#include "core/commands/position_commands.h"
#include "core/commands/team_commands.h"
#include "core/rollup/staffing.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/organisations.h"

using namespace orgwright;
using namespace orgwright::bench;

namespace {

constexpr Quarter kQuarter{2026 * 4 + 3};
constexpr int kBets = 300;
constexpr int kEdits = 400;

/// A bet for each of so many teams, a third of the team on it.
Plan planWithBets(std::int32_t positions) {
    Plan plan = planOf(positions);
    std::int64_t id = 0;
    std::vector<TeamId> teams;
    for (const Team& row : plan.org(kBaseline).teams())
        teams.push_back(row.id);
    for (const TeamId team : teams) {
        if (++id > kBets)
            break;
        Initiative bet;
        bet.id = InitiativeId(id);
        bet.name = "Bet";
        bet.bucket = kBuckets[static_cast<std::size_t>(id) % kBuckets.size()];
        plan.put(kBaseline, bet);
        plan.put(kBaseline, Allocation{AllocationId(id), bet.id, team, {}, kQuarter, {3'333}});
    }
    return plan;
}

class Bench {
public:
    explicit Bench(std::int32_t positions)
        : m_positions(positions)
        , m_plan(planWithBets(positions))
        , m_staffing(m_plan.org(kBaseline), kQuarter) {}

    double fromNothing() {
        return ownTime([&] { m_sink += Staffing(m_plan.org(kBaseline), kQuarter).mix().total().fte; });
    }
    /// Of what the edit did, until the mix is right again.
    template <class Edit>
    double following(Edit edit) {
        Editor editor(m_plan, kBaseline, m_ids, Date{20261103});
        while (!edit(editor))
            ;
        const Changes changes = editor.changes();
        const double time = ownTime([&] { m_staffing.apply(m_plan.org(kBaseline), kBaseline, changes); });
        editor.take();
        return time;
    }
    bool move(Editor& editor) { return movePosition(editor, any(), {any()}).has_value(); }
    bool changeTeam(Editor& editor) {
        const PositionId position = any();
        const Position* other = editor.org().find(any());
        return other && assignTeam(editor, std::span(&position, 1), other->team).has_value();
    }
    bool isRight() const { return m_staffing.mix() == Staffing(m_plan.org(kBaseline), kQuarter).mix(); }
    std::size_t teams() const { return m_plan.org(kBaseline).teams().size(); }

private:
    PositionId any() {
        return PositionId(
            2 + static_cast<std::int64_t>(m_random() % static_cast<std::uint32_t>(m_positions - 1)));
    }

    std::int32_t m_positions;
    Plan m_plan;
    Staffing m_staffing;
    IdSource m_ids{9};
    std::mt19937 m_random{3};
    std::int64_t m_sink = 0;
};

} // namespace

int main() {
    Bench bench(100'000);
    std::vector<double> made, moved, assigned;
    for (int i = 0; i < kRounds; ++i)
        made.push_back(bench.fromNothing());
    report("P10", "bucket mix of 100,000 from nothing", median(made), "ms", Must::BeAtMost, 10, "%zu teams",
           bench.teams());
    for (int i = 0; i < kEdits; ++i) {
        moved.push_back(bench.following([&](Editor& editor) { return bench.move(editor); }));
        assigned.push_back(bench.following([&](Editor& editor) { return bench.changeTeam(editor); }));
    }
    report("P10", "bucket mix of 100,000 after one move", percentile(moved, 0.95), "ms, p95", Must::BeAtMost,
           0.1, "median %.4f ms", median(moved));
    report("P10", "bucket mix of 100,000 after a change of team", percentile(assigned, 0.95), "ms, p95",
           Must::BeAtMost, 0.1, "median %.4f ms", median(assigned));
    return bench.isRight() ? 0 : 1;
}
