// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/portfolio_commands.h"
#include "core/commands/scenario_commands.h"
#include "tests/support/desk.h"
#include "ui/portfolio/board/board_page.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

/// A board with two growth bets, an enabler and nothing else.
class BoardTest : public ::testing::Test {
protected:
    BoardTest() {
        refunds = add("Instant refunds", Bucket::Growth, 1);
        phone = add("Claims by phone", Bucket::Growth, 2);
        pipeline = add("One event pipeline", Bucket::Enabler, 1);
        desk.portfolio().setShown(true);
        show(page, 1100, 700);
    }
    InitiativeId add(const char* name, Bucket bucket, int horizon) {
        Initiative row;
        row.name = name;
        row.bucket = bucket;
        row.horizon = horizon;
        return *desk.document().run([&](Editor& editor) { return addInitiative(editor, row); });
    }
    BoardCanvas& board() { return page.canvas(); }
    const Initiative& row(InitiativeId bet) { return *desk.document().org().find(bet); }
    std::vector<InitiativeId> inGrowth() { return initiativesIn(desk.document().org(), Bucket::Growth); }
    QPoint middleOf(InitiativeId bet) { return board().cardOnScreen(bet).center(); }
    QPoint columnOf(Bucket bucket, int y) {
        const drawing::Rect& column = board().picture().columns[placeOf(bucket)];
        return {column.centre().x / drawing::kPixel, y};
    }
    void lift(InitiativeId bet, QPoint to) {
        QTest::mousePress(&board(), Qt::LeftButton, {}, middleOf(bet));
        for (const QPoint at : {(middleOf(bet) + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, board().mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             {});
            QApplication::sendEvent(&board(), &move);
        }
    }
    void drag(InitiativeId bet, QPoint to) {
        lift(bet, to);
        QTest::mouseRelease(&board(), Qt::LeftButton, {}, to);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&board(), key, with); }

    Desk desk;
    BoardPage page{desk.workspace()};
    InitiativeId refunds;
    InitiativeId phone;
    InitiativeId pipeline;
};

TEST_F(BoardTest, MovesABetThatIsDraggedToAnotherColumn) {
    drag(refunds, columnOf(Bucket::Core, middleOf(refunds).y()));
    EXPECT_EQ(row(refunds).bucket, Bucket::Core);
    ASSERT_TRUE(desk.document().undo());
    EXPECT_EQ(row(refunds).bucket, Bucket::Growth);
}

TEST_F(BoardTest, PutsABetWhereItIsDroppedAmongOthers) {
    drag(refunds, {middleOf(refunds).x(), board().cardOnScreen(phone).bottom() + 2});
    EXPECT_THAT(inGrowth(), ElementsAre(phone, refunds));
}

TEST_F(BoardTest, TellsTheStripWhatADropWouldDoAndNothingIsDoneByEscape) {
    const std::int64_t steps = desk.document().core().history().cursor();
    lift(refunds, columnOf(Bucket::Core, middleOf(refunds).y()));
    EXPECT_TRUE(desk.workspace().drop.isActive());
    EXPECT_THAT(desk.workspace().drop.sentence().toStdString(),
                HasSubstr("Instant refunds to Core business"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(desk.workspace().drop.isActive());
    EXPECT_EQ(row(refunds).bucket, Bucket::Growth);
    EXPECT_EQ(desk.document().core().history().cursor(), steps);
}

TEST_F(BoardTest, SetsWhatTheLaneStandsForWhenABetIsDraggedThere) {
    desk.portfolio().setLanes(BoardLanes::Horizon);
    drag(refunds, middleOf(phone));
    EXPECT_EQ(row(refunds).horizon, 2);
    EXPECT_EQ(row(refunds).bucket, Bucket::Growth);
    ASSERT_TRUE(desk.document().undo());
    EXPECT_EQ(row(refunds).horizon, 1);
}

TEST_F(BoardTest, AsksForAReasonWhenABetIsDraggedIntoALaneOfFunding) {
    ASSERT_TRUE(desk.document().run(
        [&](Editor& editor) { return protectInitiative(editor, phone, "It pays for the rest"); }));
    desk.portfolio().setLanes(BoardLanes::Stance);
    bool isAsked = false;
    desk.actions().onTriggered(ActionId::ProtectInitiative, &board(), [&] { isAsked = true; });
    desk.actions().action(ActionId::ProtectInitiative)->setEnabled(true);
    drag(refunds, middleOf(phone));
    EXPECT_TRUE(isAsked);
    EXPECT_EQ(row(refunds).stance, Stance::None) << "nothing is decided before the answer";
}

TEST_F(BoardTest, IsWorkedFromTheKeyboard) {
    press(Qt::Key_Home);
    EXPECT_EQ(desk.selection().initiative(), refunds);
    press(Qt::Key_Down);
    EXPECT_EQ(desk.selection().initiative(), phone);
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_THAT(inGrowth(), ElementsAre(phone, refunds));
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(row(phone).bucket, Bucket::Enabler);
    press(Qt::Key_Left);
    EXPECT_EQ(desk.selection().initiative(), refunds);
}

TEST_F(BoardTest, AddsBetsOneAfterTheOtherByTheirNames) {
    desk.selection().selectInitiative(pipeline);
    press(Qt::Key_Insert);
    auto* field = board().findChild<QLineEdit*>();
    ASSERT_TRUE(field->isVisible());
    QTest::keyClicks(field, QStringLiteral("Self-service data"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(field->isVisible()) << "for the next one";
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(field->isVisible());
    const auto enablers = initiativesIn(desk.document().org(), Bucket::Enabler);
    ASSERT_EQ(enablers.size(), 2u);
    EXPECT_EQ(row(enablers.back()).name.str(), "Self-service data");
    EXPECT_EQ(desk.selection().initiative(), enablers.back());
}

TEST_F(BoardTest, ShowsOnlyWhatContainsTheFilterAndSaysSoWhereNothingDoes) {
    desk.portfolio().setFilter(QStringLiteral("phone"));
    ASSERT_EQ(board().picture().cards.size(), 1u);
    EXPECT_EQ(board().picture().cards.front().id, phone);
    desk.portfolio().setFilter(QStringLiteral("nothing of the kind"));
    EXPECT_TRUE(board().picture().cards.empty());
    EXPECT_THAT(board().content().hint, HasSubstr("No bet matches the filter"));
}

TEST_F(BoardTest, GrowsForARoomThatLooksFromAfar) {
    const QRect before = board().cardOnScreen(refunds);
    board().setZoom(2);
    EXPECT_GT(board().cardOnScreen(refunds).height(), before.height() * 3 / 2);
    EXPECT_EQ(board().picture().cardAt({board().picture().find(refunds)->rect.centre()})->id, refunds);
    QTest::mouseClick(&board(), Qt::LeftButton, {}, middleOf(phone));
    EXPECT_EQ(desk.selection().initiative(), phone);
    board().setZoom(100);
    EXPECT_EQ(board().zoom(), BoardCanvas::kMostZoom);
}

TEST_F(BoardTest, SaysWhatToDoWhereThereAreNoBets) {
    for (const InitiativeId bet : {refunds, phone, pipeline})
        ASSERT_TRUE(desk.document().run([&](Editor& editor) { return deleteInitiative(editor, bet); }));
    EXPECT_THAT(board().content().hint, HasSubstr("Press the plus of a column"));
}

TEST_F(BoardTest, FoldsAColumnAtItsName) {
    const drawing::Point head = board().picture().heads[placeOf(Bucket::Growth)].centre();
    QTest::mouseClick(&board(), Qt::LeftButton, {}, QPoint(head.x, head.y) / drawing::kPixel);
    EXPECT_TRUE(desk.portfolio().isFolded(Bucket::Growth));
    EXPECT_EQ(board().picture().cards.size(), 1u);
}

TEST_F(BoardTest, TellsNoSponsorAndNoCostWhileNamesAreHidden) {
    Initiative owned = row(refunds);
    const Org& org = desk.document().org();
    owned.sponsor = org.find(org.incumbents(desk.titled("Director, Booking")).front().id)->person;
    ASSERT_TRUE(desk.document().run([&](Editor& editor) { return editInitiative(editor, owned); }));
    const auto owner = [&] {
        return board().content().lanes.front().cards[placeOf(Bucket::Growth)].front().owner;
    };
    EXPECT_THAT(owner(), HasSubstr("Lee Chen"));
    desk.view().setHidingNames(true);
    EXPECT_THAT(owner(), Not(HasSubstr("Lee Chen")));
    EXPECT_TRUE(board().content().columns.front().cost.empty());
}

TEST_F(BoardTest, ShowsTheScenarioThatIsEdited) {
    const ScenarioId option =
        *desk.document().run([](Editor& editor) { return addScenario(editor, kBaseline, "Option"); });
    desk.document().setScenario(option);
    ASSERT_TRUE(desk.document().run(
        [&](Editor& editor) { return moveInitiative(editor, refunds, Bucket::Experimental); }));
    EXPECT_EQ(board().picture().find(refunds)->column, placeOf(Bucket::Experimental));
    desk.document().setScenario(kBaseline);
    QApplication::processEvents();
    EXPECT_EQ(board().picture().find(refunds)->column, placeOf(Bucket::Growth));
}

TEST_F(BoardTest, TellsAssistiveTechnologyEachCard) {
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&board());
    ASSERT_NE(spoken, nullptr);
    ASSERT_EQ(spoken->childCount(), 3);
    EXPECT_THAT(spoken->child(0)->text(QAccessible::Name).toStdString(),
                HasSubstr("Instant refunds, Growth bets, Nobody yet, 0 FTE"));
    spoken->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(desk.selection().initiative(), phone);
    EXPECT_TRUE(spoken->child(1)->state().selected);
}

} // namespace
} // namespace orgwright::test
