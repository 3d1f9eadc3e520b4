// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/chart_picture.h"

#include <QPainter>
#include <cmath>

namespace orgwright {
namespace {

/// Pixels before the picture's own: Qt rounds the places of letters towards zero, so that those which reach
/// over the edge would look different left of it. As wide as the largest letter.
constexpr int kLead = 64;

int wrapped(int value, int length) {
    const int rest = value % length;
    return rest < 0 ? rest + length : rest;
}

/// The value's distance to the next whole number is no more than rounding leaves.
bool isWhole(double value) {
    return std::abs(value - std::round(value)) < 1e-3;
}

} // namespace

void ChartPicture::move(QPointF by) {
    const QPointF device = by * m_ratio;
    const QPoint moved = device.toPoint();
    if (m_isStale || !isWhole(device.x()) || !isWhole(device.y()) || std::abs(moved.x()) >= m_size.width() ||
        std::abs(moved.y()) >= m_size.height())
        return forget();
    if (moved.isNull())
        return;
    m_origin = {wrapped(m_origin.x() - moved.x(), m_size.width()),
                wrapped(m_origin.y() - moved.y(), m_size.height())};
    // A part that does not lie on whole logical pixels is painted a little larger.
    const QPoint outward(static_cast<int>(std::ceil(std::abs(by.x()))),
                         static_cast<int>(std::ceil(std::abs(by.y()))));
    const QPoint least(static_cast<int>(std::floor(by.x())), static_cast<int>(std::floor(by.y())));
    const bool isSlanted = m_ratio != std::floor(m_ratio);
    m_stale = isSlanted ? m_stale.translated(least) + m_stale.translated(least + QPoint(1, 1))
                        : m_stale.translated(least);
    const QRect all(QPoint(), m_view);
    if (by.x() != 0)
        m_stale += by.x() > 0 ? QRect(0, 0, outward.x(), all.height())
                              : QRect(all.width() - outward.x(), 0, outward.x(), all.height());
    if (by.y() != 0)
        m_stale += by.y() > 0 ? QRect(0, 0, all.width(), outward.y())
                              : QRect(0, all.height() - outward.y(), all.width(), outward.y());
}

void ChartPicture::fit(QSize view, double ratio) {
    if (view == m_view && ratio == m_ratio)
        return;
    m_view = view;
    m_ratio = ratio;
    m_origin = {};
    const QSizeF device = QSizeF(view) * ratio;
    m_size = QSize(static_cast<int>(std::ceil(device.width())), static_cast<int>(std::ceil(device.height())))
                 .expandedTo({1, 1});
    m_image = QImage(m_size + QSize(kLead, 0), QImage::Format_RGB32);
    forget();
}

QRect ChartPicture::deviceRect(const QRect& part) const {
    const QRectF device(part.x() * m_ratio, part.y() * m_ratio, part.width() * m_ratio,
                        part.height() * m_ratio);
    return device.toAlignedRect().intersected(QRect(QPoint(), m_size));
}

/// At most four, as the part may lie across both edges of the picture.
void ChartPicture::forPieces(const QRect& part, const auto& visit) const {
    const QSize size = m_size;
    for (int y = part.top(); y <= part.bottom();) {
        const int atY = wrapped(y + m_origin.y(), size.height());
        const int height = std::min(part.bottom() + 1 - y, size.height() - atY);
        for (int x = part.left(); x <= part.right();) {
            const int atX = wrapped(x + m_origin.x(), size.width());
            const int width = std::min(part.right() + 1 - x, size.width() - atX);
            visit(Piece{{x, y, width, height}, {atX, atY}});
            x += width;
        }
        y += height;
    }
}

void ChartPicture::refresh(const QRect& part, const PaintPart& chart) {
    forPieces(deviceRect(part), [&](const Piece& piece) {
        QPainter painter(&m_image);
        painter.translate(kLead, 0);
        painter.setClipRect(QRect(piece.at, piece.view.size()));
        painter.translate(piece.at - piece.view.topLeft());
        painter.scale(m_ratio, m_ratio);
        chart(painter, QRectF(QPointF(piece.view.topLeft()) / m_ratio, QSizeF(piece.view.size()) / m_ratio)
                           .toAlignedRect());
    });
}

void ChartPicture::paint(QPainter& onto, const QRegion& part, QSize view, double ratio,
                         const PaintPart& chart) {
    fit(view, ratio);
    const QRect all(QPoint(), view);
    if (m_isStale) {
        m_stale = all;
        m_origin = {};
    }
    m_isStale = false;
    for (const QRect& stale : std::exchange(m_stale, {}) & all)
        refresh(stale, chart);
    onto.save();
    onto.scale(1 / ratio, 1 / ratio);
    for (const QRect& rect : part) {
        forPieces(deviceRect(rect), [&](const Piece& piece) {
            onto.drawImage(piece.view.topLeft(), m_image,
                           QRect(piece.at + QPoint(kLead, 0), piece.view.size()));
        });
    }
    onto.restore();
}

} // namespace orgwright
