// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/scenario_commands.h"
#include "core/commands/take_back.h"
#include "core/compare/difference.h"
#include "tests/core/exchange/roster_checks.h"

#include <random>

namespace orgwright {
namespace {

/// Environment Agency's March as the baseline, its September imported into a scenario.
class RealScenario : public ::testing::Test {
protected:
    RosterBench bench;
    ScenarioId september{2};

    void SetUp() override {
        ORGWRIGHT_NEEDS_REAL_DATA();
        bench.readFile(*realData("organogram/environment_agency-2011-03-31-senior.csv"));
        ASSERT_TRUE(bench.import());
        Editor editor(bench.plan, kBaseline, bench.ids, Date{20261103});
        september = *addScenario(editor, kBaseline, "September");
        editor.take();
        RosterContext context;
        context.scenario = september;
        bench.readFile(*realData("organogram/environment_agency-2011-09-30-senior.csv"), context);
        Editor importing(bench.plan, september, bench.ids, Date{20261103});
        ASSERT_TRUE(importRoster(importing, *bench.reading));
        importing.take();
    }
    ChangeList list() const { return changeList(bench.plan, kBaseline, september); }
};

} // namespace

TEST_F(RealScenario, HasTheKnownTotals) {
    if (IsSkipped())
        return;
    const ChangeTotals totals = list().totals;
    EXPECT_EQ(totals.closed, 43);
    EXPECT_EQ(totals.added, 33);
    EXPECT_EQ(totals.moved, 18);
    EXPECT_EQ(totals.retitled, 2);
}

TEST_F(RealScenario, IsMarchAgainWhenAllLinesAreTakenBackInRandomOrder) {
    if (IsSkipped())
        return;
    std::mt19937 random(11);
    std::size_t turns = 0;
    for (ChangeList all = list(); !all.lines.empty(); all = list(), ++turns) {
        Editor editor(bench.plan, september, bench.ids, Date{20261103});
        ASSERT_TRUE(takeBack(editor, all, {random() % all.lines.size()}));
        editor.take();
        ASSERT_TRUE(unsoundness(bench.plan).empty());
    }
    EXPECT_TRUE(difference(bench.org(), bench.plan.org(september), september).isEmpty());
    EXPECT_GT(turns, 5u) << "lines go one by one, not all at once";
}

} // namespace orgwright
