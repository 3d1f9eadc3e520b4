// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export/print_chart.h"

#include "ui/dialogs/export/export_choices.h"
#include "ui/dialogs/export/export_dialog.h"
#include "ui/dialogs/export/shown_chart.h"
#include "ui/export/plan_export.h"
#include "ui/painting/drawing_painter.h"
#include "ui/painting/shapes.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/message.h"

#include <QAction>
#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPrinterInfo>
#include <QToolBar>
#include <cmath>

namespace orgwright {
namespace {

struct PrintTexts {
    Q_DECLARE_TR_FUNCTIONS(PrintChart)
};

using drawing::Drawing;
using drawing::kPixel;
using drawing::Length;

constexpr double kMillimetresAnInch = 25.4;
/// What two neighbouring sheets both show, in millimetres.
constexpr double kOverlap = 10;

void offerPdf(Workspace& workspace, QWidget* parent) {
    const Message message{PrintTexts::tr("There is no printer"),
                          PrintTexts::tr("The system knows no printer. Save the chart as a PDF and print "
                                         "that elsewhere, or set up a printer and try again."),
                          PrintTexts::tr("Save as PDF…"),
                          {},
                          PrintTexts::tr("Close")};
    if (ask(parent, message) != Answer::Primary)
        return;
    ExportDialog dialog(workspace, parent);
    dialog.choices().setFormat(ExportFormat::Pdf);
    dialog.exec();
}

/// Where a piece of this length begins on each of the sheets that show it.
std::vector<double> steps(double length, double room, double overlap) {
    std::vector<double> starts{0};
    while (starts.back() + room < length)
        starts.push_back(starts.back() + std::max(1.0, room - overlap));
    return starts;
}

void printWhole(QPainter& painter, const Drawing& drawing, const QRectF& room, double full) {
    const double width = std::max<double>(drawing.width, 1) / kPixel;
    const double height = std::max<double>(drawing.height, 1) / kPixel;
    const double zoom = std::min({room.width() / width, room.height() / height, full});
    const QPointF origin(room.center().x() - width * zoom / 2, room.top());
    DrawingPainter().paint(painter, drawing, drawing::printPalette(),
                           {{0, 0, drawing.width, drawing.height}, zoom, origin});
}

/// A cross where the next sheet begins, for glueing.
void markOverlap(QPainter& painter, const QRectF& room, bool hasRight, bool hasBelow, double overlap) {
    painter.setPen(QPen(qtColour(drawing::printPalette().colour(paint(drawing::Tone::Line))), 0));
    const double arm = overlap / 2;
    if (hasRight) {
        const double x = room.right() - overlap;
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.top() + arm));
        painter.drawLine(QPointF(x, room.bottom() - arm), QPointF(x, room.bottom()));
    }
    if (hasBelow) {
        const double y = room.bottom() - overlap;
        painter.drawLine(QPointF(room.left(), y), QPointF(room.left() + arm, y));
        painter.drawLine(QPointF(room.right() - arm, y), QPointF(room.right(), y));
    }
}

void printTiles(QPrinter& printer, QPainter& painter, const Drawing& drawing, const QRectF& room,
                double full) {
    const double overlap = kOverlap / kMillimetresAnInch * printer.resolution();
    const auto lengthOf = [full](double units) {
        return static_cast<Length>(std::lround(units / full * kPixel));
    };
    const auto columns = steps(drawing.width * full / kPixel, room.width(), overlap);
    const auto rows = steps(drawing.height * full / kPixel, room.height(), overlap);
    DrawingPainter drawn;
    bool isFirst = true;
    for (const double y : rows) {
        for (const double x : columns) {
            if (!isFirst)
                printer.newPage();
            isFirst = false;
            painter.save();
            painter.setClipRect(room);
            const drawing::Rect visible{lengthOf(x), lengthOf(y), lengthOf(room.width()),
                                        lengthOf(room.height())};
            drawn.paint(painter, drawing, drawing::printPalette(), {visible, full, room.topLeft()});
            painter.restore();
            markOverlap(painter, room, x != columns.back(), y != rows.back(), overlap);
        }
    }
}

/// A switch between one sheet and several, in the preview's own tool bar.
QAction* addTiledSwitch(QPrintPreviewDialog& preview) {
    auto* action = new QAction(PrintTexts::tr("Full size on several sheets"), &preview);
    action->setCheckable(true);
    if (auto* bar = preview.findChild<QToolBar*>()) {
        bar->addSeparator();
        bar->addAction(action);
    }
    auto* pages = preview.findChild<QPrintPreviewWidget*>();
    QObject::connect(action, &QAction::toggled, &preview, [pages] {
        if (pages)
            pages->updatePreview();
    });
    return action;
}

} // namespace

void printDrawing(QPrinter& printer, const Drawing& drawing, bool isTiled) {
    QPainter painter;
    if (!painter.begin(&printer))
        return;
    // The painter's origin is the corner of the printable part.
    const QRectF room(QPointF(), printer.pageRect(QPrinter::DevicePixel).size());
    const double full = printer.resolution() / 96.0;
    if (isTiled)
        printTiles(printer, painter, drawing, room, full);
    else
        printWhole(painter, drawing, room, full);
}

void printChart(Workspace& workspace, QWidget* parent) {
    if (QPrinterInfo::availablePrinters().isEmpty())
        return offerPdf(workspace, parent);
    ExportRequest request;
    request.view = shownView(workspace);
    request.chart = shownChart(workspace);
    request.discretion = publicDiscretion(workspace.document.plan().settings());
    const auto prepared = prepareExport(workspace.document.plan(), workspace.document.scenario(), request);
    if (!prepared) {
        ask(parent, {PrintTexts::tr("There is nothing to print"),
                     prepared.error().sentence,
                     PrintTexts::tr("Close"),
                     {},
                     {}});
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(prepared->title);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(PrintTexts::tr("Print"));
    const QAction* isTiled = addTiledSwitch(preview);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&](QPrinter* target) {
        printDrawing(*target, prepared->pages.front(), isTiled->isChecked());
    });
    preview.exec();
}

} // namespace orgwright
