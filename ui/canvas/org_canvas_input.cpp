// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/org_canvas.h"

#include "ui/canvas/camera_input.h"
#include "ui/canvas/card_tip.h"
#include "ui/words/model_words.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QRubberBand>
#include <algorithm>

namespace orgwright {

drawing::Node OrgCanvas::nodeAt(const QPointF& at) const {
    return m_chart->cardAt(m_camera.toDrawing(at));
}

void OrgCanvas::hover(drawing::Node node) {
    if (node == m_hovered)
        return;
    updateCard(m_hovered);
    m_hovered = node;
    updateCard(m_hovered);
}

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
    const drawing::Node handle = m_chart->foldHandleAt(m_camera.toDrawing(event->position()));
    if (handle != drawing::kNoNode)
        return toggleFold(handle);
    const drawing::Node node = nodeAt(event->position());
    if (node != drawing::kNoNode)
        return pressCard(node, event);
    const bool isBand = event->modifiers() & Qt::ShiftModifier;
    m_press = isBand ? Press::Band : Press::Paper;
}

void OrgCanvas::pressCard(drawing::Node node, QMouseEvent* event) {
    m_press = Press::Card;
    m_pressed = node;
    const PositionId id = m_chart->id(node);
    if (event->modifiers() & Qt::ControlModifier)
        m_workspace.selection.toggle(id);
    else if (event->modifiers() & Qt::ShiftModifier)
        selectRange(node);
    else if (!m_workspace.selection.contains(id))
        m_workspace.selection.select(id);
}

/// Everything between the current card and this one, in the order of the chart.
void OrgCanvas::selectRange(drawing::Node node) {
    drawing::Node from = m_chart->find(m_workspace.selection.current());
    if (from == drawing::kNoNode)
        from = node;
    std::vector<PositionId> range;
    const int step = from <= node ? 1 : -1;
    for (drawing::Node at = from; at != node + step; at += step)
        range.push_back(m_chart->id(at));
    m_workspace.selection.select(std::move(range));
}

void OrgCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF moved = event->position() - m_pointer;
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
        setCamera(m_camera.movedBy(moved));
        break;
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
        m_workspace.selection.clear();
    else if (press == Press::Card && event->modifiers() == Qt::NoModifier && m_pressed < m_chart->size())
        m_workspace.selection.select(m_chart->id(m_pressed));
}

void OrgCanvas::finishBand() {
    if (!m_band)
        return;
    const QRectF band = m_band->geometry();
    m_band->deleteLater();
    m_band = nullptr;
    std::vector<PositionId> inside;
    for (drawing::Node node = 0; node < m_chart->size(); ++node) {
        if (band.intersects(m_camera.toScreen(m_chart->card(node))))
            inside.push_back(m_chart->id(node));
    }
    m_workspace.selection.select(std::move(inside));
}

void OrgCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    const drawing::Node node = nodeAt(event->position());
    if (event->button() == Qt::LeftButton && node != drawing::kNoNode)
        Q_EMIT editRequested(m_chart->id(node));
}

void OrgCanvas::wheelEvent(QWheelEvent* event) {
    if (const auto zoomed = zoomedByWheel(m_camera, *event))
        setCamera(*zoomed);
    else
        scrollByWheel(*this, *event);
    event->accept();
}

/// In a drag the keys are the drag's: no shortcut of the window may change the plan under it.
bool OrgCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && m_drag.isActive())
        event->accept();
    return QAbstractScrollArea::event(event);
}

bool OrgCanvas::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip)
        return showToolTip(static_cast<QHelpEvent*>(event));
    if (event->type() == QEvent::Leave)
        hover(drawing::kNoNode);
    if (const auto zoomed = pinched(m_camera, *event, *viewport())) {
        setCamera(*zoomed);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool OrgCanvas::showToolTip(QHelpEvent* event) {
    const drawing::Node node = m_drag.isActive() ? drawing::kNoNode : nodeAt(event->pos());
    QString text;
    if (node != drawing::kNoNode) {
        const PositionId id = m_chart->id(node);
        const PlanDocument& document = m_workspace.document;
        text = m_workspace.view.isHidingNames() ? QString::fromStdString(document.org().find(id)->title)
                                                : titleAndName(document.plan(), document.scenario(), id);
    }
    showCardTip(*event, *viewport(), text);
    return true;
}

void OrgCanvas::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRectF card = cardOnScreen(m_workspace.selection.current());
        Q_EMIT menuRequested(viewport()->mapToGlobal(card.center().toPoint()));
        return;
    }
    const drawing::Node node = nodeAt(event->pos());
    if (node == drawing::kNoNode)
        m_workspace.selection.clear();
    else if (!m_workspace.selection.contains(m_chart->id(node)))
        m_workspace.selection.select(m_chart->id(node));
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
        return m_workspace.selection.clear();
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
    QAbstractScrollArea::keyPressEvent(event);
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
        if (!m_chart->isEmpty()) {
            m_workspace.selection.select(m_chart->id(0));
            show(0);
        }
        return true;
    default:
        return false;
    }
}

void OrgCanvas::go(Direction direction, bool isExtending) {
    if (m_chart->isEmpty())
        return;
    const drawing::Node from = m_chart->find(m_workspace.selection.current());
    const drawing::Node to = from == drawing::kNoNode ? 0 : towards(*m_chart, from, direction);
    if (to == drawing::kNoNode)
        return;
    std::vector<PositionId> wanted;
    if (isExtending)
        wanted = m_workspace.selection.positions();
    std::erase(wanted, m_chart->id(to));
    wanted.push_back(m_chart->id(to));
    m_workspace.selection.select(std::move(wanted));
    show(to);
}

} // namespace orgwright
