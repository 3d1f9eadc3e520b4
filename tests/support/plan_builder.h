// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/ranks.h"
#include "core/model/plan.h"

#include <string>
#include <string_view>
#include <utility>

namespace orgwright::testing {

/// The position with this title; none where there is none.
inline PositionId positionTitled(const Plan& plan, std::string_view title) {
    for (const Position& row : plan.org(kBaseline).positions()) {
        if (row.title == title)
            return row.id;
    }
    return {};
}

inline TeamId teamNamed(const Plan& plan, std::string_view name) {
    for (const Team& row : plan.org(kBaseline).teams()) {
        if (row.name == name)
            return row.id;
    }
    return {};
}

inline PersonId personNamed(const Plan& plan, std::string_view name) {
    for (const Person& row : plan.people()) {
        if (row.name == name)
            return row.id;
    }
    return {};
}

/// Makes plans that read like what they say: `PlanBuilder().position("CEO").under("CEO", "CTO", "CFO")`.
/// Positions are known by their titles, teams and people by their names. Ids count from 1 for each kind.
class PlanBuilder {
public:
    PlanBuilder()
        : m_plan(emptyPlan()) {}

    /// A root.
    PlanBuilder& position(const std::string& title) { return add(title, {}, Place::Chart); }
    PlanBuilder& inTray(const std::string& title) { return add(title, {}, Place::Tray); }
    /// Reports of a manager, in order.
    template <class... Titles>
    PlanBuilder& under(std::string_view manager, const Titles&... titles) {
        (add(titles, positionTitled(m_plan, manager), Place::Chart), ...);
        return *this;
    }
    /// Changes the position that was added last: `.with([](Position& p) { p.cost = {100}; })`.
    template <class Change>
    PlanBuilder& with(Change change) {
        Position row = *m_plan.org(kBaseline).find(PositionId(m_positions));
        change(row);
        m_plan.put(kBaseline, row);
        return *this;
    }
    PlanBuilder& costing(std::int64_t minor) {
        return with([=](Position& row) { row.cost = {minor}; });
    }
    PlanBuilder& being(SeatState state) {
        return with([=](Position& row) { row.state = state; });
    }
    PlanBuilder& asAssistant() {
        return with([](Position& row) { row.standing = Standing::Assistant; });
    }

    /// Seats a person, who is made where they are not there yet.
    PlanBuilder& seat(std::string_view title, const std::string& name) {
        PersonId person = personNamed(m_plan, name);
        if (!person) {
            person = PersonId(++m_people);
            m_plan.put(ScenarioId{}, Person{person, {}, name, {}});
        }
        const IncumbentId id(++m_incumbents);
        Incumbent row;
        row.id = id;
        row.position = positionTitled(m_plan, title);
        row.person = person;
        row.rank = id.value() * kRankGap;
        m_plan.put(kBaseline, row);
        return *this;
    }
    PlanBuilder& line(std::string_view from, std::string_view to) {
        m_plan.put(kBaseline, SecondaryLine{LineId(++m_lines), positionTitled(m_plan, from),
                                            positionTitled(m_plan, to)});
        return *this;
    }
    PlanBuilder& team(const std::string& name, std::string_view parent = {}) {
        Team row;
        row.id = TeamId(++m_teams);
        row.name = name;
        row.parent = teamNamed(m_plan, parent);
        row.rank = m_teams * kRankGap;
        m_plan.put(kBaseline, row);
        return *this;
    }
    PlanBuilder& member(std::string_view title, std::string_view team) {
        Position row = *m_plan.org(kBaseline).find(positionTitled(m_plan, title));
        row.team = teamNamed(m_plan, team);
        m_plan.put(kBaseline, row);
        return *this;
    }
    PlanBuilder& lead(std::string_view team, std::string_view title) {
        Team row = *m_plan.org(kBaseline).find(teamNamed(m_plan, team));
        row.lead = positionTitled(m_plan, title);
        m_plan.put(kBaseline, row);
        return *this;
    }

    Plan built() const { return m_plan; }
    operator Plan() const { return m_plan; }

private:
    PlanBuilder& add(const std::string& title, PositionId manager, Place place) {
        Position row;
        row.id = PositionId(++m_positions);
        row.title = title;
        row.manager = manager;
        row.place = place;
        row.rank = m_positions * kRankGap;
        m_plan.put(kBaseline, row);
        return *this;
    }

    Plan m_plan;
    std::int64_t m_positions = 0;
    std::int64_t m_people = 0;
    std::int64_t m_incumbents = 0;
    std::int64_t m_lines = 0;
    std::int64_t m_teams = 0;
};

/// The titles of a manager's reports in order, with blanks between: "CTO CFO". Of no manager: roots and tray.
inline std::string reportsOf(const Plan& plan, std::string_view manager = {}) {
    const Org& org = plan.org(kBaseline);
    std::string titles;
    for (const auto& link : org.reports(positionTitled(plan, manager)))
        titles += (titles.empty() ? "" : " ") + org.find(link.id)->title.str();
    return titles;
}

/// The names of a team's parts in order; of no team: the top-level ones.
inline std::string partsOf(const Plan& plan, std::string_view team = {}) {
    const Org& org = plan.org(kBaseline);
    std::string names;
    for (const auto& link : org.parts(teamNamed(plan, team)))
        names += (names.empty() ? "" : " ") + org.find(link.id)->name.str();
    return names;
}

inline bool isSame(const Plan& a, const Plan& b) {
    return difference(a, b).isEmpty();
}

} // namespace orgwright::testing
