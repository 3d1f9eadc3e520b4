// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas/team_desk.h"

namespace orgwright::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

using TeamDragTest = TeamCanvasTest;

TEST_F(TeamDragTest, OntoATeamMakesItAPartInOneStepThatCanBeUndone) {
    const std::int64_t steps = desk.steps();
    carry("Customs", at("Booking"));
    EXPECT_EQ(told(), "Becomes part of Booking, 3 to 5 people");
    EXPECT_EQ(desk.steps(), steps) << "nothing is done while it is carried";
    release(at("Booking"));
    EXPECT_THAT(partsOf("Booking"), ElementsAre("Quotes", "Customs"));
    EXPECT_EQ(desk.steps(), steps + 1);
    EXPECT_FALSE(canvas.isDragging());
    desk.document().undo();
    EXPECT_THAT(partsOf("Product"), ElementsAre("Booking", "Customs"));
}

TEST_F(TeamDragTest, OntoItsOwnPartSaysWhyNotAndChangesNothing) {
    const std::int64_t steps = desk.steps();
    carry("Booking", at("Quotes"));
    EXPECT_THAT(told(), HasSubstr("Booking cannot"));
    ASSERT_TRUE(canvas.drag().target().has_value());
    EXPECT_EQ(canvas.drag().target()->refusal->reason, Reason::TeamUnderItself);
    release(at("Quotes"));
    EXPECT_EQ(desk.steps(), steps);
    EXPECT_THAT(partsOf("Quotes"), IsEmpty());
    EXPECT_FALSE(canvas.isDragging());
}

TEST_F(TeamDragTest, BetweenTwoPartsPutsThemInOrder) {
    const std::int64_t steps = desk.steps();
    const QPoint place = before("Booking");
    carry("Customs", place);
    EXPECT_EQ(told(), "Stands before Booking");
    release(place);
    EXPECT_THAT(partsOf("Product"), ElementsAre("Customs", "Booking"));
    EXPECT_EQ(desk.steps(), steps + 1);
}

TEST_F(TeamDragTest, BesideTheTopTakesItOutOfEveryTeam) {
    const QPoint place = before("Product");
    carry("Quotes", place);
    EXPECT_EQ(told(), "Becomes part of no other team");
    release(place);
    EXPECT_THAT(partsOf(""), ElementsAre("Quotes", "Product"));
}

TEST_F(TeamDragTest, EndsWithEscapeAndLeavesThePlanAlone) {
    const std::int64_t steps = desk.steps();
    carry("Customs", at("Booking"));
    QTest::keyClick(&canvas, Qt::Key_Escape);
    EXPECT_FALSE(canvas.isDragging());
    release(at("Booking"));
    EXPECT_EQ(desk.steps(), steps);
}

TEST_F(TeamDragTest, OverEmptyPaperDoesNothing) {
    const std::int64_t steps = desk.steps();
    const QPoint paper(1100, 760);
    carry("Customs", paper);
    EXPECT_EQ(told(), "");
    release(paper);
    EXPECT_EQ(desk.steps(), steps);
    EXPECT_FALSE(canvas.isDragging());
}

} // namespace
} // namespace orgwright::test
