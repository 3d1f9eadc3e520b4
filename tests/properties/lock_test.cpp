// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/scorecard_commands.h"
#include "tests/properties/random_edits.h"
#include "tests/properties/starting.h"
#include "tests/support/doc.h"
#include "ui/export/scorecard_table.h"

#include <gtest/gtest.h>
#include <iostream>

namespace orgwright {
namespace {

using testing::Doc;
using testing::InMemory;
using testing::numberFrom;
using testing::RandomEdits;
using testing::startingPlan;

constexpr Quarter kLocked{2026 * 4 + 1};
constexpr Date kToday{20260702};

/// What files say of the locked quarter.
std::string said(const Document& document) {
    const Plan& plan = document.plan();
    return scorecardObject(plan, scorecard(plan, kBaseline, kLocked, kToday)).dump();
}

TEST(LockedQuarter, SaysTheSameToTheLastByteWhateverIsEditedUndoneAndDoneAgain) {
    const std::uint64_t seed = numberFrom("ORGWRIGHT_SEED", std::random_device()());
    std::cout << "ORGWRIGHT_SEED=" << seed << std::endl;
    const InMemory inMemory;
    RandomEdits edits{seed};
    Doc doc{startingPlan()};
    for (int i = 0; i < 200; ++i)
        edits.run(*doc);
    const auto lock = [](Editor& editor) { return lockQuarter(editor, kLocked); };
    ASSERT_TRUE(doc->execute(kBaseline, lock));
    const std::int64_t step = doc->history().cursor();
    const std::string before = said(*doc);
    std::uint64_t done = 0;
    for (std::uint64_t i = 0; i < numberFrom("ORGWRIGHT_STEPS", 1000); ++i)
        done += edits.run(*doc) ? 1 : 0;
    EXPECT_GT(done, 0U);
    EXPECT_EQ(said(*doc), before);
    const std::int64_t last = doc->history().cursor();
    ASSERT_TRUE(doc->undo(last - step));
    EXPECT_EQ(said(*doc), before);
    ASSERT_TRUE(doc->redo(last - step));
    EXPECT_EQ(said(*doc), before);
}

} // namespace
} // namespace orgwright
