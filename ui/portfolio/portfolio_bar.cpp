// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/portfolio_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/drop_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words/formats.h"

#include <QHBoxLayout>

namespace orgwright {

PortfolioBar::PortfolioBar(Workspace& workspace, QWidget* parent)
    : Surface(&Colours::canvas, {}, parent)
    , m_workspace(workspace)
    , m_pages(new SegmentedControl(tr("Page of the portfolio")))
    , m_lanes(new DropButton(tr("Lanes"), ButtonKind::Plain))
    , m_order(new DropButton(tr("Order"), ButtonKind::Plain))
    , m_of(new DropButton(tr("Share of"), ButtonKind::Plain))
    , m_filter(new SearchField(tr("Show only what contains")))
    , m_legend(new Label({}, Type::Small, &Colours::ink2)) {
    auto* row = new QHBoxLayout(this);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->setContentsMargins(scaled(16), 0, scaled(16), 0);
    row->setSpacing(scaled(4));
    for (const QString& page : {tr("Board"), tr("Capacity"), tr("Pictures")})
        m_pages->addSegment(page);
    m_lanes->setChoices({tr("none"), tr("funding decision"), tr("horizon"), tr("team"), tr("sponsor")});
    m_order->setChoices({tr("as arranged"), tr("FTE"), tr("confidence"), tr("name")});
    m_of->setChoices({tr("FTE"), tr("cost")});
    m_filter->setSize(ControlSize::Small);
    m_filter->setFixedWidth(scaled(200));
    row->addWidget(m_pages);
    row->addSpacing(scaled(4));
    for (DropButton* button : {m_lanes, m_order, m_of}) {
        button->setSize(ControlSize::Small);
        row->addWidget(button);
    }
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(m_legend);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("View"));
    listen();
    refresh();
}

void PortfolioBar::listen() {
    PortfolioView& view = m_workspace.portfolio;
    connect(m_pages, &SegmentedControl::chosen, this,
            [&view](int chosen) { view.setPage(static_cast<PortfolioView::Page>(chosen)); });
    connect(m_lanes, &DropButton::chosen, this,
            [&view](int chosen) { view.setLanes(static_cast<PortfolioView::Lanes>(chosen)); });
    connect(m_order, &DropButton::chosen, this,
            [&view](int chosen) { view.setOrder(static_cast<PortfolioView::Order>(chosen)); });
    connect(m_of, &DropButton::chosen, this,
            [&view](int chosen) { view.setOf(static_cast<PortfolioView::Of>(chosen)); });
    connect(m_filter, &QLineEdit::textChanged, this,
            [&view](const QString& text) { view.setFilter(text.trimmed()); });
    connect(&view, &PortfolioView::changed, this, &PortfolioBar::refresh);
}

void PortfolioBar::refresh() {
    const PortfolioView& view = m_workspace.portfolio;
    const bool isBoard = view.page() == PortfolioView::Page::Board;
    m_pages->setCurrent(static_cast<int>(view.page()));
    m_lanes->setCurrentChoice(static_cast<int>(view.lanes()));
    m_order->setCurrentChoice(static_cast<int>(view.order()));
    m_of->setCurrentChoice(static_cast<int>(view.of()));
    if (m_filter->text().trimmed() != view.filter())
        m_filter->setText(view.filter());
    for (QWidget* each : std::initializer_list<QWidget*>{m_lanes, m_order, m_filter})
        each->setVisible(isBoard);
    const Formats words(m_workspace.document.plan().settings());
    const std::vector<Quarter> quarters = view.quarters();
    m_legend->setText(
        tr("Bars: FTE from %1 to %2").arg(words.quarter(quarters.front()), words.quarter(quarters.back())));
    leaveOutWhatDoesNotFit();
}

void PortfolioBar::leaveOutWhatDoesNotFit() {
    m_legend->hide();
    const int taken = layout()->sizeHint().width() + scaled(24);
    m_legend->setVisible(m_workspace.portfolio.page() == PortfolioView::Page::Board &&
                         taken + m_legend->sizeHint().width() <= width());
}

void PortfolioBar::resizeEvent(QResizeEvent* event) {
    Surface::resizeEvent(event);
    leaveOutWhatDoesNotFit();
}

void PortfolioBar::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QSize PortfolioBar::sizeHint() const {
    return {scaled(600), scaled(44)};
}

} // namespace orgwright
