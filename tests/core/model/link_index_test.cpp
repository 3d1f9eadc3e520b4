// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/link_index.h"

#include "core/base/id.h"

#include <gmock/gmock.h>
#include <map>
#include <random>
#include <set>

namespace orgwright {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Index = LinkIndex<PositionId, PositionId>;

std::vector<std::int64_t> idsOf(const Index& index, std::int64_t owner) {
    std::vector<std::int64_t> ids;
    for (const auto& link : index.of(PositionId(owner)))
        ids.push_back(link.id.value());
    return ids;
}

} // namespace

TEST(LinkIndex, HasNothingOfAnUnknownOwner) {
    EXPECT_THAT(idsOf(Index(), 1), IsEmpty());
}

TEST(LinkIndex, KeepsRankOrderHoweverLinksCome) {
    Index index;
    index.insert(PositionId(1), {30, PositionId(3)});
    index.insert(PositionId(1), {10, PositionId(1)});
    index.insert(PositionId(1), {20, PositionId(2)});
    EXPECT_THAT(idsOf(index, 1), ElementsAre(1, 2, 3));
}

TEST(LinkIndex, OrdersEqualRanksById) {
    Index index;
    index.insert(PositionId(1), {5, PositionId(9)});
    index.insert(PositionId(1), {5, PositionId(4)});
    EXPECT_THAT(idsOf(index, 1), ElementsAre(4, 9));
}

TEST(LinkIndex, ForgetsAnErasedLinkAndNoOther) {
    Index index;
    for (std::int64_t id : {1, 2, 3})
        index.insert(PositionId(1), {id, PositionId(id)});
    index.erase(PositionId(1), PositionId(2));
    index.erase(PositionId(1), PositionId(7));
    index.erase(PositionId(8), PositionId(1));
    EXPECT_THAT(idsOf(index, 1), ElementsAre(1, 3));
    index.erase(PositionId(1), PositionId(1));
    index.erase(PositionId(1), PositionId(3));
    EXPECT_THAT(idsOf(index, 1), IsEmpty());
}

TEST(LinkIndex, AgreesWithASortedSetOverRandomChanges) {
    std::mt19937 random(11);
    Index index;
    std::map<std::int64_t, std::set<std::pair<std::int64_t, std::int64_t>>> expected;
    std::map<std::int64_t, std::pair<std::int64_t, std::int64_t>> placed;
    for (int step = 0; step < 20'000; ++step) {
        const std::int64_t id = random() % 60 + 1;
        if (const auto old = placed.find(id); old != placed.end()) {
            index.erase(PositionId(old->second.first), PositionId(id));
            expected[old->second.first].erase({old->second.second, id});
            placed.erase(old);
        }
        if (random() % 3 != 0) {
            const std::int64_t owner = random() % 5;
            const std::int64_t rank = random() % 20;
            index.insert(PositionId(owner), {rank, PositionId(id)});
            expected[owner].insert({rank, id});
            placed[id] = {owner, rank};
        }
        const std::int64_t looked = random() % 5;
        std::vector<std::int64_t> ids;
        for (const auto& [rank, each] : expected[looked])
            ids.push_back(each);
        ASSERT_EQ(idsOf(index, looked), ids);
    }
}

} // namespace orgwright
