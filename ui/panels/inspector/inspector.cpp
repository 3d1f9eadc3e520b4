// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/inspector.h"

#include "ui/panels/inspector/bet_page.h"
#include "ui/panels/inspector/inspector_header.h"
#include "ui/panels/inspector/position_page.h"
#include "ui/panels/inspector/several_page.h"
#include "ui/panels/inspector/team_page.h"
#include "ui/panels/inspector/whole_plan_page.h"
#include "ui/theme/theme.h"
#include "ui/words/store_words.h"

#include <QEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace orgwright {
namespace {

constexpr int kWide = 320;
constexpr int kNarrow = 280;
constexpr int kWideFrom = 1600;

} // namespace

Inspector::Inspector(Workspace& workspace, QWidget* parent)
    : Surface(&Colours::panel, Qt::LeftEdge, parent)
    , m_workspace(workspace)
    , m_hues(workspace)
    , m_context{workspace, m_hues, [this](PositionId position) { choose(position); },
                [this](PositionId position) { Q_EMIT findManagerRequested(position); }}
    , m_header(new InspectorHeader)
    , m_scroll(new QScrollArea) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Inspector"));
    setWindowWidth(0);
    connect(m_header, &InspectorHeader::menuRequested, this, &Inspector::openMenu);
    connect(&workspace.document, &PlanDocument::changed, this, &Inspector::follow);
    connect(&workspace.document, &PlanDocument::leaving, this, &Inspector::commitPending);
    connect(&workspace.document, &PlanDocument::pictureChanged, this, &Inspector::showLock);
    connect(&workspace.portfolio, &PortfolioView::quarterChanged, this, &Inspector::refresh);
    connect(&workspace.selection, &Selection::changed, this, &Inspector::showSelection);
    connect(&workspace.view, &ChartView::changed, this, [this] {
        m_hues.reset();
        refresh();
    });
    showSelection();
}

void Inspector::setWindowWidth(int pixels) {
    m_width = pixels >= kWideFrom ? kWide : kNarrow;
    setFixedWidth(scaled(m_width));
}

Inspector::About Inspector::about() const {
    const Selection& selection = m_workspace.selection;
    if (selection.initiative())
        return m_workspace.document.org().find(selection.initiative()) ? About::Bet : About::Nothing;
    if (selection.team())
        return m_workspace.document.org().find(selection.team()) ? About::Team : About::Nothing;
    if (selection.positions().size() > 1)
        return About::Several;
    return m_workspace.document.org().find(selection.current()) ? About::Position : About::Nothing;
}

InspectorPage* Inspector::makePage(About about) {
    switch (about) {
    case About::Position:
        return new PositionPage(m_context);
    case About::Several:
        return new SeveralPage(m_context);
    case About::Team:
        return new TeamPage(m_context);
    case About::Bet:
        return new BetPage(m_context);
    case About::Nothing:
        break;
    }
    return new WholePlanPage(m_context);
}

void Inspector::setPage(InspectorPage* page) {
    // What runs now may have been begun by a row of the old page.
    if (QWidget* old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_page = page;
    page->lock(m_workspace.document.readOnlyReason());
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
}

void Inspector::showSelection() {
    settle();
    const About wanted = about();
    if (!m_page || wanted != m_about) {
        m_about = wanted;
        setPage(makePage(wanted));
    }
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
}

void Inspector::follow(const Changes& changes) {
    m_hues.follow(changes);
    if (m_isSettling)
        return;
    // What is shown may have been deleted, or be there again.
    if (about() != m_about)
        return showSelection();
    refresh();
}

void Inspector::showLock() {
    m_page->lock(m_workspace.document.readOnlyReason());
    refresh();
}

void Inspector::refresh() {
    if (m_page)
        m_page->refresh(*m_header);
}

void Inspector::editTitle() {
    FieldRow* row = m_page ? m_page->titleRow() : nullptr;
    if (!row)
        return;
    m_scroll->ensureWidgetVisible(row);
    row->edit();
}

void Inspector::commitPending() {
    settle();
    refresh();
}

// What is open belongs to what the page shows, whatever is selected by now: nothing is shown anew meanwhile.
void Inspector::settle() {
    m_isSettling = true;
    if (m_page)
        m_page->commitPending();
    m_isSettling = false;
}

void Inspector::choose(PositionId position) {
    m_workspace.selection.select(position);
    Q_EMIT found(position);
}

void Inspector::openMenu(const QPoint& globalPosition) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_page->fillMenu(*menu);
    const int across = layoutDirection() == Qt::RightToLeft ? 0 : menu->sizeHint().width();
    menu->popup(globalPosition - QPoint(across - scaled(28), 0));
}

void Inspector::changeEvent(QEvent* event) {
    Surface::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    setFixedWidth(scaled(m_width));
    refresh();
}

} // namespace orgwright
