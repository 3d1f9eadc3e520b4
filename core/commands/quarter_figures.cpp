// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/quarter_figures.h"

#include "core/commands/take_back.h"

namespace orgwright {
namespace {

std::vector<Quarter> plannedIn(const Plan& plan, ScenarioId scenario) {
    return scenario == kBaseline ? std::vector<Quarter>{}
                                 : plannedQuarters(changeList(plan, kBaseline, scenario));
}

} // namespace

std::vector<QuarterFigures> figuresByQuarter(const Plan& plan, ScenarioId scenario) {
    const std::vector<Quarter> planned = plannedIn(plan, scenario);
    if (planned.empty())
        return {};
    const bool isDense = planned.back().index - planned.front().index < kMostQuarters;
    std::vector<QuarterFigures> points{{{}, Totals(plan.org(kBaseline)).measures()}};
    for (const Quarter quarter : planned) {
        // The quarters between stay as the one before them.
        while (isDense && points.size() > 1 && points.back().quarter.index + 1 < quarter.index)
            points.push_back({{points.back().quarter.index + 1}, points.back().measures});
        const Plan then = planInQuarter(plan, scenario, quarter);
        points.push_back({quarter, Totals(then.org(scenario)).measures()});
    }
    return points;
}

std::vector<Managers> managersByQuarter(const Plan& plan, ScenarioId scenario) {
    std::vector<Managers> stages;
    for (const Quarter quarter : plannedIn(plan, scenario))
        stages.push_back(managersOf(planInQuarter(plan, scenario, quarter).org(scenario)));
    return stages;
}

} // namespace orgwright
