// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/columns.h"
#include "core/model/discretion.h"
#include "core/model/plan.h"

#include <string>

namespace orgwright::testing {

inline constexpr ScenarioId kOption{5001};
inline constexpr ScenarioId kSecret{5002};
inline constexpr PositionId kSeat{6001};
inline constexpr PersonId kHolder{6002};

inline std::string canaryOf(std::string_view table, std::string_view column, std::string_view where) {
    return "canary-" + std::string(table) + "-" + std::string(column) + "-" + std::string(where);
}

/// One row of every kind, with a text of its own in every text field, and in each scenario.
class Canaries {
public:
    Canaries() {
        plan = emptyPlan();
        std::apply([this](auto... kinds) { (add(kinds), ...); }, ForEachKind<Table>{});
        Settings settings = plan.settings();
        settings.title = "title";
        plan.put({}, settings);
    }

    Plan plan;

private:
    template <class Row>
    void add(const Table<Row>&) {
        if constexpr (std::is_same_v<Row, Settings>)
            return;
        else if constexpr (std::is_same_v<Row, Scenario>) {
            put<Row>({}, kOption, "option");
            put<Row>({}, kSecret, "secret");
        } else if constexpr (Described<Row>::kOfScenario) {
            put<Row>(kBaseline, idFor<Row>(), "baseline");
            put<Row>(kOption, idFor<Row>(), "option");
            put<Row>(kSecret, idFor<Row>(), "secret");
        } else {
            put<Row>({}, idFor<Row>(), "plan");
        }
    }
    template <class Row>
    IdOf<Row> idFor() {
        if constexpr (std::is_same_v<Row, Position>)
            return kSeat;
        else if constexpr (std::is_same_v<Row, Person>)
            return kHolder;
        else
            return IdOf<Row>(m_next++);
    }
    template <class Row>
    void put(ScenarioId scenario, IdOf<Row> id, std::string_view where) {
        Row row{};
        row.id = id;
        for (const Column<Row>& column : Described<Row>::kColumns) {
            if (column.isText())
                column.setText(row, canaryOf(Described<Row>::kTable, column.name, where));
        }
        if constexpr (std::is_same_v<Row, Incumbent>) {
            row.position = kSeat;
            row.person = kHolder;
        }
        if constexpr (std::is_same_v<Row, Position>) {
            row.cost = Money{123'456'700};
            row.payFloor = Money{100'000'00};
            row.payCeiling = Money{200'000'00};
        }
        plan.put(scenario, row);
    }

    std::int64_t m_next = 7000;
};

/// The levels of discretion, one for each of 0 to 31.
inline Discretion discretionOf(unsigned bits) {
    return {(bits & 1U) != 0, (bits & 2U) != 0, (bits & 4U) != 0, (bits & 8U) != 0, (bits & 16U) != 0};
}

} // namespace orgwright::testing
