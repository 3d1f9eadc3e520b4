// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/position_commands.h"
#include "tests/ui/canvas/canvas_desk.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QWheelEvent>

namespace orgwright::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

using OrgCanvasTest = CanvasTest;

std::string accessibleName(QAccessibleInterface* card) {
    return card->text(QAccessible::Name).toStdString();
}

TEST_F(OrgCanvasTest, ShowsTheWholeChartAtFirst) {
    const QRectF view = canvas.viewport()->rect();
    for (const Position& row : desk.org().positions()) {
        if (row.place == Place::Chart) {
            EXPECT_TRUE(view.contains(canvas.cardOnScreen(row.id))) << row.title.view();
        }
    }
    EXPECT_TRUE(canvas.cardOnScreen(desk.titled("Partner engineer")).isEmpty());
}

TEST_F(OrgCanvasTest, SelectsByClickAndAddsByControl) {
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, at("EM, Quotes"));
    EXPECT_THAT(desk.selection().positions(), ElementsAre(desk.titled("EM, Quotes")));
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, Qt::ControlModifier, at("EM, Filing"));
    EXPECT_THAT(desk.selection().positions(),
                ElementsAre(desk.titled("EM, Quotes"), desk.titled("EM, Filing")));
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, Qt::ControlModifier, at("EM, Quotes"));
    EXPECT_THAT(desk.selection().positions(), ElementsAre(desk.titled("EM, Filing")));
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, QPoint(3, 3));
    EXPECT_TRUE(desk.selection().isEmpty());
}

TEST_F(OrgCanvasTest, FollowsKinshipWithTheArrows) {
    desk.selection().select(desk.titled("Chief Product Officer"));
    const auto key = [&](Qt::Key arrow) {
        QTest::keyClick(&canvas, arrow);
        return desk.position(desk.selection().current()).title.str();
    };
    EXPECT_THAT(key(Qt::Key_Down), testing::StartsWith("Director, "));
    desk.selection().select(desk.titled("Director, Booking"));
    EXPECT_EQ(key(Qt::Key_Right), "Director, Customs");
    EXPECT_EQ(key(Qt::Key_Left), "Director, Booking");
    EXPECT_EQ(key(Qt::Key_Down), "EM, Schedules");
    EXPECT_EQ(key(Qt::Key_Up), "Director, Booking");
    EXPECT_EQ(key(Qt::Key_Up), "Chief Product Officer");
    EXPECT_EQ(key(Qt::Key_Up), "Chief Product Officer") << "nothing is above";
}

TEST_F(OrgCanvasTest, ZoomsToThePointerWithControlAndTheWheel) {
    canvas.setZoom(3.0); // larger than the view, so that nothing centres it
    canvas.reveal(desk.titled("Director, Booking"));
    const QPoint pointer = at("Director, Booking");
    const drawing::Point before = canvas.camera().toDrawing(pointer);
    QWheelEvent wheel(pointer, canvas.viewport()->mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas.viewport(), &wheel);
    EXPECT_NEAR(canvas.camera().zoom(), 3.0 * 1.15, 1e-9);
    const drawing::Point after = canvas.camera().toDrawing(pointer);
    EXPECT_NEAR(after.x, before.x, drawing::kPixel);
    EXPECT_NEAR(after.y, before.y, drawing::kPixel);
}

TEST_F(OrgCanvasTest, RevealsWhatIsFoldedAway) {
    canvas.foldBelow(2);
    const PositionId quotes = desk.titled("EM, Quotes");
    ASSERT_TRUE(canvas.cardOnScreen(quotes).isEmpty());
    canvas.reveal(quotes);
    EXPECT_TRUE(QRectF(canvas.viewport()->rect()).contains(canvas.cardOnScreen(quotes)));
    EXPECT_EQ(desk.selection().current(), quotes);
    EXPECT_TRUE(desk.view().isFolded(desk.titled("Director, Customs"))) << "the rest stays folded";
}

TEST_F(OrgCanvasTest, TellsAssistiveTechnologyOfEachCard) {
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&canvas);
    ASSERT_NE(tree, nullptr);
    EXPECT_EQ(tree->role(), QAccessible::Tree);
    ASSERT_EQ(tree->childCount(), canvas.chart().size());
    EXPECT_THAT(accessibleName(tree->child(0)), HasSubstr("Ines Okafor"));
    EXPECT_THAT(accessibleName(tree->child(0)), HasSubstr("2 direct reports"));
    QAccessibleInterface* card = tree->child(1);
    card->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(desk.selection().current(), canvas.chart().id(1));
    EXPECT_TRUE(card->state().selected);
    const QRect seen = canvas.cardOnScreen(canvas.chart().id(1)).toAlignedRect();
    EXPECT_EQ(card->rect(), QRect(canvas.viewport()->mapToGlobal(seen.topLeft()), seen.size()));
}

TEST_F(OrgCanvasTest, HidesNamesFromAssistiveTechnologyToo) {
    desk.hideEverything();
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&canvas);
    for (int i = 0; i < tree->childCount(); ++i)
        EXPECT_THAT(accessibleName(tree->child(i)), testing::Not(HasSubstr("Ines Okafor")));
}

TEST_F(OrgCanvasTest, KeepsTheSelectedCardInItsPlaceWhenTheChartIsLaidOutAnew) {
    desk.selection().select(desk.titled("Director, Customs"));
    canvas.setZoom(2.0);
    canvas.reveal(desk.titled("Director, Customs"));
    const QPointF before = canvas.cardOnScreen(desk.titled("Director, Customs")).topLeft();
    desk.add(desk.position(desk.titled("EM, Quotes")), desk.titled("Director, Booking"));
    const QPointF after = canvas.cardOnScreen(desk.titled("Director, Customs")).topLeft();
    EXPECT_NEAR(after.x(), before.x(), 1);
    EXPECT_NEAR(after.y(), before.y(), 1);
}

TEST_F(OrgCanvasTest, ForgetsTheSelectionOfWhatIsGone) {
    const PositionId quotes = desk.titled("EM, Quotes");
    desk.selection().select(quotes);
    desk.document().run([&](Editor& editor) { return deletePosition(editor, quotes, ReportsGo::Along); });
    EXPECT_TRUE(desk.selection().isEmpty());
    EXPECT_TRUE(canvas.cardOnScreen(quotes).isEmpty());
}

TEST_F(OrgCanvasTest, ForgetsWhatIsGoneAlsoWhileItIsHidden) {
    const PositionId quotes = desk.titled("EM, Quotes");
    canvas.hide();
    desk.document().run([&](Editor& editor) { return deletePosition(editor, quotes, ReportsGo::Along); });
    EXPECT_EQ(canvas.chart().find(quotes), drawing::kNoNode);
}

TEST_F(OrgCanvasTest, LaysOutWhenItIsShownWhatWasFoldedWhileItWasHidden) {
    const PositionId quotes = desk.titled("EM, Quotes");
    canvas.hide();
    canvas.foldBelow(2);
    EXPECT_NE(canvas.chart().find(quotes), drawing::kNoNode);
    canvas.show();
    EXPECT_EQ(canvas.chart().find(quotes), drawing::kNoNode);
    EXPECT_NE(canvas.chart().find(desk.titled("Director, Booking")), drawing::kNoNode);
}

TEST_F(OrgCanvasTest, StartsASearchWithWhatIsTyped) {
    QSignalSpy found(&canvas, &OrgCanvas::findRequested);
    QTest::keyClick(&canvas, Qt::Key_Q);
    ASSERT_EQ(found.count(), 1);
    EXPECT_EQ(found[0][0].toString(), QStringLiteral("q"));
}

TEST_F(OrgCanvasTest, FoldsAndUnfoldsByTheHandle) {
    const PositionId lee = desk.titled("Director, Booking");
    const drawing::Node node = canvas.chart().find(lee);
    QPoint handle;
    const QRect around = canvas.cardOnScreen(lee).adjusted(0, 0, 0, 16).toRect();
    for (int y = around.bottom(); y > around.top() && handle.isNull(); --y) {
        for (int x = around.left(); x < around.right() && handle.isNull(); ++x) {
            if (canvas.chart().foldHandleAt(canvas.camera().toDrawing(QPointF(x, y))) == node)
                handle = {x, y};
        }
    }
    ASSERT_FALSE(handle.isNull());
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, handle);
    EXPECT_TRUE(desk.view().isFolded(lee));
    EXPECT_TRUE(canvas.cardOnScreen(desk.titled("EM, Quotes")).isEmpty());
}

} // namespace
} // namespace orgwright::test
