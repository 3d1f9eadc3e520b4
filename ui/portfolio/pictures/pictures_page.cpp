// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/pictures/pictures_page.h"

#include "ui/portfolio/pictures/bubble_chart.h"
#include "ui/portfolio/pictures/mix_chart.h"
#include "ui/portfolio/pictures/need_view.h"
#include "ui/portfolio/pictures/picture_export.h"
#include "ui/shell/pictures/picture_panel.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QVBoxLayout>
#include <algorithm>

namespace orgwright {
namespace {

/// The picture in a frame of its own that scrolls across where it is wider than the page.
QScrollArea* framed(QWidget* picture) {
    auto* frame = new QScrollArea;
    frame->setFrameShape(QFrame::NoFrame);
    frame->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    frame->setFocusPolicy(Qt::NoFocus);
    frame->setWidget(picture);
    return frame;
}

} // namespace

PicturesPage::PicturesPage(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_mix(new MixChart(workspace))
    , m_bubbles(new BubbleChart(workspace))
    , m_needs(new NeedView(workspace)) {
    const auto maker = [&workspace](auto make) {
        return [&workspace, make](ExportFormat format, const QString& title) {
            return make(workspace, format, title);
        };
    };
    QScrollArea* needs = framed(m_needs);
    m_mixPanel = new PicturePanel(tr("Mix against target by quarter"), m_mix, maker(mixPicture));
    m_bubblePanel = new PicturePanel(tr("Confidence against return"), m_bubbles, maker(bubblePicture));
    m_needPanel = new PicturePanel(tr("What the bets depend on"), needs, maker(needsPicture));
    m_mixPanel->setNote(tr("The bars beside each column are the target bands, bucket on bucket."));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(18), scaled(12), scaled(18), scaled(16));
    column->setSpacing(scaled(20));
    for (PicturePanel* panel : {m_mixPanel, m_bubblePanel, m_needPanel}) {
        panel->setFolder(QFileInfo(workspace.document.path()).absolutePath());
        column->addWidget(panel);
    }
    column->addStretch(1);
    setWidget(content);
    setFocusProxy(m_bubbles);
    connect(m_needs, &NeedView::sightWanted, needs, [needs](const QRect& part) {
        needs->ensureVisible(part.center().x(), part.center().y(), part.width(), part.height());
    });
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
    m_needs->refresh();
    tellBubbles();
    tellNeeds();
}

void PicturesPage::tellBubbles() {
    const bool hasBets = !m_workspace.document.org().initiatives().isEmpty();
    m_bubblePanel->setNothing(!m_bubbles->isEmpty() ? QString()
                              : hasBets
                                  ? tr("No bet says how sure you are and what it may bring. Select one and "
                                       "enter its confidence and its expected return.")
                                  : tr("There is no bet yet. Add one on the board."));
    const QString how =
        tr("The area is the FTE. Drag a bubble to say how sure you are and what it may bring.");
    const int leftOut = m_bubbles->leftOut();
    m_bubblePanel->setNote(
        leftOut == 0 ? how
                     : how + QLatin1Char(' ') +
                           tr("%n bets say no confidence or no return in this unit.", nullptr, leftOut));
}

void PicturesPage::tellNeeds() {
    m_needPanel->setNothing(m_needs->isEmpty()
                                ? tr("No bet depends on anything yet. Select one and enter what it needs.")
                                : QString());
    const auto& edges = m_needs->content().edges;
    const auto troubled = std::count_if(edges.begin(), edges.end(),
                                        [](const drawing::NeedEdge& edge) { return edge.isTroubled; });
    const QString how = tr("An arrow leads from what is needed to the bet that needs it.");
    m_needPanel->setNote(troubled == 0
                             ? how
                             : how + QLatin1Char(' ') +
                                   tr("%n of these are at risk, refused, or wait for a bet that rests.",
                                      nullptr, static_cast<int>(troubled)));
    // As high as the picture, with room for a scroll bar.
    auto* frame = m_needs->parentWidget()->parentWidget();
    frame->setFixedHeight(m_needs->height() + scaled(14));
}

} // namespace orgwright
