// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/board/board_page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"

#include <QScrollBar>
#include <algorithm>

namespace orgwright {
namespace {

constexpr int kAround = 12;       ///< stays free around what is brought into sight
constexpr int kEmptyHeight = 230; ///< of what stands in place of cards

} // namespace

BoardPage::BoardPage(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_canvas(new BoardCanvas(workspace))
    , m_noBets(
          new EmptyState("board",
                         tr("No bet is planned yet: all there is counts as run work of the teams. Add the "
                            "first bet, or import a list of them."),
                         tr("Add a bet"), m_canvas))
    , m_noMatch(new EmptyState("filter", tr("No bet matches the filter."), tr("Show all bets"), m_canvas)) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusProxy(m_canvas);
    setWidget(m_canvas);
    m_noBets->hide();
    m_noMatch->hide();
    connect(m_canvas, &BoardCanvas::sightWanted, this, &BoardPage::bringIntoSight);
    connect(m_canvas, &BoardCanvas::scrollWanted, this,
            [this](int by) { verticalScrollBar()->setValue(verticalScrollBar()->value() + by); });
    connect(m_canvas, &BoardCanvas::shownAnew, this, &BoardPage::showEmptyState);
    connect(m_noBets, &EmptyState::acted, this, [this] { m_canvas->addBet(m_canvas->currentBucket()); });
    connect(m_noMatch, &EmptyState::acted, this, [this] {
        m_workspace.portfolio.setFilter({});
        m_canvas->setFocus();
    });
}

/// The canvas draws itself anew as it loses the focus, which it does after the page is gone.
BoardPage::~BoardPage() {
    m_canvas->disconnect(this);
}

void BoardPage::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    tellSight();
    showEmptyState();
}

void BoardPage::scrollContentsBy(int dx, int dy) {
    QScrollArea::scrollContentsBy(dx, dy);
    tellSight();
}

void BoardPage::tellSight() {
    m_canvas->setSight(verticalScrollBar()->value(), viewport()->height());
}

/// Below the heads, which stay where they are.
void BoardPage::bringIntoSight(const QRect& part) {
    if (!part.isValid())
        return;
    const int around = scaled(kAround);
    const int top = verticalScrollBar()->value();
    const int first = part.top() - m_canvas->headsHeight() - around;
    const int last = part.bottom() + around - viewport()->height();
    if (first < top)
        verticalScrollBar()->setValue(first);
    else if (last > top)
        verticalScrollBar()->setValue(std::min(first, last));
    ensureVisible(part.center().x(), verticalScrollBar()->value() + viewport()->height() / 2,
                  part.width() / 2 + around, 0);
}

EmptyState* BoardPage::shownEmptyState() const {
    return m_noBets->isVisibleTo(m_canvas)    ? m_noBets
           : m_noMatch->isVisibleTo(m_canvas) ? m_noMatch
                                              : nullptr;
}

void BoardPage::showEmptyState() {
    const bool isEmpty = !m_canvas->emptyReason().isEmpty();
    const bool hasBets = !m_workspace.document.org().initiatives().isEmpty();
    m_noBets->setVisible(isEmpty && !hasBets);
    m_noMatch->setVisible(isEmpty && hasBets);
    EmptyState* shown = shownEmptyState();
    if (!shown)
        return;
    if (hasBets)
        shown->setSentence(tr("No bet matches “%1”.").arg(m_workspace.portfolio.filter()));
    m_noBets->button()->setEnabled(!m_workspace.document.isReadOnly());
    const int top = std::min(m_canvas->shownHeight(), m_canvas->height() - scaled(kEmptyHeight));
    shown->setGeometry(0, top, m_canvas->width(), std::max(m_canvas->height() - top, scaled(kEmptyHeight)));
}

} // namespace orgwright
