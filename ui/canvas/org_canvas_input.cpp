// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/org_canvas.h"

#include "ui/canvas/card_tip.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QRubberBand>
#include <algorithm>

namespace orgwright {

void OrgCanvas::mousePressEvent(QMouseEvent* event) {
    if (m_drag.isActive()) {
        if (event->button() == Qt::RightButton)
            cancelDrag();
        return;
    }
    m_pressAt = m_pointer = event->position();
    if (event->button() == Qt::MiddleButton) {
        m_press = Press::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const drawing::Node handle = chart().foldHandleAt(camera().toDrawing(event->position()));
    if (handle != drawing::kNoNode)
        return toggleFold(handle);
    const drawing::Node node = nodeAt(event->position());
    if (node != drawing::kNoNode)
        return pressCard(node, event);
    const bool isBand = event->modifiers() & Qt::ShiftModifier;
    m_press = isBand ? Press::Band : Press::Paper;
}

void OrgCanvas::choose(PositionId card) {
    if (chart().options().isGhost(card))
        chooseGhost(card);
    else
        m_workspace.selection.select(card);
}

void OrgCanvas::chooseNothing() {
    chooseClosed({});
    m_workspace.selection.clear();
}

/// What moved has another card; what is closed has not.
void OrgCanvas::chooseGhost(PositionId card) {
    const PositionId moved = chart().options().changes->positionOf(card);
    if (moved != card)
        return reveal(moved);
    chooseClosed(card);
    Q_EMIT closedClicked(card);
}

void OrgCanvas::pressCard(drawing::Node node, QMouseEvent* event) {
    if (chart().isGhost(node))
        return chooseGhost(chart().id(node));
    m_press = Press::Card;
    m_pressed = node;
    const PositionId id = chart().id(node);
    if (event->modifiers() & Qt::ControlModifier)
        m_workspace.selection.toggle(id);
    else if (event->modifiers() & Qt::ShiftModifier)
        selectRange(node);
    else if (!m_workspace.selection.contains(id))
        m_workspace.selection.select(id);
}

/// Everything between the current card and this one, in the order of the chart.
void OrgCanvas::selectRange(drawing::Node node) {
    drawing::Node from = nodeOf(m_workspace.selection.current());
    if (from == drawing::kNoNode)
        from = node;
    std::vector<PositionId> range;
    const int step = from <= node ? 1 : -1;
    for (drawing::Node at = from; at != node + step; at += step) {
        if (!chart().isGhost(at))
            range.push_back(chart().id(at));
    }
    m_workspace.selection.select(std::move(range));
}

void OrgCanvas::mouseMoveEvent(QMouseEvent* event) {
    const bool isFar = (event->position() - m_pressAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_drag.isActive())
        return dragTo(event->position());
    switch (m_press) {
    case Press::None:
        hover(nodeAt(event->position()));
        break;
    case Press::Card:
        if (isFar && !m_workspace.document.isReadOnly()) {
            startDrag();
            dragTo(event->position());
        }
        break;
    case Press::Paper:
        if (isFar) {
            m_press = Press::Pan;
            viewport()->setCursor(Qt::ClosedHandCursor);
        }
        break;
    case Press::Pan:
        return panTo(event->position());
    case Press::Band:
        if (!m_band)
            m_band = new QRubberBand(QRubberBand::Rectangle, viewport());
        m_band->setGeometry(QRectF(m_pressAt, event->position()).normalized().toRect());
        m_band->show();
        break;
    }
    m_pointer = event->position();
}

void OrgCanvas::mouseReleaseEvent(QMouseEvent* event) {
    const Press press = std::exchange(m_press, Press::None);
    if (m_drag.isActive())
        return finishDrag(event->globalPosition().toPoint(), event->modifiers() & Qt::AltModifier);
    viewport()->unsetCursor();
    if (press == Press::Band)
        finishBand();
    else if (press == Press::Paper)
        chooseNothing();
    else if (press == Press::Card && event->modifiers() == Qt::NoModifier && m_pressed < chart().size())
        m_workspace.selection.select(chart().id(m_pressed));
}

void OrgCanvas::finishBand() {
    if (!m_band)
        return;
    const QRectF band = m_band->geometry();
    m_band->deleteLater();
    m_band = nullptr;
    std::vector<PositionId> inside;
    for (drawing::Node node = 0; node < chart().size(); ++node) {
        if (!chart().isGhost(node) && band.intersects(camera().toScreen(chart().card(node))))
            inside.push_back(chart().id(node));
    }
    m_workspace.selection.select(std::move(inside));
}

void OrgCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    const drawing::Node node = nodeAt(event->position());
    if (event->button() == Qt::LeftButton && node != drawing::kNoNode && !chart().isGhost(node))
        Q_EMIT editRequested(chart().id(node));
}

bool OrgCanvas::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return CameraCanvas::viewportEvent(event);
    showToolTip(static_cast<QHelpEvent*>(event));
    return true;
}

void OrgCanvas::showToolTip(QHelpEvent* event) {
    const drawing::Node node = m_drag.isActive() ? drawing::kNoNode : nodeAt(event->pos());
    QString text;
    if (node != drawing::kNoNode)
        text = tipOf(chart(), m_workspace.document.scenario(), node);
    showCardTip(*event, *viewport(), text);
}

void OrgCanvas::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRectF card = cardOnScreen(m_workspace.selection.current());
        Q_EMIT menuRequested(viewport()->mapToGlobal(card.center().toPoint()));
        return;
    }
    const drawing::Node node = nodeAt(event->pos());
    if (node == drawing::kNoNode)
        chooseNothing();
    else if (chart().isGhost(node))
        chooseGhost(chart().id(node));
    else if (!m_workspace.selection.contains(chart().id(node)))
        m_workspace.selection.select(chart().id(node));
    Q_EMIT menuRequested(event->globalPos());
}

void OrgCanvas::keyPressEvent(QKeyEvent* event) {
    if (m_drag.isActive())
        return dragKey(event->key());
    if (event->key() == Qt::Key_Escape) {
        if (m_press == Press::Band && m_band) {
            m_band->deleteLater();
            m_band = nullptr;
            m_press = Press::None;
        }
        return chooseNothing();
    }
    if (moveByKey(event))
        return;
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        return zoomIn();
    if (event->key() == Qt::Key_Minus)
        return zoomOut();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isPlain && !event->text().isEmpty() && event->text().at(0).isLetterOrNumber()) {
        Q_EMIT findRequested(event->text());
        return;
    }
    CameraCanvas::keyPressEvent(event);
}

void OrgCanvas::dragKey(int key) {
    if (key != Qt::Key_Escape && key != Qt::Key_M)
        return;
    cancelDrag();
    if (key == Qt::Key_M)
        m_workspace.actions.trigger(ActionId::MoveTo);
}

bool OrgCanvas::moveByKey(QKeyEvent* event) {
    const bool isExtending = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        go(Direction::Left, isExtending);
        return true;
    case Qt::Key_Right:
        go(Direction::Right, isExtending);
        return true;
    case Qt::Key_Up:
        go(Direction::Up, isExtending);
        return true;
    case Qt::Key_Down:
        go(Direction::Down, isExtending);
        return true;
    case Qt::Key_Home:
        goTo(firstCard(chart()), false);
        return true;
    default:
        return false;
    }
}

void OrgCanvas::go(Direction direction, bool isExtending) {
    const drawing::Node from = nodeOf(m_workspace.selection.current());
    goTo(from == drawing::kNoNode ? firstCard(chart()) : towards(chart(), from, direction), isExtending);
}

void OrgCanvas::goTo(drawing::Node to, bool isExtending) {
    if (to == drawing::kNoNode)
        return;
    std::vector<PositionId> wanted;
    if (isExtending)
        wanted = m_workspace.selection.positions();
    std::erase(wanted, chart().id(to));
    wanted.push_back(chart().id(to));
    m_workspace.selection.select(std::move(wanted));
    bringIntoSight(to);
}

void OrgCanvas::focusInEvent(QFocusEvent* event) {
    CameraCanvas::focusInEvent(event);
    updateCard(nodeOf(m_workspace.selection.current()));
}

void OrgCanvas::focusOutEvent(QFocusEvent* event) {
    CameraCanvas::focusOutEvent(event);
    updateCard(nodeOf(m_workspace.selection.current()));
}

} // namespace orgwright
