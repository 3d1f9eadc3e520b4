// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/sample.h"
#include "core/model/discretion.h"

#include <fmt/format.h>
#include <string>

namespace orgwright::testing {

inline std::string sign(Topic topic) {
    return fmt::format("zz{}zz", static_cast<int>(topic));
}

/// The sample plan, in which every confidential text says what it is about, and everybody costs the same.
class SignedPlan {
public:
    explicit SignedPlan(Date today) {
        IdSource ids(7);
        plan = samplePlan(ids, today);
        const Plan original = plan;
        original.forEachTable([this](ScenarioId scenario, const auto& table) {
            for (auto row : table)
                mark(scenario, row);
        });
    }

    Plan plan;

private:
    template <class Row>
    void mark(ScenarioId scenario, Row& row) {
        for (const auto& column : Described<Row>::kColumns) {
            const Topic topic = topicOf(Described<Row>::kKind, column.name);
            if (column.isText() && topic != Topic::Public && !column.text(row).empty())
                column.setText(row, fmt::format("{}{}", sign(topic), ++m_count));
        }
        if constexpr (std::is_same_v<Row, Position>)
            row.cost = Money{77'777'00};
        plan.put(scenario, row);
    }

    int m_count = 0;
};

} // namespace orgwright::testing
