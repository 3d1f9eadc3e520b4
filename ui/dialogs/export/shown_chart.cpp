// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export/shown_chart.h"

#include "core/base/sources.h"
#include "ui/shell/org_view.h"
#include "ui/shell/team_view.h"
#include "ui/shell/workspace.h"

namespace orgwright {

drawing::ChartOptions shownChart(const Workspace& workspace) {
    return shownView(workspace) == ExportView::Teams ? teamView(workspace) : orgView(workspace);
}

ExportView shownView(const Workspace& workspace) {
    if (workspace.scorecard.isShown())
        return ExportView::Scorecard;
    if (workspace.portfolio.isShown())
        return ExportView::Portfolio;
    return workspace.view.boxes() == ChartView::Boxes::Teams ? ExportView::Teams : ExportView::Org;
}

ExportRequest shownDeck(const Workspace& workspace) {
    ExportRequest request;
    request.format = ExportFormat::Pptx;
    request.view = ExportView::Deck;
    request.chart = orgView(workspace);
    request.chart.root = {};
    request.chart.levels = 0;
    request.slides.deck = deckParts(workspace.document.plan().settings().deck);
    request.chart.isFolded = {};
    request.chart.isMatch = {};
    request.chart.changes = {};
    request.board = workspace.portfolio.boardOptions({});
    request.today = systemClock().today();
    return request;
}

} // namespace orgwright
