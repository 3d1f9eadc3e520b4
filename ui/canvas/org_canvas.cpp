// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/org_canvas.h"

#include "core/drawing/chart_painter.h"
#include "ui/canvas/accessible_canvas.h"
#include "ui/canvas/drag_hints.h"
#include "ui/shell/org_view.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/words/chart_words.h"
#include "ui/words/formats.h"

#include <QResizeEvent>
#include <QRubberBand>
#include <QScrollBar>
#include <algorithm>

namespace orgwright {
namespace {

constexpr double kMargin = 24;
constexpr double kLegibleZoom = 0.7;
/// Names can be read, and more of the organisation is seen than at kLegibleZoom.
constexpr double kLeastFirstZoom = 0.5;

} // namespace

OrgCanvas::OrgCanvas(Workspace& workspace, QWidget* parent)
    : ChartCanvas(parent)
    , m_workspace(workspace)
    , m_drag(workspace) {
    installAccessibleCanvas();
    new DragHints(*this);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setDrawsOwnFocus(*this);
    setAccessibleName(tr("Org chart"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    m_tick.setInterval(8);
    connect(&m_tick, &QTimer::timeout, this, &OrgCanvas::updateAll);
    m_edgeScroll.setInterval(16);
    connect(&m_edgeScroll, &QTimer::timeout, this, &OrgCanvas::scrollNearEdge);
    m_settle.setSingleShot(true);
    m_settle.setInterval(150);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        const bool wasFitted = m_camera == m_fitted;
        rebuild(true);
        if (wasFitted)
            fit();
    });
    rebuild(false);
    connect(&workspace.document, &PlanDocument::changed, this, &OrgCanvas::followChanges);
    connect(&workspace.view, &ChartView::changed, this, [this] { rebuild(true); });
    connect(&workspace.selection, &Selection::changed, this, &OrgCanvas::followSelection);
    connect(&Theme::instance(), &Theme::changed, this, &OrgCanvas::updateAll);
}

OrgCanvas::~OrgCanvas() = default;

drawing::ChartOptions OrgCanvas::chartOptions() const {
    drawing::ChartOptions options = orgView(m_workspace);
    if (!m_workspace.view.density())
        options.density = roomyDensity({options.root, options.levels, options.isFolded});
    options.today = systemClock().today();
    options.aspect = m_builtAspect;
    return options;
}

/// Full cards where all that are shown have room at a legible zoom, standard ones for what a screen or a few
/// hold, else compact.
drawing::Density OrgCanvas::roomyDensity(const TreeScope& shown) const {
    constexpr double kFullCardRoom = 276.0 * 98 * 1.6 * kLegibleZoom * kLegibleZoom;
    const Org& org = m_workspace.document.org();
    if (org.positions().size() > kMostStandardCards)
        return drawing::Density::Compact;
    const double room = std::max(1.0, view().width() * view().height());
    return orgTree(org, shown).size() * kFullCardRoom < room ? drawing::Density::Full
                                                             : drawing::Density::Standard;
}

/// The card that stays where it is on the screen when the chart is laid out again: the current one, or where
/// it was given another manager, that one, to which the user looked.
drawing::Node OrgCanvas::anchor() const {
    const PositionId current = m_workspace.selection.current();
    const drawing::Node node = m_chart->find(current);
    const Position* row = m_workspace.document.org().find(current);
    if (node != drawing::kNoNode && row) {
        const drawing::Node manager = m_chart->find(row->manager);
        return manager == m_chart->parent(node) || manager == drawing::kNoNode ? node : manager;
    }
    return m_chart->isEmpty() ? drawing::kNoNode : 0;
}

/// Where the density is left to the canvas and full cards turn out to be too large to be read when the whole
/// is shown, with standard ones.
std::unique_ptr<drawing::OrgChart> OrgCanvas::makeChart() const {
    drawing::ChartOptions options = chartOptions();
    const auto made = [&] {
        return std::make_unique<drawing::OrgChart>(
            m_workspace.document.plan(), m_workspace.document.scenario(), options,
            chartWords(Formats(m_workspace.document.plan().settings())));
    };
    auto chart = made();
    const bool isTried = !m_workspace.view.density() && options.density == drawing::Density::Full;
    const drawing::Rect all{0, 0, chart->width(), chart->height()};
    if (!isTried || Camera::fitting(all, view(), kMargin / 2, 1.25).zoom() >= kLegibleZoom)
        return chart;
    options.density = drawing::Density::Standard;
    return made();
}

void OrgCanvas::rebuild(bool isMoving, const Changes* changes) {
    const drawing::Rect visible = m_camera.visible(view());
    drawing::Node before = drawing::kNoNode;
    PositionId anchored;
    drawing::Rect anchorWas;
    if (m_chart) {
        before = anchor();
        if (before != drawing::kNoNode) {
            anchored = m_chart->id(before);
            anchorWas = m_chart->card(before);
        }
        if (isMoving)
            m_motion.remember(*m_chart, visible);
    }
    if (view().height() > 100)
        m_builtAspect = view().width() / view().height();
    if (!changes || !canFollow() || !m_chart->follow(*changes))
        m_chart = makeChart();
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

void OrgCanvas::setCamera(const Camera& camera) {
    const Camera before = m_camera;
    const QSizeF size(m_chart->width() / double(drawing::kPixel),
                      m_chart->height() / double(drawing::kPixel));
    m_camera = camera.within(size, view(), kMargin);
    updateScrollBars();
    if (m_camera.zoom() == before.zoom())
        m_picture.move((before.origin() - m_camera.origin()) * m_camera.zoom());
    else
        m_picture.forget();
    viewport()->update();
    if (m_camera.zoom() != before.zoom())
        Q_EMIT zoomChanged(m_camera.zoom());
    Q_EMIT cameraChanged();
}

void OrgCanvas::updateScrollBars() {
    m_isArranging = true;
    const QSizeF size = QSizeF(m_chart->width(), m_chart->height()) / drawing::kPixel * m_camera.zoom();
    const QPointF at = m_camera.origin() * m_camera.zoom();
    const auto arrange = [](QScrollBar* bar, double length, double room, double value) {
        const bool fits = length <= room;
        bar->setRange(fits ? 0 : static_cast<int>(-kMargin),
                      fits ? 0 : static_cast<int>(length - room + kMargin));
        bar->setPageStep(static_cast<int>(room));
        bar->setSingleStep(40);
        bar->setValue(fits ? 0 : static_cast<int>(std::lround(value)));
    };
    arrange(horizontalScrollBar(), size.width(), view().width(), at.x());
    arrange(verticalScrollBar(), size.height(), view().height(), at.y());
    m_isArranging = false;
}

void OrgCanvas::scrollContentsBy(int dx, int dy) {
    if (m_isArranging)
        return;
    m_motion.stop();
    m_camera = m_camera.movedBy(QPointF(dx, dy));
    m_picture.move(QPointF(dx, dy));
    viewport()->update();
    Q_EMIT cameraChanged();
}

void OrgCanvas::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    if (!m_hasBeenFitted && isVisible()) {
        m_hasBeenFitted = true;
        rebuild(false);
        fit();
        return;
    }
    const double aspect = view().width() / std::max(1.0, view().height());
    if (std::abs(aspect / m_builtAspect - 1.0) > 0.25)
        m_settle.start();
    if (m_camera == m_fitted)
        fit();
    else
        setCamera(m_camera);
}

void OrgCanvas::fit() {
    const drawing::Rect all{0, 0, m_chart->width(), m_chart->height()};
    setCamera(Camera::fitting(all, view(), kMargin / 2, 1.25));
    m_fitted = m_camera;
}

void OrgCanvas::setZoom(double zoom) {
    setCamera(m_camera.zoomedAt(zoom, QPointF(view().width(), view().height()) / 2));
}

void OrgCanvas::zoomIn() {
    setZoom(m_camera.zoom() * 1.2);
}

void OrgCanvas::zoomOut() {
    setZoom(m_camera.zoom() / 1.2);
}

void OrgCanvas::centreOn(const QPointF& place) {
    Camera camera = m_camera;
    camera.setOrigin(place - QPointF(view().width(), view().height()) / 2 / camera.zoom());
    setCamera(camera);
}

void OrgCanvas::show(drawing::Node node) {
    if (node != drawing::kNoNode)
        setCamera(m_camera.showing(m_chart->card(node), view(), 40));
}

void OrgCanvas::reveal(PositionId position) {
    const Org& org = m_workspace.document.org();
    const Position* row = org.find(position);
    if (!row)
        return;
    ChartView& view = m_workspace.view;
    std::set<PositionId> folded = view.folded();
    for (const Position* above = org.find(row->manager); above; above = org.find(above->manager))
        folded.erase(above->id);
    view.setFolded(std::move(folded));
    if (m_chart->find(position) == drawing::kNoNode) {
        view.setFilter({});
        view.setLevels(0);
        view.setFocus({});
    }
    m_workspace.selection.select(position);
    if (m_camera.zoom() < 0.5)
        setZoom(kLegibleZoom);
    show(m_chart->find(position));
}

void OrgCanvas::foldBelow(int layer) {
    std::set<PositionId> folded;
    if (layer > 0) {
        const OrgTree tree = orgTree(m_workspace.document.org(), {m_workspace.view.focus(), 0, {}});
        const int top = tree.layer.empty() ? 0 : tree.layer.front();
        for (std::int32_t i = 0; i < tree.size(); ++i) {
            if (tree.layer[i] - top + 1 >= layer && tree.end[i] > i + 1)
                folded.insert(tree.id[i]);
        }
    }
    m_workspace.view.setFolded(std::move(folded));
}

/// As many layers as can be read, two at least. From the top, since few layers are quickly laid out.
void OrgCanvas::foldToFit() {
    const auto isLegibleTo = [this](int layer) {
        foldBelow(layer);
        fit();
        return m_camera.zoom() >= kLeastFirstZoom;
    };
    if (isLegibleTo(0))
        return;
    const int layers = m_workspace.document.measures().layers;
    int layer = 2;
    while (layer < layers && isLegibleTo(layer))
        ++layer;
    isLegibleTo(std::max(2, layer - 1));
}

std::vector<drawing::ChartColour> OrgCanvas::legend() const {
    std::vector<drawing::ChartColour> colours;
    for (std::int32_t i = 1; i < m_chart->colours().size(); ++i)
        colours.push_back(m_chart->colours()[i]);
    return colours;
}

QRectF OrgCanvas::cardOnScreen(PositionId position) const {
    const drawing::Node node = m_chart->find(position);
    return node == drawing::kNoNode ? QRectF() : m_camera.toScreen(m_chart->card(node));
}

void OrgCanvas::toggleFold(drawing::Node node) {
    const PositionId id = m_chart->id(node);
    m_workspace.view.setFolded(id, !m_workspace.view.isFolded(id));
}

} // namespace orgwright
