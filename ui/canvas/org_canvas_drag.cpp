// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/org_canvas.h"

namespace orgwright {

void OrgCanvas::beginDrag(std::vector<PositionId> positions, const QPoint& global) {
    m_drag.begin(std::move(positions));
    showLoad();
    m_press = Press::Card;
    m_pointer = viewport()->mapFromGlobal(global);
    viewport()->grabMouse();
    setFocus();
    updateAll();
    dragTo(m_pointer);
    Q_EMIT dragChanged();
}

void OrgCanvas::startDrag() {
    const PositionId pressed = chart().id(m_pressed);
    if (!m_workspace.selection.contains(pressed))
        m_workspace.selection.select(pressed);
    m_drag.begin(m_workspace.selection.positions());
    showLoad();
    m_edgeScroll.start();
    viewport()->setCursor(Qt::ClosedHandCursor);
    updateAll();
    Q_EMIT dragChanged();
}

void OrgCanvas::showLoad() {
    const int people = m_drag.people();
    DragPicture::Load load{m_drag.dragged().front(), people > 1 || m_drag.dragged().size() > 1};
    if (people > 1)
        load.count = tr("%n people", nullptr, people);
    m_dragged.setLoad(std::move(load));
}

void OrgCanvas::dragTo(const QPointF& at) {
    m_pointer = at;
    const auto targetNode = [this] {
        const auto& target = m_drag.target();
        return target ? nodeOf(target->manager) : drawing::kNoNode;
    };
    const drawing::Node before = targetNode();
    if (viewport()->rect().contains(at.toPoint()) && m_drag.moveTo(chart(), camera().toDrawing(at))) {
        updateCard(before);
        updateCard(targetNode());
        std::optional<drawing::DropPlace> place;
        if (const auto& target = m_drag.target())
            place = target->place;
        m_dragged.setTarget(place, place && m_drag.target()->refusal, m_drag.sentence());
    }
    updateDrag();
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

} // namespace orgwright
