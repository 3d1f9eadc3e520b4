// SPDX-License-Identifier: GPL-3.0-or-later
// Whole frames of the chart of 100,000: panning against copying the picture once, zooming against Qt's own
// scene with the same cards, dragging with everything a mouse move does.
#include "core/commands/position_commands.h"
#include "tests/benchmarks/canvas.h"
#include "tests/benchmarks/graphics_view.h"
#include "tests/benchmarks/measure.h"
#include "ui/canvas/minimap.h"
#include "ui/theme/install.h"

#include <cstring>

using namespace orgwright;
using namespace orgwright::bench;

namespace {

constexpr std::int32_t kPositions = 100'000;
constexpr QSize kScreen(1920, 1080);
constexpr QSize kLargeScreen(3840, 2160);
constexpr int kFrames = 40;

/// From the whole chart to twice the size, as a pinch goes through them.
std::vector<double> zooms(double fit) {
    return {fit, fit * 2, 0.06, 0.12, 0.2, 0.36, 0.5, 0.7, 1.0, 2.0};
}

double copyOfPicture(QSize size) {
    const QImage from(size, QImage::Format_RGB32);
    QImage to(size, QImage::Format_RGB32);
    return ownTime([&] { std::memcpy(to.bits(), from.constBits(), std::size_t(from.sizeInBytes())); });
}

/// Times of frames at this zoom, at places all over the chart.
std::vector<double> zoomFrames(CanvasBench& bench, double zoom, int frames, std::vector<QPointF>* places) {
    std::mt19937 random(7);
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        bench.canvas.setZoom(zoom);
        const drawing::Node node = bench.centreOnAnyCard(random);
        const drawing::Point at = bench.canvas.chart().card(node).centre();
        places->push_back(QPointF(at.x, at.y) / drawing::kPixel);
        times.push_back(ownTime([&] { bench.repaintAll(); }));
    }
    return times;
}

void benchZoom(CanvasBench& bench) {
    GraphicsView peer(bench.canvas.chart(), kScreen);
    CanvasBench::settle();
    bench.canvas.fit();
    std::vector<double> all, allOfPeer;
    for (const double zoom : zooms(bench.canvas.camera().zoom())) {
        std::vector<QPointF> places;
        const std::vector<double> own = zoomFrames(bench, zoom, kFrames, &places);
        std::vector<double> others;
        for (int i = 0; i < kRounds; ++i)
            others.push_back(ownTime([&] { peer.look(zoom, places[std::size_t(i)]); }));
        note("P3", "frame at " + std::to_string(int(zoom * 1000) / 10.0).substr(0, 4) + " %",
             "%.2f ms at p95, median %.2f; QGraphicsView %.2f", percentile(own, 0.95), median(own),
             median(others));
        all.insert(all.end(), own.begin(), own.end());
        allOfPeer.insert(allOfPeer.end(), others.begin(), others.end());
    }
    const double p95 = percentile(all, 0.95);
    report("P3", "zoom, p95 over every zoom, 1920x1080", percentile(allOfPeer, 0.95) / p95,
           "x faster than QGraphicsView", Must::BeAtLeast, 15, "%.2f ms", p95);
}

/// Rolls and shifts of the picture at 36 % and 100 %.
void benchPan(CanvasBench& bench, const char* what, const auto& step) {
    std::vector<double> own, bound;
    for (const double zoom : {0.36, 1.0}) {
        std::mt19937 random(11);
        for (int place = 0; place < 8; ++place) {
            bench.canvas.setZoom(zoom);
            bench.centreOnAnyCard(random);
            CanvasBench::settle();
            for (int i = 0; i < 10; ++i) {
                own.push_back(ownTime([&] {
                    step(i);
                    CanvasBench::paint();
                }));
                bound.push_back(copyOfPicture(kScreen));
            }
        }
    }
    report("P3", what, percentile(own, 0.95) / median(bound), "x copying the picture", Must::BeAtMost, 1,
           "%.2f ms at p95, median %.2f, copy %.2f", percentile(own, 0.95), median(own), median(bound));
}

void benchPans(CanvasBench& bench, const std::string& where) {
    const auto byWheel = [&](int i) {
        QScrollBar* bar = i % 2 == 0 ? bench.canvas.verticalScrollBar() : bench.canvas.horizontalScrollBar();
        bar->setValue(bar->value() + 24);
    };
    benchPan(bench, ("pan by wheel, " + where).c_str(), byWheel);
    const QPointF middle(960, 540);
    bench.send(QEvent::MouseButtonPress, middle, Qt::MiddleButton, Qt::MiddleButton);
    QPointF hand = middle;
    const auto byHand = [&](int i) {
        hand += i % 2 == 0 ? QPointF(-24, 0) : QPointF(0, 24);
        bench.send(QEvent::MouseMove, hand, Qt::NoButton, Qt::MiddleButton);
    };
    benchPan(bench, ("pan by hand, " + where).c_str(), byHand);
    bench.send(QEvent::MouseButtonRelease, middle, Qt::MiddleButton, Qt::NoButton);
}

/// Picks a card up and carries it over the screen.
void carry(CanvasBench& bench, std::mt19937& random, std::vector<double>& times) {
    const drawing::Node node = bench.centreOnAnyCard(random);
    CanvasBench::settle();
    const QPointF from = bench.canvas.cardOnScreen(bench.canvas.chart().id(node)).center();
    bench.send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    for (int i = 1; i <= 20; ++i) {
        const QPointF to = from + QPointF(i * 17 % 300, i * 13 % 200);
        times.push_back(ownTime([&] {
            bench.send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
            CanvasBench::paint();
        }));
    }
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(&bench.canvas, &escape);
}

void benchDrag(CanvasBench& bench, const char* what, double target) {
    bench.canvas.fit();
    std::vector<double> all;
    for (const double zoom : {bench.canvas.camera().zoom(), 0.12, 0.36, 0.7, 1.0}) {
        std::mt19937 random(13);
        bench.canvas.setZoom(zoom);
        for (int i = 0; i < 5; ++i)
            carry(bench, random, all);
    }
    report("P3", what, percentile(all, 0.95), "ms a drag frame, p95", Must::BeAtMost, target,
           "median %.2f ms, longest %.2f", median(all), percentile(all, 1));
}

/// What the chart and its overview take to follow a move, without the commit before it and the frame after
/// it. Slots are called in the order in which they were connected.
void benchFollowing(CanvasBench& bench) {
    double begin = 0;
    std::vector<double> times;
    const auto now = [] { return detail::now(CLOCK_THREAD_CPUTIME_ID); };
    QObject context;
    QObject::connect(&bench.document, &PlanDocument::changed, &context, [&] { begin = now(); });
    OrgCanvas canvas(bench.workspace);
    canvas.resize(kScreen);
    canvas.setVisible(true);
    Minimap minimap(canvas);
    QObject::connect(&bench.document, &PlanDocument::changed, &context,
                     [&] { times.push_back(now() - begin); });
    std::mt19937 random(5);
    const Org& org = bench.document.org();
    const auto any = [&] { return PositionId(2 + random() % (kPositions - 1)); };
    for (const double zoom : {canvas.camera().zoom(), 0.36, 1.0}) {
        canvas.setZoom(zoom);
        for (int i = 0; i < kFrames; ++i) {
            CanvasBench::settle();
            PositionId moved = any();
            while (org.reports(moved).size() > 12)
                moved = any();
            PositionId manager = any();
            while (org.reports(manager).empty() || org.isInBranch(manager, moved))
                manager = any();
            bench.document.run([&](Editor& editor) { return movePosition(editor, moved, {manager}); });
        }
    }
    report("P5", "chart and overview follow a move, 100,000", percentile(times, 0.95), "ms, p95",
           Must::BeAtMost, 1, "median %.2f ms, longest %.2f", median(times), percentile(times, 1));
}

} // namespace

int main(int count, char** arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    theme::install(application);
    CanvasBench bench(kPositions, kScreen);
    benchZoom(bench);
    benchPans(bench, "chart alone");
    benchDrag(bench, "drag at 1920x1080", 8.3);
    {
        Minimap minimap(bench.canvas);
        CanvasBench::settle();
        benchPans(bench, "with the overview");
    }
    benchFollowing(bench);
    bench.canvas.resize(kLargeScreen);
    CanvasBench::settle();
    benchDrag(bench, "drag at 3840x2160", 16.7);
}
