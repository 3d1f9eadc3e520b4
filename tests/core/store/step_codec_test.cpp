// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/step_codec.h"

#include "core/base/refusal.h"
#include "tests/support/plan_builder.h"

#include <cstring>
#include <gtest/gtest.h>
#include <random>
#include <xxhash.h>

namespace orgwright {
namespace {

using testing::isSame;
using testing::PlanBuilder;

Plan before() {
    return PlanBuilder()
        .position("CEO")
        .under("CEO", "CTO")
        .seat("CTO", "Ada")
        .line("CTO", "CEO")
        .team("A")
        .team("B", "A");
}

/// Inserts, erases and updates of every kind.
Plan after() {
    Plan plan = PlanBuilder()
                    .position("Chair")
                    .under("Chair", "CTO", "CFO")
                    .seat("CFO", "Zoë 🦊")
                    .team("A")
                    .lead("A", "CFO");
    Settings settings;
    settings.title = "Plan";
    settings.fiscalYearStart = 4;
    plan.put(ScenarioId{}, settings);
    plan.put(ScenarioId{}, Scenario{.id = ScenarioId(2), .name = "Option", .rank = -5});
    Position row = *plan.org(kBaseline).find(PositionId(2));
    row.note = std::string(kMostTextBytes, 'n');
    row.cost = Money{} - kMostMoney;
    row.rank = -(std::int64_t{1} << 61);
    plan.put(kBaseline, row);
    return plan;
}

std::string closed(std::string body) {
    const std::uint64_t sum = XXH3_64bits(body.data(), body.size());
    char bytes[8];
    std::memcpy(bytes, &sum, 8);
    return body.append(bytes, 8);
}

std::string withoutSum(const std::string& bytes) {
    return bytes.substr(0, bytes.size() - 8);
}

/// A few random changes to bytes: flips, cuts, repeats and numbers at their bounds.
std::string mutated(std::string bytes, std::mt19937& random) {
    for (std::uint32_t n = random() % 4 + 1; n > 0 && !bytes.empty(); --n) {
        const std::size_t at = random() % bytes.size();
        switch (random() % 5) {
        case 0:
            bytes[at] = static_cast<char>(random());
            break;
        case 1:
            bytes.erase(at, random() % 9);
            break;
        case 2:
            bytes.insert(at, bytes.substr(random() % bytes.size(), random() % 40));
            break;
        case 3:
            bytes.insert(at, "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01");
            break;
        default:
            bytes.resize(at);
        }
    }
    return bytes;
}

/// What must hold of whatever was decoded: applied, the plan says what the changes say.
void expectUsable(const Changes& changes, Plan plan) {
    const bool isFitting = plan.fits(changes);
    plan.apply(changes);
    if (isFitting)
        plan.apply(inverse(changes));
}

} // namespace

TEST(StepCodec, ReadsBackWhatItWrote) {
    const Changes changes = difference(before(), after());
    ASSERT_GT(changes.size(), 6U);
    const auto decoded = decodedStep(encodedStep(changes), before());
    ASSERT_TRUE(decoded);
    EXPECT_TRUE(before().fits(*decoded));
    Plan plan = before();
    plan.apply(*decoded);
    EXPECT_TRUE(isSame(plan, after()));
}

TEST(StepCodec, ReadsAStepFromItsOtherEnd) {
    const auto decoded = decodedStep(encodedStep(difference(before(), after())), after());
    ASSERT_TRUE(decoded);
    Plan plan = after();
    ASSERT_TRUE(plan.fits(inverse(*decoded)));
    plan.apply(inverse(*decoded));
    EXPECT_TRUE(isSame(plan, before()));
}

TEST(StepCodec, WritesTheSameBytesForTheSameChanges) {
    EXPECT_EQ(encodedStep(difference(before(), after())), encodedStep(difference(before(), after())));
}

TEST(StepCodec, HoldsOnlyTheFieldsThatChanged) {
    Changes changes;
    const Position row = *before().org(kBaseline).find(PositionId(2));
    Position moved = row;
    moved.manager = {};
    changes.of<Position>().push_back({kBaseline, row, moved});
    // Nineteen column names, the row's key, one field before and after, the sum.
    EXPECT_LT(encodedStep(changes).size(), 220U);
}

TEST(StepCodec, RefusesAStepThatNamesARowThatIsNotThere) {
    Changes changes;
    Position row = *before().org(kBaseline).find(PositionId(2));
    row.id = PositionId(77);
    Position other = row;
    other.title = "x";
    changes.of<Position>().push_back({kBaseline, row, other});
    EXPECT_FALSE(decodedStep(encodedStep(changes), before()));
}

TEST(StepCodec, RefusesWhatNoColumnAdmits) {
    const auto refuses = [](auto change) {
        Changes changes;
        const Position row = *before().org(kBaseline).find(PositionId(2));
        Position other = row;
        change(other);
        changes.of<Position>().push_back({kBaseline, row, other});
        return !decodedStep(encodedStep(changes), before());
    };
    EXPECT_FALSE(refuses([](Position& row) { row.title = "fine"; }));
    EXPECT_TRUE(refuses([](Position& row) { row.title = "\xFF"; }));
    EXPECT_TRUE(refuses([](Position& row) { row.note = std::string(kMostTextBytes + 1, 'x'); }));
    EXPECT_TRUE(refuses([](Position& row) { row.fte = {-1}; }));
    EXPECT_TRUE(refuses([](Position& row) { row.state = static_cast<SeatState>(200); }));
    EXPECT_TRUE(refuses([](Position& row) { row.manager = PositionId(-4); }));
}

TEST(StepCodec, RefusesRowsOfNoScenarioAndIdsThatAreNone) {
    Changes changes;
    Position row;
    row.id = PositionId(9);
    changes.of<Position>().push_back({ScenarioId{}, std::nullopt, row});
    EXPECT_FALSE(decodedStep(encodedStep(changes), before()));
    changes.of<Position>()[0] = {ScenarioId(-1), std::nullopt, row};
    EXPECT_FALSE(decodedStep(encodedStep(changes), before()));
    row.id = {};
    changes.of<Position>()[0] = {kBaseline, std::nullopt, row};
    EXPECT_FALSE(decodedStep(encodedStep(changes), before()));
}

TEST(StepCodec, RefusesEveryBitThatFlipped) {
    const std::string bytes = encodedStep(difference(before(), PlanBuilder().position("CEO")));
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        std::string damaged = bytes;
        damaged[bit / 8] ^= static_cast<char>(1 << bit % 8);
        ASSERT_FALSE(decodedStep(damaged, before())) << bit;
    }
}

TEST(StepCodec, RefusesEveryStepCutShort) {
    const std::string bytes = encodedStep(difference(before(), after()));
    for (std::size_t size = 0; size < bytes.size(); size += size < 400 ? 1 : 97)
        ASSERT_FALSE(decodedStep(bytes.substr(0, size), before()));
}

TEST(StepCodec, RefusesOrReadsWhateverElseItIsGiven) {
    std::mt19937 random(20261103);
    const Plan plan = before();
    Plan small = after();
    Position row = *small.org(kBaseline).find(PositionId(2));
    row.note = "short";
    small.put(kBaseline, row);
    const std::string body = withoutSum(encodedStep(difference(plan, small)));
    int decodedOnes = 0;
    for (int i = 0; i < 50'000; ++i) {
        const auto decoded = decodedStep(closed(mutated(body, random)), plan);
        if (!decoded)
            continue;
        ++decodedOnes;
        expectUsable(*decoded, plan);
    }
    EXPECT_GT(decodedOnes, 100);
}

TEST(StepCodec, DoesNotBelieveACountItCannotHold) {
    // format 1, table "person", no columns, two to the 40 rows.
    EXPECT_FALSE(decodedStep(
        closed(std::string("\x01\x06person") + std::string("\0", 1) + "\x80\x80\x80\x80\x80\x20"), before()));
    EXPECT_FALSE(decodedStep(closed("\x02"), before()));
    EXPECT_FALSE(decodedStep(closed(""), before()));
    EXPECT_FALSE(decodedStep("", before()));
    EXPECT_TRUE(decodedStep(closed("\x01"), before()));
}

TEST(StepArgs, AreReadBackAndNeverHalf) {
    const std::vector<std::string> args{"Ada", "", "Zoë 🦊"};
    EXPECT_EQ(decodedArgs(encodedArgs(args)), args);
    EXPECT_TRUE(decodedArgs(encodedArgs({})).empty());
    EXPECT_TRUE(decodedArgs("").empty());
    EXPECT_TRUE(decodedArgs(encodedArgs(args).substr(1)).empty());
    std::mt19937 random(5);
    for (int i = 0; i < 5'000; ++i)
        decodedArgs(closed(mutated(withoutSum(encodedArgs(args)), random)));
}

} // namespace orgwright
