// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people_commands.h"

#include "tests/support/workbench.h"

#include <gtest/gtest.h>

namespace orgwright {
namespace {

using testing::because;
using testing::PlanBuilder;
using testing::Workbench;

class People : public ::testing::Test {
protected:
    Workbench bench{PlanBuilder()
                        .position("CEO")
                        .under("CEO", "CTO", "CFO")
                        .being(SeatState::Open)
                        .with([](Position& row) { row.stateSince = Date{20260101}; })
                        .under("CEO", "COO")
                        .being(SeatState::Closing)
                        .seat("CEO", "Ada")
                        .seat("CTO", "Grace")
                        .seat("COO", "Alan")};

    std::int64_t id(const char* title) const { return bench.at(title).value(); }
    Result<IncumbentId> fill(const char* title, const char* name) {
        return bench.run([&](Editor& e) { return fillPosition(e, bench.at(title), bench.person(name)); });
    }
    Result<void> vacate(const char* title, PersonId person = {}) {
        return bench.run([&](Editor& e) { return vacatePosition(e, bench.at(title), person); });
    }
    static Person named(std::string name, std::string key = {}) {
        return {{}, std::move(key), std::move(name), {}};
    }
};

} // namespace

TEST_F(People, FillAnOpenSeatWhichIsThenNoLongerOpen) {
    const auto filled = fill("CFO", "Ada");
    ASSERT_TRUE(filled);
    EXPECT_EQ(bench.row("CFO").state, SeatState::Filled);
    EXPECT_FALSE(bench.row("CFO").stateSince.isSet());
    EXPECT_EQ(bench.org().find(*filled)->person, bench.person("Ada"));
    EXPECT_EQ(bench.org().find(*filled)->since, Date{20261103});
    EXPECT_EQ(bench.org().seats(bench.person("Ada")).size(), 2U);
    EXPECT_EQ(bench.label, (StepLabel{Action::FillPosition, {"CFO", "Ada"}}));
    EXPECT_EQ(bench.announced.size(), 2U);
}

TEST_F(People, SitBesideOneAnotherInOrder) {
    ASSERT_TRUE(fill("CTO", "Alan"));
    const auto seated = bench.org().incumbents(bench.at("CTO"));
    ASSERT_EQ(seated.size(), 2U);
    EXPECT_EQ(bench.org().find(seated[0].id)->person, bench.person("Grace"));
    EXPECT_EQ(bench.org().find(seated[1].id)->person, bench.person("Alan"));
    EXPECT_EQ(bench.announced.size(), 1U);
}

TEST_F(People, FillAClosingSeatThatStaysClosing) {
    ASSERT_TRUE(fill("COO", "Ada"));
    EXPECT_EQ(bench.row("COO").state, SeatState::Closing);
}

TEST_F(People, DoNotFillASeatTwiceNorOneThatIsNotThere) {
    const auto refused = [&](PositionId position, PersonId person) {
        return bench.refusal([&](Editor& e) { return fillPosition(e, position, person); });
    };
    EXPECT_EQ(refused(bench.at("CEO"), bench.person("Ada")),
              because(Reason::AlreadyHoldsSeat, {id("CEO"), bench.person("Ada").value()}));
    EXPECT_EQ(refused(PositionId(77), bench.person("Ada")), because(Reason::NotFound, {77}));
    EXPECT_EQ(refused(bench.at("CEO"), PersonId(77)), because(Reason::NotFound, {77}));
    EXPECT_EQ(refused(bench.at("CFO"), PersonId{}), because(Reason::NotFound, {0}));
}

TEST_F(People, WhoAreNewFillASeat) {
    const auto added =
        bench.run([&](Editor& e) { return fillWithNewPerson(e, bench.at("CFO"), named("Joan", "E-1")); });
    ASSERT_TRUE(added);
    EXPECT_EQ(bench.plan().find(*added)->name, "Joan");
    EXPECT_EQ(bench.org().incumbents(bench.at("CFO")).size(), 1U);
    EXPECT_EQ(bench.announced.size(), 3U);
}

TEST_F(People, WhoAreNewNeedANameAndAKeyOfTheirOwn) {
    ASSERT_TRUE(
        bench.run([&](Editor& e) { return fillWithNewPerson(e, bench.at("CFO"), named("Joan", "E-1")); }));
    const auto refused = [&](const Person& person, PositionId position) {
        const auto refusal = bench.refusal([&](Editor& e) { return fillWithNewPerson(e, position, person); });
        return refusal ? std::optional(refusal->reason) : std::nullopt;
    };
    EXPECT_EQ(refused(named(" "), bench.at("CFO")), Reason::NameNeeded);
    EXPECT_EQ(refused(named("\xC0\x80"), bench.at("CFO")), Reason::TextNotUnicode);
    EXPECT_EQ(refused(named("Mary", "E-1"), bench.at("CFO")), Reason::KeyTaken);
    EXPECT_EQ(refused(named("Mary"), PositionId(77)), Reason::NotFound);
}

TEST_F(People, LeaveASeatOpenSinceToday) {
    ASSERT_TRUE(vacate("CTO"));
    EXPECT_EQ(bench.row("CTO").state, SeatState::Open);
    EXPECT_EQ(bench.row("CTO").stateSince, Date{20261103});
    EXPECT_TRUE(bench.person("Grace"));
    EXPECT_EQ(bench.label, (StepLabel{Action::VacatePosition, {"CTO"}}));
}

TEST_F(People, LeaveASeatFilledWhileSomebodyStays) {
    ASSERT_TRUE(fill("CTO", "Alan"));
    ASSERT_TRUE(vacate("CTO", bench.person("Grace")));
    EXPECT_EQ(bench.row("CTO").state, SeatState::Filled);
    EXPECT_EQ(bench.org().incumbents(bench.at("CTO")).size(), 1U);
    ASSERT_TRUE(vacate("CTO", bench.person("Alan")));
    EXPECT_EQ(bench.row("CTO").state, SeatState::Open);
}

TEST_F(People, LeaveASeatOnItsWayOutClosing) {
    ASSERT_TRUE(vacate("COO"));
    EXPECT_EQ(bench.row("COO").state, SeatState::Closing);
    EXPECT_EQ(bench.row("COO").stateSince, (Date{20261103})) << "nobody sits there since today";
}

TEST_F(People, WithoutANameLeaveASeatToo) {
    ASSERT_TRUE(vacate("CTO"));
    Plan plan = bench.plan();
    Position row = bench.row("CTO");
    row.state = SeatState::Filled;
    plan.put(kBaseline, row);
    Workbench nameless(plan);
    ASSERT_TRUE(nameless.run([&](Editor& e) { return vacatePosition(e, nameless.at("CTO")); }));
    EXPECT_EQ(nameless.row("CTO").state, SeatState::Open);
}

TEST_F(People, LeaveAnOpenSeatAsItWas) {
    ASSERT_TRUE(vacate("CFO"));
    EXPECT_TRUE(bench.announced.isEmpty());
}

TEST_F(People, DoNotLeaveWhereTheyDoNotSit) {
    EXPECT_EQ(
        bench.refusal([&](Editor& e) { return vacatePosition(e, bench.at("CTO"), bench.person("Ada")); }),
        because(Reason::NotFound, {bench.person("Ada").value()}));
    EXPECT_EQ(bench.refusal([&](Editor& e) { return vacatePosition(e, PositionId(77)); }),
              because(Reason::NotFound, {77}));
}

TEST_F(People, AreEditedEverywhereTheySit) {
    Person row = *bench.plan().find(bench.person("Ada"));
    row.name = "Ada King";
    row.email = "ada@example.org";
    row.key = "E-9";
    ASSERT_TRUE(bench.run([&](Editor& e) { return editPerson(e, row); }));
    EXPECT_EQ(*bench.plan().find(row.id), row);
    EXPECT_EQ(bench.announced.of<Person>().size(), 1U);
    ASSERT_TRUE(bench.run([&](Editor& e) { return editPerson(e, row); }));
    EXPECT_TRUE(bench.announced.isEmpty());
}

TEST_F(People, AreNotEditedToWhatMayNotBe) {
    const auto refused = [&](auto change) {
        Person row = *bench.plan().find(bench.person("Ada"));
        change(row);
        const auto refusal = bench.refusal([&](Editor& e) { return editPerson(e, row); });
        return refusal ? std::optional(refusal->reason) : std::nullopt;
    };
    ASSERT_TRUE(
        bench.run([&](Editor& e) { return fillWithNewPerson(e, bench.at("CFO"), named("Joan", "E-1")); }));
    EXPECT_EQ(refused([](Person& row) { row.name = ""; }), Reason::NameNeeded);
    EXPECT_EQ(refused([](Person& row) { row.email = "\x80"; }), Reason::TextNotUnicode);
    EXPECT_EQ(refused([](Person& row) { row.key = "E-1"; }), Reason::KeyTaken);
    EXPECT_EQ(refused([](Person& row) { row.id = PersonId(77); }), Reason::NotFound);
}

TEST_F(People, HoldASeatSinceADayAndInTheInterim) {
    const auto seated = bench.org().incumbents(bench.at("CTO"));
    Incumbent row = *bench.org().find(seated[0].id);
    row.since = Date{20250101};
    row.interim = true;
    row.person = bench.person("Ada");
    row.position = bench.at("CFO");
    ASSERT_TRUE(bench.run([&](Editor& e) { return editIncumbent(e, row); }));
    const Incumbent& now = *bench.org().find(row.id);
    EXPECT_EQ(now.since, Date{20250101});
    EXPECT_TRUE(now.interim);
    EXPECT_EQ(now.person, bench.person("Grace"));
    EXPECT_EQ(now.position, bench.at("CTO"));
}

TEST_F(People, DoNotHoldASeatSinceADayThatIsNone) {
    Incumbent row = *bench.org().find(IncumbentId(1));
    row.since = Date{20250230};
    EXPECT_EQ(bench.refusal([&](Editor& e) { return editIncumbent(e, row); }),
              because(Reason::OutOfRange, {1}, {"since"}));
    row.id = IncumbentId(77);
    EXPECT_EQ(bench.refusal([&](Editor& e) { return editIncumbent(e, row); }),
              because(Reason::NotFound, {77}));
}

} // namespace orgwright
