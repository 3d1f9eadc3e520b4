// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/discreet_copy.h"

#include <gmock/gmock.h>
#include <set>
#include <string>

namespace orgwright {
namespace {

constexpr ScenarioId kOption{5001};
constexpr ScenarioId kSecret{5002};
constexpr PositionId kSeat{6001};
constexpr PersonId kHolder{6002};

std::string canaryOf(std::string_view table, std::string_view column, std::string_view where) {
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

/// Every text of the plan.
std::set<std::string> textsIn(const Plan& plan) {
    std::set<std::string> found;
    plan.forEachTable([&](ScenarioId, const auto& table) {
        for (const auto& row : table) {
            for (const auto& column : Described<std::decay_t<decltype(row)>>::kColumns) {
                if (column.isText())
                    found.insert(std::string(column.text(row)));
            }
        }
    });
    return found;
}

template <class Row>
void addShown(const Table<Row>&, const Discretion& discretion, std::set<std::string>& shown) {
    constexpr Kind kKind = Described<Row>::kKind;
    if (std::is_same_v<Row, Settings> || !discretion.shows(topicOf(kKind)))
        return;
    for (const Column<Row>& column : Described<Row>::kColumns) {
        if (!column.isText() || !discretion.shows(topicOf(kKind, column.name)))
            continue;
        if (Described<Row>::kOfScenario)
            shown.insert(canaryOf(Described<Row>::kTable, column.name, "baseline"));
        shown.insert(
            canaryOf(Described<Row>::kTable, column.name,
                     Described<Row>::kOfScenario || std::is_same_v<Row, Scenario> ? "option" : "plan"));
    }
}

Discretion discretionOf(unsigned bits) {
    return {(bits & 1U) != 0, (bits & 2U) != 0, (bits & 4U) != 0, (bits & 8U) != 0, (bits & 16U) != 0};
}

TEST(DiscreetCopy, HoldsNothingThatIsWithheldAndEverythingThatIsNotAtEveryLevel) {
    const Canaries canaries;
    for (unsigned bits = 0; bits < 32; ++bits) {
        const Discretion discretion = discretionOf(bits);
        IdSource ids(1);
        const DiscreetCopy copy = discreetCopy(canaries.plan, {kOption}, discretion, ids);
        std::set<std::string> expected;
        std::apply([&](const auto&... tables) { (addShown(tables, discretion, expected), ...); },
                   ForEachKind<Table>{});
        std::set<std::string> found;
        for (const std::string& text : textsIn(copy.plan)) {
            if (text.rfind("canary-", 0) == 0)
                found.insert(text);
        }
        EXPECT_EQ(found, expected) << "with " << bits;
        EXPECT_EQ(copy.isWhole(), bits == 31);
    }
}

TEST(DiscreetCopy, LeavesOutPayInNumbersToo) {
    const Canaries canaries;
    IdSource ids(1);
    const Plan copy = discreetCopy(canaries.plan, {}, {}, ids).plan;
    ASSERT_EQ(copy.org(kBaseline).positions().size(), 1U);
    const Position& seat = *copy.org(kBaseline).positions().begin();
    EXPECT_EQ(seat.cost, Money{});
    EXPECT_EQ(seat.payFloor, Money{});
    EXPECT_EQ(seat.payCeiling, Money{});
}

TEST(DiscreetCopy, CallsPeopleByTheTitleOfTheirSeatWhereNamesAreHidden) {
    const Canaries canaries;
    IdSource ids(1);
    const Plan copy = discreetCopy(canaries.plan, {}, {.names = false}, ids).plan;
    ASSERT_EQ(copy.people().size(), 1U);
    EXPECT_EQ(copy.people().begin()->name, "canary-position-title-baseline");
    EXPECT_TRUE(copy.people().begin()->email.empty());
}

TEST(DiscreetCopy, HasNoRowUnderItsOldIdAndIsSound) {
    const Canaries canaries;
    IdSource ids(1);
    const Plan copy = discreetCopy(canaries.plan, {kOption}, discretionOf(31), ids).plan;
    EXPECT_EQ(copy.org(kBaseline).find(kSeat), nullptr);
    EXPECT_EQ(copy.find(kHolder), nullptr);
    EXPECT_FALSE(copy.scenarios().contains(kOption));
    EXPECT_EQ(copy.scenarios().size(), 2U);
    const Incumbent& seat = *copy.org(kBaseline).incumbents().begin();
    EXPECT_NE(copy.find(seat.person), nullptr) << "what referred to a row still does";
    EXPECT_NE(copy.org(kBaseline).find(seat.position), nullptr);
}

TEST(DiscreetCopy, KnowsEveryColumnThatItsListNames) {
    for (const ColumnTopic& each : kColumnTopics) {
        bool isThere = false;
        std::apply(
            [&](const auto&... tables) {
                const auto look = [&]<class Row>(const Table<Row>&) {
                    for (const Column<Row>& column : Described<Row>::kColumns)
                        isThere =
                            isThere || (Described<Row>::kKind == each.kind && column.name == each.column);
                };
                (look(tables), ...);
            },
            ForEachKind<Table>{});
        EXPECT_TRUE(isThere) << each.column;
    }
}

} // namespace
} // namespace orgwright
