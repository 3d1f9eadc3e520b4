// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/portfolio/board_content.h"
#include "core/rollup/staffing.h"
#include "ui/shell/portfolio_view.h"

#include <functional>
#include <vector>

namespace orgwright {

/// How a board is looked at, as a value of its own.
struct BoardOptions {
    PortfolioView::Lanes lanes = PortfolioView::Lanes::None;
    PortfolioView::Order order = PortfolioView::Order::Own;
    PortfolioView::Of of = PortfolioView::Of::Fte;
    QString filter = {};
    std::set<Bucket> folded = {};
    std::vector<Quarter> quarters = {}; ///< of the bars
    Quarter quarter = {};               ///< the one looked at
    bool hidesNames = false;            ///< sponsors and amounts are not told
    Date today = {};                    ///< for the findings
};

/// Says who works on what in a quarter.
using StaffingIn = std::function<const Staffing&(Quarter)>;

/// What the board of a scenario says. Costs what the findings cost, and a staffing for each quarter that is
/// not known yet.
drawing::BoardContent boardContent(const Plan& plan, ScenarioId scenario, const BoardOptions& options,
                                   const StaffingIn& staffing);

/// The options for what the window shows.
BoardOptions boardOptions(const PortfolioView& view, bool hidesNames);

} // namespace orgwright
