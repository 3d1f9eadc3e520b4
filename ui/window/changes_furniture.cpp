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

#include <QScopedValueRollback>
#include <QShortcut>
#include <algorithm>

namespace orgwright {
namespace {

/// The least zoom at which what was brought into sight together is read.
constexpr double kLegible = 0.5;
/// How much of the view that may take.
constexpr double kPart = 0.8;

using Positions = std::vector<PositionId>;

void addMembers(Positions& to, const Org& org, TeamId team) {
    for (const auto& member : org.members(team))
        to.push_back(member.id);
}

Positions membersOf(const ChangeLine& line, const Org& org) {
    Positions members;
    for (const TeamId team : line.teams)
        addMembers(members, org, team);
    return members;
}

/// Who works on the bet that the line is about, more or less than before.
Positions staffOf(const ChangeLine& line, const Org& org) {
    Positions staff;
    for (const StaffChange& change : line.staffing) {
        if (change.position)
            staff.push_back(change.position);
        else
            addMembers(staff, org, change.team);
    }
    return staff;
}

Positions nearTo(const ChangeLine& line, const Org& org) {
    Positions near{line.managerAfter, line.managerBefore};
    for (const TeamId id : line.teams) {
        const Team* team = org.find(id);
        near.push_back(team ? team->lead : PositionId{});
    }
    return near;
}

/// What of the line can be seen in the organisation: what it is about, else what comes nearest.
Positions seenOf(const ChangeLine& line, const Org& org) {
    for (Positions about : {line.positions, line.carried, membersOf(line, org), staffOf(line, org)}) {
        std::erase_if(about, [&](PositionId id) { return !org.find(id); });
        if (!about.empty())
            return about;
    }
    for (const PositionId id : nearTo(line, org)) {
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
    , m_caption(new StepCaption(m_book, m_view, m_pictures, workspace, page))
    , m_timeline(new Timeline(m_book, m_view, page)) {
    new MarkLegend(workspace.document, canvas);
    addKeys(stage, *page);
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

/// In the list the page keys are the list's.
void ChangesFurniture::addKeys(QWidget& stage, QWidget& page) {
    const auto forward = [this] { m_pictures.step(1); };
    const auto back = [this] { m_pictures.step(-1); };
    m_stepKeys = {addKey(Qt::Key_PageDown, stage, forward), addKey(Qt::Key_Period, page, forward),
                  addKey(Qt::Key_PageUp, stage, back), addKey(Qt::Key_Comma, page, back)};
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down})
        m_roomKeys.push_back(addKey(key, stage, forward));
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up})
        m_roomKeys.push_back(addKey(key, stage, back));
    m_roomKeys.push_back(addKey(Qt::Key_Home, stage, [this] { m_pictures.goTo(1); }));
    m_roomKeys.push_back(addKey(Qt::Key_End, stage, [this] { m_pictures.goTo(m_pictures.steps()); }));
    m_escape = addKey(Qt::Key_Escape, page, [this] { escape(); });
}

/// Arrows, Home and End are the chart's, except in the room.
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
    if (on)
        m_panel->takeFocus();
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

/// Where nothing of it can be seen, nothing is highlighted: the sentence says it all.
void ChangesFurniture::reveal(std::size_t line) {
    const PlanDocument& document = m_workspace.document;
    Positions seen = seenOf(m_book.list().lines[line], document.chartPlan().org(document.scenario()));
    const QScopedValueRollback<bool> revealing(m_isRevealing, true);
    if (seen.empty())
        return m_canvas.chooseNothing();
    m_workspace.view.setBoxes(ChartView::Boxes::Positions);
    m_canvas.reveal(seen.front());
    // What is closed cannot be selected. The first stays the one that the keyboard moves from.
    std::erase_if(seen, [&](PositionId id) { return !document.org().find(id); });
    if (!seen.empty())
        m_workspace.selection.select({seen.rbegin(), seen.rend()});
}

/// A bet is not on the chart: it is shown where bets are.
void ChangesFurniture::zoomTo(std::size_t line) {
    const ChangeLine& wanted = m_book.list().lines[line];
    if (!wanted.initiatives.empty() && m_book.org().find(wanted.initiatives.front())) {
        m_workspace.selection.selectInitiative(wanted.initiatives.front());
        return m_workspace.actions.trigger(ActionId::ShowPortfolio);
    }
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
    const QRectF room = m_canvas.camera().toScreen(revealedRoom());
    if (!room.isEmpty() && !middle.contains(room.center().toPoint()))
        centreRevealed();
}

/// The cards that are chosen on the chart; only the current one where they would not be read together.
drawing::Rect ChangesFurniture::revealedRoom() const {
    const auto cardOf = [this](PositionId id) {
        const drawing::Node node = m_canvas.chart().find(id);
        return node == drawing::kNoNode ? drawing::Rect{} : m_canvas.chart().card(node);
    };
    if (const PositionId closed = m_canvas.closedChosen())
        return cardOf(closed);
    drawing::Rect all;
    for (const PositionId id : m_workspace.selection.positions())
        all = drawing::united(all, cardOf(id));
    return fittingZoom(all) < kLegible ? cardOf(m_workspace.selection.current()) : all;
}

double ChangesFurniture::fittingZoom(const drawing::Rect& room) const {
    if (room.isEmpty())
        return 1.0;
    const QSizeF view = m_canvas.viewport()->size();
    const QSizeF size = QSizeF(room.width, room.height) / drawing::kPixel;
    return kPart * std::min(view.width() / size.width(), view.height() / size.height());
}

void ChangesFurniture::centreRevealed() {
    const drawing::Rect room = revealedRoom();
    if (room.isEmpty())
        return;
    if (const double zoom = fittingZoom(room); zoom < m_canvas.camera().zoom())
        m_canvas.setZoom(zoom);
    const drawing::Point middle = room.centre();
    m_canvas.centreOn(QPointF(middle.x, middle.y) / drawing::kPixel);
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
