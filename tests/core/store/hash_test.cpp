// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_test.h"

#include "core/store/state_hash.h"

#include <algorithm>
#include <random>

namespace orgwright {
namespace {

using testing::bytesOf;
using testing::overwrite;
using testing::PlanBuilder;
using testing::RawDatabase;
using testing::StoreTest;

/// Every column of every kind of row, with a value that differs from what the row has.
std::vector<std::string> flippedFields() {
    std::vector<std::string> flips;
    Changes().forEachKind([&]<class Row>(const std::vector<RowChange<Row>>&) {
        for (const Column<Row>& column : Described<Row>::kColumns) {
            const std::string name(column.name);
            flips.push_back("UPDATE " + std::string(Described<Row>::kTable) + " SET " + name + " = " + name +
                            (column.isText() ? " || 'x'" : " + 1"));
        }
    });
    return flips;
}

void putScorecard(Plan& plan) {
    const Quarter quarter{8'107};
    plan.put({}, Successor{.id = SuccessorId(1)});
    plan.put({}, Measure{.id = MeasureId(1), .key = "own"});
    plan.put({}, Score{.id = ScoreId(1), .measure = MeasureId(1), .quarter = quarter});
    plan.put({}, Evidence{.id = EvidenceId(1), .measure = MeasureId(1), .quarter = quarter});
    plan.put({}, LoggedDecision{.id = LoggedDecisionId(1)});
    plan.put({}, Expectation{.id = ExpectationId(1), .measure = MeasureId(1)});
    plan.put({}, ReviewAnswer{.id = ReviewAnswerId(1), .quarter = quarter});
    plan.put({}, ReviewAction{.id = ReviewActionId(1), .quarter = quarter});
    plan.put({}, QuarterLock{.id = LockId(1), .quarter = quarter});
    plan.put({}, LockedSeat{.id = LockedSeatId(1)});
    plan.put({}, LockedBet{.id = LockedBetId(1)});
    plan.put({}, LockedFigure{.id = LockedFigureId(1)});
    plan.put({}, LockedScore{.id = LockedScoreId(1)});
}

Plan planWithEveryKind() {
    Plan plan =
        PlanBuilder().position("CEO").under("CEO", "CTO").seat("CTO", "Ada").line("CTO", "CEO").team("A");
    plan.put(kBaseline, ChangeDetail{.id = ChangeDetailId(1)});
    plan.put(kBaseline, Clash{.id = ClashId(1)});
    plan.put(kBaseline, Initiative{.id = InitiativeId(1), .name = "Bet"});
    plan.put(kBaseline, Allocation{.id = AllocationId(1), .initiative = InitiativeId(1), .team = TeamId(1)});
    plan.put(kBaseline, Dependency{.id = DependencyId(1), .from = InitiativeId(1), .onTeam = TeamId(1)});
    plan.put(kBaseline, BucketTarget{.id = BucketTargetId(1)});
    plan.put(kBaseline, SilencedRule{.id = SilencedRuleId(1), .rule = "wide-span"});
    putScorecard(plan);
    return plan;
}

} // namespace

TEST(StateHash, DoesNotDependOnTheOrderOfRows) {
    const Plan plan = planWithEveryKind();
    Plan other = emptyPlan();
    const Changes rows = difference(emptyPlan(), plan);
    for (auto change = rows.of<Position>().rbegin(); change != rows.of<Position>().rend(); ++change)
        other.put(kBaseline, *change->after);
    other.apply(rows);
    EXPECT_EQ(stateHash(plan), stateHash(other));
}

TEST(StateHash, FollowsChangesAndTheirInverse) {
    const Plan from = planWithEveryKind();
    const Plan to = PlanBuilder().position("CEO").under("CEO", "CFO", "COO").team("B");
    StateHash hash = stateHash(from);
    update(hash, difference(from, to));
    EXPECT_EQ(hash, stateHash(to));
    update(hash, difference(to, from));
    EXPECT_EQ(hash, stateHash(from));
}

TEST(StateHash, TellsScenariosAndKindsApart) {
    Position row;
    row.id = PositionId(5);
    Plan a;
    a.put(kBaseline, row);
    Plan b;
    b.put(ScenarioId(2), row);
    EXPECT_NE(stateHash(a), stateHash(b));
    EXPECT_NE(stateHash(a), stateHash(Plan()));
}

TEST(StateHash, IsTheSameOnEveryMachine) {
    Plan plan;
    plan.put(ScenarioId{}, Person{PersonId(1), "k", "n", "e"});
    EXPECT_EQ(stateHash(plan).low, 4126172508076820084ULL);
    EXPECT_EQ(stateHash(plan).high, 15207987476163351860ULL);
}

TEST_F(StoreTest, EveryFieldThatWasTamperedWithIsFound) {
    plan = planWithEveryKind();
    make();
    const std::string whole = bytesOf(path);
    const std::vector<std::string> flips = flippedFields();
    ASSERT_GT(flips.size(), 40U);
    for (const std::string& flip : flips) {
        overwrite(path, whole);
        RawDatabase(path).run(flip);
        EXPECT_EQ(faultOnLoading(), StoreFault::Damaged) << flip;
    }
}

TEST_F(StoreTest, EveryRowThatIsMissingIsFound) {
    plan = planWithEveryKind();
    make();
    const std::string whole = bytesOf(path);
    std::vector<std::string> tables{"meta"};
    Changes().forEachKind(
        [&]<class Row>(const std::vector<RowChange<Row>>&) { tables.emplace_back(Described<Row>::kTable); });
    for (const std::string& table : tables) {
        overwrite(path, whole);
        RawDatabase(path).run("DELETE FROM " + table);
        EXPECT_EQ(faultOnLoading(), StoreFault::Damaged) << table;
    }
}

TEST_F(StoreTest, EveryPairOfPagesThatChangedPlacesIsFound) {
    PlanBuilder builder;
    builder.position("CEO");
    for (int i = 0; i < 400; ++i)
        builder.under("CEO", "A title of some length " + std::to_string(i));
    plan = builder;
    make();
    const std::string whole = bytesOf(path);
    constexpr std::size_t kPage = 4096;
    const std::size_t pages = whole.size() / kPage;
    ASSERT_GT(pages, 15U);
    for (std::size_t a = 1; a < pages; ++a) {
        for (std::size_t b = a + 1; b < pages; ++b) {
            std::string damaged = whole;
            std::swap_ranges(damaged.begin() + a * kPage, damaged.begin() + (a + 1) * kPage,
                             damaged.begin() + b * kPage);
            if (damaged == whole)
                continue;
            overwrite(path, damaged);
            EXPECT_EQ(faultOnLoading(), StoreFault::Damaged) << a << ' ' << b;
        }
    }
}

TEST_F(StoreTest, EveryBitThatFlippedInAnOccupiedPageIsFoundOrHarmless) {
    plan = planWithEveryKind();
    make();
    const std::string whole = bytesOf(path);
    std::mt19937 random(3);
    int found = 0;
    for (int i = 0; i < 400; ++i) {
        std::string damaged = whole;
        damaged[random() % damaged.size()] ^= static_cast<char>(1 << random() % 8);
        overwrite(path, damaged);
        try {
            ASSERT_TRUE(testing::isSame(loaded(), plan));
        } catch (const StoreError&) {
            ++found;
        }
    }
    EXPECT_GT(found, 20);
}

} // namespace orgwright
