// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/flat_index.h"

#include "core/base/id.h"
#include "core/model/id_map.h"

#include <gtest/gtest.h>
#include <random>
#include <unordered_map>

namespace orgwright {
namespace {

std::uint32_t found(const FlatIndex& index, std::size_t hash, std::uint32_t place) {
    return index.find(hash, [place](std::uint32_t at) { return at == place; });
}

} // namespace

TEST(FlatIndex, FindsNothingWhereNothingIs) {
    EXPECT_EQ(found(FlatIndex(), 7, 0), FlatIndex::kNone);
}

TEST(FlatIndex, TellsPlacesOfOneHashApart) {
    const auto hashAt = [](std::uint32_t) { return 42U; };
    FlatIndex index;
    for (std::uint32_t place = 0; place < 100; ++place)
        index.insert(42, place, hashAt);
    for (std::uint32_t place = 0; place < 100; place += 2)
        index.erase(42, place, hashAt);
    for (std::uint32_t place = 0; place < 100; ++place)
        EXPECT_EQ(found(index, 42, place), place % 2 == 0 ? FlatIndex::kNone : place);
}

TEST(FlatIndex, ClosesUpAcrossItsEnd) {
    // Of eight cells the last and those that overflow from it to the front.
    const auto hashAt = [](std::uint32_t place) { return place == 3 ? 0U : 7U; };
    FlatIndex index;
    for (const std::uint32_t place : {0U, 1U, 2U, 3U})
        index.insert(hashAt(place), place, hashAt);
    index.erase(7, 0, hashAt);
    EXPECT_EQ(found(index, 7, 1), 1U);
    EXPECT_EQ(found(index, 7, 2), 2U);
    EXPECT_EQ(found(index, 0, 3), 3U);
}

TEST(FlatIndex, FollowsWhatMoved) {
    FlatIndex index;
    index.insert(5, 9, [](std::uint32_t) { return 5U; });
    index.move(5, 9, 2);
    EXPECT_EQ(found(index, 5, 9), FlatIndex::kNone);
    EXPECT_EQ(found(index, 5, 2), 2U);
}

TEST(FlatIndex, HoldsPlacesFarAboveTheirNumber) {
    const auto hashAt = [](std::uint32_t place) { return std::size_t{place} << 20; };
    FlatIndex index;
    for (const std::uint32_t place : {7U, 8U, 1'000U, 65'535U, 65'536U})
        index.insert(hashAt(place), place, hashAt);
    for (const std::uint32_t place : {7U, 8U, 1'000U, 65'535U, 65'536U})
        EXPECT_EQ(found(index, hashAt(place), place), place);
    EXPECT_EQ(found(index, hashAt(9), 9), FlatIndex::kNone);
}

TEST(IdMap, DoesWhatAnOrdinaryMapDoes) {
    IdMap<PositionId, int> map;
    std::unordered_map<std::int64_t, int> expected;
    std::mt19937 random(3);
    for (int i = 0; i < 20'000; ++i) {
        const std::int64_t id = 1 + random() % 500;
        if (random() % 3 == 0) {
            map.erase(PositionId(id));
            expected.erase(id);
        } else {
            map[PositionId(id)] = i;
            expected[id] = i;
        }
    }
    for (std::int64_t id = 1; id <= 500; ++id) {
        const int* value = map.find(PositionId(id));
        const auto known = expected.find(id);
        ASSERT_EQ(value != nullptr, known != expected.end()) << id;
        EXPECT_EQ(value ? *value : -1, value ? known->second : -1);
    }
}

} // namespace orgwright
