// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/quarters/quarter_chart.h"
#include "ui/painting/pdf_finish.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace orgwright {
namespace {

constexpr QSize kSize(1120, 560);
constexpr int kPdfResolution = 1152;
constexpr int kPixelsAnInch = 96;

/// Rendered by the same code as on the screen, in the colours of paper.
void paint(QPainter& painter, const QuarterPoints& points, const QSizeF& size) {
    static const Colours paper = [] {
        Colours light = lightColours();
        light.panel = light.card;
        return light;
    }();
    QuarterChart chart;
    chart.setColours(paper);
    chart.show(points);
    chart.resize(kSize);
    chart.ensurePolished();
    // The chart is laid out when it is shown, which it is not.
    chart.setAttribute(Qt::WA_DontShowOnScreen);
    static_cast<QWidget&>(chart).show();
    chart.render(&painter, QRectF(QPointF(), size), QRect(QPoint(), kSize));
}

} // namespace

QByteArray quarterPng(const QuarterPoints& points) {
    QImage image(kSize * 2, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, points, image.size());
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray quarterSvg(const QuarterPoints& points) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(kSize);
    svg.setViewBox(QRect(QPoint(), kSize));
    svg.setResolution(kPixelsAnInch);
    QPainter painter(&svg);
    paint(painter, points, kSize);
    painter.end();
    return bytes;
}

QByteArray quarterPdf(const QuarterPoints& points, const QString& title) {
    QHashSeed::setDeterministicGlobalSeed();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kPdfResolution);
        writer.setCreator(QStringLiteral("Orgwright"));
        writer.setTitle(title);
        writer.setPageSize(QPageSize(QSizeF(kSize) / kPixelsAnInch, QPageSize::Inch));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        paint(painter, points, {double(writer.width()), double(writer.height())});
    }
    QHashSeed::resetRandomGlobalSeed();
    return finishedPdf(bytes, {}, {});
}

} // namespace orgwright
