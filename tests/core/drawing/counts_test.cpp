// SPDX-License-Identifier: GPL-3.0-or-later
// Work is counted instead of timed, since counts do not depend on the machine.
#include "core/drawing/chart_painter.h"
#include "tests/benchmarks/allocations.h"
#include "tests/benchmarks/organisations.h"
#include "tests/core/drawing/sample_org.h"

#include <gtest/gtest.h>

namespace orgwright::drawing {
namespace {

constexpr Length kScreenWidth = 1920 * kPixel;
constexpr Length kScreenHeight = 1080 * kPixel;

/// What a screen at this zoom shows around a card in the middle of the chart.
Rect screenAround(const OrgChart& chart, double zoom) {
    const Point centre = chart.card(chart.size() / 2).centre();
    const auto width = static_cast<Length>(kScreenWidth / zoom);
    const auto height = static_cast<Length>(kScreenHeight / zoom);
    return {centre.x - width / 2, centre.y - height / 2, width, height};
}

/// Cards that meet the screen, counted one by one.
std::int32_t cardsOn(const OrgChart& chart, const Rect& screen) {
    std::int32_t cards = 0;
    for (Node node = 0; node < chart.size(); ++node)
        cards += chart.card(node).grownBy(pixels(24)).meets(screen) ? 1 : 0;
    return cards;
}

ChartOptions compact() {
    ChartOptions options;
    options.density = Density::Compact;
    return options;
}

} // namespace

TEST(Counts, AFrameDrawsTheCardsInSightAndVisitsFewOthers) {
    const Plan plan = bench::planOf(100'000);
    const OrgChart chart(plan, kBaseline, compact(), sampleWords());
    for (const double zoom : {0.12, 0.36, 0.7, 1.0, 2.0}) {
        Drawing frame;
        const Rect screen = screenAround(chart, zoom);
        const ChartWork work = drawVisible(chart, screen, {{}, zoom}, frame);
        EXPECT_EQ(work.cardsDrawn, cardsOn(chart, screen)) << zoom;
        EXPECT_LE(work.nodesVisited, 4 * work.cardsDrawn + 1'000) << zoom;
    }
}

TEST(Counts, AFrameOfTheWholeDrawsFarLessThanEveryCard) {
    const Plan plan = bench::planOf(100'000);
    const OrgChart chart(plan, kBaseline, compact(), sampleWords());
    Drawing frame;
    const Rect all{0, 0, chart.width(), chart.height()};
    const ChartWork work = drawVisible(chart, all, {{}, 0.02}, frame);
    EXPECT_LE(work.nodesVisited, chart.size() / 20);
    EXPECT_LE(work.cardsDrawn, chart.size() / 20);
}

/// Ten times the people elsewhere do not make a frame dearer.
TEST(Counts, AFrameTakesAsMuchInALargeChartAsInASmallOne) {
    const Plan few = bench::planOf(10'000);
    const Plan many = bench::planOf(100'000);
    const OrgChart small(few, kBaseline, compact(), sampleWords());
    const OrgChart large(many, kBaseline, compact(), sampleWords());
    Drawing frame;
    const ChartWork inSmall = drawVisible(small, screenAround(small, 1.0), {}, frame);
    const ChartWork inLarge = drawVisible(large, screenAround(large, 1.0), {}, frame);
    EXPECT_LE(inLarge.nodesVisited, 3 * inSmall.nodesVisited + 500);
}

/// For the texts and parts of its cards, and nothing that grows with the chart.
TEST(Counts, AFrameThatRepeatsAnotherAllocatesAFewTimesACard) {
    const Plan plan = bench::planOf(10'000);
    const OrgChart chart(plan, kBaseline, compact(), sampleWords());
    const Rect screen = screenAround(chart, 1.0);
    Drawing frame;
    const auto draw = [&] {
        frame.clear();
        drawVisible(chart, screen, {}, frame);
    };
    draw();
    EXPECT_LE(bench::allocationsOf(draw).count, 8 * cardsOn(chart, screen) + 100);
}

} // namespace orgwright::drawing
