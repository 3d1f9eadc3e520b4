// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/chart_painter.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/organisations.h"
#include "tests/benchmarks/qt_painting.h"
#include "tests/core/drawing/sample_org.h"
#include "ui/painting/pdf_writer.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

namespace {

using namespace orgwright;
using namespace orgwright::bench;
using namespace orgwright::drawing;

/// The same boxes, lines, pictograms and texts with one painter call each: what QPdfWriter itself costs.
void paintWithQt(const Drawing& drawing) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1152);
    QPainter painter(&writer);
    painter.scale(0.1, 0.1);
    paintPlainly(painter, drawing, printPalette());
}

} // namespace

/// The chart of 5,000 positions as PDF, beside the same painter calls on QPdfWriter.
int main(int count, char** arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(count, arguments);
    const Plan plan = planOf(5'000);
    const Drawing drawing = drawChart(OrgChart(plan, kBaseline, {}, sampleWords()));
    PageSetup setup;
    setup.paper = PageSetup::Paper::OwnSize;
    const auto own = [&] {
        return ownTime([&] { writePdf({drawing}, printPalette(), setup, QStringLiteral("Plan")); });
    };
    const Pair times = inTurn(own, [&] { return ownTime([&] { paintWithQt(drawing); }); });
    report("P11", "PDF of 5,000", times.ratio, "x QPdfWriter's own cost", Must::BeAtMost, 1.2, "%.0f ms",
           times.own);
}
