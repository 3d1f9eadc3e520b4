// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/slides/chart_picture.h"

#include <gmock/gmock.h>

namespace orgwright::drawing {
namespace {

SlideChart twoQuarters(SlideChart::Kind kind) {
    SlideChart chart;
    chart.kind = kind;
    chart.most = 10;
    chart.categories = {"2026 Q1", "2026 Q2"};
    chart.series = {{"Core", {4.0, 6.0}, paint(Bucket::Core)},
                    {"Growth", {std::nullopt, 3.0}, paint(Bucket::Growth)}};
    return chart;
}

std::vector<Rect> columnsOf(const Drawing& drawing, Paint paint) {
    std::vector<Rect> found;
    for (const Box& box : drawing.boxes) {
        if (box.fill == paint && box.rect.width > pixels(10))
            found.push_back(box.rect);
    }
    return found;
}

TEST(ChartPicture, StacksColumnsToTheHeightOfTheirFigures) {
    const Drawing drawn = chartPicture(twoQuarters(SlideChart::Kind::Columns), {pixels(600), pixels(300)});
    const auto core = columnsOf(drawn, paint(Bucket::Core));
    const auto growth = columnsOf(drawn, paint(Bucket::Growth));
    ASSERT_EQ(core.size(), 2U);
    ASSERT_EQ(growth.size(), 1U) << "what has no figure has no column";
    EXPECT_NEAR(core[1].height, core[0].height * 1.5, 2);
    EXPECT_NEAR(growth[0].height, core[1].height / 2.0, 2);
    EXPECT_EQ(growth[0].bottom(), core[1].y);
    EXPECT_EQ(growth[0].x, core[1].x);
}

TEST(ChartPicture, LeavesNothingOutsideOfItsRoom) {
    for (const auto kind : {SlideChart::Kind::Columns, SlideChart::Kind::Lines}) {
        const Rect ink = chartPicture(twoQuarters(kind), {pixels(600), pixels(300)}).inkBounds();
        EXPECT_GE(ink.x, 0);
        EXPECT_GE(ink.y, 0);
        EXPECT_LE(ink.right(), pixels(600));
        EXPECT_LE(ink.bottom(), pixels(300));
    }
}

TEST(ChartPicture, DrawsALineThroughTheFiguresThatThereAre) {
    const Drawing drawn = chartPicture(twoQuarters(SlideChart::Kind::Lines), {pixels(600), pixels(300)});
    ASSERT_EQ(drawn.lines.size(), 1U) << "one figure is no line";
    EXPECT_EQ(drawn.lines[0].pointCount, 2U);
}

TEST(RoundScale, EndsAtFourRoundSteps) {
    EXPECT_DOUBLE_EQ(roundScale(152), 200);
    EXPECT_DOUBLE_EQ(roundScale(100), 100);
    EXPECT_DOUBLE_EQ(roundScale(101), 200);
    EXPECT_DOUBLE_EQ(roundScale(7), 8);
    EXPECT_DOUBLE_EQ(roundScale(0), 4);
}

} // namespace
} // namespace orgwright::drawing
