// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecard/scorecard_page.h"

#include "ui/scorecard/decisions/decisions_page.h"
#include "ui/scorecard/review/review_page.h"
#include "ui/scorecard/scorecard_bar.h"
#include "ui/scorecard/scorecard_canvas.h"
#include "ui/scorecard/trends/heat_map.h"
#include "ui/scorecard/trends/trends_page.h"
#include "ui/shell/pictures/picture_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"

#include <QFileInfo>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace orgwright {
namespace {

QScrollArea* scrolling(QWidget* content) {
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    area->setFocusProxy(content);
    return area;
}

} // namespace

ScorecardPage::ScorecardPage(Workspace& workspace, QWidget* parent)
    : Surface(&Colours::canvas, {}, parent)
    , m_workspace(workspace)
    , m_bar(new ScorecardBar(workspace))
    , m_stack(new QStackedWidget)
    , m_canvas(new ScorecardCanvas(workspace))
    , m_tiles(scrolling(m_canvas))
    , m_trends(new TrendsPage(workspace))
    , m_heat(new HeatMap(workspace))
    , m_decisions(new DecisionsPage(workspace))
    , m_review(new ReviewPage(workspace))
    , m_scoresHidden(new EmptyState("eye", tr("Scores are hidden from others."), tr("Show them")))
    , m_notesHidden(new EmptyState("eye", tr("Notes are hidden from others."), tr("Show them"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    // In the order of ScorecardView::Page.
    QScrollArea* heat = scrolling(heatPanel());
    heat->setFocusProxy(m_heat);
    for (QWidget* page : std::initializer_list<QWidget*>{m_tiles, m_trends, heat, m_decisions, m_review})
        m_stack->addWidget(page);
    for (EmptyState* each : {m_scoresHidden, m_notesHidden}) {
        m_stack->addWidget(each);
        connect(each, &EmptyState::acted, this,
                [this] { m_workspace.actions.action(ActionId::HideConfidential)->setChecked(false); });
    }
    connect(&workspace.view, &ChartView::changed, this, &ScorecardPage::showPage);
    connect(&workspace.document, &PlanDocument::changed, this, &ScorecardPage::showPage);
    connect(&workspace.scorecard, &ScorecardView::changed, this, &ScorecardPage::showPage);
    connect(m_canvas, &ScorecardCanvas::sightWanted, this, [this](const QRect& part) {
        m_tiles->ensureVisible(part.center().x(), part.center().y(), part.width() / 2,
                               part.height() / 2 + scaled(28));
    });
    showPage();
}

/// The canvas draws itself anew as it loses the focus, which it does after the page is gone.
ScorecardPage::~ScorecardPage() {
    m_canvas->disconnect(this);
}

QWidget* ScorecardPage::heatPanel() {
    auto* panel = new PicturePanel(
        tr("Measures by quarters"), m_heat,
        [this](ExportFormat format, const QString& title) { return m_heat->exported(format, title); });
    panel->setFolder(QFileInfo(m_workspace.document.path()).absolutePath());
    panel->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    return panel;
}

/// What stands in the place of a page of which nothing may be seen.
QWidget* ScorecardPage::cover() const {
    using Page = ScorecardView::Page;
    const Page page = m_workspace.scorecard.page();
    if (page == Page::DecisionLog)
        return m_workspace.isHiding(Topic::Notes) ? m_notesHidden : nullptr;
    return m_workspace.isHiding(Topic::Scores) ? m_scoresHidden : nullptr;
}

void ScorecardPage::showPage() {
    if (QWidget* instead = cover())
        m_stack->setCurrentWidget(instead);
    else
        m_stack->setCurrentIndex(static_cast<int>(m_workspace.scorecard.page()));
    setFocusProxy(m_stack->currentWidget());
}

} // namespace orgwright
