// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/portfolio/board_desk.h"
#include "ui/portfolio/board/quick_add.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"

#include <QAccessible>

namespace orgwright::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

TEST_F(BoardTest, MovesACardToAnotherColumnByDraggingAsOneStep) {
    const std::int64_t before = desk.steps();
    drag(beta, above(delta));
    EXPECT_THAT(names(Bucket::Core), ElementsAre("Alpha", "Gamma"));
    EXPECT_THAT(names(Bucket::Growth), ElementsAre("Beta", "Delta"));
    EXPECT_EQ(desk.steps(), before + 1);
    desk.document().undo();
    EXPECT_THAT(names(Bucket::Core), ElementsAre("Alpha", "Beta", "Gamma"));
}

TEST_F(BoardTest, PutsACardIntoAColumnWithoutCards) {
    drag(beta, onScreen(canvas().picture().columns[placeOf(Bucket::Experimental)]));
    EXPECT_THAT(names(Bucket::Experimental), ElementsAre("Beta"));
}

TEST_F(BoardTest, OrdersACardInItsColumnByDragging) {
    drag(gamma, above(alpha));
    EXPECT_THAT(names(Bucket::Core), ElementsAre("Gamma", "Alpha", "Beta"));
    drag(gamma, below(beta));
    EXPECT_THAT(names(Bucket::Core), ElementsAre("Alpha", "Beta", "Gamma"));
}

TEST_F(BoardTest, MakesRoomWhereTheCardWouldLandAndTellsTheMixInTheHeads) {
    const std::string share = column(Bucket::Core).share;
    hold(alpha);
    moveTo(above(delta));
    ASSERT_TRUE(canvas().isDragging());
    EXPECT_EQ(canvas().picture().gap.x, canvas().picture().columns[placeOf(Bucket::Growth)].x);
    EXPECT_LT(canvas().picture().gap.y, canvas().picture().find(delta)->rect.y);
    EXPECT_NE(column(Bucket::Core).share, share);
    EXPECT_THAT(column(Bucket::Core).shareChange, HasSubstr("was " + share));
    EXPECT_EQ(column(Bucket::Core).fteChange, "\u22121.5");
    EXPECT_EQ(column(Bucket::Growth).fteChange, "+1.5");
    EXPECT_TRUE(desk.drop().isActive());
    EXPECT_EQ(desk.drop().sentence().toStdString(), "Alpha to Growth bets");
    EXPECT_GT(desk.drop().mixAfter().of(Bucket::Growth).fte, 0);
}

TEST_F(BoardTest, EscapeLeavesTheDragAndTheCardWhereItWas) {
    const std::int64_t before = desk.steps();
    hold(alpha);
    moveTo(above(delta));
    press(Qt::Key_Escape);
    EXPECT_FALSE(canvas().isDragging());
    EXPECT_FALSE(desk.drop().isActive());
    EXPECT_TRUE(canvas().picture().gap.isEmpty());
    EXPECT_THAT(column(Bucket::Core).shareChange, IsEmpty());
    release(above(delta));
    EXPECT_EQ(desk.steps(), before);
}

TEST_F(BoardTest, RefusesToOrderByHandWhatIsSortedAndSaysWhy) {
    desk.portfolio().setOrder(PortfolioView::Order::Name);
    hold(gamma);
    moveTo(above(alpha));
    EXPECT_TRUE(canvas().picture().gap.isEmpty());
    EXPECT_FALSE(desk.drop().isActive());
    release(above(alpha));
    EXPECT_THAT(names(Bucket::Core), ElementsAre("Alpha", "Beta", "Gamma"));
    canvas().goTo({BoardPart::Kind::Card, gamma.value()});
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_THAT(refusal, HasSubstr("order of name"));
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_THAT(names(Bucket::Growth), ElementsAre("Delta", "Gamma"));
}

TEST_F(BoardTest, SetsTheHorizonOfACardThatIsDraggedToAnotherLaneInTheSameStepAsItsBucket) {
    desk.portfolio().setLanes(PortfolioView::Lanes::Horizon);
    const std::int64_t before = desk.steps();
    drag(beta, inLane("Next", Bucket::Enabler));
    EXPECT_EQ(row(beta).horizon, 2);
    EXPECT_EQ(row(beta).bucket, Bucket::Enabler);
    EXPECT_EQ(desk.steps(), before + 1);
    desk.document().undo();
    EXPECT_EQ(row(beta).horizon, 0);
    EXPECT_EQ(row(beta).bucket, Bucket::Core);
}

TEST_F(BoardTest, GivesACardTheTeamOfTheLaneItIsDraggedTo) {
    Initiative owned = row(delta);
    owned.team = desk.team("Customs");
    desk.document().run([&](Editor& editor) { return editInitiative(editor, owned); });
    desk.portfolio().setLanes(PortfolioView::Lanes::Team);
    drag(beta, inLane("Customs", Bucket::Core));
    EXPECT_EQ(row(beta).team, desk.team("Customs"));
    EXPECT_EQ(row(beta).bucket, Bucket::Core);
    EXPECT_THAT(names(Bucket::Core), ElementsAre("Alpha", "Beta", "Gamma"));
}

TEST_F(BoardTest, TakesAFundingDecisionBackInTheLaneOfWhatIsNotDecided) {
    desk.document().run([&](Editor& editor) { return fundInitiative(editor, beta, "it pays"); });
    desk.portfolio().setLanes(PortfolioView::Lanes::Stance);
    const std::int64_t before = desk.steps();
    drag(beta, inLane("Not decided", Bucket::Core));
    EXPECT_EQ(row(beta).stance, Stance::None);
    EXPECT_EQ(desk.steps(), before + 1);
}

TEST_F(BoardTest, GoesFromCardToCardByArrowsThroughHeadsAndLanes) {
    press(Qt::Key_Down);
    EXPECT_EQ(desk.selection().initiative(), alpha);
    press(Qt::Key_Down);
    EXPECT_EQ(desk.selection().initiative(), beta);
    press(Qt::Key_Right);
    EXPECT_EQ(desk.selection().initiative(), delta);
    press(Qt::Key_Left);
    EXPECT_EQ(desk.selection().initiative(), alpha);
    press(Qt::Key_Up);
    EXPECT_EQ(canvas().current(), (BoardPart{BoardPart::Kind::Head, 0}));
    EXPECT_TRUE(desk.selection().isEmpty());
    press(Qt::Key_End);
    EXPECT_EQ(desk.selection().initiative(), delta);
}

TEST_F(BoardTest, MovesACardByControlAndArrows) {
    canvas().goTo({BoardPart::Kind::Card, beta.value()});
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_THAT(names(Bucket::Core), ElementsAre("Beta", "Alpha", "Gamma"));
    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_THAT(names(Bucket::Core), ElementsAre("Alpha", "Gamma", "Beta"));
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_THAT(names(Bucket::Growth), ElementsAre("Delta", "Beta"));
    EXPECT_EQ(desk.selection().initiative(), beta);
    press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_THAT(names(Bucket::Core), ElementsAre("Alpha", "Beta", "Gamma"));
}

TEST_F(BoardTest, MovesACardToTheNextLaneByKey) {
    desk.portfolio().setLanes(PortfolioView::Lanes::Horizon);
    canvas().goTo({BoardPart::Kind::Card, beta.value()});
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(row(beta).horizon, 3);
}

TEST_F(BoardTest, OrdersAmongTheCardsThatAreSeen) {
    for (const InitiativeId bet : {alpha, gamma}) {
        Initiative near = row(bet);
        near.horizon = 1;
        desk.document().run([&](Editor& editor) { return editInitiative(editor, near); });
    }
    desk.portfolio().setLanes(PortfolioView::Lanes::Horizon);
    canvas().goTo({BoardPart::Kind::Card, gamma.value()});
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_THAT(names(Bucket::Core), ElementsAre("Gamma", "Alpha", "Beta"));
}

TEST_F(BoardTest, AddsABetOnTopOfTheColumnByKeyAndAsksForTheNext) {
    canvas().goTo({BoardPart::Kind::Card, delta.value()});
    const std::int64_t before = desk.steps();
    press(Qt::Key_N);
    auto* field = qobject_cast<QuickAdd*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, QStringLiteral("Epsilon"));
    press(Qt::Key_Return);
    EXPECT_THAT(names(Bucket::Growth), ElementsAre("Epsilon", "Delta"));
    EXPECT_EQ(desk.steps(), before + 1);
    EXPECT_TRUE(field->isVisible());
    EXPECT_THAT(field->text().toStdString(), IsEmpty());
    press(Qt::Key_Escape);
    EXPECT_FALSE(field->isVisible());
    EXPECT_TRUE(canvas().hasFocus());
    EXPECT_TRUE(canvas().picture().gap.isEmpty());
}

TEST_F(BoardTest, GivesANewBetWhatTheLaneHasInCommon) {
    desk.portfolio().setLanes(PortfolioView::Lanes::Horizon);
    press(Qt::Key_Insert);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Soon"));
    press(Qt::Key_Return);
    EXPECT_EQ(row(desk.selection().initiative()).horizon, 1);
}

TEST_F(BoardTest, FoldsAColumnByItsHeadAndByKey) {
    QTest::mouseClick(&canvas(), Qt::LeftButton, {},
                      onScreen(canvas().picture().heads[placeOf(Bucket::Growth)]));
    EXPECT_TRUE(desk.portfolio().isFolded(Bucket::Growth));
    EXPECT_TRUE(canvas().cardOnScreen(delta).isEmpty());
    canvas().goTo({BoardPart::Kind::Head, 1});
    press(Qt::Key_Return);
    EXPECT_FALSE(desk.portfolio().isFolded(Bucket::Growth));
    EXPECT_FALSE(canvas().cardOnScreen(delta).isEmpty());
    canvas().goTo({BoardPart::Kind::Card, delta.value()});
    press(Qt::Key_Space);
    EXPECT_TRUE(desk.portfolio().isFolded(Bucket::Growth));
}

TEST_F(BoardTest, FoldsALaneByItsNameAndByKey) {
    desk.portfolio().setLanes(PortfolioView::Lanes::Horizon);
    const BoardPart lane{BoardPart::Kind::Lane, 0};
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, canvas().partOnScreen(lane).center());
    EXPECT_TRUE(canvas().isFolded(lane));
    EXPECT_TRUE(canvas().cardOnScreen(alpha).isEmpty());
    canvas().goTo(lane);
    press(Qt::Key_Right);
    EXPECT_FALSE(canvas().isFolded(lane));
    EXPECT_FALSE(canvas().cardOnScreen(alpha).isEmpty());
    press(Qt::Key_Down);
    EXPECT_EQ(desk.selection().initiative(), alpha);
}

TEST_F(BoardTest, UnfoldsTheColumnAndTheLaneOfABetThatIsChosenElsewhere) {
    desk.portfolio().setLanes(PortfolioView::Lanes::Horizon);
    canvas().press({BoardPart::Kind::Lane, 0});
    desk.portfolio().setFolded(Bucket::Growth, true);
    ASSERT_TRUE(canvas().cardOnScreen(delta).isEmpty());
    desk.selection().selectInitiative(delta);
    EXPECT_FALSE(canvas().cardOnScreen(delta).isEmpty());
}

TEST_F(BoardTest, KeepsTheKeyboardAtTheHeadOfAColumnThatIsFoldedOverTheSelectedCard) {
    canvas().goTo({BoardPart::Kind::Card, delta.value()});
    press(Qt::Key_Space);
    EXPECT_EQ(canvas().current(), (BoardPart{BoardPart::Kind::Head, 1}));
    press(Qt::Key_Space);
    EXPECT_FALSE(desk.portfolio().isFolded(Bucket::Growth));
}

TEST_F(BoardTest, SaysWhyNothingCanBeMovedWhileAPictureIsShown) {
    desk.document().show([](const Plan& plan) { return plan; }, QStringLiteral("This is a quarter to come."));
    canvas().goTo({BoardPart::Kind::Card, beta.value()});
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(refusal, "This is a quarter to come.");
    hold(beta);
    moveTo(above(delta));
    EXPECT_TRUE(canvas().isDragging());
    EXPECT_TRUE(canvas().picture().gap.isEmpty());
    EXPECT_FALSE(desk.drop().isActive());
    release(above(delta));
    EXPECT_THAT(names(Bucket::Core), ElementsAre("Alpha", "Beta", "Gamma"));
}

TEST_F(BoardTest, SaysThatNothingMatchesTheFilterAndOffersToShowAll) {
    desk.portfolio().setFilter(QStringLiteral("zzz"));
    EmptyState* state = page->shownEmptyState();
    ASSERT_NE(state, nullptr);
    QTest::mouseClick(state->button(), Qt::LeftButton);
    EXPECT_TRUE(desk.portfolio().filter().isEmpty());
    EXPECT_EQ(page->shownEmptyState(), nullptr);
    EXPECT_FALSE(canvas().cardOnScreen(alpha).isEmpty());
}

TEST_F(BoardTest, OffersToAddTheFirstBet) {
    for (const InitiativeId bet : {alpha, beta, gamma, delta})
        desk.document().run([&](Editor& editor) { return deleteInitiative(editor, bet); });
    EmptyState* state = page->shownEmptyState();
    ASSERT_NE(state, nullptr);
    QTest::mouseClick(state->button(), Qt::LeftButton);
    auto* field = qobject_cast<QuickAdd*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, QStringLiteral("First"));
    press(Qt::Key_Return);
    EXPECT_THAT(names(Bucket::Core), ElementsAre("First"));
    EXPECT_EQ(page->shownEmptyState(), nullptr);
}

TEST_F(BoardTest, SaysInAColumnThatItHasNoBet) {
    EXPECT_EQ(column(Bucket::Enabler).empty, "No bet here yet");
    desk.portfolio().setFilter(QStringLiteral("delta"));
    EXPECT_EQ(column(Bucket::Core).empty, "None matches the filter");
}

TEST_F(BoardTest, ShowsWhoWorksOnABetInTheQuarterLookedAt) {
    const auto fte = [&] { return canvas().content().lanes[0].cards[0][0].fte; };
    EXPECT_EQ(fte(), "1.5");
    press(Qt::Key_Period);
    EXPECT_EQ(fte(), "0");
    press(Qt::Key_Comma);
    EXPECT_EQ(fte(), "1.5");
}

TEST_F(BoardTest, ConcealsSponsorsAndAmountsWhileNamesAreHidden) {
    Initiative sponsored = row(alpha);
    sponsored.sponsor = desk.plan().people().begin()->id;
    desk.document().run([&](Editor& editor) { return editInitiative(editor, sponsored); });
    const std::string name = desk.plan().find(sponsored.sponsor)->name.str();
    const BoardPart card{BoardPart::Kind::Card, alpha.value()};
    EXPECT_THAT(canvas().description(card).toStdString(), HasSubstr(name));
    EXPECT_THAT(column(Bucket::Core).cost, Not(IsEmpty()));
    desk.hideEverything();
    EXPECT_THAT(canvas().description(card).toStdString(), Not(HasSubstr(name)));
    EXPECT_THAT(canvas().description(card).toStdString(), HasSubstr("Sponsor hidden"));
    EXPECT_THAT(column(Bucket::Core).cost, IsEmpty());
    desk.portfolio().setLanes(PortfolioView::Lanes::Sponsor);
    ASSERT_EQ(canvas().content().lanes.size(), 1U);
    EXPECT_EQ(canvas().content().lanes[0].name, "Sponsors are hidden");
}

TEST_F(BoardTest, NamesEveryHeadAndCardToAssistiveTechnology) {
    QAccessibleInterface* board = QAccessible::queryAccessibleInterface(&canvas());
    ASSERT_NE(board, nullptr);
    EXPECT_EQ(board->role(), QAccessible::List);
    std::vector<std::string> cards;
    for (int i = 0; i < board->childCount(); ++i) {
        QAccessibleInterface* child = board->child(i);
        ASSERT_NE(child, nullptr);
        if (child->role() == QAccessible::ListItem)
            cards.push_back(child->text(QAccessible::Name).toStdString());
    }
    EXPECT_THAT(cards, ElementsAre(HasSubstr("Alpha, Core business"), HasSubstr("Beta"), HasSubstr("Gamma"),
                                   HasSubstr("Delta, Growth bets")));
    EXPECT_THAT(board->child(0)->text(QAccessible::Name).toStdString(), HasSubstr("Core business, 3 bets"));
    canvas().goTo({BoardPart::Kind::Card, beta.value()});
    ASSERT_NE(board->focusChild(), nullptr);
    EXPECT_THAT(board->focusChild()->text(QAccessible::Name).toStdString(), HasSubstr("Beta"));
    EXPECT_TRUE(board->focusChild()->state().selected);
    board->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(desk.portfolio().isFolded(Bucket::Growth));
    EXPECT_TRUE(board->child(1)->state().collapsed);
}

TEST_F(BoardTest, GrowsInTheRoomSoThatNoTextIsUnderSixteenPixels) {
    for (const int width : {1280, 1920}) {
        show(*page, width, 720);
        canvas().setInRoom(true);
        EXPECT_GE(12 * canvas().pixelsToScreen(), 15.99);
        EXPECT_LE(canvas().minimumWidth(), width);
        canvas().setInRoom(false);
        EXPECT_DOUBLE_EQ(canvas().pixelsToScreen(), 1.0);
    }
}

TEST_F(BoardTest, ZoomsWithinBoundsAndFindsTheCardsThere) {
    const QRect before = canvas().cardOnScreen(alpha);
    canvas().setZoom(2);
    EXPECT_GT(canvas().cardOnScreen(alpha).height(), before.height() * 3 / 2);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, canvas().cardOnScreen(beta).center());
    EXPECT_EQ(desk.selection().initiative(), beta);
    canvas().setZoom(100);
    EXPECT_EQ(canvas().zoom(), BoardCanvas::kMostZoom);
}

TEST_F(BoardTest, KeepsTheHeadsInSightWhileItScrolls) {
    for (int i = 0; i < 30; ++i)
        add("Bet " + std::to_string(i), Bucket::Core);
    const BoardPart head{BoardPart::Kind::Head, 1};
    const QPoint before = canvas().mapTo(page.get(), canvas().partOnScreen(head).center());
    canvas().goTo({BoardPart::Kind::Card, canvas().picture().cards[32].id.value()});
    EXPECT_LT(canvas().y(), 0);
    EXPECT_EQ(canvas().mapTo(page.get(), canvas().partOnScreen(head).center()), before);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {},
                      onScreen(canvas().picture().heads[1]) + QPoint(0, -canvas().y()));
    EXPECT_TRUE(desk.portfolio().isFolded(Bucket::Growth));
}

} // namespace
} // namespace orgwright::test
