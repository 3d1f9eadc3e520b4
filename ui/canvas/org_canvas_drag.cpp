// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/org_canvas.h"

#include "core/drawing/chart_painter.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace orgwright {
namespace {

constexpr QPointF kCardOffset(16, 14);
constexpr double kEdge = 28;

const drawing::Palette& dragPalette() {
    return Theme::instance().isDark() ? drawing::darkPalette() : drawing::lightPalette();
}

/// A rounded label with text in it; returns its box.
QRectF paintTag(QPainter& painter, const QPointF& at, const QString& text, const QColor& ground,
                const QColor& ink, double radius) {
    painter.setFont(typeFont(Type::SmallMedium));
    const QFontMetricsF metrics(painter.font());
    const QRectF box(at, QSizeF(metrics.horizontalAdvance(text) + 20, metrics.height() + 10));
    paintBox(painter, box, radius, ground);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
    return box;
}

} // namespace

void OrgCanvas::beginDrag(std::vector<PositionId> positions, const QPoint& global) {
    m_drag.begin(std::move(positions));
    m_press = Press::Card;
    m_pointer = viewport()->mapFromGlobal(global);
    viewport()->grabMouse();
    setFocus();
    updateAll();
    dragTo(m_pointer);
    Q_EMIT dragChanged();
}

void OrgCanvas::startDrag() {
    const PositionId pressed = m_chart->id(m_pressed);
    if (!m_workspace.selection.contains(pressed))
        m_workspace.selection.select(pressed);
    m_drag.begin(m_workspace.selection.positions());
    m_edgeScroll.start();
    viewport()->setCursor(Qt::ClosedHandCursor);
    updateAll();
    Q_EMIT dragChanged();
}

void OrgCanvas::dragTo(const QPointF& at) {
    m_pointer = at;
    if (viewport()->rect().contains(at.toPoint())) {
        updateTarget();
        m_drag.moveTo(*m_chart, m_camera.toDrawing(at));
        updateTarget();
    }
    viewport()->update();
}

void OrgCanvas::updateTarget() {
    if (const auto& target = m_drag.target())
        updateCard(m_chart->find(target->manager));
}

void OrgCanvas::finishDrag(const QPoint& global, bool isAlone) {
    const auto target = m_drag.target();
    const std::vector<PositionId> dragged = m_drag.dragged();
    const bool isInside = viewport()->rect().contains(viewport()->mapFromGlobal(global));
    m_edgeScroll.stop();
    viewport()->unsetCursor();
    viewport()->releaseMouse();
    if (isInside && isAlone && target && !target->refusal && dragged.size() == 1) {
        m_drag.end();
        Q_EMIT splitRequested(dragged.front(), target->manager, target->before);
    } else if (isInside) {
        m_drag.drop();
        m_drag.end();
    } else {
        m_drag.end();
        Q_EMIT droppedOutside(dragged, global);
    }
    updateAll();
    Q_EMIT dragChanged();
}

void OrgCanvas::cancelDrag() {
    m_press = Press::None;
    m_drag.end();
    m_edgeScroll.stop();
    viewport()->unsetCursor();
    viewport()->releaseMouse();
    updateAll();
    Q_EMIT dragChanged();
}

/// Scrolls while a card is held near an edge.
void OrgCanvas::scrollNearEdge() {
    const auto pull = [](double at, double length) {
        return at < kEdge ? at - kEdge : at > length - kEdge ? at - length + kEdge : 0.0;
    };
    const int dx = static_cast<int>(pull(m_pointer.x(), view().width()) / 2);
    const int dy = static_cast<int>(pull(m_pointer.y(), view().height()) / 2);
    if (dx == 0 && dy == 0)
        return;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + dx);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + dy);
    dragTo(m_pointer);
}

void OrgCanvas::paintDrag(QPainter& painter) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintSlot(painter);
    paintDragged(painter);
    painter.restore();
}

/// Where the card would land: a dashed slot on soft with the words.
void OrgCanvas::paintSlot(QPainter& painter) {
    const auto& target = m_drag.target();
    if (!target || target->refusal || target->place.slot.isEmpty())
        return;
    const QRectF slot = m_camera.toScreen(target->place.slot);
    painter.setPen(QPen(colours().accent, 1.5, Qt::CustomDashLine, Qt::RoundCap));
    QPen pen = painter.pen();
    pen.setDashPattern({3, 2.5});
    painter.setPen(pen);
    painter.setBrush(colours().soft);
    painter.drawRoundedRect(slot.adjusted(1, 1, -1, -1), kCardRadius, kCardRadius);
    painter.setFont(typeFont(Type::SmallMedium));
    const QString words = tr("Lands here");
    if (QFontMetricsF(painter.font()).horizontalAdvance(words) + 8 < slot.width() && slot.height() > 18) {
        painter.setPen(colours().accent);
        painter.drawText(slot, Qt::AlignCenter, words);
    }
}

void OrgCanvas::paintDragged(QPainter& painter) {
    const QPointF at = m_pointer + kCardOffset;
    const drawing::Node node = m_chart->find(m_drag.dragged().front());
    const double zoom = std::clamp(m_camera.zoom(), 0.8, 1.2); // its words can be read in any view
    QRectF box(at, QSizeF(176, 60) * zoom);
    drawing::Drawing card;
    if (node != drawing::kNoNode) {
        drawCard(*m_chart, node, {}, card);
        const drawing::Rect rect = m_chart->card(node);
        box.setSize(QSizeF(rect.width, rect.height) / drawing::kPixel * zoom);
        const bool isSeveral = m_drag.people() > 1 || m_drag.dragged().size() > 1;
        if (isSeveral)
            paintBox(painter, box.translated(5, 5), kCardRadius, colours().card, colours().accent, 1.5);
        paintShadow(painter, box, kCardRadius);
        m_painter.paint(painter, card, dragPalette(), {rect, zoom, box.topLeft()});
    } else {
        paintShadow(painter, box, kCardRadius);
        paintBox(painter, box, kCardRadius, colours().card);
    }
    paintBox(painter, box, kCardRadius, {}, colours().accent, 1.5);
    if (const int people = m_drag.people(); people > 1) {
        const QString words = tr("%n people", nullptr, people);
        painter.setFont(typeFont(Type::SmallMedium));
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(words) + 20;
        paintTag(painter, box.topRight() - QPointF(width - 8, 13), words, colours().accent, colours().card,
                 13);
    }
    paintDragSentence(painter, box.bottomLeft() + QPointF(0, 12));
}

void OrgCanvas::paintDragSentence(QPainter& painter, const QPointF& at) {
    const QString& words = m_drag.sentence();
    if (words.isEmpty())
        return;
    painter.setFont(typeFont(Type::SmallMedium));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(words) + 20;
    const QPointF kept(std::clamp(at.x(), 8.0, std::max(8.0, view().width() - width - 8)),
                       std::min(at.y(), view().height() - 34));
    const bool isRefused = m_drag.target() && m_drag.target()->refusal;
    paintTag(painter, kept, words, isRefused ? colours().red : colours().tooltip,
             isRefused ? colours().card : colours().onTooltip, kTagRadius);
}

} // namespace orgwright
