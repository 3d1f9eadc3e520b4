// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/board/board_canvas.h"
#include "ui/portfolio/board/quick_add.h"
#include "ui/theme/look.h"
#include "ui/words/portfolio_words.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

// What the mouse does on the board.

namespace orgwright {

std::optional<std::size_t> BoardCanvas::columnAt(drawing::Point at,
                                                 const std::array<drawing::Rect, 4>& parts) const {
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [&](const drawing::Rect& part) { return part.contains(at); });
    return found == parts.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - parts.begin()));
}

const drawing::BoardPlace* BoardCanvas::cardAt(const QPointF& at) const {
    return isOverHeads(at) ? nullptr : m_picture.cardAt(toDrawing(at));
}

std::optional<std::size_t> BoardCanvas::laneHeadAt(const QPointF& at) const {
    if (isOverHeads(at))
        return std::nullopt;
    const drawing::Point place = toDrawing(at);
    for (std::size_t lane = 0; lane < m_picture.laneHeads.size(); ++lane) {
        if (m_picture.laneHeads[lane].contains(place))
            return lane;
    }
    return std::nullopt;
}

/// Whether a head had a use for the press.
bool BoardCanvas::pressHead(const QPointF& at) {
    if (const auto lane = laneHeadAt(at)) {
        toggleLane(m_content.lanes[*lane].key);
        return true;
    }
    if (!isOverHeads(at))
        return false;
    const drawing::Point place = toHeads(at);
    if (const auto column = columnAt(place, m_picture.adders))
        addBet(kBuckets[*column]);
    else if (const auto head = columnAt(place, m_picture.heads))
        press({BoardPart::Kind::Head, static_cast<std::int64_t>(*head)});
    else if (columnAt(place, m_picture.targets))
        m_workspace.actions.trigger(ActionId::BucketTargets);
    else
        return false;
    return true;
}

bool BoardCanvas::isButtonAt(const QPointF& at) const {
    if (cardAt(at) || laneHeadAt(at))
        return true;
    const drawing::Point place = toHeads(at);
    return isOverHeads(at) && (columnAt(place, m_picture.adders) || columnAt(place, m_picture.heads) ||
                               columnAt(place, m_picture.targets));
}

void BoardCanvas::mousePressEvent(QMouseEvent* event) {
    if (isDragging()) {
        if (event->button() == Qt::RightButton)
            endDrag(false);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    setFocus();
    m_cursor.reset();
    if (pressHead(event->position()))
        return;
    const drawing::BoardPlace* place = cardAt(event->position());
    if (!place)
        return m_workspace.selection.clear();
    m_pressed = place->id;
    m_pressedAt = event->position();
    m_workspace.selection.selectInitiative(m_pressed);
}

void BoardCanvas::mouseMoveEvent(QMouseEvent* event) {
    m_pointer = event->position();
    if (isDragging())
        return dragTo(event->position());
    if (m_pressed && m_pressedAt && event->buttons() == Qt::LeftButton &&
        (event->position() - *m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        return beginDrag(event->position());
    setCursor(isButtonAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const drawing::BoardPlace* place = cardAt(event->position());
    hover(place ? place->id : InitiativeId{}, isOverHeads(event->position())
                                                  ? columnAt(toHeads(event->position()), m_picture.heads)
                                                  : std::nullopt);
}

void BoardCanvas::hover(InitiativeId bet, std::optional<std::size_t> head) {
    if (bet == m_look.hovered && head == m_look.hoveredHead)
        return;
    m_look.hovered = bet;
    m_look.hoveredHead = head;
    redraw();
}

void BoardCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = {};
    m_pressedAt.reset();
    if (isDragging())
        endDrag(true);
}

void BoardCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && cardAt(event->position()))
        Q_EMIT editRequested();
}

/// With Ctrl it zooms, as everywhere; else the board scrolls.
void BoardCanvas::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier))
        return QWidget::wheelEvent(event);
    setZoom(m_zoom * std::pow(2.0, event->angleDelta().y() / 480.0));
    event->accept();
}

void BoardCanvas::leaveEvent(QEvent*) {
    hover({}, std::nullopt);
}

void BoardCanvas::contextMenuEvent(QContextMenuEvent* event) {
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!isByKey) {
        const drawing::BoardPlace* place = cardAt(event->pos());
        if (place)
            m_workspace.selection.selectInitiative(place->id);
        else
            m_workspace.selection.clear();
    }
    const QRect card = cardOnScreen(m_workspace.selection.initiative());
    Q_EMIT menuRequested(isByKey && card.isValid() ? mapToGlobal(card.center()) : event->globalPos());
}

QString BoardCanvas::tipAt(const QPointF& at) const {
    if (const drawing::BoardPlace* place = cardAt(at))
        return cardTip(place->id);
    if (const auto lane = laneHeadAt(at))
        return m_content.lanes[*lane].isFolded ? tr("Show the lane’s cards") : tr("Hide the lane’s cards");
    if (!isOverHeads(at))
        return {};
    const drawing::Point place = toHeads(at);
    if (const auto column = columnAt(place, m_picture.adders))
        return tr("New bet in %1 (N)").arg(bucketName(kBuckets[*column]));
    if (const auto column = columnAt(place, m_picture.heads))
        return m_content.columns[*column].isFolded
                   ? tr("Show %1").arg(bucketName(kBuckets[*column]))
                   : tr("Hide the cards of %1").arg(bucketName(kBuckets[*column]));
    return columnAt(place, m_picture.targets) ? tr("Set the target bands") : QString();
}

bool BoardCanvas::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), isDragging() ? QString() : brokenTip(tipAt(help->pos())), this);
    return true;
}

} // namespace orgwright
