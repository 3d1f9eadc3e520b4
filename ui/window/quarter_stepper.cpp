// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quarter_stepper.h"

#include "core/commands/take_back.h"
#include "ui/theme/look.h"

#include <QMenu>
#include <algorithm>

namespace orgwright {
namespace {

constexpr int kBaselinePlace = -1;

} // namespace

QuarterStepper::QuarterStepper(Workspace& workspace, const ChangeBook& book, ChangeView& view,
                               QWidget* parent)
    : Stepper(tr("Quarter"), parent)
    , m_workspace(workspace)
    , m_book(book)
    , m_view(view) {
    setStepNames(tr("Quarter before"), tr("Quarter after"));
    setReserve(tr("As it stands"));
    connect(this, &Stepper::back, this, [this] { go(place() - 1); });
    connect(this, &Stepper::forward, this, [this] { go(place() + 1); });
    connect(this, &Stepper::pressed, this, &QuarterStepper::openMenu);
    connect(&book, &ChangeBook::changed, this, &QuarterStepper::refresh);
    connect(&view, &ChangeView::changed, this, &QuarterStepper::refresh);
    connect(&workspace.portfolio, &PortfolioView::changed, this, &QuarterStepper::refresh);
    refresh();
}

int QuarterStepper::place() const {
    const int last = static_cast<int>(m_quarters.size());
    if (!m_view.isShown() || m_view.step() > 0)
        return last;
    if (m_view.side() == ChangeView::Side::Before)
        return kBaselinePlace;
    if (!m_view.quarter())
        return last;
    return static_cast<int>(std::lower_bound(m_quarters.begin(), m_quarters.end(), *m_view.quarter()) -
                            m_quarters.begin());
}

QString QuarterStepper::textOf(int place) const {
    if (place == kBaselinePlace)
        return tr("Baseline");
    if (place == static_cast<int>(m_quarters.size()))
        return tr("As it stands");
    return m_book.formats().quarter(m_quarters[static_cast<std::size_t>(place)]);
}

void QuarterStepper::setRoom(bool hasRoom) {
    if (m_hasRoom == hasRoom)
        return;
    m_hasRoom = hasRoom;
    refresh();
}

void QuarterStepper::refresh() {
    // The portfolio has quarters of its own.
    const bool isWanted = m_hasRoom && !m_book.isOfBaseline() && !m_workspace.portfolio.isShown();
    setVisible(isWanted);
    if (!isWanted)
        return;
    m_quarters = plannedQuarters(m_book.list());
    const int now = place();
    setText(textOf(now));
    const bool hasQuarters = !m_quarters.empty();
    setSteps(hasQuarters && now > kBaselinePlace, hasQuarters && now < static_cast<int>(m_quarters.size()));
    setPlainToolTip(*this, hasQuarters ? tr("The organisation as it will be in a quarter")
                                       : tr("No change is planned for a quarter yet"));
}

/// A quarter is looked at among the changes.
void QuarterStepper::go(int place) {
    if (place < kBaselinePlace || place > static_cast<int>(m_quarters.size()))
        return;
    m_workspace.actions.action(ActionId::ShowChanges)->setChecked(true);
    if (place == kBaselinePlace)
        m_view.setSide(ChangeView::Side::Before);
    else if (place == static_cast<int>(m_quarters.size()))
        m_view.setSide(ChangeView::Side::Changes);
    else
        m_view.setQuarter(m_quarters[static_cast<std::size_t>(place)]);
}

void QuarterStepper::openMenu() {
    QMenu menu(this);
    for (int each = kBaselinePlace; each <= static_cast<int>(m_quarters.size()); ++each) {
        QAction* action = menu.addAction(textOf(each));
        action->setCheckable(true);
        action->setChecked(each == place());
        connect(action, &QAction::triggered, this, [this, each] { go(each); });
    }
    menu.exec(mapToGlobal(rect().bottomLeft()));
}

} // namespace orgwright
