// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/connectors.h"
#include "tests/core/layout/trees.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace orgwright::layout::testing {

namespace {

/// The piece between two points, one unit thick in neither direction: it crosses a box when it runs inside
/// it.
bool crosses(Point a, Point b, const Rect& box) {
    const auto [left, right] = std::minmax(a.x, b.x);
    const auto [top, bottom] = std::minmax(a.y, b.y);
    return left < box.right() && right > box.x && top < box.bottom() && bottom > box.y;
}

bool isOnEdge(Point p, const Rect& box) {
    const bool inX = p.x >= box.x && p.x <= box.right();
    const bool inY = p.y >= box.y && p.y <= box.bottom();
    return inX && inY && (p.x == box.x || p.x == box.right() || p.y == box.y || p.y == box.bottom());
}

std::string named(const char* what, const Connectors::Line& line, std::int32_t other) {
    return std::string(what) + ": line " + std::to_string(line.manager) + " to " +
           std::to_string(line.report) + ", " + std::to_string(other);
}

std::string crossingOf(const Placement& p, const Connectors::Line& line, Point a, Point b) {
    for (std::int32_t i = 0; i < p.size(); ++i) {
        if (crosses(a, b, p.box(i)))
            return named("crosses a box", line, i);
        const bool strange = i > line.manager || line.manager >= p.end(i);
        if (strange && p.isFramed(i) && crosses(a, b, p.frame(i)))
            return named("crosses a frame", line, i);
    }
    return {};
}

std::string breachIn(const Placement& p, const Connectors& all, const Connectors::Line& line) {
    const Point* points = all.points.data() + line.firstPoint;
    if (line.pointCount < 2 || line.pointCount > 6)
        return named("number of points", line, line.pointCount);
    const Rect target = p.isFramed(line.report) ? p.frame(line.report) : p.box(line.report);
    if (!isOnEdge(points[0], p.box(line.manager)) || !isOnEdge(points[line.pointCount - 1], target))
        return named("ends in the air", line, 0);
    for (std::int32_t i = 1; i < line.pointCount; ++i) {
        if ((points[i].x != points[i - 1].x) == (points[i].y != points[i - 1].y))
            return named("is slanted or empty", line, i);
        if (std::string breach = crossingOf(p, line, points[i - 1], points[i]); !breach.empty())
            return breach;
    }
    return {};
}

std::vector<Point> lineTo(const Connectors& all, std::int32_t report) {
    for (const Connectors::Line& line : all.lines)
        if (line.report == report) {
            const auto first = all.points.begin() + line.firstPoint;
            return {first, first + line.pointCount};
        }
    return {};
}

} // namespace

TEST(Connectors, RunAtRightAnglesFromEdgeToEdgeAndCrossNoBox) {
    for (std::uint32_t seed = 0; seed < 3000; ++seed) {
        std::mt19937 random(seed);
        const Tree tree = anything(std::int32_t(1 + random() % 60), random);
        const Options options = anyOptions(random);
        const Placement p = place(tree, options);
        const Connectors all = connectors(p, options);
        for (const Connectors::Line& line : all.lines)
            ASSERT_EQ(breachIn(p, all, line), "") << "seed " << seed;
    }
}

TEST(Connectors, GoOnceToEveryReport) {
    std::mt19937 random(1);
    const Tree tree = anything(200, random);
    const Placement p = place(tree);
    std::vector<int> seen(tree.parent.size(), 0);
    for (const Connectors::Line& line : connectors(p, {}).lines) {
        EXPECT_EQ(line.manager, p.parent(line.report));
        ++seen[std::size_t(line.report)];
    }
    for (std::int32_t i = 0; i < p.size(); ++i)
        EXPECT_EQ(seen[std::size_t(i)], p.parent(i) < 0 ? 0 : 1);
}

TEST(Connectors, OfARowShareTheBusAboveTheFrames) {
    Tree tree = treeOf({-1, 0, 1, 0, 3, 0, 5});
    tree.flags = {0, kFramed, 0, kFramed, 0, kFramed, 0};
    const Options o;
    const Placement p = place(tree, o);
    const Connectors all = connectors(p, o);
    const std::int32_t bus = p.frame(1).y - 12 * kPixel;
    EXPECT_EQ(lineTo(all, 1), (std::vector<Point>{{p.box(0).centreX(), p.box(0).bottom()},
                                                  {p.box(0).centreX(), bus},
                                                  {p.frame(1).centreX(), bus},
                                                  {p.frame(1).centreX(), p.frame(1).y}}));
    EXPECT_EQ(lineTo(all, 3).size(), 2U) << "the middle team stands right under the manager";
    EXPECT_EQ(p.frame(1).bottom() - p.box(2).bottom(), o.frameBottom);
    EXPECT_EQ(p.box(1).y - p.frame(1).y, o.frameLabel);
}

TEST(Connectors, OfAColumnHangFromOneLine) {
    const Placement p = place(wishing(star(4), Style::Stacked));
    const Connectors all = connectors(p, {});
    for (std::int32_t report = 1; report < 4; ++report) {
        const std::vector<Point> line = lineTo(all, report);
        ASSERT_EQ(line.size(), 3U);
        EXPECT_EQ(line[0], (Point{9 * kPixel, 60 * kPixel}));
        EXPECT_EQ(line[2], (Point{18 * kPixel, p.box(report).centreY()}));
    }
}

TEST(Connectors, OfAssistantsLeaveTheLineToBothSides) {
    Tree tree = treeOf({-1, 0, 0, 0, 3, 0, 5});
    tree.flags = {0, kAssistant, kAssistant, 0, 0, 0, 0};
    const Placement p = place(tree);
    const Connectors all = connectors(p, {});
    const std::int32_t stem = p.box(0).centreX();
    EXPECT_EQ(p.box(1).x, stem + 24 * kPixel);
    EXPECT_EQ(p.box(2).right(), stem - 24 * kPixel);
    EXPECT_EQ(p.box(1).y, p.box(0).bottom() + 10 * kPixel);
    EXPECT_EQ(lineTo(all, 1).back(), (Point{p.box(1).x, p.box(1).centreY()}));
    EXPECT_EQ(lineTo(all, 2).back(), (Point{p.box(2).right(), p.box(2).centreY()}));
    EXPECT_EQ(p.box(3).y, p.box(1).bottom() + 24 * kPixel);
}

} // namespace orgwright::layout::testing
