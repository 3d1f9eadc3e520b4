// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/org_canvas.h"

#include "ui/canvas/camera_input.h"
#include "ui/canvas/drag_picture.h"

#include <QScrollBar>

namespace orgwright {
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
    const QPoint pull = pullNearEdge(m_pointer, view());
    if (pull.isNull())
        return;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + pull.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pull.y());
    dragTo(m_pointer);
}

void OrgCanvas::paintDrag(QPainter& painter) {
    const int people = m_drag.people();
    DragPicture picture{*m_chart, m_camera, view(), m_pointer, m_drag.dragged().front()};
    picture.isSeveral = people > 1 || m_drag.dragged().size() > 1;
    if (people > 1)
        picture.count = tr("%n people", nullptr, people);
    picture.sentence = m_drag.sentence();
    if (const auto& target = m_drag.target()) {
        picture.target = target->place;
        picture.isRefused = target->refusal.has_value();
    }
    picture.paint(painter, m_painter);
}

} // namespace orgwright
