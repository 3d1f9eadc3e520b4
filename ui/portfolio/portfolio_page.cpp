// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/portfolio_page.h"

#include "ui/portfolio/board/board_page.h"
#include "ui/portfolio/capacity/capacity_page.h"
#include "ui/portfolio/pictures/pictures_page.h"
#include "ui/portfolio/portfolio_bar.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace orgwright {

PortfolioPage::PortfolioPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_bar(new PortfolioBar(workspace))
    , m_stack(new QStackedWidget)
    , m_board(new BoardPage(workspace))
    , m_capacity(new CapacityPage(workspace))
    , m_pictures(new PicturesPage(workspace)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    for (QWidget* page : std::initializer_list<QWidget*>{m_board, m_capacity, m_pictures})
        m_stack->addWidget(page);
    connect(&workspace.portfolio, &PortfolioView::changed, this, &PortfolioPage::showPage);
    showPage();
}

void PortfolioPage::showPage() {
    m_stack->setCurrentIndex(static_cast<int>(m_workspace.portfolio.page()));
}

} // namespace orgwright
