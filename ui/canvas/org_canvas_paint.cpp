// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/chart_painter.h"
#include "ui/canvas/org_canvas.h"
#include "ui/canvas/screen_palette.h"
#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace orgwright {
namespace {

/// What a card's picture may reach over its box: halo, mark, pill.
constexpr double kCardReach = 16;

} // namespace

drawing::CardLook OrgCanvas::look(drawing::Node node) const {
    const PositionId id = m_chart->id(node);
    drawing::CardLook look = node == m_hovered ? drawing::kHovered : 0;
    if (m_workspace.selection.contains(id))
        look |= drawing::kSelected;
    if (id == m_workspace.selection.current() && hasFocus())
        look |= drawing::kFocused;
    if (!m_drag.isActive())
        return look;
    const auto& target = m_drag.target();
    const bool isTarget = target && target->manager == id;
    if (isTarget && target->refusal)
        return drawing::kRefused | drawing::kRefusedHover;
    if (m_drag.isInDragged(id))
        return drawing::kDragOrigin;
    if (isTarget)
        return drawing::kDropTarget;
    return whyNotReportTo(m_workspace.document.org(), id) ? drawing::CardLook(drawing::kRefused) : look;
}

void OrgCanvas::paintEvent(QPaintEvent* event) {
    if (m_motion.isRunning())
        m_picture.forget();
    QPainter painter(viewport());
    m_picture.paint(painter, event->rect(), viewport()->size(), viewport()->devicePixelRatioF(),
                    [this](QPainter& onto, const QRect& part) { paintChart(onto, part); });
    if (m_drag.isActive())
        paintDrag(painter);
}

void OrgCanvas::paintChart(QPainter& painter, const QRect& region) {
    const drawing::Point from = m_camera.toDrawing(QPointF(region.topLeft()) - QPointF(2, 2));
    const drawing::Point to = m_camera.toDrawing(QPointF(region.bottomRight()) + QPointF(3, 3));
    const drawing::Rect visible{from.x, from.y, to.x - from.x, to.y - from.y};
    const drawing::ViewState state{[this](drawing::Node node) { return look(node); }, m_camera.zoom()};
    m_frame.clear();
    const double progress = m_motion.isRunning() ? m_motion.progress() : 1.0;
    if (progress < 1.0) {
        m_motion.draw(*m_chart, visible, state, progress, m_frame);
    } else {
        m_tick.stop();
        const drawing::ChartWork work = drawVisible(*m_chart, visible, state, m_frame);
        m_work.cardsDrawn += work.cardsDrawn;
        m_work.nodesVisited += work.nodesVisited;
    }
    painter.save();
    painter.fillRect(region, colours().canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    m_painter.paint(painter, m_frame, screenPalette(), {visible, m_camera.zoom(), m_camera.toScreen(from)});
    m_work.labelsShaped = m_painter.labelsShaped();
    painter.restore();
}

void OrgCanvas::updateCard(drawing::Node node) {
    if (node == drawing::kNoNode)
        return;
    const double reach = kCardReach * std::max(1.0, m_camera.zoom());
    const QRect part =
        m_camera.toScreen(m_chart->card(node)).adjusted(-reach, -reach, reach, reach).toAlignedRect();
    m_picture.forget(part);
    viewport()->update(part);
}

void OrgCanvas::updateAll() {
    m_picture.forget();
    viewport()->update();
}

/// Only cards that were or are selected look different.
void OrgCanvas::followSelection() {
    constexpr std::size_t kMostCards = 100;
    std::vector<PositionId> touched = std::exchange(m_shownSelection, m_workspace.selection.positions());
    touched.insert(touched.end(), m_shownSelection.begin(), m_shownSelection.end());
    if (touched.size() > kMostCards)
        return updateAll();
    for (const PositionId position : touched)
        updateCard(m_chart->find(position));
}

void OrgCanvas::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    updateCard(m_chart->find(m_workspace.selection.current()));
}

void OrgCanvas::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    updateCard(m_chart->find(m_workspace.selection.current()));
}

} // namespace orgwright
