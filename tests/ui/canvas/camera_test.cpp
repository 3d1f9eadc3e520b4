// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/camera.h"

#include <gtest/gtest.h>

namespace orgwright {
namespace {

constexpr drawing::Length px(int pixels) {
    return pixels * drawing::kPixel;
}

TEST(Camera, ShowsThePlaceUnderThePointerInTheSameSpotAfterAZoom) {
    Camera camera;
    camera.setOrigin({120, -40});
    const QPointF pointer(333, 217);
    const drawing::Point before = camera.toDrawing(pointer);
    for (const double zoom : {0.05, 0.7, 1.0, 3.9}) {
        const drawing::Point after = camera.zoomedAt(zoom, pointer).toDrawing(pointer);
        EXPECT_NEAR(after.x, before.x, 1) << zoom;
        EXPECT_NEAR(after.y, before.y, 1) << zoom;
    }
}

TEST(Camera, KeepsItsZoomInRange) {
    Camera camera;
    camera.setZoom(100);
    EXPECT_EQ(camera.zoom(), Camera::kMostZoom);
    camera.setZoom(0);
    EXPECT_EQ(camera.zoom(), Camera::kLeastZoom);
}

TEST(Camera, FitsTheWholeInTheViewWithItsMargin) {
    const drawing::Rect chart{0, 0, px(4000), px(1000)};
    const QSizeF view(1000, 600);
    const Camera camera = Camera::fitting(chart, view, 20, 1.25);
    const QRectF shown = camera.toScreen(chart);
    EXPECT_NEAR(shown.left(), 20, 1);
    EXPECT_NEAR(shown.right(), 980, 1);
    EXPECT_GE(shown.top(), 0);
    EXPECT_LE(shown.bottom(), 600);
}

TEST(Camera, DoesNotEnlargeASmallChartBeyondTheLimit) {
    const Camera camera = Camera::fitting({0, 0, px(100), px(50)}, {1000, 600}, 20, 1.25);
    EXPECT_EQ(camera.zoom(), 1.25);
}

TEST(Camera, MovesAsLittleAsNeededToShowACard) {
    Camera camera;
    const QSizeF view(500, 400);
    const drawing::Rect inSight{px(100), px(100), px(176), px(60)};
    EXPECT_EQ(camera.showing(inSight, view, 40), camera);
    const drawing::Rect below{px(100), px(900), px(176), px(60)};
    const Camera moved = camera.showing(below, view, 40);
    EXPECT_EQ(moved.origin().x(), camera.origin().x());
    EXPECT_NEAR(moved.toScreen(below).bottom(), 360, 1);
}

TEST(Camera, NeverLosesTheChartOutOfSight) {
    Camera camera;
    camera.setOrigin({1e6, -1e6});
    const Camera kept = camera.within({2000, 1500}, {800, 600}, 24);
    const QRectF chart = kept.toScreen(drawing::Rect{0, 0, px(2000), px(1500)});
    EXPECT_TRUE(chart.intersects(QRectF(0, 0, 800, 600)));
}

} // namespace
} // namespace orgwright
