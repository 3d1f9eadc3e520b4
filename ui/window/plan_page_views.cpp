// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/minimap.h"
#include "ui/canvas/org_canvas.h"
#include "ui/canvas/team_canvas.h"
#include "ui/changes/list/change_panel.h"
#include "ui/changes/walk/changes_bar.h"
#include "ui/changes/walk/timeline.h"
#include "ui/panels/chart/view_bar.h"
#include "ui/panels/history/history_panel.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/panels/palette/command_palette.h"
#include "ui/panels/strip/impact_strip.h"
#include "ui/panels/tray/tray.h"
#include "ui/portfolio/board/board_page.h"
#include "ui/portfolio/portfolio_bar.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/portfolio/side/portfolio_side.h"
#include "ui/scorecard/scorecard_canvas.h"
#include "ui/scorecard/scorecard_page.h"
#include "ui/scorecard/side/measure_side.h"
#include "ui/theme/theme.h"
#include "ui/window/changes_furniture.h"
#include "ui/window/plan_page.h"
#include "ui/window/rail.h"
#include "ui/window/side_by_side.h"
#include "ui/window/step_toasts.h"
#include "ui/window/top_bar.h"

#include <QStackedWidget>

// Which of its parts the page shows, and what the actions of the views do.

namespace orgwright {
namespace {

constexpr int kRoomForBothPanels = 1500;
constexpr double kZoomStep = 1.25;

} // namespace

/// Ties a switch in the menu to what it shows.
void PlanPage::toggle(ActionId id, std::function<void(bool)> set, bool isOn) {
    QAction* action = m_workspace.actions.action(id);
    action->setChecked(isOn);
    connect(action, &QAction::toggled, this, std::move(set));
}

/// What is looked at: the chart by its own means, the board of the portfolio by a factor (0: as it was).
void PlanPage::zoom(const std::function<void(ChartCanvas&)>& chart, double factor) {
    BoardCanvas& board = m_portfolioPage->board().canvas();
    if (!m_portfolio.isShown())
        chart(shownCanvas());
    else
        board.setZoom(factor == 0 ? 1.0 : board.zoom() * factor);
}

void PlanPage::connectViewActions() {
    Actions& actions = m_workspace.actions;
    const auto on = [&](ActionId id, std::function<void()> act) {
        actions.onTriggered(id, this, std::move(act));
    };
    on(ActionId::Fit, [this] { zoom([](ChartCanvas& canvas) { canvas.fit(); }, 0); });
    on(ActionId::ActualSize, [this] { zoom([](ChartCanvas& canvas) { canvas.setZoom(1.0); }, 0); });
    on(ActionId::ZoomIn, [this] { zoom([](ChartCanvas& canvas) { canvas.zoomIn(); }, kZoomStep); });
    on(ActionId::ZoomOut, [this] { zoom([](ChartCanvas& canvas) { canvas.zoomOut(); }, 1 / kZoomStep); });
    on(ActionId::UnfoldAll, [this] { foldBelow(0); });
    on(ActionId::FoldToLevel, [this] {
        foldBelow(3);
        shownCanvas().fit();
    });
    on(ActionId::FocusBranch, [this] {
        m_view.setFocus(m_selection.current());
        m_canvas->fit();
    });
    on(ActionId::ShowAll, [this] {
        m_view.setFocus({});
        m_canvas->fit();
    });
    on(ActionId::Find, [this] {
        if (m_portfolio.isShown())
            m_portfolioPage->bar().focusFilter();
        else
            m_viewBar->focusFilter();
    });
    on(ActionId::Palette, [this] { m_palette->openSearch(); });
    on(ActionId::Undo, [this] { m_document.undo(); });
    on(ActionId::Redo, [this] { m_document.redo(); });
    on(ActionId::RevertToOpened, [this] { m_document.revertTo(m_document.core().openedStep()); });
    toggle(
        ActionId::HideConfidential, [this](bool isOn) { m_view.setDiscreet(isOn); }, m_view.isDiscreet());
    toggle(
        ActionId::TeamFrames, [this](bool isOn) { m_view.setFrames(isOn); }, m_view.hasFrames());
    toggle(
        ActionId::SecondaryLines, [this](bool isOn) { m_view.setSecondaryLines(isOn); },
        m_view.hasSecondaryLines());
    const auto arranges = [this](bool) { arrange(); };
    toggle(ActionId::Minimap, arranges, true);
    toggle(ActionId::ShowHistory, arranges, false);
    toggle(ActionId::ShowInspector, arranges, true);
    toggle(ActionId::ShowTray, arranges, true);
}

void PlanPage::connectChanges() {
    toggle(
        ActionId::ShowChanges, [this](bool isOn) { m_changes->setShown(isOn); }, false);
    connect(m_changes, &ChangesFurniture::arrangementChanged, this, &PlanPage::arrange);
    connect(m_changes, &ChangesFurniture::tookBack, m_steps, &StepToasts::done);
    connect(&m_document, &PlanDocument::pictureChanged, this, &PlanPage::contextChanged);
    connect(&m_document, &PlanDocument::scenariosChanged, this, &PlanPage::contextChanged);
    arrange();
}

void PlanPage::connectPortfolio() {
    toggle(
        ActionId::ShowPortfolio, [this](bool isOn) { m_portfolio.setShown(isOn); }, false);
    connect(&m_portfolio, &PortfolioView::changed, this, &PlanPage::arrange);
    connect(m_portfolioPage, &PortfolioPage::roomChanged, this, &PlanPage::arrange);
    connect(&m_selection, &Selection::changed, this, &PlanPage::arrange);
    const BoardCanvas* board = &m_portfolioPage->board().canvas();
    connect(board, &BoardCanvas::editRequested, m_inspector, &Inspector::editTitle);
    connect(board, &BoardCanvas::menuRequested, this, &PlanPage::openPortfolioMenu);
    connect(board, &BoardCanvas::findRequested, this,
            [this](const QString& text) { m_palette->openSearch(text); });
    connect(m_strip, &ImpactStrip::portfolioRequested, this,
            [this] { m_workspace.actions.action(ActionId::ShowPortfolio)->setChecked(true); });
    arrange();
}

void PlanPage::connectScorecard() {
    toggle(
        ActionId::ShowScorecard, [this](bool isOn) { m_scorecard.setShown(isOn); }, false);
    connect(&m_scorecard, &ScorecardView::changed, this, &PlanPage::arrange);
    connect(&m_view, &ChartView::changed, this, &PlanPage::arrange);
    connect(&m_scorecard, &ScorecardView::cardChanged, this, &PlanPage::contextChanged);
    connect(&m_scorecardPage->canvas(), &ScorecardCanvas::menuRequested, this,
            [this](const QPoint& global) { openMenuOf(MenuId::Scorecard, global); });
    arrange();
}

/// Portfolio and scorecard stand in the chart's place; beside them the inspector of what is selected, or what
/// there is to say of the whole.
void PlanPage::arrangeRooms(bool hasInspector) {
    const bool hasPortfolio = m_portfolio.isShown();
    const bool hasScorecard = m_scorecard.isShown();
    const bool isOther = hasPortfolio != m_portfolioPage->isVisibleTo(this) ||
                         hasScorecard != m_scorecardPage->isVisibleTo(this);
    m_portfolioPage->setVisible(hasPortfolio);
    m_scorecardPage->setVisible(hasScorecard);
    m_charts->setVisible(!hasPortfolio && !hasScorecard);
    m_portfolioSide->setVisible(hasPortfolio && hasInspector && m_selection.isEmpty());
    m_measureSide->setVisible(hasScorecard && hasInspector && !m_workspace.isHiding(Topic::Scores) &&
                              m_scorecard.page() == ScorecardView::Page::Measures);
    if (isOther)
        focusView();
}

/// Shows what belongs to the view, and of that what is wanted; in the room nothing but the chart and a
/// sentence.
void PlanPage::arrange() {
    const bool isInRoom = m_changes->isInRoom() || m_portfolioPage->isInRoom();
    const bool hasChanges = m_changes->isShown();
    const auto isWanted = [&](ActionId id) {
        return m_workspace.actions.action(id)->isChecked() && !isInRoom;
    };
    using Parts = std::initializer_list<QWidget*>;
    for (QWidget* each : Parts{m_topBar, m_rail, m_strip})
        each->setVisible(!isInRoom);
    for (QWidget* each : Parts{m_changes->bar(), m_changes->timeline()})
        each->setVisible(hasChanges && !isInRoom);
    const bool hasPortfolio = m_portfolio.isShown();
    const bool hasRoomInstead = hasPortfolio || m_scorecard.isShown();
    m_viewBar->setVisible(!hasChanges && !hasRoomInstead);
    const bool hasHistory = isWanted(ActionId::ShowHistory);
    m_history->setVisible(hasHistory);
    // In a narrow window the history stands in the place of the list, so that the chart keeps its room.
    const bool hasRoom = width() >= scaled(kRoomForBothPanels) || !hasHistory;
    m_changes->panel()->setVisible(hasChanges && !isInRoom && hasRoom);
    const bool hasInspector = isWanted(ActionId::ShowInspector) && !hasChanges;
    m_inspector->setVisible(hasInspector && !m_scorecard.isShown() &&
                            (!hasPortfolio || !m_selection.isEmpty()));
    m_tray->setWanted(isWanted(ActionId::ShowTray) && !hasChanges && !hasRoomInstead);
    arrangeRooms(hasInspector);
    m_minimap->setWanted(isWanted(ActionId::Minimap));
    m_teamMinimap->setWanted(isWanted(ActionId::Minimap));
}

} // namespace orgwright
