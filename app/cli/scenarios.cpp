// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scenarios.h"

#include <algorithm>
#include <tuple>

namespace orgwright::cli {

std::vector<ScenarioId> scenariosInOrder(const Plan& plan) {
    std::vector<const Scenario*> rows;
    for (const Scenario& row : plan.scenarios())
        rows.push_back(&row);
    const auto place = [](const Scenario* row) {
        return std::tuple(row->id != kBaseline, row->rank, row->id);
    };
    std::sort(rows.begin(), rows.end(),
              [&](const Scenario* a, const Scenario* b) { return place(a) < place(b); });
    std::vector<ScenarioId> ids;
    for (const Scenario* row : rows)
        ids.push_back(row->id);
    return ids;
}

} // namespace orgwright::cli
