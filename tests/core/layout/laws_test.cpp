// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/layout/trees.h"

#include <gtest/gtest.h>

#include <cmath>

namespace orgwright::layout::testing {

namespace {

/// Runs a check over many random trees and options.
template <class Check>
void forManyTrees(Check check) {
    for (std::uint32_t seed = 0; seed < 4000; ++seed) {
        std::mt19937 random(seed);
        const Tree tree = anything(std::int32_t(1 + random() % 70), random);
        const Options options = anyOptions(random);
        const std::string breach = check(place(tree, options), options);
        ASSERT_TRUE(breach.empty()) << breach << ", seed " << seed;
    }
}

} // namespace

TEST(Laws, NoTwoBoxesComeNearerThanTheLeastGap) {
    forManyTrees([](const Placement& p, const Options& o) { return overlapIn(p, leastGap(o)); });
}

TEST(Laws, ReportsStandBelowTheirManagerInTheirOrder) {
    forManyTrees([](const Placement& p, const Options&) { return disorderIn(p); });
}

TEST(Laws, BranchesLieInsideOneAnother) {
    forManyTrees([](const Placement& p, const Options&) { return looseBranchIn(p); });
}

TEST(Laws, TheSameTreeIsAlwaysPlacedTheSame) {
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        std::mt19937 random(seed);
        const Tree tree = anything(60, random);
        Layouter used;
        used.place(star(500), {});
        EXPECT_EQ(differenceBetween(place(tree), used.place(tree, {})), "");
        EXPECT_EQ(differenceBetween(place(tree), place(tree, {}, place(tree).shape())), "");
    }
}

TEST(Laws, ThePictureBeginsAtZeroAndEndsAtItsTotal) {
    forManyTrees([](const Placement& p, const Options&) -> std::string {
        Rect all = p.branch(0);
        for (std::int32_t i = 0; i < p.size(); i = p.end(i)) {
            const Rect r = p.branch(i);
            const std::int32_t right = std::max(all.right(), r.right());
            const std::int32_t bottom = std::max(all.bottom(), r.bottom());
            all = {std::min(all.x, r.x), std::min(all.y, r.y), 0, 0};
            all.width = right - all.x;
            all.height = bottom - all.y;
        }
        return all == Rect{0, 0, p.total().width, p.total().height} ? "" : "the total is wrong";
    });
}

TEST(Laws, TheChecksSeeABreach) {
    Tree tree = star(3);
    EXPECT_NE(overlapIn(place(tree), 1000 * kPixel), "");
    const Placement wide = place(wishing(star(3), Style::Wide));
    const Placement stacked = place(wishing(star(3), Style::Stacked));
    EXPECT_NE(differenceBetween(wide, stacked), "");
}

TEST(Place, RefusesWhatIsNoForestInPreorder) {
    EXPECT_THROW(place(treeOf({-1, 0, 1, 0, 1})), std::invalid_argument);
    EXPECT_THROW(place(treeOf({0})), std::invalid_argument);
    EXPECT_THROW(place(treeOf({-1, 2, 1})), std::invalid_argument);
    EXPECT_THROW(place(treeOf({-1, -2})), std::invalid_argument);
    EXPECT_NO_THROW(place(treeOf({-1, 0, 1, 0, 3, -1, 5})));
}

TEST(Place, RefusesCardsOutOfRangeAndArraysOfOtherLength) {
    for (const Size bad :
         {Size{0, 8}, Size{8, 0}, Size{-8, 8}, Size{kMaxSide + 1, 8}, Size{8, kMaxSide + 1}}) {
        Tree tree = star(4);
        tree.size[2] = bad;
        EXPECT_THROW(place(tree), std::invalid_argument);
        tree.flags.assign(4, kFramed);
        EXPECT_THROW(place(tree), std::invalid_argument);
    }
    Tree tree = star(4);
    tree.flags.assign(3, 0);
    EXPECT_THROW(place(tree), std::invalid_argument);
}

TEST(Place, RefusesOptionsThatMakeNoSense) {
    for (const double aspect : {0.0, -1.0, 21.0, std::nan("")}) {
        Options o;
        o.aspect = aspect;
        EXPECT_THROW(place(star(4), o), std::invalid_argument);
    }
    Options o;
    o.rowGap = -1;
    EXPECT_THROW(place(star(4), o), std::invalid_argument);
}

TEST(Place, OfNothingIsNothing) {
    const Placement p = place({});
    EXPECT_EQ(p.size(), 0);
    EXPECT_EQ(p.total(), Size{});
}

} // namespace orgwright::layout::testing
