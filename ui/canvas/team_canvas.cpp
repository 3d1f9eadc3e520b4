// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/team_canvas.h"

#include "core/drawing/team_chart.h"
#include "ui/canvas/accessible_canvas.h"
#include "ui/canvas/drag_hints.h"
#include "ui/shell/team_view.h"
#include "ui/theme/paint_kit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/words/formats.h"

#include <QPainter>

namespace orgwright {
namespace {

constexpr double kTeamCanvasLegibleZoom = 0.7;

} // namespace

TeamCanvas::TeamCanvas(Workspace& workspace, QWidget* parent)
    : CameraCanvas(workspace, parent)
    , m_drag(workspace)
    , m_empty(new EmptyState("team", tr("There are no teams yet"), tr("Teams…"), this))
    , m_outside(new Label({}, Type::Small, &Colours::ink2, this)) {
    installAccessibleCanvas();
    new DragHints(*this);
    setAccessibleName(tr("Chart of teams"));
    m_outside->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_outside->setContentsMargins(8, 4, 8, 4);
    connect(&workspace.document, &PlanDocument::changed, this, &TeamCanvas::followChanges);
    connect(&workspace.view, &ChartView::changed, this, [this] { rebuild(true); });
    connect(&workspace.portfolio, &PortfolioView::quarterChanged, this, [this] { rebuild(true); });
    connect(&workspace.selection, &Selection::changed, this, &TeamCanvas::followSelection);
    connect(this, &ChartCanvas::chartChanged, this, &TeamCanvas::tellState);
    connect(m_empty, &EmptyState::acted, this, [this] { m_workspace.actions.trigger(ActionId::Teams); });
}

TeamId TeamCanvas::teamAt(drawing::Node node) const {
    return node == drawing::kNoNode ? TeamId{} : drawing::teamOf(chart().id(node));
}

drawing::Node TeamCanvas::nodeOf(TeamId team) const {
    return chart().find(drawing::boxOf(team));
}

/// Full cards where the whole chart can then be read, else standard ones, unless the user chose.
std::unique_ptr<drawing::OrgChart> TeamCanvas::makeChart(double aspect) {
    const PlanDocument& document = m_workspace.document;
    m_boxes = std::make_unique<TeamBoxes>(document.plan(), document.scenario());
    drawing::ChartOptions options = m_boxes->options(teamView(m_workspace));
    options.aspect = aspect;
    const auto made = [&] {
        return std::make_unique<drawing::OrgChart>(m_boxes->plan(), document.scenario(), options,
                                                   m_boxes->words());
    };
    auto chart = made();
    if (m_workspace.view.density() || fittingZoom(*chart) >= kTeamCanvasLegibleZoom)
        return chart;
    options.density = drawing::Density::Standard;
    return made();
}

/// The selected team, or where it was moved, what it is now part of, to which the user looked.
drawing::Node TeamCanvas::anchor() const {
    const drawing::Node node = nodeOf(current());
    const Team* row = m_workspace.document.org().find(current());
    if (node != drawing::kNoNode && row) {
        const drawing::Node whole = nodeOf(row->parent);
        return whole == chart().parent(node) || whole == drawing::kNoNode ? node : whole;
    }
    return chart().isEmpty() ? drawing::kNoNode : 0;
}

void TeamCanvas::followChanges(const Changes&) {
    if (current() && !m_workspace.document.org().find(current()))
        m_workspace.selection.clear();
    const bool wasEmpty = chart().isEmpty();
    rebuild(true);
    if (wasEmpty)
        fit();
}

void TeamCanvas::followSelection() {
    updateCard(nodeOf(std::exchange(m_shownTeam, current())));
    updateCard(nodeOf(m_shownTeam));
}

void TeamCanvas::tellState() {
    m_empty->setVisible(m_workspace.document.org().teams().isEmpty());
    m_outside->setText(m_boxes->outsideSentence());
    m_outside->setVisible(!m_empty->isVisible() && !m_outside->text().isEmpty());
    placeOver();
}

void TeamCanvas::placeOver() {
    m_empty->setGeometry(viewport()->geometry());
    m_outside->adjustSize();
    m_outside->move(scaled(24) - 8, scaled(12) - 4);
}

void TeamCanvas::resizeEvent(QResizeEvent* event) {
    CameraCanvas::resizeEvent(event);
    placeOver();
}

QString TeamCanvas::description(PositionId box) const {
    const drawing::Node node = chart().find(box);
    if (node == drawing::kNoNode)
        return {};
    const QString text = m_boxes->description(drawing::teamOf(box), m_workspace.isHiding(Topic::Names));
    const int parts = chart().reports(node);
    return parts > 0 ? tr("%1, %n parts", nullptr, parts).arg(text) : text;
}

void TeamCanvas::reveal(TeamId team) {
    const Org& org = m_workspace.document.org();
    const Team* row = org.find(team);
    if (!row)
        return;
    ChartView& shown = m_workspace.view;
    std::set<TeamId> folded = shown.foldedTeams();
    for (const Team* above = org.find(row->parent); above; above = org.find(above->parent))
        folded.erase(above->id);
    shown.setFoldedTeams(std::move(folded));
    if (nodeOf(team) == drawing::kNoNode) {
        shown.setFilter({});
        shown.setLevels(0);
    }
    m_workspace.selection.selectTeam(team);
    if (camera().zoom() < kTeamCanvasLegibleZoom)
        setZoom(kTeamCanvasLegibleZoom);
    bringIntoSight(nodeOf(team));
}

void TeamCanvas::foldBelow(int layer) {
    std::set<TeamId> folded;
    const Org& org = m_workspace.document.org();
    for (const Team& team : org.teams()) {
        if (layer > 0 && m_boxes->totals().own(team.id).layer >= layer && !org.parts(team.id).empty())
            folded.insert(team.id);
    }
    m_workspace.view.setFoldedTeams(std::move(folded));
}

void TeamCanvas::toggleFold(TeamId team) {
    if (!m_workspace.document.org().parts(team).empty())
        m_workspace.view.setFolded(team, !m_workspace.view.isFolded(team));
}

drawing::CardLook TeamCanvas::look(drawing::Node node) const {
    const TeamId team = teamAt(node);
    drawing::CardLook look = node == hovered() ? drawing::kHovered : 0;
    if (team == current())
        look |= hasFocus() ? drawing::kSelected | drawing::kFocused : drawing::kSelected;
    if (!m_drag.isActive())
        return look;
    const auto& target = m_drag.target();
    const bool isTarget = target && target->parent == team;
    if (isTarget && target->refusal)
        return drawing::kRefused | drawing::kRefusedHover;
    if (m_drag.isInDragged(team))
        return drawing::kDragOrigin;
    return isTarget ? drawing::CardLook(drawing::kDropTarget) : look;
}

void TeamCanvas::paintOver(QPainter& painter) {
    if (m_outside->isVisible()) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(painter, m_outside->geometry(), kControlRadius, colours().canvas);
    }
}

void TeamCanvas::startDrag() {
    m_workspace.selection.selectTeam(m_pressed);
    m_drag.begin(m_pressed);
    const int people = m_boxes->totals().whole(m_pressed).people;
    DragPicture::Load load{drawing::boxOf(m_pressed), !m_workspace.document.org().parts(m_pressed).empty()};
    if (people > 1)
        load.count = Formats(m_workspace.document.plan().settings()).people(people);
    m_dragged.setLoad(std::move(load));
    m_edgeScroll.start();
    viewport()->setCursor(Qt::ClosedHandCursor);
    updateAll();
    Q_EMIT dragChanged();
}

void TeamCanvas::dragTo(const QPointF& at) {
    m_pointer = at;
    const auto parentNow = [this] { return m_drag.target() ? m_drag.target()->parent : TeamId{}; };
    const TeamId before = parentNow();
    if (m_drag.moveTo(chart(), m_boxes->totals(), camera().toDrawing(at))) {
        updateCard(nodeOf(before));
        updateCard(nodeOf(parentNow()));
        std::optional<drawing::DropPlace> place;
        if (const auto& target = m_drag.target())
            place = target->place;
        m_dragged.setTarget(place, place && m_drag.target()->refusal, m_drag.sentence());
    }
    updateDrag();
}

void TeamCanvas::endDrag(bool isDropped) {
    m_press = Press::None;
    m_edgeScroll.stop();
    viewport()->unsetCursor();
    if (isDropped)
        m_drag.drop();
    m_drag.end();
    updateAll();
    Q_EMIT dragChanged();
}

} // namespace orgwright
