// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/editor.h"

#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace orgwright {
namespace {

using testing::isSame;
using testing::PlanBuilder;
using testing::positionTitled;

class EditorTest : public ::testing::Test {
protected:
    Plan plan = PlanBuilder().position("CEO").under("CEO", "CTO", "CFO");
    const Plan start = plan;
    IdSource ids{1};

    Position row(const char* title) const { return *plan.org(kBaseline).find(positionTitled(plan, title)); }
};

} // namespace

TEST_F(EditorTest, LetsLaterLinesSeeWhatEarlierOnesDid) {
    Editor editor(plan, kBaseline, ids, {});
    Position cto = row("CTO");
    cto.manager = positionTitled(plan, "CFO");
    editor.put(cto);
    EXPECT_EQ(testing::reportsOf(editor.plan(), "CFO"), "CTO");
}

TEST_F(EditorTest, TakesEverythingBackUnlessItIsTaken) {
    {
        Editor editor(plan, kBaseline, ids, {});
        editor.erase<Position>(positionTitled(plan, "CTO"));
        Position added;
        added.id = editor.newId<PositionId>();
        editor.put(added);
        editor.put(Person{PersonId(5), {}, "Ada", {}});
    }
    EXPECT_TRUE(isSame(plan, start));
}

TEST_F(EditorTest, KeepsWhatIsTaken) {
    Changes taken;
    {
        Editor editor(plan, kBaseline, ids, {});
        editor.erase<Position>(positionTitled(plan, "CTO"));
        taken = editor.take();
    }
    EXPECT_EQ(taken.size(), 1U);
    EXPECT_FALSE(isSame(plan, start));
}

TEST_F(EditorTest, ReportsARowThatIsWhatItWasAsUnchanged) {
    Editor editor(plan, kBaseline, ids, {});
    Position cto = row("CTO");
    cto.note = "x";
    editor.put(cto);
    cto.note = "";
    editor.put(cto);
    EXPECT_TRUE(editor.changes().isEmpty());
}

TEST_F(EditorTest, ReportsOneChangeForARowThatChangedTwice) {
    Editor editor(plan, kBaseline, ids, {});
    Position cto = row("CTO");
    cto.note = "x";
    editor.put(cto);
    cto.note = "y";
    editor.put(cto);
    const Changes changes = editor.changes();
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes.of<Position>()[0].before->note, "");
    EXPECT_EQ(changes.of<Position>()[0].after->note, "y");
}

TEST_F(EditorTest, ForgetsARowThatCameAndWent) {
    {
        Editor editor(plan, kBaseline, ids, {});
        Position added;
        added.id = editor.newId<PositionId>();
        editor.put(added);
        editor.erase<Position>(added.id);
        EXPECT_TRUE(editor.changes().isEmpty());
    }
    EXPECT_TRUE(isSame(plan, start));
}

TEST_F(EditorTest, ErasingWhatIsNotThereDoesNothing) {
    {
        Editor editor(plan, kBaseline, ids, {});
        editor.erase<Position>(PositionId(77));
        editor.erase<Incumbent>(IncumbentId(1));
        EXPECT_TRUE(editor.changes().isEmpty());
        EXPECT_TRUE(editor.take().isEmpty());
    }
    EXPECT_TRUE(isSame(plan, start));
}

TEST_F(EditorTest, CarriesTheFirstDescription) {
    Editor editor(plan, kBaseline, ids, {});
    EXPECT_EQ(editor.label().action, Action::None);
    editor.describe(Action::Paste, {"a"});
    editor.describe(Action::AddPosition, {"b"});
    EXPECT_EQ(editor.label(), (StepLabel{Action::Paste, {"a"}}));
}

} // namespace orgwright
