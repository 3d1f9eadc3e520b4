// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecard/scorecard_bar.h"

#include "core/rollup/locked_quarter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/drop_button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words/formats.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>

namespace orgwright {

ScorecardBar::ScorecardBar(Workspace& workspace, QWidget* parent)
    : Surface(&Colours::canvas, {}, parent)
    , m_workspace(workspace)
    , m_back(new IconButton("chevron-left", tr("The quarter before (,)")))
    , m_title(new Label({}, Type::PanelTitle))
    , m_on(new IconButton("chevron-right", tr("The quarter after (.)")))
    , m_state(new Label({}, Type::Small, &Colours::ink2))
    , m_pages(new SegmentedControl(tr("Page of the scorecard")))
    , m_compare(new DropButton(tr("Compare")))
    , m_lock(new Button("lock", QString())) {
    build();
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("View"));
    connect(&workspace.scorecard, &ScorecardView::changed, this, &ScorecardBar::refresh);
    connect(&workspace.scorecard, &ScorecardView::cardChanged, this, &ScorecardBar::refresh);
    refresh();
}

void ScorecardBar::build() {
    auto* row = new QHBoxLayout(this);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->setContentsMargins(scaled(10), scaled(8), scaled(16), scaled(4));
    row->setSpacing(scaled(4));
    for (IconButton* step : {m_back, m_on}) {
        step->setSize(ControlSize::Small);
        step->setGlyphSize(14);
    }
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_on);
    row->addSpacing(scaled(6));
    row->addWidget(m_state);
    row->addStretch(1);
    for (const QString& page : {tr("Measures"), tr("Trends"), tr("Heat map"), tr("Decisions"), tr("Review")})
        m_pages->addSegment(page);
    row->addWidget(m_pages);
    row->addSpacing(scaled(6));
    m_compare->setSize(ControlSize::Small);
    m_lock->setSize(ControlSize::Small);
    row->addWidget(m_compare);
    row->addWidget(m_lock);
    ScorecardView& view = m_workspace.scorecard;
    const auto step = [&view](int by) {
        return [&view, by] { view.setQuarter({view.quarter().index + by}); };
    };
    connect(m_back, &QAbstractButton::clicked, this, step(-1));
    connect(m_on, &QAbstractButton::clicked, this, step(1));
    connect(m_pages, &SegmentedControl::chosen, this,
            [&view](int chosen) { view.setPage(static_cast<ScorecardView::Page>(chosen)); });
    m_compare->setMenuFiller([this](QMenu& menu) { fillCompared(menu); });
    connect(m_lock, &QAbstractButton::clicked, this, [this] {
        const bool isLocked = m_workspace.scorecard.card().lock.isSet();
        m_workspace.actions.trigger(isLocked ? ActionId::UnlockQuarter : ActionId::LockQuarter);
    });
}

void ScorecardBar::fillCompared(QMenu& menu) {
    ScorecardView& view = m_workspace.scorecard;
    const Formats words(m_workspace.document.plan().settings());
    const std::vector<Quarter> quarters = scoredQuarters(m_workspace.document.plan());
    for (auto each = quarters.rbegin(); each != quarters.rend(); ++each) {
        if (*each == view.quarter())
            continue;
        QAction* action = menu.addAction(words.quarter(*each));
        action->setCheckable(true);
        action->setChecked(view.compared() == *each);
        connect(action, &QAction::triggered, this, [&view, quarter = *each] { view.setCompared(quarter); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("No other quarter has scores"))->setEnabled(false);
}

void ScorecardBar::refresh() {
    const ScorecardView& view = m_workspace.scorecard;
    const Plan& plan = m_workspace.document.plan();
    const Formats words(plan.settings());
    m_title->setText(tr("Scorecard, %1").arg(words.quarter(view.quarter())));
    const QuarterLock* lock = lockOf(plan, view.quarter());
    m_state->setText(lock ? tr("Locked on %1").arg(words.date(lock->on)) : tr("Draft"));
    m_pages->setCurrent(static_cast<int>(view.page()));
    const auto compared = view.compared();
    m_compare->setValue(compared ? words.quarter(*compared) : tr("nothing"));
    m_lock->setText(lock ? tr("Unlock…") : tr("Lock quarter"));
    m_lock->setEnabled(!m_workspace.document.isReadOnly());
    showWhatFits();
}

void ScorecardBar::showWhatFits() {
    m_state->show();
    m_compare->setVisible(m_workspace.scorecard.page() == ScorecardView::Page::Measures ||
                          m_workspace.scorecard.page() == ScorecardView::Page::Trends);
    if (layout()->sizeHint().width() > width())
        m_state->hide();
    if (layout()->sizeHint().width() > width())
        m_compare->hide();
}

void ScorecardBar::resizeEvent(QResizeEvent* event) {
    Surface::resizeEvent(event);
    showWhatFits();
}

} // namespace orgwright
