// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/org_canvas.h"

#include "core/drawing/card_style.h"
#include "ui/canvas/accessible_canvas.h"
#include "ui/canvas/drag_hints.h"
#include "ui/shell/org_view.h"
#include "ui/words/chart_words.h"
#include "ui/words/formats.h"

#include <algorithm>

namespace orgwright {
namespace {

constexpr double kOrgCanvasLegibleZoom = 0.7;
/// Names can be read, and more of the organisation is seen than at kOrgCanvasLegibleZoom.
constexpr double kLeastFirstZoom = 0.5;

} // namespace

OrgCanvas::OrgCanvas(Workspace& workspace, QWidget* parent)
    : CameraCanvas(workspace, parent)
    , m_drag(workspace) {
    installAccessibleCanvas();
    new DragHints(*this);
    setAccessibleName(tr("Org chart"));
    connect(&workspace.document, &PlanDocument::changed, this, &OrgCanvas::followChanges);
    connect(&workspace.document, &PlanDocument::pictureChanged, this, &OrgCanvas::followPicture);
    connect(&workspace.view, &ChartView::changed, this, [this] { rebuild(true); });
    connect(&workspace.portfolio, &PortfolioView::quarterChanged, this, [this] {
        if (m_workspace.view.colourBy() == drawing::ColourBy::Bucket)
            rebuild(true);
    });
    connect(&workspace.selection, &Selection::changed, this, &OrgCanvas::followSelection);
}

/// Full cards where all that are shown have room at a legible zoom, standard ones for what a screen or a few
/// hold, else compact.
drawing::Density OrgCanvas::roomyDensity(const TreeScope& shown) const {
    constexpr double kFullCardRoom = 276.0 * 98 * 1.6 * kOrgCanvasLegibleZoom * kOrgCanvasLegibleZoom;
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
    const drawing::Node node = nodeOf(current);
    const Position* row = m_workspace.document.org().find(current);
    if (node != drawing::kNoNode && row) {
        const drawing::Node manager = nodeOf(row->manager);
        return manager == chart().parent(node) || manager == drawing::kNoNode ? node : manager;
    }
    return chart().isEmpty() ? drawing::kNoNode : 0;
}

/// Where the density is left to the canvas and full cards turn out to be too large to be read when the whole
/// is shown, with standard ones.
std::unique_ptr<drawing::OrgChart> OrgCanvas::makeChart(double aspect) {
    const PlanDocument& document = m_workspace.document;
    drawing::ChartOptions options = orgView(m_workspace);
    if (!m_workspace.view.density())
        options.density = roomyDensity({options.root, options.levels, options.isFolded});
    options.today = systemClock().today();
    options.aspect = aspect;
    const auto made = [&] {
        return std::make_unique<drawing::OrgChart>(document.chartPlan(), document.scenario(), options,
                                                   chartWords(Formats(document.plan().settings())));
    };
    auto chart = made();
    const bool isTried = !m_workspace.view.density() && options.density == drawing::Density::Full;
    if (!isTried || fittingZoom(*chart) >= kOrgCanvasLegibleZoom)
        return chart;
    options.density = drawing::Density::Standard;
    return made();
}

drawing::CardLook OrgCanvas::look(drawing::Node node) const {
    const PositionId id = chart().id(node);
    drawing::CardLook look = node == hovered() ? drawing::kHovered : 0;
    if (m_workspace.selection.contains(id) || id == m_closedChosen)
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

/// Only cards that were or are selected look different.
void OrgCanvas::followSelection() {
    constexpr std::size_t kMostCards = 100;
    if (!m_workspace.selection.isEmpty())
        chooseClosed({});
    std::vector<PositionId> touched = std::exchange(m_shownSelection, m_workspace.selection.positions());
    touched.insert(touched.end(), m_shownSelection.begin(), m_shownSelection.end());
    if (touched.size() > kMostCards)
        return updateAll();
    for (const PositionId position : touched)
        updateCard(nodeOf(position));
}

/// With ghosts, where changes are marked.
const Org& OrgCanvas::shownOrg() const {
    return m_workspace.document.chartPlan().org(m_workspace.document.scenario());
}

void OrgCanvas::chooseClosed(PositionId position) {
    if (position)
        m_workspace.selection.clear();
    updateCard(nodeOf(std::exchange(m_closedChosen, position)));
    updateCard(nodeOf(position));
}

void OrgCanvas::reveal(PositionId position) {
    const Org& org = shownOrg();
    const Position* row = org.find(position);
    if (!row)
        return;
    ChartView& view = m_workspace.view;
    std::set<PositionId> folded = view.folded();
    for (const Position* above = org.find(row->manager); above; above = org.find(above->manager))
        folded.erase(above->id);
    view.setFolded(std::move(folded));
    if (nodeOf(position) == drawing::kNoNode) {
        view.setFilter({});
        view.setLevels(0);
        view.setFocus({});
    }
    if (m_workspace.document.org().find(position))
        m_workspace.selection.select(position);
    else
        chooseClosed(position);
    if (camera().zoom() < 0.5)
        setZoom(kOrgCanvasLegibleZoom);
    bringIntoSight(nodeOf(position));
}

void OrgCanvas::foldBelow(int layer) {
    std::vector<PositionId> folded;
    if (layer > 0) {
        const OrgTree tree = orgTree(m_workspace.document.org(), {m_workspace.view.focus(), 0, {}});
        const int top = tree.layer.empty() ? 0 : tree.layer.front();
        for (std::int32_t i = 0; i < tree.size(); ++i) {
            if (tree.layer[i] - top + 1 >= layer && tree.end[i] > i + 1)
                folded.push_back(tree.id[i]);
        }
    }
    // A set takes sorted ids at its end, without looking for their places.
    std::sort(folded.begin(), folded.end());
    m_workspace.view.setFolded(std::set(folded.begin(), folded.end()));
}

/// The layers from the top whose cards alone, laid out without any gap, would not fill more than the view.
int OrgCanvas::layersWithRoom() const {
    constexpr drawing::CardStyle kLeast = drawing::cardStyle(drawing::Density::Compact);
    constexpr double kZoom = kLeastFirstZoom / drawing::kPixel;
    const double room = view().width() * view().height() / (kLeast.width * kZoom * kLeast.height * kZoom);
    const OrgTree tree = orgTree(m_workspace.document.org(), {m_workspace.view.focus(), 0, {}});
    std::vector<std::int32_t> cards;
    for (const std::int32_t layer : tree.layer) {
        const auto at = static_cast<std::size_t>(layer - tree.layer.front());
        cards.resize(std::max(cards.size(), at + 1));
        ++cards[at];
    }
    double sum = 0;
    const auto isTooMuch = [&](std::int32_t more) { return (sum += more) > room; };
    return static_cast<int>(std::find_if(cards.begin(), cards.end(), isTooMuch) - cards.begin());
}

/// As many layers as can be read, two at least.
void OrgCanvas::foldToFit() {
    m_isToBeFolded = !isVisible();
    if (m_isToBeFolded)
        return;
    const auto isLegibleTo = [this](int layer) {
        foldBelow(layer);
        fit();
        return camera().zoom() >= kLeastFirstZoom;
    };
    int layer = std::max(2, layersWithRoom());
    while (!isLegibleTo(layer) && layer > 2)
        --layer;
}

void OrgCanvas::showEvent(QShowEvent* event) {
    if (m_isToBeFolded)
        foldToFit();
    CameraCanvas::showEvent(event);
}

void OrgCanvas::toggleFold(drawing::Node node) {
    const PositionId id = chart().id(node);
    m_workspace.view.setFolded(id, !m_workspace.view.isFolded(id));
}

} // namespace orgwright
