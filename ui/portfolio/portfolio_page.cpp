// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/portfolio_page.h"

#include "ui/portfolio/board/board_page.h"
#include "ui/portfolio/capacity/capacity_page.h"
#include "ui/portfolio/pictures/pictures_page.h"
#include "ui/portfolio/portfolio_bar.h"

#include <QKeyEvent>
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
    connect(&m_board->canvas(), &BoardCanvas::filterRequested, m_bar, &PortfolioBar::focusFilter);
    connect(m_bar, &PortfolioBar::filterLeft, this, [this] { m_board->setFocus(); });
    connect(m_bar, &PortfolioBar::roomRequested, this, &PortfolioPage::setInRoom);
    showPage();
}

void PortfolioPage::showPage() {
    m_stack->setCurrentIndex(static_cast<int>(m_workspace.portfolio.page()));
    setFocusProxy(m_stack->currentWidget());
    if (!m_workspace.portfolio.isShown())
        setInRoom(false);
}

void PortfolioPage::setInRoom(bool on) {
    if (m_isInRoom == on)
        return;
    m_isInRoom = on;
    if (on)
        m_wasFullScreen = window()->isFullScreen();
    if (!m_wasFullScreen && window()->isFullScreen() != on)
        m_workspace.actions.trigger(ActionId::FullScreen);
    m_bar->setInRoom(on);
    m_board->canvas().setInRoom(on);
    Q_EMIT roomChanged();
    setFocus();
}

/// Escape that no part has a use for leaves the room, else leads back to the page.
void PortfolioPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_isInRoom)
        return setInRoom(false);
    setFocus();
}

} // namespace orgwright
