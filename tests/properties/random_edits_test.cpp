// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/properties/random_edits.h"

#include "core/commands/position_commands.h"
#include "core/model/soundness.h"
#include "core/store/state_hash.h"
#include "tests/properties/starting.h"
#include "tests/support/doc.h"

#include <gtest/gtest.h>
#include <iostream>

namespace orgwright {
namespace {

using testing::Doc;
using testing::InMemory;
using testing::isSame;
using testing::numberFrom;
using testing::RandomEdits;
using testing::startingPlan;

/// A document edited at random. ORGWRIGHT_SEED and ORGWRIGHT_STEPS set what is run; the seed is printed.
class Edited : public ::testing::Test {
protected:
    const std::uint64_t seed = numberFrom("ORGWRIGHT_SEED", std::random_device()());
    RandomEdits edits{seed};
    const InMemory inMemory;
    const Plan start = startingPlan();
    Doc doc{start};
    std::int64_t ran = 0;
    std::int64_t refused = 0;

    void SetUp() override {
        std::cout << "ORGWRIGHT_SEED=" << seed << std::endl;
        doc->totals(kBaseline);
    }

    /// An edit, an undo, a redo, a jump, a reversion or a checkpoint.
    void step() {
        switch (edits.below(40)) {
        case 0:
            static_cast<void>(doc->goTo(nearBy()));
            break;
        case 1:
            static_cast<void>(doc->revertTo(nearBy()));
            break;
        case 2:
            static_cast<void>(doc->addCheckpoint("here"));
            break;
        case 3:
        case 4:
        case 5:
            static_cast<void>(doc->undo(static_cast<std::int64_t>(edits.below(6)) + 1));
            break;
        case 6:
        case 7:
            static_cast<void>(doc->redo(static_cast<std::int64_t>(edits.below(6)) + 1));
            break;
        default:
            edit();
        }
        ++ran;
    }

    /// A step around where the document stands, now and then one that does not exist.
    std::int64_t nearBy() {
        return doc->history().cursor() + static_cast<std::int64_t>(edits.below(21)) - 12;
    }

    void edit() {
        const StateHash before = stateHash(doc.plan());
        doc.clock.pass(static_cast<std::int64_t>(edits.below(1500)));
        if (edits.run(*doc))
            return;
        ++refused;
        ASSERT_EQ(stateHash(doc.plan()), before) << "a refused command left a trace, step " << ran;
    }

    void expectSound() {
        const auto found = unsoundness(doc.plan(), 1);
        ASSERT_TRUE(found.empty()) << "fault " << static_cast<int>(found[0].fault) << ", step " << ran;
    }

    void expectTotalsAsIfMadeAnew() {
        const Totals anew(doc.org());
        const Totals& patched = doc->totals(kBaseline);
        ASSERT_EQ(patched.measures(), anew.measures()) << "step " << ran;
        for (const Position& row : doc.org().positions())
            ASSERT_EQ(patched.branch(row.id), anew.branch(row.id)) << row.title.view() << ", step " << ran;
    }

    void expectSameAfterReopening() {
        const Plan before = doc.plan();
        const std::int64_t cursor = doc->history().cursor();
        const std::int64_t last = doc->history().last();
        doc.reopen();
        ASSERT_TRUE(isSame(doc.plan(), before)) << "step " << ran;
        ASSERT_EQ(doc->history().cursor(), cursor);
        ASSERT_EQ(doc->history().last(), last);
        doc->totals(kBaseline);
    }

    /// All the way back and all the way forth, through the same states, ending where it was.
    void expectSameStatesBothWays() {
        const Plan end = doc.plan();
        const std::int64_t cursor = doc->history().cursor();
        std::vector<StateHash> states;
        while (doc->canRedo())
            ASSERT_TRUE(doc->redo()) << "step " << ran;
        states.push_back(stateHash(doc.plan()));
        while (doc->canUndo()) {
            ASSERT_TRUE(doc->undo()) << "step " << ran;
            states.push_back(stateHash(doc.plan()));
        }
        ASSERT_TRUE(isSame(doc.plan(), start)) << "step " << ran;
        for (auto state = states.rbegin(); state != states.rend(); ++state) {
            ASSERT_EQ(stateHash(doc.plan()), *state);
            ASSERT_TRUE(!doc->canRedo() || doc->redo());
        }
        ASSERT_TRUE(doc->goTo(cursor));
        ASSERT_TRUE(isSame(doc.plan(), end)) << "step " << ran;
    }
};

} // namespace

TEST_F(Edited, AtRandomItStaysSoundAndCanBeTakenBackToTheStart) {
    const auto steps = static_cast<std::int64_t>(numberFrom("ORGWRIGHT_STEPS", 10'000));
    while (ran < steps && !HasFatalFailure()) {
        step();
        expectSound();
        expectTotalsAsIfMadeAnew();
        if (ran % 250 == 0)
            expectSameAfterReopening();
        if (ran % 5'000 == 1'000)
            expectSameStatesBothWays();
    }
    std::cout << ran << " steps, " << refused << " refused, " << doc->history().last() << " in the history, "
              << doc.org().positions().size() << " positions" << std::endl;
    EXPECT_GT(refused, steps / 20);
    EXPECT_LT(refused, steps / 2);
    EXPECT_GT(doc->history().last(), steps / 20);
}

TEST_F(Edited, AtRandomItPreviewsWithoutATrace) {
    for (int i = 0; i < 300; ++i)
        step();
    const Plan before = doc.plan();
    const Measures measures = doc->totals(kBaseline).measures();
    const std::int64_t last = doc->history().last();
    std::vector<PositionId> ids;
    for (const Position& row : doc.org().positions())
        ids.push_back(row.id);
    for (const PositionId id : ids) {
        static_cast<void>(doc->preview(
            kBaseline,
            [&](Editor& e) { return deletePosition(e, id, static_cast<ReportsGo>(edits.below(3))); },
            [&](const Plan& plan, const Totals& totals, const Changes&) {
                ASSERT_EQ(totals.measures(), Totals(plan.org(kBaseline)).measures());
            }));
        ASSERT_TRUE(isSame(doc.plan(), before));
        ASSERT_EQ(doc->totals(kBaseline).measures(), measures);
    }
    EXPECT_EQ(doc->history().last(), last);
}

/// The controls: what the properties look at does change when something goes wrong.
TEST_F(Edited, AtRandomItWouldShowALostChange) {
    for (int i = 0; i < 300; ++i)
        step();
    Plan plan = doc.plan();
    Position row;
    row.id = PositionId(1'000);
    row.title = "lost";
    plan.put(kBaseline, row);
    EXPECT_FALSE(isSame(plan, doc.plan()));
    EXPECT_NE(stateHash(plan), stateHash(doc.plan()));
    EXPECT_NE(Totals(plan.org(kBaseline)).measures(), doc->totals(kBaseline).measures());
    row.manager = row.id;
    plan.put(kBaseline, row);
    EXPECT_FALSE(unsoundness(plan).empty());
}

} // namespace orgwright
