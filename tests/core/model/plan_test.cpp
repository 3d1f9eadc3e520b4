// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/plan.h"

#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace orgwright {
namespace {

using testing::isSame;
using testing::partsOf;
using testing::PlanBuilder;
using testing::positionTitled;
using testing::reportsOf;

Plan smallPlan() {
    return PlanBuilder()
        .position("CEO")
        .under("CEO", "CTO", "CFO")
        .under("CTO", "Dev")
        .seat("CTO", "Ada")
        .line("Dev", "CFO");
}

Changes erasing(const Plan& plan, const char* title) {
    Changes changes;
    changes.of<Position>().push_back(
        {kBaseline, *plan.org(kBaseline).find(positionTitled(plan, title)), std::nullopt});
    return changes;
}

} // namespace

TEST(Table, FindsWhatWasPutAndForgetsWhatWasErased) {
    Table<Person> people;
    for (std::int64_t id = 1; id <= 100; ++id)
        people.put({PersonId(id), {}, std::to_string(id), {}});
    for (std::int64_t id = 1; id <= 100; id += 2)
        people.erase(PersonId(id));
    people.erase(PersonId(999));
    EXPECT_EQ(people.size(), 50U);
    for (std::int64_t id = 1; id <= 100; ++id) {
        ASSERT_EQ(people.contains(PersonId(id)), id % 2 == 0);
        const Person* row = people.find(PersonId(id));
        ASSERT_TRUE(!row || row->name == std::to_string(id));
    }
}

TEST(Table, ReplacesARowOfTheSameId) {
    Table<Person> people;
    people.put({PersonId(1), {}, "Ada", {}});
    people.put({PersonId(1), {}, "Grace", {}});
    EXPECT_EQ(people.size(), 1U);
    EXPECT_EQ(people.find(PersonId(1))->name, "Grace");
}

TEST(Plan, IsEmptyButForSettingsAndBaseline) {
    const Plan plan = emptyPlan();
    EXPECT_EQ(plan.settings(), Settings{});
    EXPECT_TRUE(plan.scenarios().contains(kBaseline));
    EXPECT_TRUE(plan.org(kBaseline).positions().isEmpty());
    EXPECT_TRUE(plan.org(ScenarioId(99)).positions().isEmpty());
}

TEST(Plan, KeepsItsIndexesWithItsRows) {
    Plan plan = smallPlan();
    EXPECT_EQ(reportsOf(plan, "CEO"), "CTO CFO");
    Position dev = *plan.org(kBaseline).find(positionTitled(plan, "Dev"));
    dev.manager = positionTitled(plan, "CEO");
    plan.put(kBaseline, dev);
    EXPECT_EQ(reportsOf(plan, "CEO"), "CTO CFO Dev");
    EXPECT_EQ(reportsOf(plan, "CTO"), "");
    dev.rank = 1;
    plan.put(kBaseline, dev);
    EXPECT_EQ(reportsOf(plan, "CEO"), "Dev CTO CFO");
    plan.erase<Position>(kBaseline, dev.id);
    EXPECT_EQ(reportsOf(plan, "CEO"), "CTO CFO");
}

TEST(Plan, IndexesTeamsSeatsAndLines) {
    Plan plan = PlanBuilder().position("CEO").team("A").team("A1", "A").member("CEO", "A1").lead("A", "CEO");
    const Org& org = plan.org(kBaseline);
    EXPECT_EQ(partsOf(plan), "A");
    EXPECT_EQ(partsOf(plan, "A"), "A1");
    EXPECT_EQ(org.members(TeamId(2)).size(), 1U);
    EXPECT_EQ(org.teamsLedBy(PositionId(1)).size(), 1U);
    Position ceo = *org.find(PositionId(1));
    ceo.team = {};
    plan.put(kBaseline, ceo);
    Team a = *org.find(TeamId(1));
    a.lead = {};
    plan.put(kBaseline, a);
    EXPECT_TRUE(org.members(TeamId(2)).empty());
    EXPECT_TRUE(org.teamsLedBy(PositionId(1)).empty());
}

TEST(Plan, IsSeenFromBothEndsOfASeatAndOfALine) {
    const Plan plan = smallPlan();
    const Org& org = plan.org(kBaseline);
    EXPECT_EQ(org.seats(PersonId(1)).size(), 1U);
    EXPECT_EQ(org.incumbents(positionTitled(plan, "CTO")).size(), 1U);
    EXPECT_EQ(org.linesFrom(positionTitled(plan, "Dev")).size(), 1U);
    EXPECT_EQ(org.linesTo(positionTitled(plan, "CFO")).size(), 1U);
}

TEST(Org, KnowsWhatLiesInABranch) {
    const Plan plan = smallPlan();
    const Org& org = plan.org(kBaseline);
    EXPECT_TRUE(org.isInBranch(positionTitled(plan, "Dev"), positionTitled(plan, "CEO")));
    EXPECT_TRUE(org.isInBranch(positionTitled(plan, "Dev"), positionTitled(plan, "Dev")));
    EXPECT_FALSE(org.isInBranch(positionTitled(plan, "Dev"), positionTitled(plan, "CFO")));
    EXPECT_FALSE(org.isInBranch(positionTitled(plan, "CEO"), positionTitled(plan, "Dev")));
}

TEST(Org, EndsItsWalkInACycle) {
    Plan plan = smallPlan();
    Position ceo = *plan.org(kBaseline).find(positionTitled(plan, "CEO"));
    ceo.manager = positionTitled(plan, "Dev");
    plan.put(kBaseline, ceo);
    EXPECT_FALSE(plan.org(kBaseline).isInBranch(ceo.id, positionTitled(plan, "CFO")));
}

TEST(Changes, AreTakenBackByTheirInverse) {
    Plan plan = smallPlan();
    const Plan start = plan;
    const Changes changes = erasing(plan, "Dev");
    plan.apply(changes);
    EXPECT_FALSE(isSame(plan, start));
    plan.apply(inverse(changes));
    EXPECT_TRUE(isSame(plan, start));
}

TEST(Changes, FitOnlyThePlanTheyWereMadeFor) {
    Plan plan = smallPlan();
    const Changes changes = erasing(plan, "Dev");
    EXPECT_TRUE(plan.fits(changes));
    EXPECT_FALSE(plan.fits(inverse(changes)));
    Position dev = *plan.org(kBaseline).find(positionTitled(plan, "Dev"));
    dev.note = "changed";
    plan.put(kBaseline, dev);
    EXPECT_FALSE(plan.fits(changes));
}

TEST(Changes, ThatEndAsTheyBeganAddUpToNothing) {
    const Plan plan = smallPlan();
    const Changes changes = erasing(plan, "Dev");
    EXPECT_TRUE(composed(changes, inverse(changes)).isEmpty());
}

TEST(Changes, AddUpInTheirOrder) {
    Plan plan = smallPlan();
    const Plan start = plan;
    ChangesSum sum;
    for (int i = 0; i < 5; ++i) {
        Changes changes;
        const Position dev = *plan.org(kBaseline).find(positionTitled(plan, "Dev"));
        Position next = dev;
        next.note = next.note.str() + "x";
        changes.of<Position>().push_back({kBaseline, dev, next});
        plan.apply(changes);
        sum.add(changes);
    }
    const Changes whole = sum.taken();
    ASSERT_EQ(whole.size(), 1U);
    EXPECT_EQ(whole.of<Position>()[0].before->note, "");
    EXPECT_EQ(whole.of<Position>()[0].after->note, "xxxxx");
    EXPECT_TRUE(sum.taken().isEmpty());
}

TEST(Changes, KeepScenariosApart) {
    Changes changes;
    Position row;
    row.id = PositionId(1);
    changes.of<Position>().push_back({kBaseline, std::nullopt, row});
    Changes other;
    other.of<Position>().push_back({ScenarioId(2), row, std::nullopt});
    EXPECT_EQ(composed(changes, other).size(), 2U);
}

TEST(Difference, MakesOnePlanTheOther) {
    const Plan from = smallPlan();
    const Plan to = PlanBuilder().position("CEO").under("CEO", "COO").team("A").seat("COO", "Grace");
    Plan plan = from;
    plan.apply(difference(from, to));
    EXPECT_TRUE(isSame(plan, to));
    plan.apply(difference(to, from));
    EXPECT_TRUE(isSame(plan, from));
    EXPECT_TRUE(difference(from, from).isEmpty());
}

} // namespace orgwright
