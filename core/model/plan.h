// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/changes.h"
#include "core/model/org.h"

#include <map>

namespace orgwright {

/// All rows of a plan in memory: those of the whole plan, and an Org for each scenario. A plain value:
/// copying it copies the plan. Changing rows keeps every index right and checks nothing; soundness.h judges
/// the result.
class Plan {
public:
    Plan();
    ~Plan();
    Plan(const Plan&);
    Plan(Plan&&) noexcept;
    Plan& operator=(const Plan&);
    Plan& operator=(Plan&&) noexcept;

    const Settings& settings() const;
    const Table<Scenario>& scenarios() const { return std::get<Table<Scenario>>(m_tables); }
    const Table<Person>& people() const { return std::get<Table<Person>>(m_tables); }
    const Person* find(PersonId id) const { return people().find(id); }
    const Table<BucketTarget>& bucketTargets() const { return std::get<Table<BucketTarget>>(m_tables); }
    const Table<SilencedRule>& silencedRules() const { return std::get<Table<SilencedRule>>(m_tables); }

    bool hasOrg(ScenarioId scenario) const { return m_orgs.contains(scenario); }
    /// The scenario's organisation; empty for one that has no rows.
    const Org& org(ScenarioId scenario) const;
    /// Scenarios that have rows.
    const std::map<ScenarioId, Org>& orgs() const { return m_orgs; }

    /// The rows of one kind: of the plan (the scenario is ignored), or of the scenario.
    template <class Row>
    const Table<Row>& rows(ScenarioId scenario) const {
        if constexpr (Described<Row>::kOfScenario)
            return org(scenario).template rows<Row>();
        else
            return std::get<Table<Row>>(m_tables);
    }

    template <class Row>
    void put(ScenarioId scenario, Row row) {
        if constexpr (Described<Row>::kOfScenario)
            m_orgs[scenario].put(std::move(row));
        else
            std::get<Table<Row>>(m_tables).put(std::move(row));
    }
    template <class Row>
    void erase(ScenarioId scenario, IdOf<Row> id) {
        if constexpr (Described<Row>::kOfScenario)
            m_orgs[scenario].template erase<Row>(id);
        else
            std::get<Table<Row>>(m_tables).erase(id);
    }
    template <class Row>
    void reserve(ScenarioId scenario, std::size_t count);

    /// Makes every changed row what it is after the changes, without looking at what it was.
    void apply(const Changes& changes);

    /// Whether every changed row now is what the changes say it was before.
    bool fits(const Changes& changes) const;

    /// Calls visit(scenario, table) for every table: of the plan with no scenario, then scenario by scenario.
    template <class Visit>
    void forEachTable(Visit&& visit) const {
        std::apply([&](const auto&... table) { (visit(ScenarioId{}, table), ...); }, m_tables);
        for (const auto& [scenario, org] : m_orgs)
            std::apply([&, id = scenario](const auto&... table) { (visit(id, table), ...); }, org.m_tables);
    }

private:
    ForEachPlanKind<Table> m_tables;
    std::map<ScenarioId, Org> m_orgs;
};

template <class Row>
void Plan::reserve(ScenarioId scenario, std::size_t count) {
    if constexpr (Described<Row>::kOfScenario)
        m_orgs[scenario].template reserve<Row>(count);
    else
        std::get<Table<Row>>(m_tables).reserve(count);
}

/// The changes that make one plan the other, row by row.
Changes difference(const Plan& from, const Plan& to);

/// A new plan: its settings and an empty baseline.
Plan emptyPlan();

} // namespace orgwright
