// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/promises.h"

#include "core/rollup/scorecard.h"

#include <algorithm>

namespace orgwright {

std::vector<Promise> promises(const Plan& plan) {
    constexpr std::int32_t kQuartersUntilDue = 2;
    std::vector<Promise> all;
    for (const Expectation& row : plan.rows<Expectation>({})) {
        const Scenario* scenario = plan.scenarios().find(row.scenario);
        if (!scenario || !scenario->adopted.isSet())
            continue;
        Promise promise{row.scenario,
                        row.measure,
                        row.change,
                        quarterContaining(scenario->adopted, plan.settings().fiscalYearStart),
                        {}};
        promise.due = {promise.adopted.index + kQuartersUntilDue};
        for (const auto& [quarter, value] : historyOf(plan, row.measure)) {
            if (quarter < promise.adopted)
                promise.before = value;
            else if (promise.adopted < quarter && quarter <= promise.due)
                promise.after = value;
        }
        all.push_back(promise);
    }
    std::sort(all.begin(), all.end(), [](const Promise& a, const Promise& b) {
        return std::tuple(a.adopted, a.scenario, a.measure) < std::tuple(b.adopted, b.scenario, b.measure);
    });
    return all;
}

} // namespace orgwright
