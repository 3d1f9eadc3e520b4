// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/chart_painter.h"
#include "core/exchange/out/svg_writer.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/organisations.h"
#include "tests/benchmarks/qt_painting.h"
#include "tests/core/drawing/sample_org.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgGenerator>

namespace {

using namespace orgwright;
using namespace orgwright::bench;
using namespace orgwright::drawing;

void paintWithQt(const Drawing& drawing) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setViewBox(QRectF(0, 0, drawing.width / 8.0, drawing.height / 8.0));
    QPainter painter(&generator);
    painter.scale(1.0 / kPixel, 1.0 / kPixel);
    paintPlainly(painter, drawing, lightPalette());
}

} // namespace

/// The chart of 100,000 positions as SVG, beside QSvgGenerator on the same drawing. Three rounds, as one
/// takes Qt's generator seconds.
int main(int count, char** arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(count, arguments);
    const Plan plan = planOf(100'000);
    ChartOptions options;
    options.density = Density::Compact;
    const Drawing drawing = drawChart(OrgChart(plan, kBaseline, options, sampleWords()));
    std::size_t bytes = 0;
    const Pair times =
        inTurn([&] { return ownTime([&] { paintWithQt(drawing); }); },
               [&] { return ownTime([&] { bytes = writeSvg(drawing, lightPalette()).size(); }); }, 3);
    report("P11", "SVG of 100,000", times.ratio, "x faster than QSvgGenerator", Must::BeAtLeast, 50,
           "%.0f ms, %.0f MB", times.other, static_cast<double>(bytes) / 1e6);
}
