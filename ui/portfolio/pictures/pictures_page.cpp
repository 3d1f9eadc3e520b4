// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/pictures/pictures_page.h"

#include "ui/portfolio/pictures/bubble_chart.h"
#include "ui/portfolio/pictures/mix_chart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace orgwright {

PicturesPage::PicturesPage(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_mix(new MixChart(workspace))
    , m_bubbles(new BubbleChart(workspace))
    , m_leftOut(new Label({}, Type::Small, &Colours::ink2)) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(18), scaled(6), scaled(18), scaled(16));
    column->setSpacing(scaled(8));
    column->addWidget(new Label(tr("Mix against target by quarter"), Type::PanelTitle));
    column->addWidget(new Label(tr("The bars beside each column are the target bands, bucket on bucket."),
                                Type::Small, &Colours::ink2));
    column->addWidget(m_mix, 3);
    column->addSpacing(scaled(8));
    column->addWidget(new Label(tr("Confidence against return"), Type::PanelTitle));
    column->addWidget(m_leftOut);
    column->addWidget(m_bubbles, 4);
    setWidget(content);
    setFocusProxy(m_bubbles);
    connect(&workspace.portfolio, &PortfolioView::staffingChanged, this, &PicturesPage::refresh);
    connect(&workspace.portfolio, &PortfolioView::changed, this, &PicturesPage::refresh);
    connect(&workspace.document, &PlanDocument::historyChanged, this, &PicturesPage::refresh);
    connect(&workspace.selection, &Selection::changed, m_bubbles->viewport(), qOverload<>(&QWidget::update));
}

void PicturesPage::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    refresh();
}

void PicturesPage::refresh() {
    if (!isVisible())
        return;
    m_mix->refresh();
    m_bubbles->refresh();
    const QString how =
        tr("The area is the FTE. Drag a bubble to say how sure you are and what it may bring.");
    m_leftOut->setText(
        m_bubbles->leftOut() == 0
            ? how
            : how + QLatin1Char(' ') +
                  tr("%n bets say no confidence or no return in this unit.", nullptr, m_bubbles->leftOut()));
}

} // namespace orgwright
