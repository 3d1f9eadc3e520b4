// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/layout/trees.h"

#include <gtest/gtest.h>

namespace orgwright::layout::testing {

namespace {

/// The director's plan of the screens: a root, directors, a few reports each.
Tree directors(std::int32_t count, std::int32_t reports) {
    std::vector<std::int32_t> parents{-1};
    for (std::int32_t i = 0; i < count; ++i) {
        const auto director = std::int32_t(parents.size());
        parents.push_back(0);
        parents.insert(parents.end(), std::size_t(reports), director);
    }
    return treeOf(std::move(parents));
}

Options page(double aspect) {
    Options o;
    o.aspect = aspect;
    o.slack = 1.2;
    return o;
}

} // namespace

TEST(Shape, OfAFewHundredIsAtMostFourTimesAsWideAsHighOnTheScreen) {
    for (std::uint32_t seed = 0; seed < 120; ++seed)
        for (const double evenness : {0.0, 0.4, 0.9}) {
            const auto nodes = std::int32_t(300 + 7 * (seed % 101));
            const double aspect = aspectOf(place(organisation(nodes, seed, evenness)));
            EXPECT_LE(aspect, 4) << nodes << ", seed " << seed;
            EXPECT_GE(aspect, 1) << nodes << ", seed " << seed;
        }
}

TEST(Shape, OfAFewHundredFitsAPageWithinAThird) {
    for (std::uint32_t seed = 0; seed < 120; ++seed)
        for (const double evenness : {0.0, 0.4, 0.9})
            for (const double wanted : {0.707, 1.414, 1.778}) {
                const auto nodes = std::int32_t(300 + 7 * (seed % 101));
                const double aspect = aspectOf(place(organisation(nodes, seed, evenness), page(wanted)));
                EXPECT_NEAR(aspect / wanted, 1, 0.3) << nodes << ", seed " << seed << ", wanted " << wanted;
            }
}

TEST(Shape, OfASmallPlanIsARowOfDirectorsWithAColumnEach) {
    for (std::int32_t count = 2; count <= 8; ++count)
        for (std::int32_t reports = 1; reports <= 5; ++reports) {
            const Placement p = place(directors(count, reports));
            EXPECT_EQ(p.style(0), Style::Wide) << count << " " << reports;
            for (std::int32_t i = 1; i < p.size(); i = p.end(i)) {
                EXPECT_EQ(p.style(i), Style::Stacked);
                EXPECT_EQ(p.box(i).y, 84 * kPixel);
                EXPECT_EQ(p.box(i + 1).y, p.box(i).bottom() + 18 * kPixel);
                EXPECT_EQ(p.box(i + 1).x, p.box(i).x + 18 * kPixel);
            }
            const Rect last = p.box(1 + (count - 1) * (reports + 1));
            EXPECT_NEAR(p.box(0).centreX(), (p.box(1).centreX() + last.centreX()) / 2, 1);
        }
}

TEST(Shape, OfAStarIsABlockOfColumns) {
    const Placement p = place(star(60));
    EXPECT_EQ(p.style(0), Style::Grid);
    EXPECT_GT(aspectOf(p), 0.8);
    EXPECT_LT(aspectOf(p), 3.2);
    EXPECT_EQ(place(star(7)).style(0), Style::Wide);
}

TEST(Shape, PutsManyRootsIntoRows) {
    std::vector<std::int32_t> parents;
    for (std::int32_t i = 0; i < 35; ++i) {
        const auto root = std::int32_t(parents.size());
        parents.push_back(-1);
        parents.insert(parents.end(), std::size_t(1 + i % 9), root);
    }
    const Placement p = place(treeOf(std::move(parents)));
    EXPECT_GT(aspectOf(p), 0.8);
    EXPECT_LT(aspectOf(p), 3.2);
}

TEST(Shape, FollowsTheWishes) {
    for (const Style wish : {Style::Wide, Style::Stacked, Style::Grid, Style::LeftToRight}) {
        const Placement p = place(wishing(directors(4, 4), wish));
        for (std::int32_t i = 0; i < p.size(); ++i)
            EXPECT_EQ(p.style(i), p.end(i) > i + 1 ? wish : Style::Automatic);
    }
}

TEST(Shape, TurnsARowOrColumnThatWouldPassTheLargestCoordinateIntoAGrid) {
    for (const Style wish : {Style::Wide, Style::Stacked}) {
        Tree tree = wishing(star(60'000), wish);
        for (Size& size : tree.size)
            size = wish == Style::Wide ? Size{5000 * kPixel, 10 * kPixel} : Size{10 * kPixel, 5000 * kPixel};
        const Placement p = place(tree);
        EXPECT_EQ(p.style(0), Style::Grid);
        EXPECT_FALSE(p.isCut());
        EXPECT_LT(p.total().width, kMaxExtent);
        EXPECT_LT(p.total().height, kMaxExtent);
    }
}

TEST(Shape, SaysWhenThePictureHadToBeCut) {
    Tree tree = wishing(star(60'000), Style::LeftToRight);
    for (Size& size : tree.size)
        size = {10 * kPixel, 5000 * kPixel};
    const Placement p = place(tree);
    EXPECT_TRUE(p.isCut());
    EXPECT_EQ(p.total().height, kMaxExtent);
    for (std::int32_t i = 0; i < p.size(); ++i)
        ASSERT_TRUE(p.box(i).y >= 0 && p.box(i).y <= kMaxExtent);
}

} // namespace orgwright::layout::testing
