// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/position_commands.h"
#include "tests/ui/canvas/canvas_desk.h"

#include <QSignalSpy>

namespace orgwright::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class DragTest : public CanvasTest {
protected:
    std::string told() const { return canvas.drag().sentence().toStdString(); }
    std::vector<std::string> reportsOf(std::string_view title) const {
        std::vector<std::string> titles;
        for (const auto& link : desk.org().reports(desk.titled(title)))
            titles.push_back(desk.position(link.id).title.str());
        return titles;
    }
};

TEST_F(DragTest, OntoACardMakesTheBranchItsLastReportInOneStep) {
    const std::int64_t before = desk.steps();
    carry("EM, Quotes", at("Director, Customs"));
    release(at("Director, Customs"));
    EXPECT_THAT(reportsOf("Director, Customs"), ElementsAre("EM, Declarations", "EM, Filing", "EM, Quotes"));
    EXPECT_EQ(desk.steps(), before + 1);
    desk.document().undo();
    EXPECT_THAT(reportsOf("Director, Booking"), ElementsAre("EM, Schedules", "EM, Quotes"));
}

TEST_F(DragTest, ShowsWhatTheDropWouldDoBeforeItIsDone) {
    const std::int64_t before = desk.steps();
    carry("EM, Quotes", at("Director, Customs"));
    ASSERT_TRUE(desk.drop().isActive());
    EXPECT_EQ(told(), "Reports to Ana Ruiz, span 2 to 3");
    ASSERT_EQ(desk.drop().areas().size(), 2u);
    const DropPreview::Area& customs = desk.drop().areas()[0];
    EXPECT_EQ(customs.head, desk.titled("Director, Customs"));
    EXPECT_EQ(customs.before.people + 1, customs.after.people);
    EXPECT_EQ(customs.before.costMinor + 100'000'00, customs.after.costMinor);
    EXPECT_EQ(desk.steps(), before);
    EXPECT_EQ(managerOf("EM, Quotes"), desk.titled("Director, Booking"));
}

TEST_F(DragTest, UnderItsOwnReportSaysWhyNotAndChangesNothing) {
    const std::int64_t before = desk.steps();
    carry("Director, Booking", at("EM, Schedules"));
    EXPECT_THAT(told(),
                HasSubstr("Lee Chen cannot report to Dev Patel, because Dev Patel stands below Lee Chen"));
    EXPECT_FALSE(desk.drop().isActive());
    release(at("EM, Schedules"));
    EXPECT_EQ(desk.steps(), before);
    EXPECT_EQ(managerOf("Director, Booking"), desk.titled("Chief Product Officer"));
    EXPECT_FALSE(canvas.isDragging());
}

TEST_F(DragTest, BetweenTwoCardsReorders) {
    desk.view().setDensity(drawing::Density::Standard);
    const QRectF declarations = canvas.cardOnScreen(desk.titled("EM, Declarations"));
    const QPoint before = QPointF(declarations.center().x(), declarations.top() - 4).toPoint();
    carry("EM, Filing", before);
    ASSERT_TRUE(canvas.drag().target().has_value());
    EXPECT_EQ(told(), "Stands before Olu Adeyemi");
    release(before);
    EXPECT_THAT(reportsOf("Director, Customs"), ElementsAre("EM, Filing", "EM, Declarations"));
}

TEST_F(DragTest, EndsWithEscapeAndLeavesThePlanAlone) {
    const std::int64_t before = desk.steps();
    carry("EM, Quotes", at("Director, Customs"));
    QTest::keyClick(&canvas, Qt::Key_Escape);
    EXPECT_FALSE(canvas.isDragging());
    EXPECT_FALSE(desk.drop().isActive());
    release(at("Director, Customs"));
    EXPECT_EQ(desk.steps(), before);
}

TEST_F(DragTest, WithAltAsksForTheReportsInsteadOfTakingThem) {
    QSignalSpy asked(&canvas, &OrgCanvas::splitRequested);
    const std::int64_t before = desk.steps();
    carry("Director, Booking", at("Director, Customs"));
    release(at("Director, Customs"), Qt::AltModifier);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<PositionId>(), desk.titled("Director, Booking"));
    EXPECT_EQ(asked[0][1].value<PositionId>(), desk.titled("Director, Customs"));
    EXPECT_EQ(desk.steps(), before);
}

TEST_F(DragTest, OfSeveralMovesThemAllInOneStep) {
    const std::int64_t before = desk.steps();
    press(at("EM, Schedules"));
    release(at("EM, Schedules"));
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, Qt::ControlModifier, at("EM, Quotes"));
    carry("EM, Quotes", at("Director, Customs"));
    EXPECT_EQ(canvas.drag().people(), 2);
    release(at("Director, Customs"));
    EXPECT_THAT(reportsOf("Director, Customs"),
                ElementsAre("EM, Declarations", "EM, Filing", "EM, Schedules", "EM, Quotes"));
    EXPECT_EQ(desk.steps(), before + 1);
}

TEST_F(DragTest, FromTheTrayPlacesThePosition) {
    const PositionId rui = desk.titled("Partner engineer");
    canvas.beginDrag({rui}, canvas.viewport()->mapToGlobal(QPoint(5, 5)));
    move(at("Director, Booking"));
    release(at("Director, Booking"));
    EXPECT_EQ(desk.position(rui).manager, desk.titled("Director, Booking"));
    EXPECT_EQ(desk.position(rui).place, Place::Chart);
}

TEST_F(DragTest, ReleasedOutsideTheChartTellsWhere) {
    QSignalSpy dropped(&canvas, &OrgCanvas::droppedOutside);
    carry("EM, Quotes", at("EM, Quotes") + QPoint(30, 30));
    release(QPoint(600, 5000));
    EXPECT_EQ(dropped.count(), 1);
    EXPECT_EQ(managerOf("EM, Quotes"), desk.titled("Director, Booking"));
}

} // namespace
} // namespace orgwright::test
