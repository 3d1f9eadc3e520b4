// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/portfolio_commands.h"
#include "core/commands/position_commands.h"
#include "core/commands/scenario_commands.h"
#include "tests/ui/window/window_desk.h"
#include "ui/changes/list/change_list_view.h"
#include "ui/changes/list/change_panel.h"
#include "ui/changes/walk/changes_bar.h"
#include "ui/changes/walk/step_caption.h"
#include "ui/changes/walk/timeline.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/widgets/toast_host.h"
#include "ui/window/changes_furniture.h"
#include "ui/window/side_by_side.h"
#include "ui/window/top_bar.h"

#include <QAction>
#include <algorithm>

namespace orgwright::test {
namespace {

/// A scenario of the sample in which Aisha Bello's team moves to Ana Ruiz and a seat of hers is opened.
class ChangesViewTest : public WindowTest {
protected:
    ChangesViewTest() {
        const auto option =
            document().run([](Editor& editor) { return addScenario(editor, kBaseline, "One more option"); });
        document().setScenario(*option);
        const PositionId moved = someLeaf();
        const PositionId top = document().org().reports({}).front().id;
        document().run([&](Editor& editor) { return movePosition(editor, moved, {top}); });
        Position seat;
        seat.title = "A new seat";
        document().run([&](Editor& editor) { return addPosition(editor, seat, {top}); });
        QApplication::processEvents();
    }
    /// Somebody on the third layer.
    PositionId someLeaf() {
        const Org& org = document().org();
        const PositionId top = org.reports({}).front().id;
        for (const auto& below : org.reports(top)) {
            if (!org.reports(below.id).empty())
                return org.reports(below.id).front().id;
        }
        return {};
    }
    ChangesFurniture& changes() { return page().changes(); }
    QAction* showing() { return window->actionsTable().action(ActionId::ShowChanges); }
    void open() {
        showing()->trigger();
        QApplication::processEvents();
    }
};

TEST_F(ChangesViewTest, StandsInPlaceOfTheInspectorAroundTheSameChart) {
    EXPECT_FALSE(changes().panel()->isVisible());
    open();
    EXPECT_TRUE(changes().panel()->isVisible());
    EXPECT_TRUE(changes().bar()->isVisible());
    EXPECT_TRUE(changes().timeline()->isVisible());
    EXPECT_FALSE(page().inspector().isVisible());
    EXPECT_TRUE(canvas().isVisible());
    EXPECT_NE(document().marked(), nullptr);
    window->actionsTable().trigger(ActionId::ShowChart);
    QApplication::processEvents();
    EXPECT_FALSE(changes().panel()->isVisible());
    EXPECT_TRUE(page().inspector().isVisible());
    EXPECT_EQ(document().marked(), nullptr);
}

TEST_F(ChangesViewTest, ShowsTheLineOnTheChart) {
    open();
    const auto& lines = changes().book().list().lines;
    ASSERT_EQ(lines.size(), 2u);
    changes().panel()->list().selectLines({0});
    EXPECT_EQ(selection().current(), lines[0].positions.front());
    EXPECT_TRUE(
        canvas().viewport()->rect().intersects(canvas().cardOnScreen(selection().current()).toRect()));
}

TEST_F(ChangesViewTest, ChoosesTheLineOfTheCardThatIsChosen) {
    open();
    const auto& line = changes().book().list().lines[1];
    selection().select(line.positions.front());
    EXPECT_THAT(changes().panel()->list().selectedLines(), ::testing::ElementsAre(1u));
}

TEST_F(ChangesViewTest, StepsByTheKeysOfTheChart) {
    open();
    canvas().setFocus();
    press(Qt::Key_PageDown);
    EXPECT_EQ(changes().view().step(), 1);
    press(Qt::Key_Period);
    EXPECT_EQ(changes().view().step(), 2);
    EXPECT_TRUE(changes().caption()->isVisible());
    press(Qt::Key_Comma);
    EXPECT_EQ(changes().view().step(), 1);
    press(Qt::Key_Escape);
    EXPECT_EQ(changes().view().step(), 0);
    EXPECT_FALSE(changes().caption()->isVisible());
    EXPECT_FALSE(document().isShowingPicture());
}

TEST_F(ChangesViewTest, ShowsTheRoomNothingButTheChartAndTheSentence) {
    open();
    changes().enterRoom();
    QApplication::processEvents();
    EXPECT_TRUE(window->isFullScreen());
    EXPECT_FALSE(page().topBar().isVisible());
    EXPECT_FALSE(changes().panel()->isVisible());
    EXPECT_TRUE(changes().caption()->isVisible());
    press(Qt::Key_Right);
    EXPECT_EQ(changes().view().step(), 1);
    press(Qt::Key_Left);
    EXPECT_EQ(changes().view().side(), ChangeView::Side::Before);
    press(Qt::Key_Escape);
    EXPECT_FALSE(window->isFullScreen());
    EXPECT_TRUE(page().topBar().isVisible());
    EXPECT_TRUE(changes().panel()->isVisible());
}

TEST_F(ChangesViewTest, PutsTheFocusIntoTheListFromWhereStepsAreGoneByKey) {
    open();
    ChangeListView& list = changes().panel()->list();
    EXPECT_TRUE(list.hasFocus());
    QTest::keyClick(&list, Qt::Key_Period);
    EXPECT_EQ(changes().view().step(), 1);
    QTest::keyClick(&list, Qt::Key_Escape);
    EXPECT_EQ(changes().view().step(), 0);
}

TEST_F(ChangesViewTest, GoesToTheFirstAndLastStepInTheRoom) {
    open();
    changes().enterRoom();
    QApplication::processEvents();
    press(Qt::Key_End);
    EXPECT_EQ(changes().view().step(), 2);
    press(Qt::Key_Home);
    EXPECT_EQ(changes().view().step(), 1);
    press(Qt::Key_Escape);
}

TEST_F(ChangesViewTest, LeadsFromABetToThePortfolioAndHighlightsNobody) {
    Initiative row;
    row.name = "Another bet";
    const auto bet = document().run([&](Editor& editor) { return addInitiative(editor, row); });
    ASSERT_TRUE(bet);
    QApplication::processEvents();
    open();
    const auto& lines = changes().book().list().lines;
    changes().panel()->list().selectLines({0});
    ASSERT_FALSE(selection().positions().empty());
    const auto place = static_cast<std::size_t>(
        std::ranges::find(lines, ChangeKind::InitiativeAdded, &ChangeLine::kind) - lines.begin());
    ASSERT_LT(place, lines.size());
    changes().panel()->list().selectLines({place});
    EXPECT_TRUE(selection().isEmpty());
    Q_EMIT changes().panel()->list().zoomRequested();
    QApplication::processEvents();
    EXPECT_TRUE(window->actionsTable().action(ActionId::ShowPortfolio)->isChecked());
    EXPECT_EQ(selection().initiative(), *bet);
}

TEST_F(ChangesViewTest, UndoesATakingBackFromTheToast) {
    open();
    changes().panel()->list().selectLines({0});
    Q_EMIT changes().panel()->list().takeBackRequested();
    QApplication::processEvents();
    ASSERT_EQ(changes().book().list().lines.size(), 1u);
    ASSERT_NE(page().toasts().current(), nullptr);
    document().undo();
    EXPECT_EQ(changes().book().list().lines.size(), 2u);
}

TEST_F(ChangesViewTest, LeadsFromALineToTheCardOfWhatItClosesAndBack) {
    const PositionId closed = someLeaf();
    document().run([&](Editor& editor) { return deletePosition(editor, closed, ReportsGo::ToManager); });
    open();
    const auto line = changes().book().lineAbout(closed);
    ASSERT_TRUE(line);
    changes().panel()->list().selectLines({*line});
    EXPECT_EQ(canvas().closedChosen(), closed);
    EXPECT_TRUE(selection().isEmpty());
    changes().view().setLine(std::nullopt);
    QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {},
                      canvas().cardOnScreen(closed).center().toPoint());
    EXPECT_EQ(changes().view().line(), changes().book().list().lines[*line].decisions.front());
}

TEST_F(ChangesViewTest, HasTheBaselineBesideTheChartWhereThatIsWanted) {
    open();
    EXPECT_FALSE(changes().beside()->isVisible());
    changes().view().setSideBySide(true);
    QApplication::processEvents();
    EXPECT_TRUE(changes().beside()->isVisible());
    window->actionsTable().trigger(ActionId::ShowChart);
    EXPECT_FALSE(changes().beside()->isVisible());
}

TEST_F(ChangesViewTest, IsLeftWhenAPlanIsOpenedAnew) {
    open();
    window->files().openPlan(QString::fromStdString(path()));
    QApplication::processEvents();
    EXPECT_FALSE(page().changes().isShown());
    EXPECT_TRUE(page().inspector().isVisible());
    EXPECT_FALSE(showing()->isChecked());
}

} // namespace
} // namespace orgwright::test
