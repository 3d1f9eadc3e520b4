// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/staffing.h"

#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>
#include <random>

namespace orgwright {
namespace {

using testing::PlanBuilder;
using testing::positionTitled;
using testing::teamNamed;

constexpr Quarter kNow{2026 * 4 + 3};
constexpr std::int64_t kWholeFte = 100'000'000;

// CEO (no team) 1 FTE; Payments (core): two people; Cards (part of Payments, growth): one; Labs
// (experimental): one at half.
Plan company() {
    PlanBuilder builder;
    builder.position("CEO").costing(1000);
    for (const char* title : {"Pay 1", "Pay 2", "Card", "Lab"})
        builder.under("CEO", title).costing(100);
    builder.with([](Position& row) { row.fte = {5'000}; });
    Plan plan = builder.team("Payments").team("Cards").team("Labs");
    const auto edit = [&](const char* name, auto change) {
        Team row = *plan.org(kBaseline).find(teamNamed(plan, name));
        change(row);
        plan.put(kBaseline, row);
    };
    edit("Payments", [](Team& row) { row.bucket = Bucket::Core; });
    edit("Cards", [&](Team& row) {
        row.parent = teamNamed(plan, "Payments");
        row.bucket = Bucket::Growth;
    });
    edit("Labs", [](Team& row) { row.bucket = Bucket::Experimental; });
    const auto join = [&](const char* title, const char* team) {
        Position row = *plan.org(kBaseline).find(positionTitled(plan, title));
        row.team = teamNamed(plan, team);
        plan.put(kBaseline, row);
    };
    join("Pay 1", "Payments");
    join("Pay 2", "Payments");
    join("Card", "Cards");
    join("Lab", "Labs");
    return plan;
}

InitiativeId addBet(Plan& plan, std::int64_t id, Bucket bucket) {
    Initiative row;
    row.id = InitiativeId(id);
    row.name = "Bet";
    row.bucket = bucket;
    plan.put(kBaseline, row);
    return row.id;
}

void allocate(Plan& plan, std::int64_t id, InitiativeId bet, TeamId team, PositionId position,
              std::int32_t share, Quarter quarter = kNow) {
    plan.put(kBaseline, Allocation{AllocationId(id), bet, team, position, quarter, {share}});
}

Staffing staffing(const Plan& plan) {
    return Staffing(plan.org(kBaseline), kNow);
}

TEST(Staffing, OfAPlanWithoutBetsIsTheRunWorkOfItsTeams) {
    const Plan plan = company();
    const Mix mix = staffing(plan).mix();
    EXPECT_EQ(mix.of(Bucket::Core).fte, 3 * kWholeFte);
    EXPECT_EQ(mix.of(Bucket::Growth).fte, kWholeFte);
    EXPECT_EQ(mix.of(Bucket::Enabler).fte, 0);
    EXPECT_EQ(mix.of(Bucket::Experimental).fte, kWholeFte / 2);
    EXPECT_DOUBLE_EQ(mix.of(Bucket::Core).costMinor(), 1200);
    EXPECT_DOUBLE_EQ(*mix.shareOfFte(Bucket::Core), 3 / 4.5);
    EXPECT_EQ(mix, staffing(plan).run());
}

TEST(Staffing, TakesWhatIsAllocatedOutOfTheRunWork) {
    Plan plan = company();
    const InitiativeId bet = addBet(plan, 1, Bucket::Enabler);
    allocate(plan, 1, bet, teamNamed(plan, "Payments"), {}, 3'000);
    const Staffing found = staffing(plan);
    // Cards is part of Payments and says nothing itself, so its member works on the bet as well.
    EXPECT_DOUBLE_EQ(found.of(bet).fteNumber(), 0.9);
    EXPECT_DOUBLE_EQ(found.mix().of(Bucket::Enabler).fteNumber(), 0.9);
    EXPECT_DOUBLE_EQ(found.mix().of(Bucket::Core).fteNumber(), 1 + 1.4);
    EXPECT_DOUBLE_EQ(found.mix().of(Bucket::Growth).fteNumber(), 0.7);
    EXPECT_DOUBLE_EQ(found.own(plan.org(kBaseline), teamNamed(plan, "Payments")).total().fteNumber(), 2);
    EXPECT_DOUBLE_EQ(found.whole(plan.org(kBaseline), teamNamed(plan, "Payments")).total().fteNumber(), 3);
}

TEST(Staffing, OfAPartThatSaysWhatItWorksOnIsThatAlone) {
    Plan plan = company();
    const InitiativeId first = addBet(plan, 1, Bucket::Enabler);
    const InitiativeId second = addBet(plan, 2, Bucket::Growth);
    allocate(plan, 1, first, teamNamed(plan, "Payments"), {}, 5'000);
    allocate(plan, 2, second, teamNamed(plan, "Cards"), {}, 2'000);
    allocate(plan, 3, second, {}, positionTitled(plan, "Pay 1"), 10'000);
    const Staffing found = staffing(plan);
    EXPECT_DOUBLE_EQ(found.of(first).fteNumber(), 0.5);
    EXPECT_DOUBLE_EQ(found.of(second).fteNumber(), 1.2);
}

TEST(Staffing, ScalesDownWhatIsAskedBeyondTheWhole) {
    Plan plan = company();
    const InitiativeId first = addBet(plan, 1, Bucket::Enabler);
    const InitiativeId second = addBet(plan, 2, Bucket::Growth);
    allocate(plan, 1, first, teamNamed(plan, "Labs"), {}, 9'000);
    allocate(plan, 2, second, teamNamed(plan, "Labs"), {}, 6'000);
    const Work work = workOf(plan.org(kBaseline), teamNamed(plan, "Labs"), kNow);
    EXPECT_EQ(work.asked.basisPoints, 15'000);
    EXPECT_EQ(work.run.basisPoints, 0);
    EXPECT_DOUBLE_EQ(staffing(plan).of(first).fteNumber(), 0.3);
    EXPECT_DOUBLE_EQ(staffing(plan).of(second).fteNumber(), 0.2);
}

TEST(Staffing, CountsOnlyItsOwnQuarter) {
    Plan plan = company();
    const InitiativeId bet = addBet(plan, 1, Bucket::Enabler);
    allocate(plan, 1, bet, teamNamed(plan, "Payments"), {}, 5'000, Quarter{kNow.index + 1});
    EXPECT_EQ(staffing(plan).of(bet).fte, 0);
    EXPECT_DOUBLE_EQ(Staffing(plan.org(kBaseline), Quarter{kNow.index + 1}).of(bet).fteNumber(), 1.5);
}

TEST(Staffing, OfABranchMovesWithIt) {
    Plan plan = company();
    const Staffing before = staffing(plan);
    Position card = *plan.org(kBaseline).find(positionTitled(plan, "Card"));
    card.manager = positionTitled(plan, "Lab");
    plan.put(kBaseline, card);
    const Staffing after = staffing(plan);
    EXPECT_EQ(before.mix(), after.mix());
    const PositionId lab = card.manager;
    Mix expected = before.branch(plan.org(kBaseline), lab);
    EXPECT_EQ(after.branch(plan.org(kBaseline), lab), expected);
    EXPECT_EQ(after.branch(plan.org(kBaseline), positionTitled(plan, "CEO")), after.mix());
    EXPECT_DOUBLE_EQ(expected.total().fteNumber(), 1.5);
}

TEST(Staffing, OfTheWholeIsTheSumOfItsTeamsAndOfThoseInNone) {
    Plan plan = company();
    allocate(plan, 1, addBet(plan, 1, Bucket::Enabler), teamNamed(plan, "Payments"), {}, 3'333);
    allocate(plan, 2, addBet(plan, 2, Bucket::Growth), {}, positionTitled(plan, "Lab"), 7'777);
    const Org& org = plan.org(kBaseline);
    const Staffing found = staffing(plan);
    Mix sum = found.of(org, *org.find(positionTitled(plan, "CEO")));
    for (const char* team : {"Payments", "Cards", "Labs"})
        sum += found.own(org, teamNamed(plan, team));
    EXPECT_EQ(sum, found.mix());
    double shares = 0;
    for (const Bucket bucket : kBuckets)
        shares += *found.mix().shareOfFte(bucket);
    EXPECT_NEAR(shares, 1, 1e-12);
}

TEST(Staffing, OfNobodyHasNoShares) {
    const Mix mix = Staffing(emptyPlan().org(kBaseline), kNow).mix();
    EXPECT_FALSE(mix.shareOfFte(Bucket::Core));
    EXPECT_EQ(mix.main(), Bucket::None);
}

// Any edit of rows that matter, at random.
class RandomEdits {
public:
    explicit RandomEdits(Plan& plan, unsigned seed)
        : m_plan(plan)
        , m_random(seed) {}

    Changes next() {
        const Plan before = m_plan;
        switch (pick(6)) {
        case 0:
            editPosition();
            break;
        case 1:
            addPosition();
            break;
        case 2:
            editTeam();
            break;
        case 3:
            addBet(m_plan, 1 + pick(4), kBuckets[pick(4)]);
            break;
        case 4:
            if (m_plan.org(kBaseline).find(InitiativeId(1 + pick(4))))
                editAllocation();
            break;
        default:
            m_plan.erase<Allocation>(kBaseline, AllocationId(1 + pick(12)));
        }
        return difference(before, m_plan);
    }

private:
    int pick(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }
    TeamId team() { return TeamId(pick(4)); }

    void editPosition() {
        Position row = *m_plan.org(kBaseline).find(PositionId(1 + pick(5)));
        row.team = team();
        row.fte = {pick(30'000)};
        row.cost = {pick(9'999)};
        m_plan.put(kBaseline, row);
    }
    void addPosition() {
        Position row;
        row.id = PositionId(100 + pick(5));
        row.team = team();
        row.fte = {5'000};
        m_plan.put(kBaseline, row);
    }
    void editTeam() {
        Team row = *m_plan.org(kBaseline).find(TeamId(1 + pick(3)));
        row.bucket = static_cast<Bucket>(pick(5));
        row.parent = TeamId(pick(static_cast<int>(row.id.value())));
        m_plan.put(kBaseline, row);
    }
    void editAllocation() {
        const bool isOfTeam = pick(2) == 0;
        for (const int id : {1, 2, 3, 4}) {
            if (!m_plan.org(kBaseline).find(InitiativeId(id)))
                continue;
            allocate(m_plan, 1 + pick(12), InitiativeId(id), isOfTeam ? TeamId(1 + pick(3)) : TeamId{},
                     isOfTeam ? PositionId{} : PositionId(1 + pick(5)), 1 + pick(9'000),
                     Quarter{kNow.index + pick(2)});
            return;
        }
    }

    Plan& m_plan;
    std::mt19937 m_random;
};

TEST(Staffing, PatchedByChangesIsTheOneMadeAnew) {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        Plan plan = company();
        RandomEdits edits(plan, seed);
        Staffing patched = staffing(plan);
        for (int step = 0; step < 60; ++step) {
            const Changes changes = edits.next();
            patched.apply(plan.org(kBaseline), kBaseline, changes);
            const Staffing anew = staffing(plan);
            ASSERT_EQ(patched.mix(), anew.mix()) << "seed " << seed << ", step " << step;
            ASSERT_EQ(patched.run(), anew.run()) << "seed " << seed << ", step " << step;
            for (const Initiative& bet : plan.org(kBaseline).initiatives())
                ASSERT_EQ(patched.of(bet.id), anew.of(bet.id)) << "seed " << seed << ", step " << step;
            for (const Team& team : plan.org(kBaseline).teams())
                ASSERT_EQ(patched.own(plan.org(kBaseline), team.id), anew.own(plan.org(kBaseline), team.id));
        }
    }
}

TEST(BucketTarget, IsTheLatestThatHasBegun) {
    Plan plan = company();
    plan.put(ScenarioId{}, BucketTarget{BucketTargetId(1), Bucket::Core, {}, {4'000}, {5'000}, {}, kWhole});
    plan.put(ScenarioId{}, BucketTarget{BucketTargetId(2), Bucket::Core, kNow, {4'500}, {5'500}, {}, kWhole});
    EXPECT_EQ(bucketTarget(plan, Bucket::Core, Quarter{kNow.index - 1})->fteLeast.basisPoints, 4'000);
    EXPECT_EQ(bucketTarget(plan, Bucket::Core, kNow)->fteLeast.basisPoints, 4'500);
    EXPECT_FALSE(bucketTarget(plan, Bucket::Growth, kNow));
}

} // namespace
} // namespace orgwright
