// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/soundness.h"

#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace orgwright {
namespace {

using testing::PlanBuilder;

Plan soundPlan() {
    return PlanBuilder()
        .position("CEO")
        .under("CEO", "CTO")
        .under("CTO", "Dev")
        .inTray("Spare")
        .seat("CTO", "Ada")
        .line("Dev", "CEO")
        .team("A")
        .team("A1", "A")
        .member("Dev", "A1")
        .lead("A", "CTO");
}

/// Breaks the row with this id by `change`, and expects both judges to find the fault, and in that row.
template <class Row, class Change>
void expectFault(Fault fault, std::int64_t id, Change change, std::string_view column = {}) {
    Plan plan = soundPlan();
    ASSERT_TRUE(unsoundness(plan).empty());
    const ScenarioId scenario = Described<Row>::kOfScenario ? kBaseline : ScenarioId{};
    const Row before = *plan.rows<Row>(scenario).find(IdOf<Row>(id));
    Row after = before;
    change(after);
    Changes changes;
    if (after.id == before.id)
        changes.of<Row>().push_back({scenario, before, after});
    else
        changes.of<Row>().push_back({scenario, std::nullopt, after});
    plan.apply(changes);
    for (const auto& found : {unsoundness(plan), unsoundnessAfter(plan, changes)}) {
        ASSERT_FALSE(found.empty());
        EXPECT_EQ(found[0].fault, fault);
        EXPECT_EQ(found[0].kind, Described<Row>::kKind);
        EXPECT_EQ(found[0].column, column);
    }
}

/// Erases the row and expects both judges to miss it.
template <class Row>
void expectMissed(std::int64_t id) {
    Plan plan = soundPlan();
    const ScenarioId scenario = Described<Row>::kOfScenario ? kBaseline : ScenarioId{};
    Changes changes;
    changes.of<Row>().push_back({scenario, *plan.rows<Row>(scenario).find(IdOf<Row>(id)), std::nullopt});
    plan.apply(changes);
    EXPECT_EQ(unsoundness(plan).at(0).fault, Fault::MissingReference);
    EXPECT_EQ(unsoundnessAfter(plan, changes).at(0).fault, Fault::MissingReference);
}

} // namespace

TEST(Soundness, FindsNothingInASoundPlan) {
    EXPECT_TRUE(unsoundness(soundPlan()).empty());
    EXPECT_TRUE(unsoundness(emptyPlan()).empty());
}

TEST(Soundness, FindsIdsThatAreNone) {
    expectFault<Position>(Fault::BadId, 3, [](Position& row) { row.id = PositionId(-5); });
    expectFault<Person>(Fault::BadId, 1, [](Person& row) { row.id = PersonId(0); });
}

TEST(Soundness, FindsNumbersOutsideTheirColumn) {
    expectFault<Position>(
        Fault::BadNumber, 3, [](Position& row) { row.fte = {-1}; }, "fte");
    expectFault<Position>(
        Fault::BadNumber, 3, [](Position& row) { row.fte = {kMostFte.basisPoints + 1}; }, "fte");
    expectFault<Position>(
        Fault::BadNumber, 3, [](Position& row) { row.cost = kMostMoney + Money{1}; }, "cost");
    expectFault<Position>(
        Fault::BadNumber, 3, [](Position& row) { row.stateSince = Date{20260230}; }, "state_since");
    expectFault<Position>(
        Fault::BadNumber, 3, [](Position& row) { row.stateQuarter = Quarter{7}; }, "state_quarter");
    expectFault<Position>(
        Fault::BadNumber, 3, [](Position& row) { row.state = static_cast<SeatState>(9); }, "state");
    expectFault<Position>(
        Fault::BadNumber, 3, [](Position& row) { row.rank = std::numeric_limits<std::int64_t>::max(); },
        "rank");
    expectFault<Team>(
        Fault::BadNumber, 1, [](Team& row) { row.colour = 9; }, "colour");
    expectFault<Settings>(
        Fault::BadNumber, 1, [](Settings& row) { row.fiscalYearStart = 13; }, "fiscal_year_start");
    expectFault<Settings>(
        Fault::BadNumber, 1, [](Settings& row) { row.spanLeast = 0; }, "span_least");
}

TEST(Soundness, FindsTextThatMayNotBeStored) {
    expectFault<Position>(
        Fault::BadText, 3, [](Position& row) { row.title = "\xFF"; }, "title");
    expectFault<Position>(
        Fault::BadText, 3, [](Position& row) { row.note = std::string(kMostTextBytes + 1, 'x'); }, "note");
    expectFault<Person>(
        Fault::BadText, 1, [](Person& row) { row.email = std::string("a\0b", 3); }, "email");
    expectFault<Settings>(
        Fault::BadText, 1, [](Settings& row) { row.title = "\xED\xA0\x80"; }, "title");
}

TEST(Soundness, AdmitsTheLongestText) {
    Plan plan = soundPlan();
    Position row = *plan.org(kBaseline).find(PositionId(3));
    row.note = std::string(kMostTextBytes, 'x');
    plan.put(kBaseline, row);
    EXPECT_TRUE(unsoundness(plan).empty());
}

TEST(Soundness, FindsReferencesToWhatIsNotThere) {
    expectFault<Position>(
        Fault::MissingReference, 3, [](Position& row) { row.manager = PositionId(99); }, "manager");
    expectFault<Position>(
        Fault::MissingReference, 3, [](Position& row) { row.team = TeamId(99); }, "team");
    expectFault<Incumbent>(
        Fault::MissingReference, 1, [](Incumbent& row) { row.person = PersonId(99); }, "person");
    expectFault<SecondaryLine>(
        Fault::MissingReference, 1, [](SecondaryLine& row) { row.to = PositionId(99); }, "to_position");
    expectFault<Team>(
        Fault::MissingReference, 1, [](Team& row) { row.lead = PositionId(99); }, "lead");
}

TEST(Soundness, MissesWhatWasErasedUnderThoseWhoReferToIt) {
    expectMissed<Position>(1); // a manager
    expectMissed<Position>(2); // who sits in it, and the team it leads
    expectMissed<Position>(3); // where a line begins
    expectMissed<Person>(1);
    expectMissed<Team>(1); // a part
    expectMissed<Team>(2); // a member
}

TEST(Soundness, FindsReferencesThatMustBeSet) {
    expectFault<Incumbent>(Fault::EmptyReference, 1, [](Incumbent& row) { row.person = {}; });
    expectFault<Incumbent>(Fault::EmptyReference, 1, [](Incumbent& row) { row.position = {}; });
    expectFault<SecondaryLine>(Fault::EmptyReference, 1, [](SecondaryLine& row) { row.from = {}; });
    expectFault<SecondaryLine>(Fault::EmptyReference, 1, [](SecondaryLine& row) { row.to = row.from; });
}

TEST(Soundness, FindsCycles) {
    expectFault<Position>(Fault::ReportingCycle, 1, [](Position& row) { row.manager = PositionId(3); });
    expectFault<Position>(Fault::ReportingCycle, 1, [](Position& row) { row.manager = PositionId(1); });
    expectFault<Team>(Fault::TeamCycle, 1, [](Team& row) { row.parent = TeamId(2); });
    expectFault<Team>(Fault::TeamCycle, 1, [](Team& row) { row.parent = TeamId(1); });
}

TEST(Soundness, FindsManagersOfWhatStandsInTheTray) {
    expectFault<Position>(Fault::ManagerInTray, 4, [](Position& row) { row.manager = PositionId(1); });
}

TEST(Soundness, FindsKeysThatAreTaken) {
    for (const bool inBulk : {false, true}) {
        Plan plan = soundPlan();
        Changes changes;
        for (std::int64_t id = 1; id <= 3; ++id) {
            const Position before = *plan.org(kBaseline).find(PositionId(id));
            Position after = before;
            after.key = "P-7";
            changes.of<Position>().push_back({kBaseline, before, after});
        }
        plan.apply(changes);
        const auto found = inBulk ? unsoundness(plan) : unsoundnessAfter(plan, changes);
        ASSERT_EQ(found.size(), 2U);
        EXPECT_EQ(found[0].fault, Fault::DuplicateKey);
    }
}

TEST(Soundness, FindsKeysThatAreTakenInEveryScenarioThatChanged) {
    Plan plan = soundPlan();
    plan.put(ScenarioId{}, Scenario{.id = ScenarioId(2), .name = "Option B", .rank = 1});
    Changes changes;
    for (const ScenarioId scenario : {kBaseline, ScenarioId(2)}) {
        for (std::int64_t id = 11; id <= 12; ++id) {
            Position row;
            row.id = PositionId(id);
            row.key = scenario == kBaseline ? std::to_string(id) : "same";
            changes.of<Position>().push_back({scenario, std::nullopt, row});
        }
    }
    plan.apply(changes);
    const auto found = unsoundnessAfter(plan, changes);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].fault, Fault::DuplicateKey);
    EXPECT_EQ(found[0].scenario, ScenarioId(2));
}

TEST(Soundness, NeedsOneSettingsRowAndTheBaseline) {
    Plan plan = soundPlan();
    plan.erase<Settings>({}, PlanId{1});
    EXPECT_EQ(unsoundness(plan).at(0).fault, Fault::SettingsMissing);
    plan = soundPlan();
    Settings second;
    second.id = PlanId(2);
    plan.put(ScenarioId{}, second);
    EXPECT_EQ(unsoundness(plan).at(0).fault, Fault::SettingsMissing);
    plan = emptyPlan();
    plan.erase<Scenario>({}, kBaseline);
    EXPECT_EQ(unsoundness(plan).at(0).fault, Fault::SettingsMissing);
}

TEST(Soundness, NeedsTheScenarioOfEveryRow) {
    Plan plan = emptyPlan();
    Changes changes;
    Position row;
    row.id = PositionId(1);
    changes.of<Position>().push_back({ScenarioId(7), std::nullopt, row});
    plan.apply(changes);
    EXPECT_EQ(unsoundness(plan).at(0).fault, Fault::ScenarioMissing);
    EXPECT_EQ(unsoundnessAfter(plan, changes).at(0).fault, Fault::ScenarioMissing);
}

TEST(Soundness, EndsAfterAsMuchAsWasAskedFor) {
    Plan plan = emptyPlan();
    for (std::int64_t id = 1; id <= 50; ++id) {
        Position row;
        row.id = PositionId(id);
        row.title = "\xFF";
        plan.put(kBaseline, row);
    }
    EXPECT_EQ(unsoundness(plan, 10).size(), 10U);
    EXPECT_EQ(unsoundness(plan).size(), 50U);
}

TEST(Soundness, OfAChainOfAHundredThousandNeedsNoStack) {
    Plan plan = emptyPlan();
    for (std::int64_t id = 1; id <= 100'000; ++id) {
        Position row;
        row.id = PositionId(id);
        row.manager = PositionId(id % 100'000 + 1);
        plan.put(kBaseline, row);
    }
    const auto found = unsoundness(plan);
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found[0].fault, Fault::ReportingCycle);
}

TEST(Soundness, JudgesManyRowsWhoseIdsWereChosenToCollide) {
    Plan plan = emptyPlan();
    for (std::int64_t id = 1; id <= 30'000; ++id)
        plan.put(ScenarioId{}, Person{PersonId(id << 44), {}, "x", {}});
    EXPECT_TRUE(unsoundness(plan).empty());
    EXPECT_EQ(plan.people().size(), 30'000U);
}

} // namespace orgwright
