// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/chart.h"
#include "tests/core/layout/trees.h"

#include <gtest/gtest.h>

namespace orgwright::layout::testing {

namespace {

std::int32_t levelOf(const Placement& p, std::int32_t node) {
    std::int32_t level = 0;
    for (std::int32_t m = p.parent(node); m >= 0; m = p.parent(m))
        ++level;
    return level;
}

/// What a fresh layout of the chart's tree with the same shape shows differently.
std::string errorOf(const Chart& chart) {
    return differenceBetween(chart.placement(),
                             place(chart.tree(), chart.options(), chart.placement().shape()));
}

std::string anyEdit(Chart& chart, std::mt19937& random) {
    const std::int32_t n = chart.placement().size();
    const auto node = std::int32_t(random() % std::uint32_t(n));
    const auto manager = std::int32_t(random() % std::uint32_t(n + 1)) - 1;
    const auto place = std::int32_t(random() % 6);
    switch (random() % 6) {
    case 0:
        chart.resize(node, {std::int32_t(8 + random() % 3000), std::int32_t(8 + random() % 1500)});
        return "resize " + std::to_string(node);
    case 1:
        chart.setStyle(node, Style(random() % 5));
        return "style of " + std::to_string(node);
    case 2:
        chart.setFlags(node, std::uint8_t(random() % 4));
        return "flags of " + std::to_string(node);
    case 3:
        chart.insert(organisation(std::int32_t(1 + random() % 9), std::uint32_t(random()), 1), manager,
                     place);
        return "insert under " + std::to_string(manager);
    case 4:
        if (n > 5 && chart.placement().end(node) - node < n / 2)
            chart.remove(node);
        return "remove " + std::to_string(node);
    default:
        if (manager < node || manager >= chart.placement().end(node))
            chart.move(node, manager, place);
        return "move " + std::to_string(node) + " under " + std::to_string(manager);
    }
}

} // namespace

TEST(Chart, LooksAfterEachEditAsIfLaidOutAnew) {
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        const Tree tree = anything(std::int32_t(5 + random() % 60), random);
        const Options options = anyOptions(random);
        const Shape shape{std::int32_t(random() % 4), std::int32_t(2000 + random() % 20000),
                          std::int32_t(4000 + random() % 40000)};
        Chart chart(tree, options, shape);
        for (int i = 0; i < 40; ++i) {
            const std::string edit = anyEdit(chart, random);
            ASSERT_EQ(errorOf(chart), "") << edit << ", seed " << seed << ", edit " << i;
        }
    }
}

TEST(Chart, MovesABranchToItsPlace) {
    Chart chart(treeOf({-1, 0, 1, 1, 0, 4, 4}));
    EXPECT_EQ(chart.move(1, 4, 1), 3);
    EXPECT_EQ(chart.tree().parent, (std::vector<std::int32_t>{-1, 0, 1, 1, 3, 3, 1}));
    EXPECT_EQ(chart.move(3, 0, 0), 1);
    EXPECT_EQ(chart.tree().parent, (std::vector<std::int32_t>{-1, 0, 1, 1, 0, 4, 4}));
    EXPECT_EQ(chart.move(4, -1, 7), 4);
    EXPECT_EQ(chart.tree().parent, (std::vector<std::int32_t>{-1, 0, 1, 1, -1, 4, 4}));
}

TEST(Chart, InsertsAndRemoves) {
    Chart chart(treeOf({-1, 0, 0}));
    EXPECT_EQ(chart.insert(treeOf({-1, 0}), 0, 1), 2);
    EXPECT_EQ(chart.tree().parent, (std::vector<std::int32_t>{-1, 0, 0, 2, 0}));
    chart.remove(2);
    EXPECT_EQ(chart.tree().parent, (std::vector<std::int32_t>{-1, 0, 0}));
    chart.remove(0);
    EXPECT_EQ(chart.placement().size(), 0);
    EXPECT_EQ(chart.placement().total(), Size{});
    EXPECT_EQ(chart.insert(star(4), -1, 0), 0);
    EXPECT_EQ(errorOf(chart), "");
}

TEST(Chart, RefusesWhatCannotBeAndChangesNothing) {
    Chart chart(treeOf({-1, 0, 1, 0}));
    const Placement before = chart.placement();
    EXPECT_THROW(chart.move(1, 2, 0), std::invalid_argument);
    EXPECT_THROW(chart.move(1, 1, 0), std::invalid_argument);
    EXPECT_THROW(chart.move(4, 0, 0), std::invalid_argument);
    EXPECT_THROW(chart.move(1, 4, 0), std::invalid_argument);
    EXPECT_THROW(chart.move(1, 3, -1), std::invalid_argument);
    EXPECT_THROW(chart.resize(1, {0, 10}), std::invalid_argument);
    EXPECT_THROW(chart.remove(-1), std::invalid_argument);
    EXPECT_THROW(chart.insert(treeOf({-1, -1}), 0, 0), std::invalid_argument);
    EXPECT_THROW(chart.insert({}, 0, 0), std::invalid_argument);
    EXPECT_EQ(differenceBetween(before, chart.placement()), "");
}

TEST(Chart, MeasuresNoMoreManagersThanStandAboveTheEdit) {
    Chart chart(organisation(100'000, 7, 0.5));
    std::mt19937 random(3);
    for (int i = 0; i < 500; ++i) {
        const auto node = std::int32_t(1 + random() % 99'999);
        const std::int32_t level = levelOf(chart.placement(), node);
        chart.resize(node, {kCard.width, std::int32_t(40 * kPixel + random() % 800)});
        ASSERT_LE(chart.placement().work().managers, level + 1);
    }
}

TEST(Chart, MeasuresTheTwoChainsOfAMove) {
    Chart chart(organisation(20'000, 7, 0.5));
    std::mt19937 random(3);
    for (int i = 0; i < 500; ++i) {
        const auto node = std::int32_t(1 + random() % 19'999);
        const auto manager = std::int32_t(random() % 20'000);
        const Placement& p = chart.placement();
        const std::int32_t levels = levelOf(p, node) + levelOf(p, manager) + 1;
        const bool turns = std::min(levelOf(p, node), levelOf(p, manager) + 1) < p.shape().wideLevels;
        if ((manager >= node && manager < p.end(node)) || turns)
            continue;
        chart.move(node, manager, 0);
        ASSERT_LE(chart.placement().work().managers, levels + 1);
    }
    EXPECT_EQ(errorOf(chart), "");
}

TEST(Chart, LeavesTheStylesElsewhereAlone) {
    Chart chart(organisation(400, 5, 0.8));
    const Placement before = chart.placement();
    std::int32_t manager = 1;
    while (before.end(manager) - manager < 8)
        ++manager;
    const std::int32_t leaf = before.end(manager) - 1;
    chart.remove(leaf);
    int changed = 0;
    for (std::int32_t i = 0; i < leaf; ++i)
        changed += chart.placement().style(i) != before.style(i) && before.end(i) <= leaf ? 1 : 0;
    EXPECT_EQ(changed, 0);
    EXPECT_EQ(chart.placement().shape(), before.shape());
}

TEST(Chart, ReshapesForAnotherPage) {
    Chart chart(organisation(500, 5, 0.8));
    Options portrait;
    portrait.aspect = 0.707;
    portrait.slack = 1.2;
    chart.reshape(portrait);
    EXPECT_NEAR(aspectOf(chart.placement()), 0.707, 0.707 * 0.3);
    EXPECT_EQ(differenceBetween(chart.placement(), place(chart.tree(), portrait)), "");
}

} // namespace orgwright::layout::testing
