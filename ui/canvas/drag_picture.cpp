// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/drag_picture.h"

#include "core/drawing/chart_painter.h"
#include "ui/canvas/screen_palette.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace orgwright {
namespace {

struct DragTexts {
    Q_DECLARE_TR_FUNCTIONS(DragPicture)
};

constexpr QPointF kCardOffset(16, 14);

double tagWidth(const QPainter& painter, const QString& text) {
    return QFontMetricsF(painter.font()).horizontalAdvance(text) + 20;
}

/// A rounded label with text in it.
void paintTag(QPainter& painter, const QPointF& at, const QString& text, const QColor& ground,
              const QColor& ink, double radius) {
    const QRectF box(at, QSizeF(tagWidth(painter, text), QFontMetricsF(painter.font()).height() + 10));
    paintBox(painter, box, radius, ground);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
}

} // namespace

void DragPicture::paint(QPainter& painter, DrawingPainter& drawings) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::SmallMedium));
    paintSlot(painter);
    const QRectF box = paintCard(painter, drawings);
    paintSentence(painter, box.bottomLeft() + QPointF(0, 12));
    painter.restore();
}

/// Where the card would land: a dashed slot on soft with the words.
void DragPicture::paintSlot(QPainter& painter) const {
    if (!target || isRefused || target->slot.isEmpty())
        return;
    const QRectF slot = camera.toScreen(target->slot);
    QPen pen(colours().accent, 1.5, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({3, 2.5});
    painter.setPen(pen);
    painter.setBrush(colours().soft);
    painter.drawRoundedRect(slot.adjusted(1, 1, -1, -1), kCardRadius, kCardRadius);
    const QString words = DragTexts::tr("Lands here");
    if (QFontMetricsF(painter.font()).horizontalAdvance(words) + 8 < slot.width() && slot.height() > 18) {
        painter.setPen(colours().accent);
        painter.drawText(slot, Qt::AlignCenter, words);
    }
}

/// Returns the card's box.
QRectF DragPicture::paintCard(QPainter& painter, DrawingPainter& drawings) const {
    const drawing::Node node = chart.find(card);
    const double zoom = std::clamp(camera.zoom(), 0.8, 1.2); // its words can be read in any view
    QRectF box(pointer + kCardOffset, QSizeF(176, 60) * zoom);
    if (node != drawing::kNoNode) {
        drawing::Drawing picture;
        drawCard(chart, node, {}, picture);
        const drawing::Rect rect = chart.card(node);
        box.setSize(QSizeF(rect.width, rect.height) / drawing::kPixel * zoom);
        if (isSeveral)
            paintBox(painter, box.translated(5, 5), kCardRadius, colours().card, colours().accent, 1.5);
        paintShadow(painter, box, kCardRadius);
        drawings.paint(painter, picture, screenPalette(), {rect, zoom, box.topLeft()});
    } else {
        paintShadow(painter, box, kCardRadius);
        paintBox(painter, box, kCardRadius, colours().card);
    }
    paintBox(painter, box, kCardRadius, {}, colours().accent, 1.5);
    if (!count.isEmpty())
        paintTag(painter, box.topRight() - QPointF(tagWidth(painter, count) - 8, 13), count, colours().accent,
                 colours().card, 13);
    return box;
}

void DragPicture::paintSentence(QPainter& painter, const QPointF& at) const {
    if (sentence.isEmpty())
        return;
    const double width = tagWidth(painter, sentence);
    const QPointF kept(std::clamp(at.x(), 8.0, std::max(8.0, view.width() - width - 8)),
                       std::min(at.y(), view.height() - 34));
    paintTag(painter, kept, sentence, isRefused ? colours().red : colours().tooltip,
             isRefused ? colours().card : colours().onTooltip, kTagRadius);
}

} // namespace orgwright
