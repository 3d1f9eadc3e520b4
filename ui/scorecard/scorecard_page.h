// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/surface.h"

class QScrollArea;
class QStackedWidget;

namespace orgwright {

class DecisionsPage;
class EmptyState;
class HeatMap;
class ReviewPage;
class ScorecardBar;
class ScorecardCanvas;
class TrendsPage;

/// The scorecard in the chart's place: a bar, and under it one of its pages.
class ScorecardPage : public Surface {
    Q_OBJECT

public:
    explicit ScorecardPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ScorecardPage() override;

    ScorecardCanvas& canvas() { return *m_canvas; }
    DecisionsPage& decisions() { return *m_decisions; }
    ReviewPage& review() { return *m_review; }

private:
    void showPage();
    QWidget* cover() const;
    QWidget* heatPanel();

    Workspace& m_workspace;
    ScorecardBar* m_bar;
    QStackedWidget* m_stack;
    ScorecardCanvas* m_canvas;
    QScrollArea* m_tiles;
    TrendsPage* m_trends;
    HeatMap* m_heat;
    DecisionsPage* m_decisions;
    ReviewPage* m_review;
    EmptyState* m_scoresHidden;
    EmptyState* m_notesHidden;
};

} // namespace orgwright
