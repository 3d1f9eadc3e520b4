// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/pixel_painter.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace orgwright {
namespace {

/// Each channel times share / 255, rounded as Qt's painter does.
QRgb scaled(QRgb colour, unsigned share) {
    unsigned even = (colour & 0xff00ff) * share;
    even = ((even + ((even >> 8) & 0xff00ff) + 0x800080) >> 8) & 0xff00ff;
    unsigned odd = ((colour >> 8) & 0xff00ff) * share;
    odd = (odd + ((odd >> 8) & 0xff00ff) + 0x800080) & 0xff00ff00;
    return even | odd;
}

QRgb over(QRgb premultiplied, QRgb under) {
    return premultiplied + scaled(under, 255U - static_cast<unsigned>(qAlpha(premultiplied)));
}

/// The picture's pixels that the painter may paint on; empty where that is no rectangle.
QRect clipOf(const QPainter& painter, const QRect& all, QPoint offset) {
    if (!painter.hasClipping())
        return all;
    const QRegion region = painter.clipRegion();
    return region.rectCount() == 1 ? region.boundingRect().translated(offset) & all : QRect();
}

} // namespace

bool isWhole(double value) {
    return std::abs(value - std::round(value)) < 1e-6;
}

PixelPainter::PixelPainter(QPainter& painter)
    : m_painter(painter) {
    const QTransform place = painter.deviceTransform();
    QPaintDevice* device = painter.device();
    if (device->devType() != QInternal::Image || painter.opacity() < 1 ||
        painter.compositionMode() != QPainter::CompositionMode_SourceOver ||
        place.type() > QTransform::TxTranslate || !isWhole(place.dx()) || !isWhole(place.dy()))
        return;
    auto& image = *static_cast<QImage*>(device);
    m_offset = {static_cast<int>(std::lround(place.dx())), static_cast<int>(std::lround(place.dy()))};
    m_clip = clipOf(painter, image.rect(), m_offset);
    if (image.format() != QImage::Format_RGB32 || m_clip.isEmpty())
        return;
    m_bits = image.bits();
    m_bytesPerLine = image.bytesPerLine();
}

void PixelPainter::fill(const QRect& rect, QRgb colour) {
    if (isDirect())
        fillWith(rect, qAlpha(colour) == 255 ? colour : qPremultiply(colour));
    else
        m_painter.fillRect(rect, QColor::fromRgba(colour));
}

void PixelPainter::fillWith(const QRect& rect, QRgb ink) {
    const QRect part = rect.translated(m_offset) & m_clip;
    if (part.isEmpty() || qAlpha(ink) == 0)
        return;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        QRgb* first = row(y) + part.left();
        QRgb* last = first + part.width();
        if (qAlpha(ink) == 255)
            std::fill(first, last, ink);
        else
            std::transform(first, last, first, [ink](QRgb under) { return over(ink, under); });
    }
}

void PixelPainter::draw(QPoint at, const QImage& image, const QRect& part) {
    if (!isDirect())
        return m_painter.drawImage(at, image, part);
    const QRect to = QRect(at + m_offset, part.size()) & m_clip;
    const QPoint skipped = to.topLeft() - at - m_offset + part.topLeft();
    for (int y = 0; y < to.height(); ++y) {
        const QRgb* from = reinterpret_cast<const QRgb*>(image.constScanLine(skipped.y() + y)) + skipped.x();
        QRgb* pixel = row(to.top() + y) + to.left();
        for (int x = 0; x < to.width(); ++x) {
            if (qAlpha(from[x]) == 255)
                pixel[x] = from[x];
            else if (from[x] != 0)
                pixel[x] = over(from[x], pixel[x]);
        }
    }
}

} // namespace orgwright
