// SPDX-License-Identifier: GPL-3.0-or-later
// Work is counted instead of timed, since counts do not depend on the machine.
#include "core/commands/position_commands.h"
#include "tests/benchmarks/allocations.h"
#include "tests/benchmarks/canvas.h"

#include <QBackingStore>
#include <QTest>
#include <gtest/gtest.h>

namespace orgwright {
namespace {

constexpr QSize kScreen(1280, 720);
constexpr QPointF kMiddle(640, 360);

int differentPixels(const QImage& one, const QImage& other) {
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return different;
}

class Counts : public ::testing::Test {
protected:
    Counts() {
        std::mt19937 random(3);
        bench.canvas.setZoom(1.0);
        bench.centreOnAnyCard(random);
        bench.settle();
    }

    OrgCanvas::Work workOf(const auto& act) {
        const OrgCanvas::Work before = bench.canvas.work();
        act();
        bench.settle();
        const OrgCanvas::Work after = bench.canvas.work();
        return {after.cardsDrawn - before.cardsDrawn, after.nodesVisited - before.nodesVisited,
                after.labelsShaped - before.labelsShaped};
    }
    void panByHand(QPointF by) {
        bench.send(QEvent::MouseButtonPress, kMiddle, Qt::MiddleButton, Qt::MiddleButton);
        bench.send(QEvent::MouseMove, kMiddle + by, Qt::NoButton, Qt::MiddleButton);
        bench.send(QEvent::MouseButtonRelease, kMiddle + by, Qt::MiddleButton, Qt::NoButton);
    }
    QImage picture() { return bench.canvas.viewport()->grab().toImage(); }
    void paintAnew() {
        bench.view.setSecondaryLines(false);
        bench.view.setSecondaryLines(true);
        bench.settle();
    }

    bench::CanvasBench bench{5'000, kScreen};
};

} // namespace

/// Of a plan this large the chart follows an edit instead of being built anew; it must show the same.
TEST_F(Counts, AMovedBranchStandsUnderItsNewManagerInALargeChart) {
    const drawing::OrgChart& chart = bench.canvas.chart();
    drawing::Node moved = chart.size() - 1;
    while (chart.parent(moved) == 0)
        --moved;
    const PositionId id = chart.id(moved);
    const PositionId top = chart.id(0);
    bench.document.run([&](Editor& editor) { return movePosition(editor, id, {top}); });
    EXPECT_EQ(&bench.canvas.chart(), &chart) << "it was built anew";
    EXPECT_EQ(chart.parent(chart.find(id)), chart.find(top));
    bench.document.undo();
    EXPECT_EQ(chart.find(id), moved);
    EXPECT_NE(chart.parent(moved), chart.find(top));
}

TEST_F(Counts, APanFramePaintsTheStripThatComesIntoSight) {
    const OrgCanvas::Work whole = workOf([&] { paintAnew(); });
    const OrgCanvas::Work pan = workOf([&] { panByHand({0, -24}); });
    EXPECT_GT(pan.cardsDrawn, 0);
    EXPECT_LE(pan.cardsDrawn, whole.cardsDrawn / 4);
}

TEST_F(Counts, APanThereAndBackShapesNoLabel) {
    workOf([&] { panByHand({-200, -60}); });
    workOf([&] { panByHand({200, 60}); });
    EXPECT_EQ(workOf([&] { panByHand({-200, -60}); }).labelsShaped, 0u);
}

TEST_F(Counts, AZoomThereAndBackShapesNoLabel) {
    workOf([&] { bench.canvas.setZoom(1.3); });
    EXPECT_EQ(workOf([&] { bench.canvas.setZoom(1.0); }).labelsShaped, 0u);
}

TEST_F(Counts, AFrameInWhichNothingChangesDrawsNoCard) {
    EXPECT_EQ(workOf([&] { bench.repaintAll(); }).cardsDrawn, 0);
}

TEST_F(Counts, ASelectionDrawsTheCardsAroundIt) {
    const OrgCanvas::Work whole = workOf([&] { paintAnew(); });
    const drawing::Node node = bench.canvas.chart().cardAt(bench.canvas.camera().toDrawing(kMiddle));
    ASSERT_NE(node, drawing::kNoNode);
    const OrgCanvas::Work one = workOf([&] { bench.selection.select(bench.canvas.chart().id(node)); });
    EXPECT_GT(one.cardsDrawn, 0);
    EXPECT_LE(one.cardsDrawn, whole.cardsDrawn / 4);
}

TEST_F(Counts, ADragFrameDrawsTheCardsAroundItsTarget) {
    const OrgCanvas::Work whole = workOf([&] { paintAnew(); });
    bench.send(QEvent::MouseButtonPress, kMiddle, Qt::LeftButton, Qt::LeftButton);
    workOf([&] { bench.send(QEvent::MouseMove, kMiddle + QPointF(30, 30), Qt::NoButton, Qt::LeftButton); });
    ASSERT_TRUE(bench.canvas.isDragging());
    const QPointF near = kMiddle + QPointF(31, 30);
    EXPECT_EQ(workOf([&] { bench.send(QEvent::MouseMove, near, Qt::NoButton, Qt::LeftButton); }).cardsDrawn,
              0);
    for (int i = 1; i <= 10; ++i) {
        const QPointF to = kMiddle + QPointF(30 + 17 * i, 30 + 11 * i);
        const OrgCanvas::Work frame =
            workOf([&] { bench.send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton); });
        EXPECT_LE(frame.cardsDrawn, whole.cardsDrawn / 4);
    }
}

TEST_F(Counts, AnEditOfACardsTextDrawsTheCardsAroundIt) {
    const OrgCanvas::Work whole = workOf([&] { paintAnew(); });
    const drawing::Node node = bench.canvas.chart().cardAt(bench.canvas.camera().toDrawing(kMiddle));
    ASSERT_NE(node, drawing::kNoNode);
    Position row = *bench.document.org().find(bench.canvas.chart().id(node));
    const QImage before = picture();
    row.title = "A title that nobody had";
    row.state = SeatState::Open;
    bench.document.run([&](Editor& editor) { return editPosition(editor, row); });
    bench.settle();
    row.title = "Another one";
    const OrgCanvas::Work edit =
        workOf([&] { bench.document.run([&](Editor& editor) { return editPosition(editor, row); }); });
    EXPECT_GT(edit.cardsDrawn, 0);
    EXPECT_LE(edit.cardsDrawn, whole.cardsDrawn / 4);
    const QImage patched = picture();
    paintAnew();
    EXPECT_LE(differentPixels(patched, picture()), 50);
    EXPECT_GT(differentPixels(before, patched), 50);
}

TEST_F(Counts, APictureThatMovedLooksAsIfPaintedAnew) {
    for (const double zoom : {0.05, 0.2, 0.36, 0.61, 1.0, 1.3}) {
        bench.canvas.setZoom(zoom);
        bench.settle();
        for (const QPointF by : {QPointF(-37, 0), QPointF(0, 53), QPointF(-90, -41), QPointF(211.4, 17.7)})
            workOf([&] { panByHand(by); });
        const QImage moved = picture();
        paintAnew();
        EXPECT_EQ(differentPixels(moved, picture()), 0) << "at " << zoom;
    }
}

TEST_F(Counts, WhatReachesOverAFoldedCardIsWholeAfterSmallSteps) {
    bench.canvas.foldBelow(3);
    bench.canvas.setZoom(2.0);
    const drawing::OrgChart& chart = bench.canvas.chart();
    drawing::Node folded = 0;
    while (folded < chart.size() && !chart.isFolded(folded))
        ++folded;
    ASSERT_LT(folded, chart.size());
    const drawing::Point at = chart.card(folded).centre();
    bench.canvas.centreOn(QPointF(at.x, at.y) / drawing::kPixel - QPointF(0, 250));
    bench.settle();
    for (int i = 0; i < 40; ++i)
        workOf([&] { panByHand({0, -5}); });
    const QImage moved = picture();
    paintAnew();
    EXPECT_EQ(differentPixels(moved, picture()), 0);
}

/// Only what a mouse move changes is painted, so what is on the screen is compared, not what would be
/// painted.
TEST_F(Counts, ADragLeavesNothingWhereItWas) {
    const auto screen = [&] {
        return static_cast<QImage*>(bench.canvas.backingStore()->paintDevice())->copy();
    };
    bench.send(QEvent::MouseButtonPress, kMiddle, Qt::LeftButton, Qt::LeftButton);
    for (int i = 1; i <= 10; ++i) {
        const QPointF to = kMiddle + QPointF(30 + 17 * i, 30 + 11 * i);
        bench.send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
        bench.settle();
    }
    const QImage carried = screen();
    bench.repaintAll();
    EXPECT_EQ(differentPixels(carried, screen()), 0);
}

/// All of it Qt's own: its mouse events, painters and what it keeps of the parts to be painted.
TEST_F(Counts, ADragFrameOverTheSameTargetAllocatesNothingOfItsOwn) {
    constexpr int kOfQt = 16;
    bench.send(QEvent::MouseButtonPress, kMiddle, Qt::LeftButton, Qt::LeftButton);
    const auto move = [&](int i) {
        bench.send(QEvent::MouseMove, kMiddle + QPointF(30 + i % 2, 30), Qt::NoButton, Qt::LeftButton);
        bench::CanvasBench::paint();
    };
    for (int i = 0; i < 4; ++i)
        move(i);
    EXPECT_LE(bench::allocationsOf([&] { move(4); }).count, kOfQt);
}

} // namespace orgwright
