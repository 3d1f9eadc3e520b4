// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/clipboard.h"

#include "core/drawing/chart_painter.h"
#include "core/exchange/out/svg_writer.h"
#include "ui/painting/drawing_painter.h"
#include "ui/painting/shapes.h"
#include "ui/shell/workspace.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <cmath>

namespace orgwright {
namespace {

constexpr double kMostPixels = 40e6;

QImage pictureOf(const drawing::Drawing& drawing, const drawing::Palette& palette) {
    const QSizeF size(drawing.width / double(drawing::kPixel), drawing.height / double(drawing::kPixel));
    const double zoom = std::min(2.0, std::sqrt(kMostPixels / std::max(1.0, size.width() * size.height())));
    QImage image((size * zoom).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(qtColour(palette.colour(drawing.background)));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    DrawingPainter().paint(painter, drawing, palette, {{0, 0, drawing.width, drawing.height}, zoom, {0, 0}});
    return image;
}

} // namespace

void copyPositions(const Workspace& workspace) {
    const PlanDocument& document = workspace.document;
    QString text;
    for (const PositionId id : workspace.selection.positions()) {
        const Position& row = *document.org().find(id);
        QStringList cells;
        if (!workspace.isHiding(Topic::Names))
            cells << nameOf(document.plan(), document.scenario(), id);
        cells << qtText(row.title) << qtText(row.location);
        if (row.team)
            cells << nameOf(document.plan(), document.scenario(), row.team);
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    QGuiApplication::clipboard()->setText(text);
}

void copyChart(const drawing::OrgChart& shown, ScenarioId scenario) {
    drawing::ChartOptions options = shown.options();
    options.isGrowing = true;
    const drawing::OrgChart chart(shown.plan(), scenario, std::move(options), shown.words());
    const drawing::Drawing picture = drawChart(chart);
    auto* data = new QMimeData;
    const std::string svg = writeSvg(picture, drawing::printPalette());
    data->setData(QStringLiteral("image/svg+xml"), QByteArray::fromStdString(svg));
    data->setImageData(pictureOf(picture, drawing::printPalette()));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace orgwright
