// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shared_text.h"

#include <gtest/gtest.h>
#include <memory>
#include <thread>
#include <vector>

namespace orgwright {

using namespace std::string_literals;

TEST(SharedText, TakesEightBytesAndIsEmptyAtFirst) {
    EXPECT_EQ(sizeof(SharedText), 8U);
    EXPECT_TRUE(SharedText().empty());
    EXPECT_EQ(SharedText().size(), 0U);
    EXPECT_EQ(SharedText(), SharedText(""));
    EXPECT_EQ(SharedText(std::string_view()).view().data(), nullptr);
}

TEST(SharedText, SaysWhatItWasMadeOfDownToItsZeroBytes) {
    EXPECT_EQ(SharedText("Zoë").str(), "Zoë");
    EXPECT_EQ(SharedText("a\0b"s).view(), "a\0b"s);
    for (const std::size_t size : {1U, 6U, 7U, 8U, 9U, 40'000U})
        EXPECT_EQ(SharedText(std::string(size, '\xFF')).str(), std::string(size, '\xFF'));
}

TEST(SharedText, SharesItsBytesWithItsCopiesAsLongAsOneLives) {
    auto first = std::make_unique<SharedText>("Head of Platform");
    SharedText second = *first;
    EXPECT_EQ(second.view().data(), first->view().data());
    first.reset();
    EXPECT_EQ(second, "Head of Platform");
    const SharedText third = std::move(second);
    second = "Another";
    EXPECT_EQ(third, "Head of Platform");
    EXPECT_EQ(second, "Another");
}

TEST(SharedText, IsAssignedToItself) {
    SharedText text("Runtime engineer");
    const SharedText& same = text;
    text = same;
    EXPECT_EQ(text, "Runtime engineer");
}

TEST(SharedText, ComparesAsItsBytesDo) {
    const SharedText ada("Ada"), bea("Bea"), adaOkafor("Ada Okafor"), sameName("Ada Okafor");
    EXPECT_EQ(adaOkafor, sameName);
    EXPECT_LT(ada, adaOkafor);
    EXPECT_EQ(ada, SharedText("Ada"));
    EXPECT_NE(ada, bea);
    EXPECT_LT(ada, bea);
    EXPECT_LT(SharedText(), ada);
    EXPECT_TRUE(ada == "Ada"s && "Ada"s == ada && ada < "Bea"s && ada != std::string_view());
}

TEST(SharedText, IsCopiedAndDroppedByManyThreadsAtOnce) {
    const SharedText text("Rotterdam");
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([copy = text] {
            for (int round = 0; round < 20'000; ++round) {
                const SharedText another = copy;
                ASSERT_EQ(another.size(), 9U);
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(text, "Rotterdam");
}

TEST(RecentTexts, GiveEqualTextsOutAsOne) {
    RecentTexts recent;
    const SharedText first = recent.of("Rotterdam");
    recent.of("Gothenburg");
    EXPECT_EQ(recent.of("Rotterdam"s).view().data(), first.view().data());
    EXPECT_TRUE(recent.of("").empty());
}

TEST(RecentTexts, StayRightOverMoreTextsThanTheyHold) {
    RecentTexts recent;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 20'000; ++i)
            ASSERT_EQ(recent.of("Seat " + std::to_string(i)), "Seat " + std::to_string(i));
    }
}

} // namespace orgwright
