// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_file.h"

#include "ui/painting/pdf_finish.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace orgwright {
namespace {

constexpr int kPdfResolution = 1152;
constexpr int kPixelsAnInch = 96;

QByteArray png(QSize size, const PaintPicture& paint) {
    QImage image(size * 2, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, image.size());
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(QSize size, const QString& title, const PaintPicture& paint) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(kPixelsAnInch);
    QPainter painter(&generator);
    paint(painter, size);
    painter.end();
    return bytes;
}

QByteArray pdf(QSize size, const QString& title, const PaintPicture& paint) {
    QHashSeed::setDeterministicGlobalSeed();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kPdfResolution);
        writer.setCreator(QStringLiteral("Orgwright"));
        writer.setTitle(title);
        writer.setPageSize(QPageSize(QSizeF(size) / kPixelsAnInch, QPageSize::Inch));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        paint(painter, {double(writer.width()), double(writer.height())});
    }
    QHashSeed::resetRandomGlobalSeed();
    return finishedPdf(bytes, {}, {});
}

} // namespace

QByteArray paintedPicture(ExportFormat format, QSize size, const QString& title, const PaintPicture& paint) {
    if (format == ExportFormat::Png)
        return png(size, paint);
    return format == ExportFormat::Svg ? svg(size, title, paint) : pdf(size, title, paint);
}

} // namespace orgwright
