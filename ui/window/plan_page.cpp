// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/plan_page.h"
#include "ui/window/discretion_guard.h"

#include "ui/canvas/minimap.h"
#include "ui/canvas/org_canvas.h"
#include "ui/canvas/team_canvas.h"
#include "ui/canvas/zoom_control.h"
#include "ui/changes/list/change_panel.h"
#include "ui/changes/walk/changes_bar.h"
#include "ui/changes/walk/step_caption.h"
#include "ui/changes/walk/timeline.h"
#include "ui/panels/chart/view_bar.h"
#include "ui/panels/history/history_panel.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/panels/palette/command_palette.h"
#include "ui/panels/strip/impact_strip.h"
#include "ui/panels/tray/tray.h"
#include "ui/portfolio/board/board_page.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/portfolio/side/portfolio_side.h"
#include "ui/scorecard/scorecard_page.h"
#include "ui/scorecard/side/measure_side.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/toast_host.h"
#include "ui/window/changes_furniture.h"
#include "ui/window/kept_view.h"
#include "ui/window/plan_context.h"
#include "ui/window/portfolio_actions.h"
#include "ui/window/position_actions.h"
#include "ui/window/rail.h"
#include "ui/window/scorecard_actions.h"
#include "ui/window/side_by_side.h"
#include "ui/window/step_toasts.h"
#include "ui/window/talk_actions.h"
#include "ui/window/team_actions.h"
#include "ui/window/top_bar.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace orgwright {
PlanPage::PlanPage(std::unique_ptr<Document> document, Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_document(std::move(document))
    , m_portfolio(m_document)
    , m_scorecard(m_document, m_portfolio)
    , m_workspace{m_document, m_selection, m_view, actions, m_drop, m_portfolio, m_scorecard}
    , m_topBar(new TopBar(m_workspace, this))
    , m_rail(new Rail(actions, this))
    , m_viewBar(new ViewBar(m_workspace, this))
    , m_centre(new QWidget(this))
    , m_charts(new QWidget(m_centre))
    , m_stack(new QStackedWidget(m_charts))
    , m_canvas(new OrgCanvas(m_workspace, m_stack))
    , m_teamCanvas(new TeamCanvas(m_workspace, m_stack))
    , m_minimap(new Minimap(*m_canvas))
    , m_teamMinimap(new Minimap(*m_teamCanvas))
    , m_tray(new Tray(m_workspace, this))
    , m_inspector(new Inspector(m_workspace, this))
    , m_history(new HistoryPanel(m_workspace, this))
    , m_strip(new ImpactStrip(m_workspace, this))
    , m_palette(new CommandPalette(m_workspace, this))
    , m_banner(new Banner(Banner::Tone::Red, {}, this))
    , m_empty(new EmptyState(
          "org-chart",
          tr("Nobody is here yet. Drop your roster on the window, or start with the first position."),
          tr("Add a position"), m_canvas))
    , m_toasts(new ToastHost(*m_centre))
    , m_steps(new StepToasts(m_workspace, *m_toasts))
    , m_positionActions(new PositionActions(*this))
    , m_teamActions(new TeamActions(*this))
    , m_changes(new ChangesFurniture(m_workspace, *m_canvas, *m_stack, this))
    , m_portfolioPage(new PortfolioPage(m_workspace, m_centre))
    , m_portfolioSide(new PortfolioSide(m_workspace, this))
    , m_portfolioActions(new PortfolioActions(*this))
    , m_scorecardPage(new ScorecardPage(m_workspace, m_centre))
    , m_measureSide(new MeasureSide(m_workspace, this))
    , m_scorecardActions(new ScorecardActions(*this))
    , m_talkActions(new TalkActions(*this))
    , m_guard(new DiscretionGuard(*this)) {
    setAcceptDrops(true);
    actions.giveChartKeys(*m_canvas);
    m_teamCanvas->addAction(actions.action(ActionId::Fit));
    place();
    connectCanvas();
    connectTeamCanvas();
    connectPanels();
    connectViewActions();
    connectChanges();
    connectPortfolio();
    connectScorecard();
    showLegend();
    showEmptyState();
}

PlanPage::~PlanPage() {
    m_inspector->commitPending();
}

void PlanPage::place() {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_topBar);
    auto* below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_rail);
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(placeCentre(), 1);
    middle->addWidget(m_history);
    middle->addWidget(m_changes->panel());
    middle->addWidget(m_portfolioSide);
    middle->addWidget(m_measureSide);
    middle->addWidget(m_inspector);
    main->addLayout(middle, 1);
    main->addWidget(m_strip);
    below->addLayout(main, 1);
    page->addLayout(below, 1);
}

QWidget* PlanPage::placeCentre() {
    auto* column = new QVBoxLayout(m_centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_viewBar);
    column->addWidget(m_changes->bar());
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_teamCanvas);
    auto* charts = new QHBoxLayout(m_charts);
    charts->setContentsMargins(0, 0, 0, 0);
    charts->setSpacing(1);
    charts->addWidget(m_changes->beside(), 1);
    charts->addWidget(m_stack, 1);
    column->addWidget(m_charts, 1);
    column->addWidget(m_portfolioPage, 1);
    column->addWidget(m_scorecardPage, 1);
    column->addWidget(m_tray);
    column->addWidget(m_changes->caption());
    column->addWidget(m_changes->timeline());
    m_banner->hide();
    new ZoomControl(*m_canvas);
    new ZoomControl(*m_teamCanvas);
    return m_centre;
}

void PlanPage::connectCanvas() {
    connect(m_canvas, &OrgCanvas::chartChanged, this, [this] {
        showLegend();
        showEmptyState();
    });
    connect(m_canvas, &OrgCanvas::menuRequested, this, &PlanPage::openMenuAt);
    connect(m_canvas, &OrgCanvas::editRequested, m_inspector, &Inspector::editTitle);
    connect(m_canvas, &OrgCanvas::findRequested, this,
            [this](const QString& text) { m_palette->openSearch(text); });
    connect(m_canvas, &OrgCanvas::droppedOutside, this,
            [this](const std::vector<PositionId>& positions, const QPoint& at) {
                if (m_tray->isTargetAt(at))
                    m_document.run([&](Editor& editor) { return placeInTray(editor, positions); });
                m_tray->setDropTarget(false);
            });
    connect(m_canvas, &OrgCanvas::splitRequested, m_positionActions, &PositionActions::splitOffTo);
    connect(m_minimap, &Minimap::wentTo, m_canvas, &OrgCanvas::centreOn);
    connect(m_empty, &EmptyState::acted, this, [this] { m_workspace.actions.trigger(ActionId::AddReport); });
}

void PlanPage::connectTeamCanvas() {
    connect(&m_view, &ChartView::changed, this, &PlanPage::showBoxes);
    connect(m_teamCanvas, &ChartCanvas::chartChanged, this, &PlanPage::showLegend);
    connect(m_teamCanvas, &ChartCanvas::menuRequested, this, [this](const QPoint& global) {
        if (m_selection.team())
            m_teamActions->openMenu(global);
        else
            openMenuAt(global);
    });
    connect(m_teamCanvas, &ChartCanvas::findRequested, this,
            [this](const QString& text) { m_palette->openSearch(text); });
    connect(m_teamMinimap, &Minimap::wentTo, m_teamCanvas, &ChartCanvas::centreOn);
    connect(m_palette, &CommandPalette::teamFound, this, [this](TeamId team) {
        if (m_teamCanvas->isVisible())
            m_teamCanvas->reveal(team);
    });
}

void PlanPage::connectPanels() {
    connect(m_topBar, &TopBar::searchRequested, this, [this] { m_palette->openSearch(); });
    connect(m_palette, &CommandPalette::found, this, &PlanPage::reveal);
    connect(m_palette, &CommandPalette::closed, this, &PlanPage::focusView);
    connect(m_inspector, &Inspector::found, this, &PlanPage::reveal);
    connect(m_strip, &ImpactStrip::found, this, &PlanPage::reveal);
    connect(m_inspector, &Inspector::findManagerRequested, m_positionActions, &PositionActions::findManager);
    connect(m_tray, &Tray::dragStarted, this, [this](PositionId position, const QPoint& at) {
        m_view.setBoxes(ChartView::Boxes::Positions);
        m_canvas->beginDrag({position}, at);
    });
    connect(m_tray, &Tray::placeAllRequested, m_positionActions, &PositionActions::placeAll);
    connect(m_history, &HistoryPanel::closeRequested, this,
            [this] { m_workspace.actions.action(ActionId::ShowHistory)->setChecked(false); });
    connect(&m_document, &PlanDocument::refused, this, [this](const QString& why) { m_toasts->refuse(why); });
    connect(&m_document, &PlanDocument::failed, this, [this](const QString& why) {
        m_banner->setText(why);
        m_banner->setAction(tr("Save elsewhere…"));
        m_banner->show();
    });
    connect(m_banner, &Banner::acted, this, [this] { m_workspace.actions.trigger(ActionId::SaveAs); });
    connect(&m_document, &PlanDocument::changed, m_banner, &Banner::hide);
    connect(&m_document, &PlanDocument::historyChanged, this, &PlanPage::contextChanged);
    connect(&m_selection, &Selection::changed, this, &PlanPage::contextChanged);
}

ActionContext PlanPage::context() const {
    ActionContext context = contextOf(m_workspace);
    context.hasCut = m_positionActions->hasCut();
    return context;
}

QByteArray PlanPage::viewState() const {
    return keptView(m_workspace);
}

void PlanPage::restoreView(const QByteArray& state) {
    showKeptScenario(m_document, state);
    showKeptPortfolio(m_portfolio, state);
    if (state.isEmpty())
        m_canvas->foldToFit();
    else
        m_view.restore(state);
}

void PlanPage::chartImported() {
    m_view.setFocus({});
    m_canvas->foldToFit();
    shownCanvas().setFocus();
}

ChartCanvas& PlanPage::shownCanvas() const {
    if (m_stack->currentWidget() == m_teamCanvas)
        return *m_teamCanvas;
    return *m_canvas;
}

void PlanPage::focusView() {
    if (m_portfolio.isShown())
        m_portfolioPage->setFocus();
    else if (m_scorecard.isShown())
        m_scorecardPage->setFocus();
    else
        shownCanvas().setFocus();
}

/// Shows the canvas whose boxes are wanted.
void PlanPage::showBoxes() {
    const bool isOfTeams = m_view.boxes() == ChartView::Boxes::Teams;
    if (isOfTeams == (m_stack->currentWidget() == m_teamCanvas))
        return;
    const bool hadFocus = shownCanvas().hasFocus();
    m_stack->setCurrentIndex(isOfTeams ? 1 : 0);
    if (hadFocus)
        shownCanvas().setFocus();
    showLegend();
}

void PlanPage::reveal(PositionId position) {
    m_view.setBoxes(ChartView::Boxes::Positions);
    m_canvas->reveal(position);
}

void PlanPage::foldBelow(int layer) {
    if (m_view.boxes() == ChartView::Boxes::Teams)
        m_teamCanvas->foldBelow(layer);
    else
        m_canvas->foldBelow(layer);
}

void PlanPage::showLegend() {
    std::vector<LegendEntry> entries;
    for (const drawing::ChartColour& colour : shownCanvas().legend())
        entries.push_back(
            {QString::fromStdString(colour.label), colour.hue, colour.isBroken, TeamId(colour.team)});
    m_viewBar->setLegend(std::move(entries));
}

void PlanPage::showEmptyState() {
    m_empty->setVisible(m_document.org().positions().isEmpty());
    m_empty->setGeometry(m_canvas->viewport()->geometry());
}

void PlanPage::openMenuAt(const QPoint& global) {
    openMenuOf(m_selection.positions().empty() ? MenuId::View : MenuId::Position, global);
}

void PlanPage::openPortfolioMenu(const QPoint& global) {
    openMenuOf(MenuId::Portfolio, global);
}

void PlanPage::openMenuOf(MenuId which, const QPoint& global) {
    QMenu menu(this);
    for (QAction* action : m_workspace.actions.menu(which)) {
        if (!action)
            menu.addSeparator();
        else if (action->isEnabled())
            menu.addAction(action);
    }
    // What is selected in another view can be evidence, too.
    QAction* evidence = m_workspace.actions.action(ActionId::UseAsEvidence);
    if (which != MenuId::Scorecard && evidence->isEnabled()) {
        menu.addSeparator();
        menu.addAction(evidence);
    }
    menu.exec(global);
}

void PlanPage::resizeEvent(QResizeEvent* event) {
    m_inspector->setWindowWidth(event->size().width());
    m_changes->panel()->setWindowWidth(event->size().width());
    if (m_changes->isShown())
        arrange();
    // Now and not later, so that the canvas is shown at the size that stays, and lays out once.
    layout()->activate();
    showEmptyState();
}

void PlanPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    focusView();
}

/// Escape that no panel has a use for leads back to the chart.
void PlanPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return focusView();
    QWidget::keyPressEvent(event);
}

void PlanPage::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile() && !m_document.isReadOnly())
        event->acceptProposedAction();
}

void PlanPage::dropEvent(QDropEvent* event) {
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    event->acceptProposedAction();
    QMetaObject::invokeMethod(
        this, [this, path] { Q_EMIT importRequested(path); }, Qt::QueuedConnection);
}

} // namespace orgwright
