// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>
#include <functional>
#include <memory>

class QStackedWidget;

namespace orgwright {

class Banner;
class ChangesFurniture;
class ChartCanvas;
class CommandPalette;
class DiscretionGuard;
class HistoryPanel;
class ImpactStrip;
class Inspector;
class Minimap;
class OrgCanvas;
class MeasureSide;
class PortfolioActions;
class PortfolioPage;
class PortfolioSide;
class ScorecardActions;
class ScorecardPage;
class PositionActions;
class Rail;
class StepToasts;
class TalkActions;
class TeamActions;
class TeamCanvas;
class ToastHost;
class TopBar;
class Tray;
class ViewBar;
class EmptyState;

/// The window while a plan is open: places the bars, the canvas and the panels, and passes between them what
/// one asks of another. It decides nothing about the plan.
class PlanPage : public QWidget {
    Q_OBJECT

public:
    PlanPage(std::unique_ptr<Document> document, Actions& actions, QWidget* parent = nullptr);
    ~PlanPage() override;

    Workspace& workspace() { return m_workspace; }
    PlanDocument& document() { return m_document; }
    OrgCanvas& canvas() { return *m_canvas; }
    TeamCanvas& teamCanvas() { return *m_teamCanvas; }
    /// The one of the two that is shown.
    ChartCanvas& shownCanvas() const;
    Inspector& inspector() { return *m_inspector; }
    TopBar& topBar() { return *m_topBar; }
    CommandPalette& palette() { return *m_palette; }
    ChangesFurniture& changes() { return *m_changes; }
    PortfolioPage& portfolio() { return *m_portfolioPage; }
    ScorecardPage& scorecard() { return *m_scorecardPage; }
    MeasureSide& measureSide() { return *m_measureSide; }
    QWidget& centre() { return *m_centre; }
    ToastHost& toasts() { return *m_toasts; }
    StepToasts& steps() { return *m_steps; }
    TalkActions& talk() { return *m_talkActions; }
    DiscretionGuard& guard() { return *m_guard; }

    /// Brings the position into sight in the chart of positions, and selects it.
    void reveal(PositionId position);

    ActionContext context() const;
    /// What the settings keep about how this plan is looked at.
    QByteArray viewState() const;
    /// Restores it; an empty one lets the chart choose what fits.
    void restoreView(const QByteArray& state);
    /// After an import: shows the whole chart anew.
    void chartImported();

Q_SIGNALS:
    /// What can be done has changed.
    void contextChanged();
    void importRequested(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void place();
    QWidget* placeCentre();
    void connectCanvas();
    void connectTeamCanvas();
    void connectPanels();
    void zoom(const std::function<void(ChartCanvas&)>& chart, double factor);
    void connectViewActions();
    void connectChanges();
    void connectPortfolio();
    void connectScorecard();
    void arrangeRooms(bool hasInspector);
    void arrange();
    void focusView();
    void showBoxes();
    void foldBelow(int layer);
    void showLegend();
    void showEmptyState();
    void openMenuAt(const QPoint& global);
    void openPortfolioMenu(const QPoint& global);
    void openMenuOf(MenuId which, const QPoint& global);
    void toggle(ActionId id, std::function<void(bool)> set, bool isOn);

    PlanDocument m_document;
    Selection m_selection;
    ChartView m_view;
    DropPreview m_drop;
    PortfolioView m_portfolio;
    ScorecardView m_scorecard;
    Workspace m_workspace;
    TopBar* m_topBar;
    Rail* m_rail;
    ViewBar* m_viewBar;
    QWidget* m_centre;
    QWidget* m_charts; ///< one, or two side by side
    QStackedWidget* m_stack;
    OrgCanvas* m_canvas;
    TeamCanvas* m_teamCanvas;
    Minimap* m_minimap;
    Minimap* m_teamMinimap;
    Tray* m_tray;
    Inspector* m_inspector;
    HistoryPanel* m_history;
    ImpactStrip* m_strip;
    CommandPalette* m_palette;
    Banner* m_banner;
    EmptyState* m_empty;
    ToastHost* m_toasts;
    StepToasts* m_steps;
    PositionActions* m_positionActions;
    TeamActions* m_teamActions;
    ChangesFurniture* m_changes;
    PortfolioPage* m_portfolioPage;
    PortfolioSide* m_portfolioSide;
    PortfolioActions* m_portfolioActions;
    ScorecardPage* m_scorecardPage;
    MeasureSide* m_measureSide;
    ScorecardActions* m_scorecardActions;
    TalkActions* m_talkActions;
    DiscretionGuard* m_guard;
};

} // namespace orgwright
