// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecard/trends/trends_page.h"

#include "core/base/sources.h"
#include "core/rollup/locked_quarter.h"
#include "ui/scorecard/trends/category_radar.h"
#include "ui/scorecard/trends/trend_chart.h"
#include "ui/shell/pictures/picture_panel.h"
#include "ui/shell/pictures/titled_picture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/drop_button.h"
#include "ui/words/scorecard_words.h"
#include "ui/words/text.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QVBoxLayout>

namespace orgwright {
namespace {

/// Writes the chart in the colours of paper.
template <class Chart>
PicturePanel* panelOf(const QString& title, Chart* chart, Workspace& workspace) {
    const auto make = [chart, &workspace](ExportFormat format, const QString& name) {
        const QString plan = shownText(workspace.document.plan().settings().title);
        return titledPicture(format, name, plan, [&](QPainter& painter, const QRect& below) {
            Chart copy{chart->accessibleName()};
            copy.setColours(paperColours());
            chart->copyTo(copy);
            paintChart(painter, below, copy);
        });
    };
    auto* panel = new PicturePanel(title, chart, make);
    panel->setFolder(QFileInfo(workspace.document.path()).absolutePath());
    return panel;
}

double numberOf(Hundredths value) {
    return static_cast<double>(value) / 100;
}

} // namespace

TrendsPage::TrendsPage(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_radar(new CategoryRadar(tr("Categories")))
    , m_radarPanel(panelOf(tr("Categories"), m_radar, workspace))
    , m_which(new DropButton(tr("Indicator")))
    , m_history(new TrendChart(tr("History of an indicator")))
    , m_historyPanel(panelOf(tr("History of an indicator"), m_history, workspace)) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(16));
    grid->setHorizontalSpacing(scaled(24));
    grid->setVerticalSpacing(scaled(16));
    for (const Category category : kCategories) {
        const auto place = static_cast<std::size_t>(category);
        m_trends[place] = new TrendChart(categoryName(category));
        m_trendPanels[place] = panelOf(categoryName(category), m_trends[place], workspace);
        grid->addWidget(m_trendPanels[place], static_cast<int>(place) / 2, static_cast<int>(place) % 2);
    }
    grid->addWidget(m_radarPanel, 1, 1);
    auto* history = new QVBoxLayout;
    QStringList names;
    for (const IndicatorRule& rule : indicatorRules())
        names += indicatorName(rule.id);
    m_which->setChoices(names);
    m_which->setSize(ControlSize::Small);
    history->addWidget(m_which, 0, Qt::AlignLeft);
    history->addWidget(m_historyPanel);
    grid->addLayout(history, 2, 0, 1, 2);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(m_which, &DropButton::chosen, this, &TrendsPage::showIndicator);
    connect(&workspace.scorecard, &ScorecardView::changed, this, &TrendsPage::refresh);
    connect(&workspace.scorecard, &ScorecardView::cardChanged, this, &TrendsPage::refresh);
}

void TrendsPage::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    refresh();
}

void TrendsPage::refresh() {
    if (!isVisible())
        return;
    for (std::size_t place = 0; place < m_trends.size(); ++place)
        showCategory(place);
    showRadar();
    showIndicator();
}

void TrendsPage::showCategory(std::size_t place) {
    const Plan& plan = m_workspace.document.plan();
    std::vector<TrendChart::Series> series;
    for (const Measure& measure : measures(plan)) {
        const bool isMeant = static_cast<std::size_t>(measure.category) == place && measure.unit.empty() &&
                             measure.asideReason.empty();
        if (!isMeant)
            continue;
        TrendChart::Series line{measureName(measure), {}};
        for (const auto& [quarter, value] : historyOf(plan, measure.id))
            line.values.emplace_back(quarter, numberOf(value));
        series.push_back(std::move(line));
    }
    m_trends[place]->show(std::move(series), true, Formats(plan.settings()));
    m_trendPanels[place]->setNothing(
        m_trends[place]->isEmpty() ? tr("No measure of this category has a score yet.") : QString());
}

void TrendsPage::showRadar() {
    const Plan& plan = m_workspace.document.plan();
    const ScorecardView& view = m_workspace.scorecard;
    const Formats words(plan.settings());
    std::optional<CategoryRadar::Ring> before;
    if (const auto compared = view.compared())
        before = {
            words.quarter(*compared),
            scorecard(plan, m_workspace.document.scenario(), *compared, systemClock().today()).categories};
    const CategoryRadar::Ring now{words.quarter(view.quarter()), view.card().categories};
    m_radar->show(now, before);
    const auto hasValue = [](const CategoryFigure& figure) { return figure.value.has_value(); };
    const bool hasAny = before || std::any_of(now.figures.begin(), now.figures.end(), hasValue);
    m_radarPanel->setNothing(hasAny ? QString() : tr("No category has a score yet."));
}

/// What locked quarters kept, and how it stands in the one looked at.
void TrendsPage::showIndicator() {
    const Plan& plan = m_workspace.document.plan();
    const IndicatorRule& rule =
        indicatorRules()[static_cast<std::size_t>(std::max(m_which->currentChoice(), 0))];
    TrendChart::Series line{indicatorName(rule.id), {}};
    const auto add = [&](Quarter quarter, const Scorecard& card) {
        for (const Indicator& each : card.indicators) {
            if (each.rule == &rule && each.isKnown)
                line.values.emplace_back(quarter, numberOf(each.value));
        }
    };
    std::vector<Quarter> quarters = scoredQuarters(plan);
    const Quarter shown = m_workspace.scorecard.quarter();
    if (std::find(quarters.begin(), quarters.end(), shown) == quarters.end())
        quarters.push_back(shown);
    std::sort(quarters.begin(), quarters.end());
    for (const Quarter quarter : quarters) {
        if (quarter == shown)
            add(quarter, m_workspace.scorecard.card());
        else if (lockOf(plan, quarter))
            add(quarter, scorecard(plan, kBaseline, quarter, {}));
    }
    m_history->show({line}, false, Formats(plan.settings()));
    m_historyPanel->setNote(indicatorMethod(rule.id));
    m_historyPanel->setNothing(m_history->isEmpty()
                                   ? tr("Nothing to reckon it from yet. Locked quarters keep what it was.")
                                   : QString());
}

} // namespace orgwright
