// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/board/board_ghost.h"

#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QFontMetricsF>
#include <algorithm>

namespace orgwright {
namespace {

/// From the pointer to the card.
constexpr QPointF kOffset{16, 14};
constexpr double kReach = 6; ///< of the shadow

} // namespace

void BoardGhost::take(const QPixmap& card, double zoom) {
    m_card = card;
    m_zoom = zoom;
    m_sentence.clear();
}

void BoardGhost::say(const QString& sentence, bool isRefused) {
    m_sentence = sentence;
    m_isRefused = isRefused;
}

QFont BoardGhost::font() const {
    return interFont(scaled(12), QFont::Medium);
}

QRectF BoardGhost::card() const {
    return {m_corner, m_card.deviceIndependentSize()};
}

void BoardGhost::moveTo(const QPointF& pointer, const QRect& view) {
    m_corner = pointer + kOffset;
    m_corner.setX(std::max(std::min(m_corner.x(), view.right() - card().width() - kReach), 0.0));
    if (m_sentence.isEmpty()) {
        m_tag = {};
        return;
    }
    const QFontMetricsF metrics(font());
    const double widest = std::max(scaled(160), view.width() - scaled(16));
    const QSizeF size(std::min(metrics.horizontalAdvance(m_sentence) + scaled(16), widest), scaled(26));
    const double x = std::clamp(m_corner.x(), view.left() + scaled(8),
                                std::max(view.left() + scaled(8), view.right() - size.width() - scaled(8)));
    const double y = std::min(card().bottom() + scaled(8), view.bottom() - size.height() - scaled(8));
    m_tag = {QPointF(x, y), size};
}

QRect BoardGhost::bounds() const {
    return card().adjusted(-kReach, -kReach, kReach, kReach).united(m_tag).toAlignedRect();
}

void BoardGhost::paint(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    paintShadow(painter, card(), kCardRadius);
    painter.drawPixmap(m_corner, m_card);
    paintBox(painter, card(), kCardRadius, {}, colours().accent, 1.5);
    if (m_sentence.isEmpty())
        return;
    paintBox(painter, m_tag, kTagRadius, m_isRefused ? colours().red : colours().tooltip);
    painter.setPen(m_isRefused ? colours().card : colours().onTooltip);
    painter.setFont(font());
    const double room = m_tag.width() - scaled(16);
    painter.drawText(
        m_tag, Qt::AlignCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(m_sentence, Qt::ElideRight, static_cast<int>(room) + 1));
}

} // namespace orgwright
