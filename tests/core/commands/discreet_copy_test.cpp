// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/discreet_copy.h"

#include "tests/support/canaries.h"

#include <gmock/gmock.h>
#include <set>
#include <string>

namespace orgwright {
namespace {

using testing::Canaries;
using testing::canaryOf;
using testing::discretionOf;
using testing::kHolder;
using testing::kOption;
using testing::kSeat;

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

TEST(DiscreetPlan, HoldsWhatIsShownUnderItsOwnIdsAndNothingElseAtEveryLevel) {
    const Canaries canaries;
    for (unsigned bits = 0; bits < 32; ++bits) {
        const Discretion discretion = discretionOf(bits);
        const DiscreetPlan discreet(canaries.plan, discretion);
        EXPECT_NE(discreet.plan().org(kBaseline).find(kSeat), nullptr);
        EXPECT_NE(discreet.plan().find(kHolder), nullptr);
        for (const Kind kind : {Kind::Successor, Kind::Evidence, Kind::LoggedDecision, Kind::Clash}) {
            bool isThere = false;
            discreet.plan().forEachTable([&]<class Row>(ScenarioId, const Table<Row>& table) {
                isThere = isThere || (Described<Row>::kKind == kind && table.size() > 0);
            });
            EXPECT_EQ(isThere, discretion.shows(topicOf(kind))) << bits;
        }
        const std::set<std::string> texts = textsIn(discreet.plan());
        EXPECT_EQ(texts.contains(canaryOf("person", "name", "plan")), discretion.names);
        EXPECT_EQ(texts.contains(canaryOf("position", "note", "baseline")), discretion.notes);
        EXPECT_EQ(discreet.plan().org(kBaseline).find(kSeat)->cost == Money{}, !discretion.pay);
    }
}

TEST(DiscreetPlan, CallsThoseWhomANoteNamesByTheirSeat) {
    Canaries canaries;
    Position seat = *canaries.plan.org(kBaseline).find(kSeat);
    seat.title = "Chief";
    seat.note = "canary-person-name-plan leaves; ask canary-person-name-plan";
    canaries.plan.put(kBaseline, seat);
    const DiscreetPlan discreet(canaries.plan, {.names = false, .notes = true});
    EXPECT_EQ(discreet.plan().org(kBaseline).find(kSeat)->note, "Chief leaves; ask Chief");
}

TEST(Discretion, IsWhatTheSettingsSay) {
    EXPECT_EQ(publicDiscretion(Settings{}), Discretion{});
    for (unsigned bits = 0; bits < 32; ++bits) {
        Settings settings;
        settings.confidential = confidentialOf(discretionOf(bits));
        EXPECT_EQ(publicDiscretion(settings), discretionOf(bits));
    }
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
