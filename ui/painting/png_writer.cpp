// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/png_writer.h"

#include "ui/painting/drawing_painter.h"
#include "ui/painting/shapes.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace orgwright {
namespace {

constexpr double kDotsAMetre = 96.0 / 0.0254;

QSize sizeAt(const drawing::Drawing& drawing, double scale) {
    const auto side = [scale](drawing::Length length) {
        return std::max(1,
                        static_cast<int>(std::ceil(std::min(1e9, length * scale / drawing::kPixel - 1e-6))));
    };
    return {side(drawing.width), side(drawing.height)};
}

bool fits(QSize size) {
    return size.width() <= kMostPixelsASide && size.height() <= kMostPixelsASide &&
           double(size.width()) * size.height() <= kMostPixels;
}

QByteArray encoded(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.write(image);
    return bytes;
}

} // namespace

double largestPngScale(const drawing::Drawing& drawing) {
    const double width = std::max(1.0, drawing.width / double(drawing::kPixel));
    const double height = std::max(1.0, drawing.height / double(drawing::kPixel));
    const double bySide = kMostPixelsASide / std::max(width, height);
    const double byArea = std::sqrt(kMostPixels / (width * height));
    double scale = std::floor(std::min(bySide, byArea) * 100) / 100;
    while (scale > 0.01 && !fits(sizeAt(drawing, scale)))
        scale -= 0.01;
    return scale;
}

tl::expected<QByteArray, PictureTooLarge> writePng(const drawing::Drawing& drawing,
                                                   const drawing::Palette& palette, double scale) {
    const QSize size = sizeAt(drawing, scale);
    if (!fits(size))
        return tl::unexpected(PictureTooLarge{largestPngScale(drawing)});
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return tl::unexpected(PictureTooLarge{std::floor(scale * 50) / 100});
    image.fill(qtColour(palette.colour(drawing.background)));
    const int dots = static_cast<int>(std::lround(kDotsAMetre * scale));
    QPainter painter(&image);
    DrawingPainter().paint(painter, drawing, palette, {{0, 0, drawing.width, drawing.height}, scale, {}});
    painter.end();
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    return encoded(image);
}

} // namespace orgwright
