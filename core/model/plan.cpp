// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/plan.h"

namespace orgwright {

// Here and not in the header, where every file would compile them again.
Plan::Plan() = default;
Plan::~Plan() = default;
Plan::Plan(const Plan&) = default;
Plan::Plan(Plan&&) noexcept = default;
Plan& Plan::operator=(const Plan&) = default;
Plan& Plan::operator=(Plan&&) noexcept = default;

const Settings& Plan::settings() const {
    static const Settings kDefaults;
    const Settings* row = std::get<Table<Settings>>(m_tables).find(PlanId{1});
    return row ? *row : kDefaults;
}

const Org& Plan::org(ScenarioId scenario) const {
    static const Org kEmpty;
    const auto found = m_orgs.find(scenario);
    return found == m_orgs.end() ? kEmpty : found->second;
}

void Plan::apply(const Changes& changes) {
    changes.forEachKind([this]<class Row>(const std::vector<RowChange<Row>>& rows) {
        for (const RowChange<Row>& change : rows) {
            if (change.after)
                put(change.scenario, *change.after);
            else
                erase<Row>(change.scenario, change.id());
        }
    });
}

bool Plan::fits(const Changes& changes) const {
    bool isSame = true;
    changes.forEachKind([&]<class Row>(const std::vector<RowChange<Row>>& rowChanges) {
        for (const RowChange<Row>& change : rowChanges) {
            const Row* now = rows<Row>(change.scenario).find(change.id());
            isSame = isSame && (now ? change.before.has_value() && *change.before == *now : !change.before);
        }
    });
    return isSame;
}

Changes difference(const Plan& from, const Plan& to) {
    Changes changes;
    from.forEachTable([&]<class Row>(ScenarioId scenario, const Table<Row>& table) {
        for (const Row& row : table) {
            const Row* now = to.rows<Row>(scenario).find(row.id);
            if (!now)
                changes.of<Row>().push_back({scenario, row, std::nullopt});
            else if (*now != row)
                changes.of<Row>().push_back({scenario, row, *now});
        }
    });
    to.forEachTable([&]<class Row>(ScenarioId scenario, const Table<Row>& table) {
        for (const Row& row : table) {
            if (!from.rows<Row>(scenario).contains(row.id))
                changes.of<Row>().push_back({scenario, std::nullopt, row});
        }
    });
    return changes;
}

Plan emptyPlan() {
    Plan plan;
    plan.put(ScenarioId{}, Settings{});
    plan.put(ScenarioId{}, Scenario{.id = kBaseline});
    return plan;
}

} // namespace orgwright
