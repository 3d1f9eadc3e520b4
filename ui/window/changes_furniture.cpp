// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/changes_furniture.h"

#include "ui/canvas/org_canvas.h"
#include "ui/changes/list/change_panel.h"
#include "ui/changes/quarters/quarter_dialog.h"
#include "ui/changes/walk/changes_bar.h"
#include "ui/changes/walk/mark_legend.h"
#include "ui/changes/walk/step_caption.h"
#include "ui/changes/walk/timeline.h"
#include "ui/window/side_by_side.h"

#include <QShortcut>

namespace orgwright {
namespace {

/// What of the line can be seen in the organisation: what it is about, else what comes nearest.
std::vector<PositionId> seenOf(const ChangeLine& line, const Org& org) {
    std::vector<PositionId> seen;
    for (const auto* about : {&line.positions, &line.carried}) {
        for (const PositionId id : *about) {
            if (org.find(id))
                seen.push_back(id);
        }
        if (!seen.empty())
            return seen;
    }
    std::vector<PositionId> near{line.managerAfter, line.managerBefore};
    for (const TeamId id : line.teams) {
        const Team* team = org.find(id);
        near.push_back(team ? team->lead : PositionId{});
        if (!org.members(id).empty())
            near.push_back(org.members(id).front().id);
    }
    for (const PositionId id : near) {
        if (id && org.find(id))
            return {id};
    }
    return {};
}

} // namespace

ChangesFurniture::ChangesFurniture(Workspace& workspace, OrgCanvas& canvas, QWidget& stage, QWidget* page)
    : QObject(page)
    , m_workspace(workspace)
    , m_canvas(canvas)
    , m_book(workspace.document)
    , m_pictures(workspace.document, m_book, m_view)
    , m_beside(new SideBySide(workspace, canvas, page))
    , m_bar(new ChangesBar(m_book, m_view, m_pictures, page))
    , m_panel(new ChangePanel(workspace, m_book, m_view, page))
    , m_caption(new StepCaption(m_book, m_view, m_pictures, workspace.view, page))
    , m_timeline(new Timeline(m_book, m_view, page)) {
    new MarkLegend(m_book, m_view, canvas);
    addKeys(stage);
    listen();
    follow();
}

void ChangesFurniture::listen() {
    connect(&m_book, &ChangeBook::refused, &m_workspace.document, &PlanDocument::refused);
    connect(&m_book, &ChangeBook::failed, &m_workspace.document, &PlanDocument::failed);
    connect(&m_view, &ChangeView::changed, this, &ChangesFurniture::follow);
    connect(&m_book, &ChangeBook::changed, this, &ChangesFurniture::follow);
    // Once the caption has its place.
    connect(&m_pictures, &ChangePictures::stepped, this, &ChangesFurniture::revealStep, Qt::QueuedConnection);
    connect(m_bar, &ChangesBar::roomRequested, this, &ChangesFurniture::enterRoom);
    connect(m_panel, &ChangePanel::lineChosen, this, &ChangesFurniture::reveal);
    connect(m_panel, &ChangePanel::zoomRequested, this, &ChangesFurniture::zoomTo);
    connect(m_panel, &ChangePanel::positionChosen, &m_canvas, &OrgCanvas::reveal);
    connect(m_panel, &ChangePanel::tookBack, this, &ChangesFurniture::tookBack);
    connect(m_timeline, &Timeline::chartRequested, this, &ChangesFurniture::openQuarters);
    connect(&m_workspace.selection, &Selection::changed, this, &ChangesFurniture::followSelection);
    connect(&m_canvas, &OrgCanvas::closedClicked, this, &ChangesFurniture::chooseLineOf);
}

QShortcut* ChangesFurniture::addKey(Qt::Key key, QWidget& stage, std::function<void()> act) {
    auto* shortcut = new QShortcut(QKeySequence(key), &stage);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setEnabled(false);
    connect(shortcut, &QShortcut::activated, this, std::move(act));
    return shortcut;
}

void ChangesFurniture::addKeys(QWidget& stage) {
    const auto forward = [this] { m_pictures.step(1); };
    const auto back = [this] { m_pictures.step(-1); };
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_Period})
        m_stepKeys.push_back(addKey(key, stage, forward));
    for (const Qt::Key key : {Qt::Key_PageUp, Qt::Key_Comma})
        m_stepKeys.push_back(addKey(key, stage, back));
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down})
        m_roomKeys.push_back(addKey(key, stage, forward));
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up})
        m_roomKeys.push_back(addKey(key, stage, back));
    m_escape = addKey(Qt::Key_Escape, stage, [this] { escape(); });
}

/// The arrows are the chart's, except in the room.
void ChangesFurniture::follow() {
    for (QShortcut* key : m_stepKeys)
        key->setEnabled(isShown());
    for (QShortcut* key : m_roomKeys)
        key->setEnabled(m_isInRoom);
    m_escape->setEnabled(m_isInRoom || m_view.step() > 0 || m_view.quarter());
    m_beside->setVisible(isShown() && m_view.isSideBySide() && !m_book.isOfBaseline());
}

void ChangesFurniture::escape() {
    if (m_isInRoom)
        leaveRoom();
    m_pictures.endWalk();
}

void ChangesFurniture::setShown(bool on) {
    if (on)
        m_workspace.view.setBoxes(ChartView::Boxes::Positions);
    else
        leaveRoom();
    m_view.setShown(on);
    Q_EMIT arrangementChanged();
}

void ChangesFurniture::enterRoom() {
    QWidget* window = m_bar->window();
    m_wasFullScreen = window->isFullScreen();
    m_isInRoom = true;
    if (!m_wasFullScreen)
        m_workspace.actions.trigger(ActionId::FullScreen);
    m_pictures.beginWalk();
    m_caption->setInRoom(true);
    m_workspace.selection.clear();
    follow();
    Q_EMIT arrangementChanged();
    m_canvas.setFocus();
    m_canvas.fit();
}

void ChangesFurniture::leaveRoom() {
    if (!std::exchange(m_isInRoom, false))
        return;
    if (!m_wasFullScreen && m_bar->window()->isFullScreen())
        m_workspace.actions.trigger(ActionId::FullScreen);
    m_caption->setInRoom(false);
    follow();
    Q_EMIT arrangementChanged();
}

void ChangesFurniture::reveal(std::size_t line) {
    const PlanDocument& document = m_workspace.document;
    std::vector<PositionId> seen =
        seenOf(m_book.list().lines[line], document.chartPlan().org(document.scenario()));
    if (seen.empty())
        return;
    m_isRevealing = true;
    m_workspace.view.setBoxes(ChartView::Boxes::Positions);
    m_canvas.reveal(seen.front());
    // What is closed cannot be selected. The first stays the one that the keyboard moves from.
    std::erase_if(seen, [&](PositionId id) { return !document.org().find(id); });
    if (!seen.empty())
        m_workspace.selection.select({seen.rbegin(), seen.rend()});
    m_isRevealing = false;
}

void ChangesFurniture::zoomTo(std::size_t line) {
    reveal(line);
    m_canvas.setZoom(1.0);
    centreRevealed();
    m_canvas.setFocus();
}

/// What a step moves is seen well away from the edges, where the map and the controls lie.
void ChangesFurniture::revealStep(std::size_t line) {
    if (line >= m_book.list().lines.size())
        return;
    reveal(line);
    const QRect view = m_canvas.viewport()->rect();
    const QRect middle =
        view.adjusted(view.width() / 4, view.height() / 4, -view.width() / 4, -view.height() / 4);
    const QRectF card = m_canvas.cardOnScreen(revealed());
    if (!card.isEmpty() && !middle.contains(card.center().toPoint()))
        centreRevealed();
}

PositionId ChangesFurniture::revealed() const {
    const PositionId closed = m_canvas.closedChosen();
    return closed ? closed : m_workspace.selection.current();
}

void ChangesFurniture::centreRevealed() {
    const drawing::Node node = m_canvas.chart().find(revealed());
    if (node == drawing::kNoNode)
        return;
    const drawing::Rect card = m_canvas.chart().card(node);
    m_canvas.centreOn({card.x + card.width / 2.0, card.y + card.height / 2.0});
}

/// A card that is chosen on the chart chooses its line.
void ChangesFurniture::followSelection() {
    const Selection& selection = m_workspace.selection;
    if (selection.positions().size() == 1)
        chooseLineOf(selection.current());
}

void ChangesFurniture::chooseLineOf(PositionId position) {
    if (m_isRevealing || !isShown())
        return;
    if (const auto line = m_book.lineAbout(position))
        m_view.setLine(m_book.list().lines[*line].decisions.front());
}

void ChangesFurniture::openQuarters() {
    QuarterDialog(m_workspace, m_bar->window()).exec();
}

} // namespace orgwright
