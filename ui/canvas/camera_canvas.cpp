// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/camera_canvas.h"

#include "core/drawing/chart_painter.h"
#include "ui/canvas/camera_input.h"
#include "ui/painting/screen_palette.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

namespace orgwright {
namespace {

constexpr double kMargin = 24;
constexpr double kMostFitted = 1.25;
/// What a card's picture may reach over its box: halo, mark, the pill below a folded one.
constexpr double kCardReach = 24;

drawing::Rect wholeOf(const drawing::OrgChart& chart) {
    return {0, 0, chart.width(), chart.height()};
}

QSizeF sizeOf(const drawing::OrgChart& chart) {
    return QSizeF(chart.width(), chart.height()) / drawing::kPixel;
}

/// What is shown before the canvas is seen for the first time.
const Plan& nothing() {
    static const Plan kNothing = emptyPlan();
    return kNothing;
}

} // namespace

CameraCanvas::CameraCanvas(Workspace& workspace, QWidget* parent)
    : ChartCanvas(parent)
    , m_workspace(workspace)
    , m_chart(std::make_unique<drawing::OrgChart>(nothing(), kBaseline, drawing::ChartOptions{},
                                                  drawing::ChartWords{})) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setDrawsOwnFocus(*this);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    m_tick.setInterval(8);
    connect(&m_tick, &QTimer::timeout, this, &CameraCanvas::updateAll);
    m_settle.setSingleShot(true);
    m_settle.setInterval(150);
    connect(&m_settle, &QTimer::timeout, this, &CameraCanvas::settle);
    m_edgeScroll.setInterval(16);
    connect(&m_edgeScroll, &QTimer::timeout, this, &CameraCanvas::scrollNearEdge);
    connect(&Theme::instance(), &Theme::changed, this, &CameraCanvas::updateAll);
}

void CameraCanvas::rebuild(bool isMoving) {
    if (isVisible())
        layOut(isMoving);
    else
        m_isStale = true;
}

void CameraCanvas::rebuild(const Changes& changes) {
    if (isVisible() || &m_chart->plan() != &nothing())
        layOut(true, &changes);
}

void CameraCanvas::layOut(bool isMoving, const Changes* changes) {
    const bool isCurrent = !std::exchange(m_isStale, false);
    drawing::Rect anchorWas;
    PositionId anchored;
    if (const drawing::Node node = anchor(); node != drawing::kNoNode) {
        anchored = m_chart->id(node);
        anchorWas = m_chart->card(node);
    }
    isMoving = isMoving && isVisible();
    if (isMoving)
        m_motion.remember(*m_chart, m_camera.visible(view()));
    if (view().height() > 100)
        m_builtAspect = view().width() / view().height();
    if (!changes || !isCurrent || !follow(*m_chart, *changes))
        m_chart = makeChart(m_builtAspect);
    m_hovered = drawing::kNoNode;
    drawing::Point shift;
    if (const drawing::Node now = m_chart->find(anchored); anchored && now != drawing::kNoNode) {
        const drawing::Rect card = m_chart->card(now);
        shift = {card.x - anchorWas.x, card.y - anchorWas.y};
        m_camera.setOrigin(m_camera.origin() + QPointF(shift.x, shift.y) / drawing::kPixel);
    }
    setCamera(m_camera);
    if (isMoving) {
        m_motion.start(*m_chart, shift);
        if (m_motion.isRunning())
            m_tick.start();
    }
    updateAll();
    Q_EMIT chartChanged();
}

void CameraCanvas::refreshCard(PositionId box) {
    m_chart->refreshCard(box);
    updateCard(m_chart->find(box));
}

/// At the same zoom by whole device pixels, since then what is seen can be moved instead of painted.
void CameraCanvas::setCamera(const Camera& camera) {
    const Camera before = m_camera;
    const QSizeF size = sizeOf(*m_chart);
    m_camera = camera.within(size, view(), kMargin);
    const bool isSameZoom = m_camera.zoom() == before.zoom();
    const double ratio = viewport()->devicePixelRatioF();
    const QPointF by = (before.origin() - m_camera.origin()) * m_camera.zoom();
    const QPointF whole = QPointF(std::round(by.x() * ratio), std::round(by.y() * ratio)) / ratio;
    if (isSameZoom)
        m_camera = before.movedBy(whole);
    m_isArranging = true;
    arrangeScrollBars(*this, m_camera, size, kMargin);
    m_isArranging = false;
    if (isSameZoom)
        return moveView(whole);
    updateAll();
    Q_EMIT zoomChanged(m_camera.zoom());
    Q_EMIT cameraChanged();
}

void CameraCanvas::scrollContentsBy(int dx, int dy) {
    if (m_isArranging)
        return;
    m_motion.stop();
    m_camera = m_camera.movedBy(QPointF(dx, dy));
    moveView(QPointF(dx, dy));
}

void CameraCanvas::moveView(QPointF by) {
    m_picture.move(by);
    viewport()->update();
    Q_EMIT cameraChanged();
}

void CameraCanvas::panTo(const QPointF& hand) {
    const double ratio = viewport()->devicePixelRatioF();
    const QPointF by = QPointF(((hand - m_pointer) * ratio).toPoint()) / ratio;
    m_pointer += by;
    setCamera(m_camera.movedBy(by));
}

void CameraCanvas::scrollNearEdge() {
    const QPoint pull = pullNearEdge(m_pointer, view());
    if (pull.isNull())
        return;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + pull.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pull.y());
    dragTo(m_pointer);
}

double CameraCanvas::fittingZoom(const drawing::OrgChart& chart) const {
    return Camera::fitting(wholeOf(chart), view(), kMargin / 2, kMostFitted).zoom();
}

void CameraCanvas::fit() {
    if (m_isStale && isVisible())
        layOut(false);
    setCamera(Camera::fitting(wholeOf(*m_chart), view(), kMargin / 2, kMostFitted));
    m_fitted = m_camera;
}

void CameraCanvas::setZoom(double zoom) {
    setCamera(m_camera.zoomedAt(zoom, QPointF(view().width(), view().height()) / 2));
}

void CameraCanvas::centreOn(const QPointF& place) {
    Camera camera = m_camera;
    camera.setOrigin(place - QPointF(view().width(), view().height()) / 2 / camera.zoom());
    setCamera(camera);
}

void CameraCanvas::bringIntoSight(drawing::Node node) {
    if (node != drawing::kNoNode)
        setCamera(m_camera.showing(m_chart->card(node), view(), 40));
}

void CameraCanvas::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    // What has not been laid out yet will be when the canvas is shown, at the size it then has.
    if (!isVisible() || m_isStale)
        return;
    if (hasOtherShape())
        m_settle.start();
    if (m_camera == m_fitted)
        fit();
    else
        setCamera(m_camera);
}

bool CameraCanvas::hasOtherShape() const {
    const double aspect = view().width() / std::max(1.0, view().height());
    return std::abs(aspect / m_builtAspect - 1.0) > 0.25;
}

/// When the view has had its new size for a moment, the chart takes its shape.
void CameraCanvas::settle() {
    const bool wasFitted = m_camera == m_fitted;
    rebuild(true);
    if (wasFitted)
        fit();
}

void CameraCanvas::showEvent(QShowEvent* event) {
    ChartCanvas::showEvent(event);
    const bool wasFitted = m_camera == m_fitted;
    if (hasOtherShape())
        m_isStale = true;
    if (wasFitted)
        fit();
    else if (m_isStale)
        layOut(false);
}

/// In a drag the keys are the drag's: no shortcut of the window may change the plan under it.
bool CameraCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isDragging())
        event->accept();
    return ChartCanvas::event(event);
}

void CameraCanvas::wheelEvent(QWheelEvent* event) {
    if (const auto zoomed = zoomedByWheel(m_camera, *event))
        setCamera(*zoomed);
    else
        scrollByWheel(*this, *event);
    event->accept();
}

bool CameraCanvas::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave)
        hover(drawing::kNoNode);
    if (const auto zoomed = pinched(m_camera, *event, *viewport())) {
        setCamera(*zoomed);
        return true;
    }
    return ChartCanvas::viewportEvent(event);
}

void CameraCanvas::paintEvent(QPaintEvent* event) {
    if (m_motion.isRunning())
        m_picture.forget();
    QPainter painter(viewport());
    m_picture.paint(painter, event->region(), viewport()->size(), viewport()->devicePixelRatioF(),
                    [this](QPainter& onto, const QRect& part) { paintChart(onto, part); });
    paintOver(painter);
    if (!isDragging())
        return;
    arrangeDrag();
    m_dragged.paint(painter);
}

void CameraCanvas::paintChart(QPainter& painter, const QRect& region) {
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

void CameraCanvas::hover(drawing::Node node) {
    if (node == m_hovered)
        return;
    updateCard(m_hovered);
    m_hovered = node;
    updateCard(m_hovered);
}

bool CameraCanvas::hasTrail(drawing::Node node) const {
    const auto& changes = m_chart->options().changes;
    const PositionId card = m_chart->id(node);
    return changes && (changes->positionOf(card) != card || changes->isGhost(ghostOf(card)));
}

void CameraCanvas::updateCard(drawing::Node node) {
    if (node == drawing::kNoNode)
        return;
    // Its trail may come or go with it.
    if (hasTrail(node))
        return updateAll();
    const double reach = kCardReach * std::max(1.0, m_camera.zoom());
    const QRect part =
        m_camera.toScreen(m_chart->card(node)).adjusted(-reach, -reach, reach, reach).toAlignedRect();
    m_picture.forget(part);
    viewport()->update(part);
}

void CameraCanvas::updateAll() {
    m_picture.forget();
    m_dragged.forget();
    viewport()->update();
}

void CameraCanvas::arrangeDrag() {
    m_dragged.moveTo({*m_chart, m_camera, viewport()->size(), viewport()->devicePixelRatioF(), m_pointer},
                     m_painter);
}

void CameraCanvas::updateDrag() {
    const auto before = m_dragged.parts();
    arrangeDrag();
    for (const auto& parts : {before, m_dragged.parts()}) {
        for (const QRect& part : parts)
            viewport()->update(part);
    }
}

} // namespace orgwright
