// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/portfolio_commands.h"
#include "core/commands/position_commands.h"
#include "core/commands/team_commands.h"
#include "core/rollup/staffing.h"
#include "core/store/state_hash.h"
#include "tests/properties/random_edits.h"
#include "tests/properties/starting.h"
#include "tests/support/doc.h"

#include <gtest/gtest.h>
#include <iostream>

namespace orgwright {
namespace {

using testing::Doc;
using testing::InMemory;
using testing::numberFrom;
using testing::RandomEdits;
using testing::startingPlan;

/// The laws of the bucket mix, in plans made at random.
class MixLaws : public ::testing::Test {
protected:
    const std::uint64_t seed = numberFrom("ORGWRIGHT_SEED", std::random_device()());
    const std::uint64_t steps = numberFrom("ORGWRIGHT_STEPS", 600);
    RandomEdits edits{seed};
    const InMemory inMemory;
    Doc doc{startingPlan()};

    void SetUp() override { std::cout << "ORGWRIGHT_SEED=" << seed << std::endl; }

    const Org& org() { return doc.plan().org(kBaseline); }
    /// A quarter in which somebody works on a bet, where there is one.
    Quarter someQuarter() {
        const auto& rows = org().allocations();
        return rows.isEmpty() ? Quarter{2026 * 4} : (rows.begin() + edits.below(rows.size()))->quarter;
    }
    /// After a few commands more, in the plan as it has become; longer where nobody works on anything yet.
    template <class Law>
    void holds(Law law) {
        int rounds = 0;
        for (std::uint64_t round = 0;
             (round < steps / 6 || (rounds == 0 && round < steps)) && !HasFatalFailure(); ++round) {
            for (int i = 0; i < 6; ++i)
                edits.run(*doc);
            rounds += !org().allocations().isEmpty();
            law(doc->staffing(kBaseline, someQuarter()));
        }
        EXPECT_GT(rounds, 0) << "nothing was there to hold for";
    }
    std::vector<PositionId> heads() {
        std::vector<PositionId> found;
        for (const auto& row : org().positions()) {
            if (!org().reports(row.id).empty())
                found.push_back(row.id);
        }
        return found;
    }
    bool isUnder(PositionId position, PositionId head) {
        for (; position; position = org().find(position)->manager) {
            if (position == head)
                return true;
        }
        return false;
    }
    Mix sumOfParts(const Staffing& staffing) {
        Mix sum;
        for (const Team& team : org().teams())
            sum += staffing.own(org(), team.id);
        for (const Position& row : org().positions()) {
            if (!row.team)
                sum += staffing.of(org(), row);
        }
        return sum;
    }
};

} // namespace

TEST_F(MixLaws, SharesSumToOne) {
    holds([&](const Staffing& staffing) {
        double fte = 0;
        double cost = 0;
        for (const Bucket bucket : kBuckets) {
            fte += staffing.mix().shareOfFte(bucket).value_or(0);
            cost += staffing.mix().shareOfCost(bucket).value_or(0);
        }
        ASSERT_NEAR(fte, staffing.mix().total().fte > 0 ? 1 : 0, 1e-12);
        ASSERT_NEAR(cost, staffing.mix().total().cost > 0 ? 1 : 0, 1e-12);
    });
}

TEST_F(MixLaws, TheWholeIsTheSumOfItsPartsToTheLastDigit) {
    holds([&](const Staffing& staffing) {
        ASSERT_EQ(staffing.mix(), sumOfParts(staffing));
        std::int64_t fte = 0;
        for (const Position& row : org().positions())
            fte += std::int64_t{row.fte.basisPoints} * kWhole.basisPoints;
        ASSERT_EQ(staffing.mix().total().fte, fte) << "each FTE is counted once";
        Mix bets = staffing.run();
        for (const Initiative& bet : org().initiatives())
            bets.buckets[placeOf(bet.bucket)] += staffing.of(bet.id);
        ASSERT_EQ(bets, staffing.mix()) << "work is on a bet or it is run work";
    });
}

TEST_F(MixLaws, ABranchThatMovesTakesItsWorkAlongAndChangesNothingElse) {
    int moves = 0;
    holds([&](const Staffing& live) {
        const Quarter quarter = live.quarter();
        const std::vector<PositionId> managers = heads();
        const PositionId moved = managers[edits.below(managers.size())];
        const PositionId to = managers[edits.below(managers.size())];
        const PositionId from = org().find(moved)->manager;
        if (!from || from == to || isUnder(from, to) || isUnder(to, from))
            return;
        const Mix all = live.mix();
        const Mix branch = live.branch(org(), moved);
        const Mix fromBefore = live.branch(org(), from);
        Mix toAfter = live.branch(org(), to);
        if (!doc.run([&](Editor& editor) { return movePosition(editor, moved, {to}); }))
            return;
        ++moves;
        const Staffing& after = doc->staffing(kBaseline, quarter);
        ASSERT_EQ(after.mix(), all);
        Mix fromAfter = fromBefore;
        fromAfter -= branch;
        toAfter += branch;
        ASSERT_EQ(after.branch(org(), from), fromAfter);
        ASSERT_EQ(after.branch(org(), to), toAfter);
    });
    EXPECT_GT(moves, 0);
}

TEST_F(MixLaws, StoppingABetAndUndoingThatIsNothing) {
    int stops = 0;
    holds([&](const Staffing& live) {
        const auto& bets = org().initiatives();
        if (bets.isEmpty())
            return;
        const InitiativeId bet = (bets.begin() + edits.below(bets.size()))->id;
        const Quarter quarter = live.quarter();
        const Mix before = live.mix();
        const StateHash state = stateHash(doc.plan());
        if (!doc.run([&](Editor& editor) { return stopInitiative(editor, bet, {.reason = "No demand"}); }))
            return;
        ++stops;
        ASSERT_EQ(doc->staffing(kBaseline, quarter).of(bet), Effort{});
        ASSERT_NE(stateHash(doc.plan()), state);
        ASSERT_TRUE(doc->undo());
        ASSERT_EQ(stateHash(doc.plan()), state);
        ASSERT_EQ(doc->staffing(kBaseline, quarter).mix(), before);
    });
    EXPECT_GT(stops, 0);
}

} // namespace orgwright
