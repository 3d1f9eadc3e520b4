// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QByteArray>

namespace orgwright {

/// What the settings keep about how a plan is looked at: the chart view, the portfolio's way of
/// looking, and the scenario that is shown.
QByteArray keptView(const Workspace& workspace);

/// Shows the scenario that was shown last. Where nothing says which (a plan that is new here), the one option
/// of a plan that began with it: that is what a colleague's copy is for.
void showKeptScenario(PlanDocument& document, const QByteArray& kept);

/// Looks at the portfolio as last time.
void showKeptPortfolio(PortfolioView& portfolio, const QByteArray& kept);

} // namespace orgwright
