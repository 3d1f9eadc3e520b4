// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amounts.h"
#include "core/base/id.h"
#include "core/base/sources.h"

#include <gtest/gtest.h>
#include <limits>
#include <set>

namespace orgwright {
namespace {

/// How many of the ids fall into the fullest of 4096 places.
template <class IdAt>
int fullestPlace(IdAt idAt) {
    std::vector<int> places(4096);
    for (std::int64_t i = 1; i <= 4096; ++i)
        ++places[std::hash<PositionId>()(PositionId(idAt(i))) % places.size()];
    return *std::max_element(places.begin(), places.end());
}

} // namespace

TEST(Id, IsNoneUntilItIsGiven) {
    EXPECT_FALSE(PositionId{}.isSet());
    EXPECT_TRUE(PositionId(7).isSet());
    EXPECT_EQ(PositionId(7), PositionId(7));
    EXPECT_LT(PositionId(7), PositionId(8));
}

TEST(Id, SpreadsOverATableEvenWhereAFileChoseIt) {
    EXPECT_LE(fullestPlace([](std::int64_t i) { return i; }), 40);
    EXPECT_LE(fullestPlace([](std::int64_t i) { return i << 12; }), 40);
    EXPECT_LE(fullestPlace([](std::int64_t i) { return i << 32; }), 40);
    EXPECT_LE(fullestPlace([](std::int64_t i) { return i << 50; }), 40);
}

TEST(IdSource, GivesPositiveIdsThatDiffer) {
    IdSource source(7);
    std::set<PositionId> seen;
    for (int i = 0; i < 100'000; ++i) {
        const auto id = source.next<PositionId>();
        ASSERT_GT(id.value(), 0);
        ASSERT_TRUE(seen.insert(id).second);
    }
}

TEST(IdSource, GivesTheSameForTheSameSeed) {
    IdSource a(7);
    IdSource b(7);
    IdSource c(8);
    const auto first = a.next<TeamId>();
    EXPECT_EQ(first, b.next<TeamId>());
    EXPECT_NE(first, c.next<TeamId>());
}

TEST(IdSource, IsSeededAnewEachTime) {
    EXPECT_NE(IdSource().next<TeamId>(), IdSource().next<TeamId>());
}

TEST(Money, OfAMillionRowsAddsUpWithoutOverflow) {
    EXPECT_LE(kMostMoney.minor, std::numeric_limits<std::int64_t>::max() / 1'000'000);
    EXPECT_LE(kMostFte.basisPoints, std::numeric_limits<std::int64_t>::max() / 1'000'000);
}

TEST(SystemClock, AgreesWithItself) {
    EXPECT_TRUE(systemClock().today().isSet());
    EXPECT_GT(systemClock().now(), 1'600'000'000'000);
}

} // namespace orgwright
