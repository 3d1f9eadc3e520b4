// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/portfolio/need_picture.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace orgwright::drawing {
namespace {

/// Nodes 0 to count - 1, each of them a bet with its place and one as id; who needs what, by place.
NeedContent content(std::size_t count, const std::vector<std::pair<std::size_t, std::size_t>>& needs) {
    NeedContent made;
    for (std::size_t i = 0; i < count; ++i)
        made.nodes.push_back({InitiativeId(static_cast<std::int64_t>(i) + 1),
                              {},
                              orgwright::Bucket::Core,
                              "Bet " + std::to_string(i),
                              "Delivery",
                              false});
    for (const auto& [from, on] : needs)
        made.edges.push_back({from, on, DependencyState::Agreed, "Agreed", false});
    return made;
}

void expectNothingCut(const NeedPicture& picture) {
    const Rect ink = picture.drawing.inkBounds();
    EXPECT_GE(ink.x, 0);
    EXPECT_GE(ink.y, 0);
    EXPECT_LE(ink.right(), picture.drawing.width);
    EXPECT_LE(ink.bottom(), picture.drawing.height);
}

void expectApart(const NeedPicture& picture) {
    for (std::size_t a = 0; a < picture.places.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b)
            EXPECT_FALSE(picture.places[a].rect.meets(picture.places[b].rect)) << a << ' ' << b;
    }
}

std::size_t arrows(const NeedPicture& picture) {
    return static_cast<std::size_t>(
        std::count_if(picture.drawing.lines.begin(), picture.drawing.lines.end(),
                      [](const Line& line) { return line.arrow == Arrow::Open; }));
}

} // namespace

TEST(NeedPicture, OfNothingIsEmpty) {
    EXPECT_TRUE(needPicture({}).places.empty());
}

TEST(NeedPicture, HasWhatIsNeededLeftOfWhoNeedsIt) {
    const NeedContent chain = content(4, {{0, 1}, {1, 2}, {0, 2}, {3, 2}});
    const NeedPicture picture = needPicture(chain);
    for (const NeedEdge& edge : chain.edges)
        EXPECT_LT(picture.places[edge.on].rect.right(), picture.places[edge.from].rect.x);
    EXPECT_EQ(arrows(picture), 4u);
    expectApart(picture);
    expectNothingCut(picture);
}

TEST(NeedPicture, ShowsACircleWithoutBreaking) {
    const NeedPicture picture = needPicture(content(3, {{0, 1}, {1, 2}, {2, 0}}));
    EXPECT_EQ(arrows(picture), 3u);
    expectApart(picture);
    expectNothingCut(picture);
}

TEST(NeedPicture, DrawsWhatIsInTroubleInFront) {
    NeedContent two = content(3, {{0, 1}, {0, 2}});
    two.edges[0].isTroubled = true;
    two.edges[0].state = DependencyState::AtRisk;
    const NeedPicture picture = needPicture(two);
    std::vector<Line> lines;
    for (const Line& line : picture.drawing.lines) {
        if (line.arrow == Arrow::Open)
            lines.push_back(line);
    }
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines.back().stroke, paint(Tone::Amber));
    EXPECT_GT(lines.back().width, lines.front().width);
    EXPECT_NE(lines.back().dash, Dash::Solid);
}

TEST(NeedPicture, StaysWholeWithManyBets) {
    std::vector<std::pair<std::size_t, std::size_t>> needs;
    for (std::size_t i = 1; i < 60; ++i) {
        needs.emplace_back(i, i / 2);
        needs.emplace_back(i, (i * 7) % 60);
    }
    const NeedPicture picture = needPicture(content(60, needs));
    ASSERT_EQ(picture.places.size(), 60u);
    expectApart(picture);
    expectNothingCut(picture);
}

} // namespace orgwright::drawing
