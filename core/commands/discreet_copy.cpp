// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/discreet_copy.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace orgwright {
namespace {

/// Ids up to here are the same in every plan.
constexpr std::int64_t kLastFixedId = 1000;

class CopyMaker {
public:
    /// A copy of these scenarios under new ids, with the people in them.
    CopyMaker(const Plan& plan, const std::vector<ScenarioId>& scenarios, const Discretion& discretion,
              IdSource& ids)
        : m_plan(plan)
        , m_scenarios(scenarios.begin(), scenarios.end())
        , m_discretion(discretion)
        , m_ids(&ids) {
        m_scenarios.insert(kBaseline);
        findPeople();
    }

    /// A copy of everything under the same ids.
    CopyMaker(const Plan& plan, const Discretion& discretion)
        : m_plan(plan)
        , m_discretion(discretion) {
        for (const auto& [scenario, org] : plan.orgs())
            m_scenarios.insert(scenario);
        findPeople();
        for (const Person& person : plan.rows<Person>(kBaseline))
            m_people.try_emplace(person.id);
    }

    DiscreetCopy made() {
        m_copy.discretion = m_discretion;
        m_plan.forEachTable([this](ScenarioId scenario, const auto& table) {
            if (!scenario || m_scenarios.count(scenario) > 0)
                copy(scenario, table);
        });
        return std::move(m_copy);
    }

private:
    void findPeople();
    std::int64_t newId(std::int64_t id);
    template <class Row>
    bool isWanted(const Row& row) const;
    template <class Row>
    void copy(ScenarioId scenario, const Table<Row>& table);
    template <class Row>
    void clear(Row& row);
    std::string withoutNames(std::string text) const;
    template <class Row>
    void renumber(Row& row);
    void withhold(Topic topic, int count) { m_copy.withheld[static_cast<std::size_t>(topic)] += count; }

    const Plan& m_plan;
    std::unordered_set<ScenarioId> m_scenarios;
    const Discretion& m_discretion;
    IdSource* m_ids = nullptr; ///< none: ids stay
    std::unordered_map<std::int64_t, std::int64_t> m_newIds;
    std::map<PersonId, SharedText> m_people; ///< who is left, with the title of the first seat
    DiscreetCopy m_copy;
};

/// People of other scenarios are as confidential as those scenarios.
void CopyMaker::findPeople() {
    for (const auto& [scenario, org] : m_plan.orgs()) {
        if (m_scenarios.count(scenario) == 0)
            continue;
        for (const Incumbent& seat : org.incumbents()) {
            const Position* position = org.find(seat.position);
            m_people.try_emplace(seat.person, position != nullptr ? position->title : SharedText());
        }
        for (const Initiative& bet : org.initiatives()) {
            if (bet.sponsor)
                m_people.try_emplace(bet.sponsor);
        }
    }
    if (m_discretion.succession) {
        for (const Successor& row : m_plan.rows<Successor>(kBaseline))
            m_people.try_emplace(row.person);
    }
}

std::int64_t CopyMaker::newId(std::int64_t id) {
    if (m_ids == nullptr || id <= kLastFixedId)
        return id;
    const auto [found, isNew] = m_newIds.try_emplace(id);
    if (isNew)
        found->second = m_ids->next<PositionId>().value();
    return found->second;
}

template <class Row>
bool CopyMaker::isWanted(const Row& row) const {
    if constexpr (std::is_same_v<Row, Scenario>)
        return m_scenarios.count(row.id) > 0;
    else if constexpr (std::is_same_v<Row, Person>)
        return m_people.count(row.id) > 0;
    else if constexpr (std::is_same_v<Row, Evidence> || std::is_same_v<Row, Expectation>)
        return !row.scenario || m_scenarios.count(row.scenario) > 0;
    else
        return true;
}

template <class Row>
void CopyMaker::copy(ScenarioId scenario, const Table<Row>& table) {
    const ScenarioId to(newId(scenario.value()));
    for (Row row : table) {
        if (!isWanted(row))
            continue;
        const Topic topic = topicOfRow(row);
        if (!m_discretion.shows(topic) || !m_discretion.shows(topicOf(Described<Row>::kKind))) {
            withhold(topic, 1);
            continue;
        }
        clear(row);
        if constexpr (std::is_same_v<Row, Person>) {
            if (!m_discretion.names)
                row.name = m_people.at(row.id);
        }
        renumber(row);
        m_copy.plan.put(to, std::move(row));
    }
}

template <class Row>
void CopyMaker::clear(Row& row) {
    const Row empty{};
    for (const Column<Row>& column : Described<Row>::kColumns) {
        const Topic topic = topicOf(Described<Row>::kKind, column.name);
        if (m_discretion.shows(topic) || isSameField(column, row, empty))
            continue;
        copyField(column, empty, row);
        withhold(topic, 1);
    }
    if (m_discretion.names)
        return;
    for (const Column<Row>& column : Described<Row>::kColumns) {
        if (column.isText() && topicOf(Described<Row>::kKind, column.name) == Topic::Notes)
            column.setText(row, withoutNames(std::string(column.text(row))));
    }
}

/// What was written down may name people: they are called by their seats there too.
std::string CopyMaker::withoutNames(std::string text) const {
    for (const auto& [person, title] : m_people) {
        const Person* row = m_plan.find(person);
        const std::string_view name = row != nullptr ? row->name.view() : std::string_view();
        std::size_t at = name.empty() ? text.npos : text.find(name);
        for (; at != text.npos; at = text.find(name, at + title.size()))
            text.replace(at, name.size(), title.view());
    }
    return text;
}

template <class Row>
void CopyMaker::renumber(Row& row) {
    row.id = IdOf<Row>(newId(row.id.value()));
    for (const Column<Row>& column : Described<Row>::kColumns) {
        if (!column.isText() && column.admits == &columns::isId)
            column.setNumber(row, newId(column.number(row)));
    }
}

} // namespace

bool DiscreetCopy::isWhole() const {
    return std::all_of(withheld.begin(), withheld.end(), [](int count) { return count == 0; });
}

DiscreetCopy discreetCopy(const Plan& plan, const std::vector<ScenarioId>& scenarios,
                          const Discretion& discretion, IdSource& ids) {
    return CopyMaker(plan, scenarios, discretion, ids).made();
}

DiscreetPlan::DiscreetPlan(const Plan& plan, const Discretion& discretion)
    : m_copy(CopyMaker(plan, discretion).made()) {}

} // namespace orgwright
