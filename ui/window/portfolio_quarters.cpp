// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/portfolio_quarters.h"

#include "ui/theme/look.h"
#include "ui/words/formats.h"

#include <QMenu>

namespace orgwright {
namespace {

/// How far the menu reaches from the present quarter.
constexpr int kMenuBefore = 4;
constexpr int kMenuAfter = 8;

} // namespace

PortfolioQuarters::PortfolioQuarters(Workspace& workspace, QWidget* parent)
    : Stepper(tr("Quarter"), parent)
    , m_workspace(workspace) {
    setStepNames(tr("Quarter before"), tr("Quarter after"));
    setPlainToolTip(
        *this, tr("The quarter in which the portfolio is looked at. On the board the keys , and . step."));
    const auto step = [this](int by) {
        PortfolioView& portfolio = m_workspace.portfolio;
        portfolio.setQuarter({portfolio.quarter().index + by});
    };
    connect(this, &Stepper::back, this, [step] { step(-1); });
    connect(this, &Stepper::forward, this, [step] { step(1); });
    connect(this, &Stepper::pressed, this, &PortfolioQuarters::openMenu);
    connect(&workspace.portfolio, &PortfolioView::changed, this, &PortfolioQuarters::refresh);
    connect(&workspace.document, &PlanDocument::changed, this, &PortfolioQuarters::refresh);
    refresh();
}

QString PortfolioQuarters::textOf(Quarter quarter) const {
    return Formats(m_workspace.document.plan().settings()).quarter(quarter);
}

void PortfolioQuarters::refresh() {
    const PortfolioView& portfolio = m_workspace.portfolio;
    setVisible(portfolio.isShown());
    setText(textOf(portfolio.quarter()));
    setReserve(textOf(portfolio.present()));
    setSteps(true, true);
}

void PortfolioQuarters::openMenu() {
    PortfolioView& portfolio = m_workspace.portfolio;
    QMenu menu(this);
    for (int each = -kMenuBefore; each <= kMenuAfter; ++each) {
        const Quarter quarter{portfolio.present().index + each};
        QAction* action = menu.addAction(each == 0 ? tr("%1 (now)").arg(textOf(quarter)) : textOf(quarter));
        action->setCheckable(true);
        action->setChecked(quarter == portfolio.quarter());
        connect(action, &QAction::triggered, this, [&portfolio, quarter] { portfolio.setQuarter(quarter); });
    }
    menu.exec(mapToGlobal(rect().bottomLeft()));
}

} // namespace orgwright
