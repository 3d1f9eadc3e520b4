// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/portfolio_commands.h"

#include "core/commands/people_commands.h"
#include "core/commands/position_commands.h"
#include "core/commands/team_commands.h"
#include "core/commands/work_shares.h"
#include "core/model/soundness.h"
#include "core/rollup/staffing.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace orgwright {
namespace {

using testing::PlanBuilder;
using testing::positionTitled;
using testing::teamNamed;

constexpr Quarter kNow{2026 * 4 + 3};

Quarter later(int quarters) {
    return {kNow.index + quarters};
}

/// CEO; A with one whole position, B with three; C is part of B.
class Portfolio : public ::testing::Test {
protected:
    Plan plan = PlanBuilder()
                    .position("CEO")
                    .under("CEO", "a", "b1", "b2", "b3")
                    .seat("CEO", "Ada")
                    .team("A")
                    .team("B")
                    .team("C", "B")
                    .member("a", "A")
                    .member("b1", "B")
                    .member("b2", "B")
                    .member("b3", "B")
                    .built();
    IdSource ids{1};

    template <class Command>
    auto run(Command command) {
        Editor editor(plan, kBaseline, ids, Date{20261126});
        auto result = command(editor);
        if (result)
            editor.take();
        return result;
    }
    const Org& org() const { return plan.org(kBaseline); }
    TeamId team(const char* name) const { return teamNamed(plan, name); }
    Initiative named(const char* name, Bucket bucket = Bucket::Core) {
        Initiative row;
        row.name = name;
        row.bucket = bucket;
        return row;
    }
    InitiativeId add(const char* name, Bucket bucket = Bucket::Core) {
        return *run([&](Editor& editor) { return addInitiative(editor, named(name, bucket)); });
    }
    void give(const char* name, InitiativeId bet, int perCent, int from = 0, int to = 0) {
        ASSERT_TRUE(run([&](Editor& editor) {
            return allocate(editor, {team(name), {}}, bet, later(from), later(to), {perCent * 100});
        }));
    }
    double fte(InitiativeId bet, int quarter = 0) const {
        return Staffing(org(), later(quarter)).of(bet).fteNumber();
    }
    Share shareOf(const char* name, InitiativeId bet, int quarter = 0) const {
        const Allocation* row = allocationOf(org(), {team(name), {}}, bet, later(quarter));
        return row ? row->share : Share{};
    }
    void expectSound() const { EXPECT_TRUE(unsoundness(plan).empty()); }
};

Reason reasonOf(const auto& result) {
    EXPECT_FALSE(result);
    return result.error().reason;
}

TEST_F(Portfolio, PutsANewBetLastInItsBucket) {
    const InitiativeId first = add("First");
    add("Other", Bucket::Growth);
    const InitiativeId second = add("Second");
    EXPECT_EQ(initiativesIn(org(), Bucket::Core), (std::vector{first, second}));
    ASSERT_TRUE(run([&](Editor& editor) { return moveInitiative(editor, second, Bucket::Core, first); }));
    EXPECT_EQ(initiativesIn(org(), Bucket::Core), (std::vector{second, first}));
    ASSERT_TRUE(run([&](Editor& editor) { return moveInitiative(editor, first, Bucket::Growth); }));
    EXPECT_EQ(initiativesIn(org(), Bucket::Growth).back(), first);
}

TEST_F(Portfolio, RefusesABetWithoutANameOrWithAKeyInUse) {
    EXPECT_EQ(reasonOf(run([&](Editor& editor) { return addInitiative(editor, named(" ")); })),
              Reason::NameNeeded);
    Initiative row = named("One");
    row.key = "K";
    ASSERT_TRUE(run([&](Editor& editor) { return addInitiative(editor, row); }));
    EXPECT_EQ(reasonOf(run([&](Editor& editor) { return addInitiative(editor, row); })), Reason::KeyTaken);
    row.key = {};
    row.team = TeamId(77);
    EXPECT_EQ(reasonOf(run([&](Editor& editor) { return addInitiative(editor, row); })), Reason::NotFound);
}

TEST_F(Portfolio, EditsNeitherBucketNorStance) {
    const InitiativeId bet = add("One");
    ASSERT_TRUE(run([&](Editor& editor) { return fundInitiative(editor, bet, "It pays"); }));
    Initiative row = *org().find(bet);
    row.name = "Two";
    row.bucket = Bucket::Growth;
    row.stance = Stance::Stop;
    ASSERT_TRUE(run([&](Editor& editor) { return editInitiative(editor, row); }));
    EXPECT_EQ(org().find(bet)->name, "Two");
    EXPECT_EQ(org().find(bet)->bucket, Bucket::Core);
    EXPECT_EQ(org().find(bet)->stance, Stance::Fund);
}

TEST_F(Portfolio, AllocatesARowAQuarterAndTakesItAwayWithNothing) {
    const InitiativeId bet = add("One");
    give("B", bet, 40, 0, 2);
    EXPECT_EQ(org().allocations(bet).size(), 3u);
    EXPECT_DOUBLE_EQ(fte(bet, 1), 1.2);
    give("B", bet, 0, 1, 1);
    EXPECT_EQ(org().allocations(bet).size(), 2u);
    EXPECT_DOUBLE_EQ(fte(bet, 1), 0);
    expectSound();
}

TEST_F(Portfolio, RefusesAnAllocationThatMakesNoSense) {
    const InitiativeId bet = add("One");
    const auto attempt = [&](Worker who, Quarter first, Quarter last, std::int32_t share) {
        return reasonOf(
            run([&](Editor& editor) { return allocate(editor, who, bet, first, last, {share}); }));
    };
    EXPECT_EQ(attempt({}, kNow, kNow, 100), Reason::AllocationEmpty);
    EXPECT_EQ(attempt({team("A"), positionTitled(plan, "a")}, kNow, kNow, 100), Reason::AllocationEmpty);
    EXPECT_EQ(attempt({team("A"), {}}, later(1), kNow, 100), Reason::OutOfRange);
    EXPECT_EQ(attempt({team("A"), {}}, kNow, later(40), 100), Reason::OutOfRange);
    EXPECT_EQ(attempt({team("A"), {}}, kNow, kNow, 100'001), Reason::OutOfRange);
    EXPECT_EQ(attempt({team("A"), {}}, kNow, kNow, -1), Reason::OutOfRange);
}

TEST_F(Portfolio, ShiftsNoMoreThanThereIs) {
    const InitiativeId from = add("From");
    const InitiativeId to = add("To");
    give("B", from, 30);
    const auto shift = [&](std::int32_t share) {
        return run([&](Editor& editor) {
            return shiftAllocation(editor, {team("B"), {}}, from, to, kNow, {share});
        });
    };
    EXPECT_EQ(reasonOf(shift(3'001)), Reason::OutOfRange);
    ASSERT_TRUE(shift(1'000));
    EXPECT_EQ(shareOf("B", from).basisPoints, 2'000);
    EXPECT_EQ(shareOf("B", to).basisPoints, 1'000);
}

TEST_F(Portfolio, StopsABetFromAQuarterOnAndSendsItsPeopleToAnother) {
    const InitiativeId bet = add("Voice");
    const InitiativeId other = add("Agent");
    give("B", bet, 30, 0, 2);
    give("B", other, 20, 1, 1);
    ASSERT_TRUE(run([&](Editor& editor) {
        return stopInitiative(editor, bet, {later(1), other, "Nobody signed"});
    }));
    EXPECT_EQ(org().find(bet)->stance, Stance::Stop);
    EXPECT_EQ(org().find(bet)->stanceReason, "Nobody signed");
    EXPECT_EQ(shareOf("B", bet, 0).basisPoints, 3'000);
    EXPECT_EQ(shareOf("B", bet, 1), Share{});
    EXPECT_EQ(shareOf("B", other, 1).basisPoints, 5'000);
    EXPECT_EQ(shareOf("B", other, 2).basisPoints, 3'000);
}

TEST_F(Portfolio, PausesNothingWithoutAReason) {
    const InitiativeId bet = add("One");
    EXPECT_EQ(reasonOf(run([&](Editor& editor) {
                  return pauseInitiative(editor, bet, {kNow, {}, " "});
              })),
              Reason::ReasonNeeded);
    EXPECT_EQ(reasonOf(run([&](Editor& editor) {
                  return pauseInitiative(editor, bet, {kNow, bet, "x"});
              })),
              Reason::IntoItself);
}

TEST_F(Portfolio, ConsolidatesABetWithItsPeopleAndNeeds) {
    const InitiativeId bet = add("Small");
    const InitiativeId into = add("Large");
    const InitiativeId third = add("Third");
    give("B", bet, 10);
    const auto need = [&](InitiativeId from, InitiativeId on) {
        Dependency row;
        row.from = from;
        row.onInitiative = on;
        ASSERT_TRUE(run([&](Editor& editor) { return addDependency(editor, row); }));
    };
    need(bet, into);
    need(bet, third);
    need(third, bet);
    ASSERT_TRUE(run([&](Editor& editor) {
        return consolidateInitiative(editor, bet, {kNow, into, "One forecast"});
    }));
    EXPECT_EQ(org().find(bet)->into, into);
    EXPECT_EQ(shareOf("B", into).basisPoints, 1'000);
    ASSERT_EQ(org().needsOf(into).size(), 1u);
    EXPECT_EQ(org().find(org().needsOf(into)[0].id)->onInitiative, third);
    ASSERT_EQ(org().needsOn(into).size(), 1u);
    EXPECT_EQ(org().find(org().needsOn(into)[0].id)->from, third);
    EXPECT_TRUE(org().needsOf(bet).empty());
    expectSound();
}

TEST_F(Portfolio, KeepsTheFteOfEachBetWhenTeamsAreConsolidated) {
    const InitiativeId shared = add("Shared");
    const InitiativeId own = add("Own");
    give("A", shared, 50);
    give("B", shared, 20);
    give("A", own, 40);
    Initiative owned = *org().find(own);
    owned.team = team("A");
    ASSERT_TRUE(run([&](Editor& editor) { return editInitiative(editor, owned); }));
    const double before = fte(shared);
    EXPECT_DOUBLE_EQ(before, 0.5 + 0.6);
    ASSERT_TRUE(run(
        [&](Editor& editor) { return consolidateTeam(editor, team("A"), team("B"), "One team, one goal"); }));
    EXPECT_FALSE(team("A"));
    EXPECT_EQ(shareOf("B", shared).basisPoints, 2'750); // 1.1 of 4 FTE
    EXPECT_DOUBLE_EQ(fte(shared), before);
    EXPECT_DOUBLE_EQ(fte(own), 0.4);
    EXPECT_EQ(org().members(team("B")).size(), 4u);
    EXPECT_EQ(org().find(own)->team, team("B"));
    expectSound();
}

TEST_F(Portfolio, ConsolidatesNoTeamIntoItsOwnPart) {
    EXPECT_EQ(
        reasonOf(run([&](Editor& editor) { return consolidateTeam(editor, team("B"), team("C"), "x"); })),
        Reason::TeamUnderItself);
    EXPECT_EQ(
        reasonOf(run([&](Editor& editor) { return consolidateTeam(editor, team("B"), team("B"), "x"); })),
        Reason::IntoItself);
}

TEST_F(Portfolio, HandsWhatADeletedTeamOwnsToTheTeamAroundIt) {
    const InitiativeId bet = add("One");
    Initiative row = *org().find(bet);
    row.team = team("C");
    ASSERT_TRUE(run([&](Editor& editor) { return editInitiative(editor, row); }));
    give("C", bet, 50);
    Dependency need;
    need.from = bet;
    need.onTeam = team("C");
    ASSERT_TRUE(run([&](Editor& editor) { return addDependency(editor, need); }));
    ASSERT_TRUE(run([&](Editor& editor) { return deleteTeam(editor, team("C")); }));
    EXPECT_EQ(org().find(bet)->team, team("B"));
    EXPECT_TRUE(org().allocations(bet).empty());
    EXPECT_EQ(org().find(org().needsOf(bet)[0].id)->onTeam, team("B"));
    expectSound();
}

TEST_F(Portfolio, LosesTheAllocationsOfADeletedPosition) {
    const InitiativeId bet = add("One");
    const PositionId position = positionTitled(plan, "a");
    ASSERT_TRUE(run([&](Editor& editor) {
        return allocate(editor, {{}, position}, bet, kNow, kNow, {5'000});
    }));
    ASSERT_TRUE(run([&](Editor& editor) { return deletePosition(editor, position, ReportsGo::ToManager); }));
    EXPECT_TRUE(org().allocations(bet).empty());
    expectSound();
}

TEST_F(Portfolio, DeletesABetWithAllThatHangsOnIt) {
    const InitiativeId bet = add("One");
    const InitiativeId other = add("Two");
    give("A", bet, 50);
    Dependency need;
    need.from = other;
    need.onInitiative = bet;
    ASSERT_TRUE(run([&](Editor& editor) { return addDependency(editor, need); }));
    ASSERT_TRUE(run([&](Editor& editor) {
        return consolidateInitiative(editor, other, {kNow, bet, "Same thing"});
    }));
    ASSERT_TRUE(run([&](Editor& editor) { return deleteInitiative(editor, bet); }));
    EXPECT_FALSE(org().find(bet));
    EXPECT_FALSE(org().find(other)->into);
    EXPECT_TRUE(org().dependencies().isEmpty());
    expectSound();
}

TEST_F(Portfolio, NeedsNothingTwiceAndNotItself) {
    const InitiativeId bet = add("One");
    Dependency need;
    need.from = bet;
    need.onInitiative = bet;
    EXPECT_EQ(reasonOf(run([&](Editor& editor) { return addDependency(editor, need); })),
              Reason::DependsOnItself);
    need.onInitiative = {};
    need.onTeam = team("A");
    ASSERT_TRUE(run([&](Editor& editor) { return addDependency(editor, need); }));
    EXPECT_EQ(reasonOf(run([&](Editor& editor) { return addDependency(editor, need); })),
              Reason::DependencyExists);
}

TEST_F(Portfolio, SetsBandsFromAQuarterOnInPlaceOfThoseThatBeganThere) {
    std::array<BucketTarget, kBuckets.size()> bands;
    for (const Bucket bucket : kBuckets)
        bands[placeOf(bucket)].bucket = bucket;
    bands[0].fteLeast = {5'000};
    ASSERT_TRUE(run([&](Editor& editor) { return setBucketTargets(editor, kNow, bands); }));
    EXPECT_EQ(plan.bucketTargets().size(), 1u);
    bands[0].fteLeast = {4'000};
    bands[0].fteMost = {3'000};
    EXPECT_EQ(reasonOf(run([&](Editor& editor) { return setBucketTargets(editor, kNow, bands); })),
              Reason::BandReversed);
    bands[0].fteLeast = {};
    bands[0].fteMost = kWhole;
    ASSERT_TRUE(run([&](Editor& editor) { return setBucketTargets(editor, kNow, bands); }));
    EXPECT_TRUE(plan.bucketTargets().isEmpty());
}

TEST_F(Portfolio, EndsABandByOneThatAllowsEverything) {
    std::array<BucketTarget, kBuckets.size()> bands;
    for (const Bucket bucket : kBuckets)
        bands[placeOf(bucket)].bucket = bucket;
    const auto all = bands;
    bands[0].fteLeast = {5'000};
    const Quarter later{kNow.index + 2};
    ASSERT_TRUE(run([&](Editor& editor) { return setBucketTargets(editor, kNow, bands); }));
    ASSERT_TRUE(run([&](Editor& editor) { return setBucketTargets(editor, later, all); }));
    EXPECT_TRUE(bucketTarget(plan, bands[0].bucket, {later.index - 1}));
    EXPECT_FALSE(bucketTarget(plan, bands[0].bucket, later));
    ASSERT_TRUE(run([&](Editor& editor) { return setBucketTargets(editor, later, bands); }));
    EXPECT_TRUE(bucketTarget(plan, bands[0].bucket, later));
}

TEST_F(Portfolio, SwitchesARuleOffOnlyWithAReason) {
    EXPECT_EQ(reasonOf(run([&](Editor& editor) { return silenceRule(editor, "no_team", " "); })),
              Reason::ReasonNeeded);
    ASSERT_TRUE(run([&](Editor& editor) { return silenceRule(editor, "no_team", "We have none"); }));
    ASSERT_TRUE(run([&](Editor& editor) { return silenceRule(editor, "no_team", "Still none"); }));
    EXPECT_EQ(plan.silencedRules().size(), 1u);
    ASSERT_TRUE(run([&](Editor& editor) { return restoreRule(editor, "no_team"); }));
    EXPECT_TRUE(plan.silencedRules().isEmpty());
}

} // namespace
} // namespace orgwright
