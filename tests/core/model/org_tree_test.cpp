// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/org_tree.h"

#include "tests/support/plan_builder.h"

#include <gmock/gmock.h>

namespace orgwright {
namespace {

using ::testing::ElementsAre;
using testing::PlanBuilder;
using testing::positionTitled;

// CEO ── CTO ── Dev, Ops
//     └─ CFO
// Second
Plan twoRoots() {
    return PlanBuilder()
        .position("CEO")
        .under("CEO", "CTO", "CFO")
        .under("CTO", "Dev", "Ops")
        .position("Second")
        .inTray("Spare")
        .under("Spare", "Helper");
}

std::vector<std::string> titles(const Plan& plan, const OrgTree& tree) {
    std::vector<std::string> found;
    for (const PositionId id : tree.id)
        found.push_back(plan.org(kBaseline).find(id)->title.str());
    return found;
}

} // namespace

TEST(OrgTree, IsThePreorderOfTheChartWithoutTheTray) {
    const Plan plan = twoRoots();
    const OrgTree tree = orgTree(plan.org(kBaseline));
    EXPECT_THAT(titles(plan, tree), ElementsAre("CEO", "CTO", "Dev", "Ops", "CFO", "Second"));
    EXPECT_THAT(tree.parent, ElementsAre(-1, 0, 1, 1, 0, -1));
    EXPECT_THAT(tree.end, ElementsAre(5, 4, 3, 4, 5, 6));
    EXPECT_THAT(tree.layer, ElementsAre(1, 2, 3, 3, 2, 1));
}

TEST(OrgTree, OfABranchKeepsItsLayers) {
    const Plan plan = twoRoots();
    const OrgTree tree = orgTree(plan.org(kBaseline), {positionTitled(plan, "CTO")});
    EXPECT_THAT(titles(plan, tree), ElementsAre("CTO", "Dev", "Ops"));
    EXPECT_THAT(tree.layer, ElementsAre(2, 3, 3));
    EXPECT_THAT(tree.parent, ElementsAre(-1, 0, 0));
}

TEST(OrgTree, StopsAtTheLevelsAskedFor) {
    const Plan plan = twoRoots();
    EXPECT_THAT(titles(plan, orgTree(plan.org(kBaseline), {{}, 1})), ElementsAre("CEO", "Second"));
    EXPECT_THAT(titles(plan, orgTree(plan.org(kBaseline), {{}, 2})),
                ElementsAre("CEO", "CTO", "CFO", "Second"));
    EXPECT_THAT(titles(plan, orgTree(plan.org(kBaseline), {positionTitled(plan, "CTO"), 1})),
                ElementsAre("CTO"));
}

TEST(OrgTree, LeavesOutWhatIsFolded) {
    const Plan plan = twoRoots();
    const PositionId cto = positionTitled(plan, "CTO");
    const OrgTree tree = orgTree(plan.org(kBaseline), {{}, 0, [=](PositionId id) { return id == cto; }});
    EXPECT_THAT(titles(plan, tree), ElementsAre("CEO", "CTO", "CFO", "Second"));
}

TEST(OrgTree, OfNothingIsEmpty) {
    EXPECT_EQ(orgTree(emptyPlan().org(kBaseline)).size(), 0);
    EXPECT_EQ(orgTree(twoRoots().org(kBaseline), {PositionId(99)}).size(), 0);
}

TEST(OrgTree, ReachesADepthOfAHundredThousand) {
    Plan plan = emptyPlan();
    for (std::int64_t id = 1; id <= 100'000; ++id) {
        Position row;
        row.id = PositionId(id);
        row.manager = PositionId(id - 1);
        plan.put(kBaseline, row);
    }
    const OrgTree tree = orgTree(plan.org(kBaseline));
    EXPECT_EQ(tree.size(), 100'000);
    EXPECT_EQ(tree.layer.back(), 100'000);
    EXPECT_EQ(tree.end.front(), 100'000);
    EXPECT_EQ(layerOf(plan.org(kBaseline), PositionId(100'000)), 100'000);
}

TEST(Tray, HoldsWhatWasPutThere) {
    const Plan plan = twoRoots();
    EXPECT_THAT(trayPositions(plan.org(kBaseline)), ElementsAre(positionTitled(plan, "Spare")));
    EXPECT_THAT(rootPositions(plan.org(kBaseline)),
                ElementsAre(positionTitled(plan, "CEO"), positionTitled(plan, "Second")));
}

} // namespace orgwright
