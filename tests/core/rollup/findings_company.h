// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup/findings.h"
#include "tests/support/plan_builder.h"

#include <string>
#include <vector>

namespace orgwright::test {

inline constexpr Date kToday{20261103};
inline constexpr Quarter kNow{2026 * 4 + 3};

constexpr Quarter quartersOn(int count) {
    return Quarter{kNow.index + count};
}

/// A plan to find something in: positions, teams and people by PlanBuilder, bets by name.
class Company {
public:
    explicit Company(Plan plan)
        : m_plan(std::move(plan)) {}

    Plan& plan() { return m_plan; }
    const Org& org() const { return m_plan.org(kBaseline); }

    /// A bet that is complete and in delivery, sponsored by nobody yet.
    template <class Change>
    InitiativeId bet(const std::string& name, Bucket bucket, Change change) {
        Initiative row;
        row.id = InitiativeId(++m_bets);
        row.name = name;
        row.bucket = bucket;
        row.rank = m_bets * kRankGap;
        row.hypothesis = "It helps";
        row.killCriterion = "It does not";
        row.stage = Stage::Delivery;
        change(row);
        m_plan.put(kBaseline, row);
        return row.id;
    }
    InitiativeId bet(const std::string& name, Bucket bucket = Bucket::Growth) {
        return bet(name, bucket, [](Initiative&) {});
    }
    template <class Change>
    void change(InitiativeId bet, Change change) {
        Initiative row = *org().find(bet);
        change(row);
        m_plan.put(kBaseline, row);
    }
    template <class Change>
    void change(const char* team, Change change) {
        Team row = *org().find(testing::teamNamed(m_plan, team));
        change(row);
        m_plan.put(kBaseline, row);
    }

    void allocate(const char* team, InitiativeId bet, std::int32_t share, Quarter quarter = kNow) {
        m_plan.put(
            kBaseline,
            Allocation{AllocationId(++m_rows), bet, testing::teamNamed(m_plan, team), {}, quarter, {share}});
    }
    void allocateSeat(const char* title, InitiativeId bet, std::int32_t share) {
        m_plan.put(
            kBaseline,
            Allocation{
                AllocationId(++m_rows), bet, {}, testing::positionTitled(m_plan, title), kNow, {share}});
    }
    void need(InitiativeId from, InitiativeId on, Quarter by = {},
              DependencyState state = DependencyState::Agreed) {
        m_plan.put(kBaseline, Dependency{DependencyId(++m_needs), from, on, {}, by, state, {}});
    }
    void need(InitiativeId from, const char* team, Quarter by = {},
              DependencyState state = DependencyState::Agreed) {
        m_plan.put(
            kBaseline,
            Dependency{DependencyId(++m_needs), from, {}, testing::teamNamed(m_plan, team), by, state, {}});
    }
    void target(const BucketTarget& row) { m_plan.put(ScenarioId{}, row); }
    void silence(const char* rule, const char* reason) {
        m_plan.put(ScenarioId{}, SilencedRule{SilencedRuleId(++m_rows), rule, reason});
    }

    /// What one rule finds, as "name, name: number number (text, text)".
    std::vector<std::string> found(std::string_view rule, Date today = kToday) const {
        std::vector<std::string> lines;
        for (const Finding& each : findings(m_plan, kBaseline, today)) {
            if (each.rule->id == rule)
                lines.push_back(lineOf(each));
        }
        return lines;
    }

private:
    std::string lineOf(const Finding& finding) const {
        std::string line;
        for (const RowRef& row : finding.rows)
            line += (line.empty() ? "" : ", ") + nameOf(row);
        for (std::size_t i = 0; i < finding.numbers.size(); ++i)
            line += (i == 0 ? ": " : " ") + std::to_string(finding.numbers[i]);
        for (const std::string& text : finding.texts)
            line += " " + text;
        return line;
    }
    std::string nameOf(const RowRef& row) const {
        switch (row.kind) {
        case Kind::Position:
            return org().find(PositionId(row.id))->title.str();
        case Kind::Person:
            return m_plan.find(PersonId(row.id))->name.str();
        case Kind::Team:
            return org().find(TeamId(row.id))->name.str();
        case Kind::Initiative:
            return org().find(InitiativeId(row.id))->name.str();
        case Kind::Dependency:
            return "need " + std::to_string(row.id);
        default:
            return "target " + std::to_string(row.id);
        }
    }

    Plan m_plan;
    std::int64_t m_bets = 0;
    std::int64_t m_needs = 0;
    std::int64_t m_rows = 0;
};

} // namespace orgwright::test
