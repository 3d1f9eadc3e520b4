// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/team_totals.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace orgwright {
namespace {

using testing::PlanBuilder;
using testing::teamNamed;

/// Product holds one seat itself, its part Booking two (one open) and Booking's part Quotes one in the tray.
Plan product() {
    return PlanBuilder()
        .team("Product")
        .team("Booking", "Product")
        .team("Quotes", "Booking")
        .team("Empty", "Product")
        .position("CPO")
        .costing(300)
        .under("CPO", "Lee")
        .costing(200)
        .under("Lee", "Open seat")
        .costing(100)
        .being(SeatState::Open)
        .inTray("Dana")
        .costing(10)
        .with([](Position& row) { row.fte = {5000}; })
        .position("Stranger")
        .costing(1)
        .member("CPO", "Product")
        .member("Lee", "Booking")
        .member("Open seat", "Booking")
        .member("Dana", "Quotes");
}

TEST(TeamTotals, AreOfItsOwnMembersAndOfItsPartsTogether) {
    const Plan plan = product();
    const TeamTotals totals(plan.org(kBaseline));
    const TeamId booking = teamNamed(plan, "Booking");
    EXPECT_EQ(totals.own(booking), (BranchTotals{2, 2, 1, 1, 20000, 300}));
    EXPECT_EQ(totals.whole(booking), (BranchTotals{2, 3, 2, 1, 25000, 310}));
    const TeamId whole = teamNamed(plan, "Product");
    EXPECT_EQ(totals.own(whole), (BranchTotals{1, 1, 1, 0, 10000, 300}));
    EXPECT_EQ(totals.whole(whole), (BranchTotals{1, 4, 3, 1, 35000, 610}));
}

TEST(TeamTotals, OfATeamWithoutMembersAreZero) {
    const Plan plan = product();
    const TeamTotals totals(plan.org(kBaseline));
    EXPECT_EQ(totals.whole(teamNamed(plan, "Empty")), (BranchTotals{2, 0, 0, 0, 0, 0}));
    EXPECT_EQ(totals.whole(TeamId(99)), BranchTotals{});
}

TEST(TeamTotals, TellWhatIsInNoTeam) {
    const Plan plan = product();
    EXPECT_EQ(TeamTotals(plan.org(kBaseline)).outside(), (BranchTotals{0, 1, 1, 0, 10000, 1}));
}

} // namespace
} // namespace orgwright
