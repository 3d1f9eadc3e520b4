// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/position_commands.h"
#include "core/commands/scenario_commands.h"
#include "tests/ui/canvas/canvas_desk.h"
#include "ui/canvas/card_tip.h"

#include <QAccessible>
#include <QSignalSpy>
#include <algorithm>
#include <array>

namespace orgwright::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// The canvas on an option in which Quotes moves to Customs with another grade and Filing closes.
class MarkedCanvasTest : public CanvasTest {
protected:
    MarkedCanvasTest() {
        PlanDocument& document = desk.document();
        document.setScenario(
            *document.run([](Editor& editor) { return addScenario(editor, kBaseline, "Option"); }));
        document.run([&](Editor& editor) { return movePosition(editor, quotes, {customs}); });
        Position row = desk.position(quotes);
        row.grade = "G6";
        document.run([&](Editor& editor) { return editPosition(editor, row); });
        document.run([&](Editor& editor) { return deletePosition(editor, filing, ReportsGo::ToManager); });
        document.markChangesFrom(kBaseline);
    }

    QPoint middleOf(PositionId card) const { return canvas.cardOnScreen(card).center().toPoint(); }
    void click(PositionId card) { QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, middleOf(card)); }
    bool isShown(PositionId card) const { return canvas.chart().find(card) != drawing::kNoNode; }
    std::string tip(PositionId card) {
        return tipOf(canvas.chart(), desk.workspace().document.scenario(), canvas.chart().find(card))
            .toStdString();
    }

    const PositionId quotes = desk.titled("EM, Quotes");
    const PositionId filing = desk.titled("EM, Filing");
    const PositionId customs = desk.titled("Director, Customs");
};

TEST_F(MarkedCanvasTest, ShowsGhostsOnlyWhileChangesAreMarked) {
    EXPECT_TRUE(isShown(ghostOf(quotes)));
    EXPECT_TRUE(isShown(filing));
    desk.document().markChangesFrom({});
    EXPECT_FALSE(isShown(ghostOf(quotes)));
    EXPECT_FALSE(isShown(filing));
    EXPECT_TRUE(isShown(quotes));
}

TEST_F(MarkedCanvasTest, UnfoldsWhatHidesAMarkOnceWhenMarkingBegins) {
    desk.document().markChangesFrom({});
    canvas.foldBelow(2);
    desk.document().markChangesFrom(kBaseline);
    EXPECT_TRUE(isShown(ghostOf(quotes)));
    EXPECT_TRUE(isShown(quotes));
    canvas.foldBelow(2);
    EXPECT_FALSE(isShown(quotes)) << "it can be folded all the same";
}

TEST_F(MarkedCanvasTest, FollowsAnEditOfTheOptionAndOfTheBaseline) {
    desk.document().run(
        [&](Editor& editor) { return movePosition(editor, desk.titled("EM, Schedules"), {customs}); });
    EXPECT_TRUE(isShown(ghostOf(desk.titled("EM, Schedules"))));
    desk.document().undo();
    EXPECT_FALSE(isShown(ghostOf(desk.titled("EM, Schedules"))));
    ASSERT_TRUE(desk.document().shared()->execute(
        kBaseline, [&](Editor& editor) { return movePosition(editor, quotes, {customs}); }));
    EXPECT_FALSE(isShown(ghostOf(quotes))) << "both have moved it there";
}

TEST_F(MarkedCanvasTest, AGhostLeadsToTheCardThatMoved) {
    click(ghostOf(quotes));
    EXPECT_THAT(desk.selection().positions(), ElementsAre(quotes));
}

TEST_F(MarkedCanvasTest, AClosedCardIsChosenWithoutBeingSelected) {
    desk.selection().select(quotes);
    QSignalSpy clicked(&canvas, &OrgCanvas::closedClicked);
    click(filing);
    EXPECT_TRUE(desk.selection().isEmpty()) << "it is not in the plan";
    EXPECT_EQ(canvas.closedChosen(), filing);
    EXPECT_EQ(clicked.count(), 1);
    click(quotes);
    EXPECT_EQ(canvas.closedChosen(), PositionId{});
}

TEST_F(MarkedCanvasTest, RevealsAClosedCard) {
    canvas.foldBelow(2);
    ASSERT_FALSE(isShown(filing));
    canvas.reveal(filing);
    EXPECT_TRUE(QRectF(canvas.viewport()->rect()).contains(canvas.cardOnScreen(filing)));
    EXPECT_EQ(canvas.closedChosen(), filing);
}

TEST_F(MarkedCanvasTest, GhostsCannotBeDragged) {
    for (const PositionId ghost : {ghostOf(quotes), filing}) {
        press(middleOf(ghost));
        move(middleOf(ghost) + QPoint(40, 40));
        EXPECT_FALSE(canvas.isDragging());
        release(middleOf(ghost) + QPoint(40, 40));
    }
}

TEST_F(MarkedCanvasTest, NothingCanBeDroppedOnAGhost) {
    const auto before = desk.steps();
    press(at("EM, Schedules"));
    move(at("EM, Schedules") + QPoint(20, 20));
    move(middleOf(filing));
    ASSERT_TRUE(canvas.drag().target());
    EXPECT_TRUE(canvas.drag().target()->refusal);
    release(middleOf(filing));
    EXPECT_EQ(desk.steps(), before);
}

TEST_F(MarkedCanvasTest, ABandSelectsNoGhost) {
    const QRect all = canvas.viewport()->rect().adjusted(2, 2, -2, -2);
    press(all.topLeft(), Qt::ShiftModifier);
    move(all.bottomRight());
    release(all.bottomRight());
    for (const PositionId position : desk.selection().positions())
        EXPECT_TRUE(desk.org().find(position));
    EXPECT_FALSE(desk.selection().isEmpty());
}

TEST_F(MarkedCanvasTest, ArrowsPassGhostsOver) {
    desk.selection().select(desk.titled("Chief Product Officer"));
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(&canvas, std::array{Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left,
                                            Qt::Key_Up}[static_cast<std::size_t>(i) % 5]);
        EXPECT_TRUE(desk.org().find(desk.selection().current()));
    }
}

TEST_F(MarkedCanvasTest, ATipSaysWhatWasBefore) {
    EXPECT_THAT(tip(quotes), HasSubstr("Grade G6, was "));
    EXPECT_THAT(tip(quotes), HasSubstr("from Lee Chen to Ana Ruiz"));
    EXPECT_EQ(tip(ghostOf(quotes)), tip(quotes));
    EXPECT_THAT(tip(filing), HasSubstr("closes"));
    EXPECT_EQ(tip(customs).find('\n'), std::string::npos) << "nothing was decided of it";
}

TEST_F(MarkedCanvasTest, ATipNeverSaysPay) {
    Position row = desk.position(customs);
    row.cost = {999'900};
    desk.document().run([&](Editor& editor) { return editPosition(editor, row); });
    EXPECT_EQ(tip(customs).find("9"), std::string::npos) << tip(customs);
}

TEST_F(MarkedCanvasTest, TellsMarksToAssistiveTechnology) {
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&canvas);
    std::vector<std::string> names;
    for (int i = 0; i < chart->childCount(); ++i)
        names.push_back(chart->child(i)->text(QAccessible::Name).toStdString());
    const auto has = [&](std::string_view words) {
        return std::any_of(names.begin(), names.end(),
                           [&](const std::string& name) { return name.find(words) != std::string::npos; });
    };
    EXPECT_TRUE(has("moved, changed"));
    EXPECT_TRUE(has("where it was"));
    EXPECT_TRUE(has("Closing, closing"));
}

} // namespace
} // namespace orgwright::test
