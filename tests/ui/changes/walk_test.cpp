// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/changes/changes_desk.h"
#include "ui/changes/walk/changes_bar.h"
#include "ui/changes/walk/step_caption.h"
#include "ui/changes/walk/timeline.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/stepper.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;
using Side = ChangeView::Side;

class WalkTest : public ChangesTest {
protected:
    WalkTest() { view.setShown(true); }
};

TEST_F(WalkTest, ShowsTheBaselineInTheScenariosPlace) {
    view.setSide(Side::Before);
    EXPECT_EQ(managerOf("EM, Quotes"), at("Director, Booking"));
    EXPECT_TRUE(isShown("EM, Filing"));
    EXPECT_FALSE(isShown("EM, Links"));
    EXPECT_EQ(document().scenario(), option);
    EXPECT_TRUE(document().isReadOnly());
    EXPECT_EQ(document().marked(), nullptr);
}

TEST_F(WalkTest, ShowsTheScenarioAsItStandsAfterAndMarked) {
    view.setSide(Side::After);
    EXPECT_FALSE(document().isReadOnly());
    EXPECT_EQ(document().marked(), nullptr);
    view.setSide(Side::Changes);
    EXPECT_FALSE(document().isReadOnly());
    ASSERT_NE(document().marked(), nullptr);
    EXPECT_EQ(document().marked()->list.lines.size(), 3u);
}

TEST_F(WalkTest, TellsTheWayFromOneSideToTheOther) {
    QSignalSpy moved(&document(), &PlanDocument::changed);
    view.setSide(Side::Before);
    ASSERT_FALSE(moved.isEmpty());
    view.setSide(Side::After);
    EXPECT_EQ(managerOf("EM, Quotes"), at("Director, Customs"));
}

TEST_F(WalkTest, DoesTheLinesOneAfterTheOther) {
    pictures.beginWalk();
    std::vector<std::size_t> done;
    QObject::connect(&pictures, &ChangePictures::stepped, [&](std::size_t place) { done.push_back(place); });
    const std::size_t moving = line(ChangeKind::Moved);
    for (int step = 1; step <= 3; ++step) {
        pictures.step(1);
        EXPECT_EQ(view.step(), step);
        EXPECT_EQ(managerOf("EM, Quotes") == at("Director, Customs"),
                  static_cast<std::size_t>(step) > moving);
        EXPECT_EQ(view.line(), lines()[static_cast<std::size_t>(step) - 1].decisions.front());
    }
    EXPECT_THAT(done, ::testing::ElementsAre(0u, 1u, 2u));
    EXPECT_FALSE(pictures.canStep(1));
    EXPECT_FALSE(isShown("EM, Filing"));
    for (int step = 2; step >= 0; --step)
        pictures.step(-1);
    EXPECT_EQ(view.side(), Side::Before);
    EXPECT_FALSE(pictures.canStep(-1));
}

TEST_F(WalkTest, GoesToTheFirstAndTheLast) {
    pictures.beginWalk();
    pictures.goTo(pictures.steps());
    EXPECT_EQ(view.step(), 3);
    EXPECT_EQ(view.line(), lines()[2].decisions.front());
    pictures.goTo(1);
    EXPECT_EQ(view.step(), 1);
    EXPECT_EQ(view.line(), lines()[0].decisions.front());
}

TEST_F(WalkTest, WalksInTheOrderThatTheAuthorGave) {
    const std::size_t last = 2;
    const Decision head = lines()[last].decisions.front();
    ASSERT_TRUE(book.moveBefore({last}, 0));
    pictures.beginWalk();
    pictures.step(1);
    EXPECT_EQ(view.line(), head);
}

TEST_F(WalkTest, ShowsAQuarterWithOnlyWhatIsDoneByThen) {
    plan(ChangeKind::Moved, kSoon);
    plan(ChangeKind::Closed, kLater);
    view.setQuarter(kSoon);
    EXPECT_EQ(managerOf("EM, Quotes"), at("Director, Customs"));
    EXPECT_TRUE(isShown("EM, Filing"));
    view.setQuarter(kLater);
    EXPECT_FALSE(isShown("EM, Filing"));
}

TEST_F(WalkTest, LeavesEveryPictureWithTheView) {
    pictures.step(1);
    view.setShown(false);
    EXPECT_FALSE(document().isShowingPicture());
    EXPECT_EQ(document().marked(), nullptr);
}

TEST_F(WalkTest, LooksAtAnotherScenarioFromTheBeginning) {
    pictures.step(1);
    document().setScenario(kBaseline);
    EXPECT_EQ(view.step(), 0);
    EXPECT_FALSE(document().isShowingPicture());
    document().setScenario(option);
    EXPECT_NE(document().marked(), nullptr);
}

TEST_F(WalkTest, StepsOnlyAsFarAsThereAreLines) {
    pictures.beginWalk();
    for (int step = 0; step < 3; ++step)
        pictures.step(1);
    ASSERT_GT(book.takeBack({0}), 0u);
    QApplication::processEvents();
    EXPECT_EQ(view.step(), 2);
}

class BarTest : public WalkTest {
protected:
    BarTest() { show(bar, 900, 44); }
    Stepper& steps() { return *bar.findChild<Stepper*>(); }
    ChangesBar bar{book, view, pictures};
};

TEST_F(BarTest, ChoosesTheSide) {
    auto* sides = bar.findChild<SegmentedControl*>();
    EXPECT_EQ(sides->current(), 2);
    Q_EMIT sides->chosen(0);
    EXPECT_EQ(view.side(), Side::Before);
    EXPECT_EQ(steps().text().toStdString(), "0 of 3");
}

TEST_F(BarTest, CountsTheSteps) {
    EXPECT_EQ(steps().text().toStdString(), "3 steps");
    Q_EMIT steps().forward();
    EXPECT_EQ(steps().text().toStdString(), "1 of 3");
    EXPECT_EQ(view.step(), 1);
}

TEST_F(BarTest, OffersNothingForTheBaseline) {
    document().setScenario(kBaseline);
    QApplication::processEvents();
    EXPECT_FALSE(steps().isEnabled());
    for (auto* button : bar.findChildren<QAbstractButton*>())
        EXPECT_TRUE(!button->isEnabled()) << button->text().toStdString();
}

class TimelineTest : public WalkTest {
protected:
    TimelineTest() {
        plan(ChangeKind::Moved, kSoon);
        plan(ChangeKind::Closed, kLater);
        show(timeline, 900, 46);
        view.setSide(Side::After);
        QApplication::processEvents();
    }
    std::string text(std::size_t stop) { return timeline.stops()[stop].text.toStdString(); }
    Timeline timeline{book, view};
};

TEST_F(TimelineTest, HasAStopForTheBaselineAndEachQuarterWithItsChanges) {
    ASSERT_EQ(timeline.stops().size(), 4u);
    EXPECT_EQ(text(0), "Baseline");
    EXPECT_EQ(text(1), "No quarter yet, 1 changes");
    EXPECT_EQ(text(2), "2027\u00A0Q1, 1 changes");
    EXPECT_EQ(text(3), "2027\u00A0Q3, 1 changes");
    EXPECT_EQ(timeline.current(), 3);
}

TEST_F(TimelineTest, SaysHowToPlanWhereNothingIsPlannedInTime) {
    plan(ChangeKind::Moved, {});
    plan(ChangeKind::Closed, {});
    EXPECT_TRUE(timeline.stops().empty());
    EXPECT_THAT(timeline.accessibleDescription().toStdString(), HasSubstr("No change has a quarter yet."));
    document().setScenario(kBaseline);
    QApplication::processEvents();
    EXPECT_THAT(timeline.accessibleDescription().toStdString(), HasSubstr("The baseline is how things are."));
    QTest::keyClick(&timeline, Qt::Key_Right);
    EXPECT_FALSE(view.quarter());
}

TEST_F(TimelineTest, ShowsTheQuarterThatIsPressed) {
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, timeline.placeOf(2));
    EXPECT_EQ(view.quarter(), kSoon);
    EXPECT_EQ(timeline.current(), 2);
    EXPECT_TRUE(isShown("EM, Filing"));
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, timeline.placeOf(0));
    EXPECT_EQ(view.side(), Side::Before);
    EXPECT_EQ(timeline.current(), 0);
}

TEST_F(TimelineTest, MovesByTheArrowKeys) {
    timeline.setFocus();
    QTest::keyClick(&timeline, Qt::Key_Left);
    EXPECT_EQ(view.quarter(), kSoon);
    QTest::keyClick(&timeline, Qt::Key_Home);
    EXPECT_EQ(view.side(), Side::Before);
    QTest::keyClick(&timeline, Qt::Key_End);
    EXPECT_EQ(view.quarter(), kLater);
    EXPECT_EQ(timeline.accessibleDescription().toStdString(), "2027\u00A0Q3, 1 changes");
}

class CaptionTest : public WalkTest {
protected:
    StepCaption caption{book, view, pictures, desk.workspace()};
};

TEST_F(CaptionTest, SaysWhatTheStepDid) {
    EXPECT_TRUE(caption.isHidden());
    desk.hideEverything();
    desk.view().setDiscreet(false);
    pictures.beginWalk();
    for (std::size_t step = 0; step <= line(ChangeKind::Moved); ++step)
        pictures.step(1);
    EXPECT_FALSE(caption.isHidden());
    EXPECT_THAT(caption.sentence().toStdString(),
                HasSubstr("EM, Quotes (Marta Kowal) move from Lee Chen to Ana Ruiz"));
    desk.view().setDiscreet(true);
    EXPECT_THAT(caption.sentence().toStdString(), HasSubstr("EM, Quotes move from Director, Booking"));
    pictures.endWalk();
    EXPECT_TRUE(caption.isHidden());
}

TEST_F(CaptionTest, StandsInTheRoomBeforeTheFirstStep) {
    caption.setInRoom(true);
    pictures.beginWalk();
    EXPECT_FALSE(caption.isHidden());
    EXPECT_EQ(caption.sentence().toStdString(), "The organisation as it is today");
}

} // namespace
} // namespace orgwright::test
