// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup/findings_context.h"
#include "core/rollup/indicators.h"
#include "core/rollup/locked_quarter.h"

namespace orgwright {

/// What indicators look at: what the findings look at, the quarter, and how things stood at the last lock
/// before it. Holds as long as the plan and does not follow its changes.
class IndicatorContext {
public:
    IndicatorContext(const Plan& plan, ScenarioId scenario, Quarter quarter, Date today)
        : m_facts(plan, scenario, today)
        , m_quarter(quarter)
        , m_before(lockBefore(plan, quarter)) {}

    const FindingContext& facts() const { return m_facts; }
    const Plan& plan() const { return m_facts.plan(); }
    const Org& org() const { return m_facts.org(); }
    Quarter quarter() const { return m_quarter; }
    /// The last lock before the quarter, or null.
    const QuarterLock* before() const { return m_before; }

private:
    FindingContext m_facts;
    Quarter m_quarter;
    const QuarterLock* m_before;
};

inline constexpr Hundredths kOne = 100;

/// "5 of 6", of this many; not known where there are none.
inline Indicator partOf(std::size_t part, std::size_t whole, std::vector<RowRef> rows) {
    return {nullptr, whole > 0, kOne * static_cast<Hundredths>(part), kOne * static_cast<Hundredths>(whole),
            std::move(rows)};
}

/// As many as there are rows.
inline Indicator countOf(std::vector<RowRef> rows, bool isKnown = true) {
    const auto count = static_cast<Hundredths>(rows.size());
    return {nullptr, isKnown, kOne * count, 0, std::move(rows)};
}

// The indicators by what they are reckoned from, each beside its functions.
std::span<const IndicatorRule> portfolioIndicators();
std::span<const IndicatorRule> planningIndicators();
std::span<const IndicatorRule> decisionIndicators();
std::span<const IndicatorRule> peopleIndicators();

} // namespace orgwright
