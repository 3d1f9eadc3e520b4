// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/discretion.h"
#include "ui/shell/actions.h"
#include "ui/shell/chart_view.h"
#include "ui/shell/drop_preview.h"
#include "ui/shell/plan_document.h"
#include "ui/shell/portfolio_view.h"
#include "ui/shell/scorecard_view.h"
#include "ui/shell/selection.h"

namespace orgwright {

/// What every view of an open plan works with. Lives as long as the plan is open; views keep a reference.
struct Workspace {
    PlanDocument& document;
    Selection& selection;
    ChartView& view;
    Actions& actions;
    DropPreview& drop;
    PortfolioView& portfolio;
    ScorecardView& scorecard;

    /// What the window shows now: everything, or with the eye shut what the plan lets others see.
    Discretion discretion() const;
    bool isHiding(Topic topic) const { return !discretion().shows(topic); }
};

} // namespace orgwright
