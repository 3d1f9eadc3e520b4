// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export/export_picture.h"

#include "ui/export/export_pages.h"
#include "ui/painting/drawing_painter.h"
#include "ui/painting/png_writer.h"
#include "ui/painting/shapes.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QPainter>
#include <cmath>

namespace orgwright {
namespace {

struct PictureTexts {
    Q_DECLARE_TR_FUNCTIONS(ExportPicture)
};

using drawing::Drawing;
using Split = ExportPaper::Split;

constexpr double kPixelsAMillimetre = 96 / 25.4;

QSizeF sizeOf(const Drawing& drawing) {
    return {drawing.width / double(drawing::kPixel), drawing.height / double(drawing::kPixel)};
}

/// The page in pixels at 100 % and where on it the drawing stands.
struct SheetPlace {
    QSizeF sheet;
    QPointF origin;
    double zoom = 1;
};

SheetPlace placeOn(const ExportRequest& request, const Drawing& drawing) {
    const QSizeF own = sizeOf(drawing);
    const ExportPaper& paper = request.paper;
    if (request.format != ExportFormat::Pdf || request.view == ExportView::Deck ||
        paper.split == Split::Tiled || !paper.size)
        return {own, {}, 1};
    const PageSetup setup = pageSetupFor(paper);
    const QSizeF room = pageRoom(setup);
    const double margin = setup.margin * kPixelsAMillimetre;
    const double zoom = std::min({room.width() / own.width(), room.height() / own.height(), 1.0});
    return {room + QSizeF(2 * margin, 2 * margin),
            {margin + (room.width() - own.width() * zoom) / 2, margin},
            zoom};
}

/// Where the sheets of a tiled drawing meet: the middle of what two of them both show.
void paintJoints(QPainter& painter, const Drawing& drawing, const ExportPaper& paper, double factor) {
    const PageSetup setup = pageSetupFor(paper);
    const Tiling tiling = tilingFor(drawing, setup);
    const double overlap = setup.overlap * kPixelsAMillimetre;
    const QSizeF room = (pageRoom(setup) - QSizeF(overlap, overlap)) * factor / tiling.scale;
    const double half = overlap / 2 * factor / tiling.scale;
    const QRectF all(QPointF(), sizeOf(drawing) * factor);
    painter.setPen(
        QPen(qtColour(drawing::printPalette().colour(paint(drawing::Tone::Ink2))), 1, Qt::DashLine));
    for (int column = 1; column < tiling.columns; ++column)
        painter.drawLine(QLineF(column * room.width() + half, 0, column * room.width() + half, all.bottom()));
    for (int row = 1; row < tiling.rows; ++row)
        painter.drawLine(QLineF(0, row * room.height() + half, all.right(), row * room.height() + half));
}

/// "12 slides, no text under 10 points".
QString slides(const PreparedExport& prepared) {
    return PictureTexts::tr("%n slides, no text under %1 points", nullptr, prepared.pageCount())
        .arg(wordsLocale().toString(prepared.request.slides.leastPoints));
}

QString sheets(const PreparedExport& prepared) {
    if (!prepared.slides.empty())
        return slides(prepared);
    if (prepared.request.paper.split != Split::Tiled)
        return PictureTexts::tr("%n pages", nullptr, prepared.pageCount());
    const Tiling tiling = tilingFor(prepared.pages.front(), pageSetupFor(prepared.request.paper));
    return PictureTexts::tr("%n sheets in %1 rows", nullptr, tiling.rows * tiling.columns).arg(tiling.rows);
}

QString pictureSize(const PreparedExport& prepared) {
    const QSizeF size = sizeOf(prepared.pages.front()) * prepared.request.pngScale;
    const QLocale locale = wordsLocale();
    const QString text = PictureTexts::tr("%1 × %2 pixels")
                             .arg(locale.toString(static_cast<int>(std::ceil(size.width()))),
                                  locale.toString(static_cast<int>(std::ceil(size.height()))));
    const double largest = largestPngScale(prepared.pages.front());
    if (largest >= prepared.request.pngScale)
        return text;
    return PictureTexts::tr("%1: too large. The largest size for this chart is %2 %.")
        .arg(text, locale.toString(static_cast<int>(100 * largest)));
}

} // namespace

QImage exportPicture(const PreparedExport& prepared, int page, QSize most) {
    if (page < 0 || page >= prepared.pageCount() || most.isEmpty())
        return {};
    const Drawing& drawing = prepared.page(page);
    const SheetPlace place = placeOn(prepared.request, drawing);
    const double shown = std::min(most.width() / place.sheet.width(), most.height() / place.sheet.height());
    // Painted larger and scaled down, so that hairlines of a small picture are not as heavy as a screen's.
    const double factor = 2 * shown;
    QImage image((place.sheet * factor).toSize().expandedTo({2, 2}), QImage::Format_RGB32);
    const drawing::Palette& palette = drawing::printPalette();
    image.fill(qtColour(palette.colour(drawing.background)));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const drawing::Rect all{0, 0, drawing.width, drawing.height};
    DrawingPainter().paint(painter, drawing, palette, {all, place.zoom * factor, place.origin * factor});
    if (prepared.request.format == ExportFormat::Pdf && prepared.request.paper.split == Split::Tiled)
        paintJoints(painter, drawing, prepared.request.paper, factor);
    painter.end();
    return image.scaled(image.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QString exportExtent(const PreparedExport& prepared) {
    switch (prepared.request.format) {
    case ExportFormat::Pptx:
        return slides(prepared);
    case ExportFormat::Pdf:
        return sheets(prepared);
    case ExportFormat::Png:
        return pictureSize(prepared);
    case ExportFormat::Csv:
    case ExportFormat::Xlsx:
        return PictureTexts::tr("%n rows", nullptr,
                                static_cast<int>(prepared.tables.sheets.front().rows.size()));
    default:
        return {};
    }
}

} // namespace orgwright
