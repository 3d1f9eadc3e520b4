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
    FlatIndex index;
    for (std::uint32_t place = 0; place < 100; ++place)
        index.insert(42, place);
    for (std::uint32_t place = 0; place < 100; place += 2)
        index.erase(42, place);
    for (std::uint32_t place = 0; place < 100; ++place)
        EXPECT_EQ(found(index, 42, place), place % 2 == 0 ? FlatIndex::kNone : place);
}

TEST(FlatIndex, ClosesUpAcrossItsEnd) {
    // Of eight cells the last and those that overflow from it to the front.
    FlatIndex index;
    for (const std::uint32_t place : {0U, 1U, 2U})
        index.insert(7, place);
    index.insert(0, 3);
    index.erase(7, 0);
    EXPECT_EQ(found(index, 7, 1), 1U);
    EXPECT_EQ(found(index, 7, 2), 2U);
    EXPECT_EQ(found(index, 0, 3), 3U);
}

TEST(FlatIndex, FollowsWhatMoved) {
    FlatIndex index;
    index.insert(5, 9);
    index.move(5, 9, 2);
    EXPECT_EQ(found(index, 5, 9), FlatIndex::kNone);
    EXPECT_EQ(found(index, 5, 2), 2U);
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
