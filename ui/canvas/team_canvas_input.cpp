// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/team_chart.h"
#include "ui/canvas/card_tip.h"
#include "ui/canvas/team_canvas.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>

namespace orgwright {

void TeamCanvas::mousePressEvent(QMouseEvent* event) {
    if (m_drag.isActive()) {
        if (event->button() == Qt::RightButton)
            endDrag(false);
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
        return toggleFold(teamAt(handle));
    m_pressed = teamAt(nodeAt(event->position()));
    m_press = m_pressed ? Press::Card : Press::Paper;
    if (m_pressed)
        m_workspace.selection.selectTeam(m_pressed);
}

void TeamCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (m_drag.isActive())
        return dragTo(event->position());
    if (m_press == Press::Pan)
        return panTo(event->position());
    const bool isFar = (event->position() - m_pressAt).manhattanLength() >= QApplication::startDragDistance();
    m_pointer = event->position();
    if (m_press == Press::None)
        return hover(nodeAt(m_pointer));
    if (m_press == Press::Paper && isFar) {
        m_press = Press::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (m_press == Press::Card && isFar && !m_workspace.document.isReadOnly()) {
        startDrag();
        dragTo(m_pointer);
    }
}

void TeamCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (m_drag.isActive())
        return endDrag(viewport()->rect().contains(event->position().toPoint()));
    viewport()->unsetCursor();
    if (std::exchange(m_press, Press::None) == Press::Paper)
        m_workspace.selection.clear();
}

void TeamCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    const TeamId team = teamAt(nodeAt(event->position()));
    if (event->button() == Qt::LeftButton && team)
        Q_EMIT editRequested(team);
}

bool TeamCanvas::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return CameraCanvas::viewportEvent(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    const drawing::Node node = m_drag.isActive() ? drawing::kNoNode : nodeAt(help.pos());
    showCardTip(help, *viewport(), node == drawing::kNoNode ? QString() : description(chart().id(node)));
    return true;
}

void TeamCanvas::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRectF card = cardOnScreen(drawing::boxOf(current()));
        Q_EMIT menuRequested(viewport()->mapToGlobal(card.center().toPoint()));
        return;
    }
    m_workspace.selection.selectTeam(teamAt(nodeAt(event->pos())));
    Q_EMIT menuRequested(event->globalPos());
}

void TeamCanvas::keyPressEvent(QKeyEvent* event) {
    if (m_drag.isActive()) {
        if (event->key() == Qt::Key_Escape)
            endDrag(false);
        return;
    }
    if (goByKey(event->key()) || actByKey(event->key()))
        return;
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isPlain && !event->text().isEmpty() && event->text().at(0).isLetterOrNumber()) {
        Q_EMIT findRequested(event->text());
        return;
    }
    CameraCanvas::keyPressEvent(event);
}

bool TeamCanvas::actByKey(int key) {
    switch (key) {
    case Qt::Key_Escape:
        m_workspace.selection.clear();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_Insert:
        Q_EMIT partRequested(current());
        return true;
    default:
        break;
    }
    if (!current())
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT editRequested(current());
    else if (key == Qt::Key_Space)
        toggleFold(current());
    else if (key == Qt::Key_Delete)
        Q_EMIT deleteRequested(current());
    else
        return false;
    return true;
}

bool TeamCanvas::goByKey(int key) {
    switch (key) {
    case Qt::Key_Left:
        go(Direction::Left);
        return true;
    case Qt::Key_Right:
        go(Direction::Right);
        return true;
    case Qt::Key_Up:
        go(Direction::Up);
        return true;
    case Qt::Key_Down:
        go(Direction::Down);
        return true;
    case Qt::Key_Home:
        if (!chart().isEmpty()) {
            m_workspace.selection.selectTeam(teamAt(0));
            bringIntoSight(0);
        }
        return true;
    default:
        return false;
    }
}

void TeamCanvas::go(Direction direction) {
    if (chart().isEmpty())
        return;
    const drawing::Node from = nodeOf(current());
    const drawing::Node to = from == drawing::kNoNode ? 0 : towards(chart(), from, direction);
    if (to == drawing::kNoNode)
        return;
    m_workspace.selection.selectTeam(teamAt(to));
    bringIntoSight(to);
}

void TeamCanvas::focusInEvent(QFocusEvent* event) {
    CameraCanvas::focusInEvent(event);
    updateCard(nodeOf(current()));
}

void TeamCanvas::focusOutEvent(QFocusEvent* event) {
    CameraCanvas::focusOutEvent(event);
    updateCard(nodeOf(current()));
}

} // namespace orgwright
