// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/editor.h"
#include "tests/support/plan_builder.h"

#include <optional>
#include <utility>

namespace orgwright::testing {

/// A plan in memory to run commands on, without a file. After each command it knows what was announced, and
/// that a refused one left nothing behind.
class Workbench {
public:
    explicit Workbench(Plan plan)
        : m_plan(std::move(plan)) {}

    const Plan& plan() const { return m_plan; }
    const Org& org() const { return m_plan.org(kBaseline); }
    PositionId at(std::string_view title) const { return positionTitled(m_plan, title); }
    TeamId team(std::string_view name) const { return teamNamed(m_plan, name); }
    PersonId person(std::string_view name) const { return personNamed(m_plan, name); }
    const Position& row(std::string_view title) const { return *org().find(at(title)); }

    /// Runs it and keeps what it did, unless it refuses.
    template <class Command>
    auto run(Command command) {
        Editor editor(m_plan, kBaseline, m_ids, Date{20261103});
        auto result = command(editor);
        announced = {};
        label = editor.label();
        if (result)
            announced = editor.take();
        return result;
    }

    /// What it refuses with; nothing where it runs, or where it refuses but leaves traces.
    template <class Command>
    std::optional<Refusal> refusal(Command command) {
        const Plan before = m_plan;
        const auto result = run(command);
        if (result || !isSame(before, m_plan))
            return std::nullopt;
        return result.error();
    }

    Changes announced;
    StepLabel label;

private:
    Plan m_plan;
    IdSource m_ids{5};
};

inline Refusal because(Reason reason, std::vector<std::int64_t> ids, std::vector<std::string> args = {}) {
    return {reason, std::move(ids), std::move(args)};
}

} // namespace orgwright::testing
