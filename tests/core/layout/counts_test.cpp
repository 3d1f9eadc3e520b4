// SPDX-License-Identifier: GPL-3.0-or-later
// Work is counted instead of timed, since counts do not depend on the machine.
#include "tests/core/layout/trees.h"

#include <gtest/gtest.h>

namespace orgwright::layout::testing {

namespace {

constexpr std::int32_t kMillion = 1'000'000;

double stepsPerNode(const Tree& tree) {
    const Placement p = place(tree);
    EXPECT_FALSE(p.isCut());
    return double(p.work().steps) / p.size();
}

} // namespace

TEST(Counts, AMillionInAChainAStarAndACombTakeAFewStepsEach) {
    for (const Tree& tree : {chain(kMillion), star(kMillion), comb(kMillion)})
        EXPECT_LE(stepsPerNode(tree), 36);
}

TEST(Counts, AMillionOfEachWishTakeAFewStepsEach) {
    for (const Style wish : {Style::Wide, Style::Stacked, Style::Grid, Style::LeftToRight})
        for (const Tree& tree : {chain(kMillion), star(kMillion), comb(kMillion)})
            EXPECT_LE(stepsPerNode(wishing(tree, wish)), 40) << int(wish);
}

TEST(Counts, AMillionWithoutManagerAreRows) {
    Tree tree = treeOf(std::vector<std::int32_t>(kMillion, -1));
    const Placement p = place(tree);
    EXPECT_GT(aspectOf(p), 0.8);
    EXPECT_LT(aspectOf(p), 2.5);
}

TEST(Counts, AnOrganisationOfAnySizeTakesAFewStepsAPosition) {
    for (const std::int32_t nodes : {300, 3'000, 30'000, 300'000})
        for (const double evenness : {0.0, 0.9})
            EXPECT_LE(stepsPerNode(organisation(nodes, 11, evenness)), 40) << nodes;
}

} // namespace orgwright::layout::testing
