// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas/team_desk.h"

#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>

namespace orgwright::test {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

std::string nameOf(QAccessibleInterface* card) {
    return card->text(QAccessible::Name).toStdString();
}

std::vector<std::string> wordsOn(const TeamCanvas& canvas) {
    std::vector<std::string> words;
    for (const QLabel* label : canvas.findChildren<QLabel*>()) {
        if (label->isVisible())
            words.push_back(label->text().toStdString());
    }
    return words;
}

TEST_F(TeamCanvasTest, ShowsEveryTeamAtFirst) {
    ASSERT_EQ(canvas.chart().size(), 4);
    for (const char* name : {"Product", "Booking", "Customs", "Quotes"})
        EXPECT_TRUE(QRectF(canvas.viewport()->rect()).contains(card(name))) << name;
}

TEST_F(TeamCanvasTest, SelectsATeamByClickAndNothingOnPaper) {
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, at("Customs"));
    EXPECT_EQ(selected(), "Customs");
    EXPECT_TRUE(desk.selection().positions().empty());
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, QPoint(3, 790));
    EXPECT_TRUE(desk.selection().isEmpty());
}

TEST_F(TeamCanvasTest, FollowsKinshipWithTheArrows) {
    const auto key = [&](Qt::Key arrow) {
        QTest::keyClick(&canvas, arrow);
        return selected();
    };
    EXPECT_EQ(key(Qt::Key_Down), "Product") << "the top is where the keyboard begins";
    EXPECT_THAT(key(Qt::Key_Down), testing::AnyOf("Booking", "Customs"));
    desk.selection().selectTeam(desk.team("Booking"));
    EXPECT_EQ(key(Qt::Key_Right), "Customs");
    EXPECT_EQ(key(Qt::Key_Left), "Booking");
    EXPECT_EQ(key(Qt::Key_Down), "Quotes");
    EXPECT_EQ(key(Qt::Key_Home), "Product");
    QTest::keyClick(&canvas, Qt::Key_Escape);
    EXPECT_TRUE(desk.selection().isEmpty());
}

TEST_F(TeamCanvasTest, AsksToEditByEnterAndByDoubleClick) {
    QSignalSpy asked(&canvas, &TeamCanvas::editRequested);
    QTest::keyClick(&canvas, Qt::Key_Return);
    EXPECT_EQ(asked.count(), 0) << "no team is selected";
    desk.selection().selectTeam(desk.team("Customs"));
    QTest::keyClick(&canvas, Qt::Key_Return);
    QTest::mouseDClick(canvas.viewport(), Qt::LeftButton, {}, at("Booking"));
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked[0][0].value<TeamId>(), desk.team("Customs"));
    EXPECT_EQ(asked[1][0].value<TeamId>(), desk.team("Booking"));
}

TEST_F(TeamCanvasTest, FoldsWithSpaceAndRevealsWhatIsFoldedAway) {
    desk.selection().selectTeam(desk.team("Booking"));
    QTest::keyClick(&canvas, Qt::Key_Space);
    EXPECT_TRUE(card("Quotes").isEmpty());
    canvas.reveal(desk.team("Quotes"));
    EXPECT_FALSE(card("Quotes").isEmpty());
    EXPECT_EQ(selected(), "Quotes");
    canvas.foldBelow(1);
    EXPECT_EQ(canvas.chart().size(), 1);
}

TEST_F(TeamCanvasTest, ShowsOnlyWhatContainsTheFilter) {
    desk.view().setFilter(QStringLiteral("quote"));
    EXPECT_FALSE(card("Quotes").isEmpty());
    EXPECT_FALSE(card("Booking").isEmpty()) << "it leads to the match";
    EXPECT_TRUE(card("Customs").isEmpty());
    desk.view().setFilter(QStringLiteral("lee chen"));
    EXPECT_FALSE(card("Booking").isEmpty()) << "its lead matches";
    desk.hideEverything();
    EXPECT_TRUE(canvas.chart().isEmpty()) << "a hidden name is not found";
}

TEST_F(TeamCanvasTest, TellsAssistiveTechnologyOfEachTeam) {
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&canvas);
    ASSERT_NE(tree, nullptr);
    EXPECT_EQ(tree->role(), QAccessible::Tree);
    ASSERT_EQ(tree->childCount(), 4);
    QAccessibleInterface* booking = tree->child(canvas.chart().find(drawing::boxOf(desk.team("Booking"))));
    EXPECT_THAT(nameOf(booking), testing::StartsWith("Booking, 3 people, lead Lee Chen, 1 part"));
    booking->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(selected(), "Booking");
    EXPECT_TRUE(booking->state().selected);
    EXPECT_TRUE(booking->state().expanded);
    const QRect seen = card("Booking").toAlignedRect();
    EXPECT_EQ(booking->rect(), QRect(canvas.viewport()->mapToGlobal(seen.topLeft()), seen.size()));
}

TEST_F(TeamCanvasTest, HidesNamesFromAssistiveTechnologyToo) {
    desk.hideEverything();
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&canvas);
    for (int i = 0; i < tree->childCount(); ++i)
        EXPECT_THAT(nameOf(tree->child(i)), Not(HasSubstr("Lee Chen")));
}

TEST_F(TeamCanvasTest, SaysHowManyPositionsAreInNoTeam) {
    EXPECT_THAT(wordsOn(canvas), Contains("2 positions are in no team"));
    const std::vector<PositionId> outside{desk.titled("Chief Product Officer"),
                                          desk.titled("Partner engineer")};
    desk.document().run([&](Editor& editor) { return assignTeam(editor, outside, desk.team("Product")); });
    EXPECT_THAT(wordsOn(canvas), Not(Contains(HasSubstr("in no team"))));
}

TEST_F(TeamCanvasTest, WithoutTeamsSaysSoAndOffersToMakeSome) {
    for (const char* name : {"Quotes", "Booking", "Customs", "Product"})
        desk.document().run([&](Editor& editor) { return deleteTeam(editor, desk.team(name)); });
    EXPECT_THAT(wordsOn(canvas), Contains("There are no teams yet"));
    EXPECT_TRUE(desk.selection().isEmpty());
    QSignalSpy triggered(desk.actions().action(ActionId::Teams), &QAction::triggered);
    canvas.findChild<EmptyState*>()->button()->click();
    EXPECT_EQ(triggered.count(), 1);
}

TEST_F(TeamCanvasTest, FollowsWhatHappenedWhileItWasHidden) {
    canvas.hide();
    add("Claims", desk.team("Customs"));
    EXPECT_EQ(canvas.chart().size(), 4) << "nothing is laid out that nobody sees";
    canvas.show();
    EXPECT_EQ(canvas.chart().size(), 5);
    EXPECT_FALSE(card("Claims").isEmpty());
}

TEST_F(TeamCanvasTest, ForgetsTheSelectionOfATeamThatIsGone) {
    desk.selection().selectTeam(desk.team("Quotes"));
    desk.document().run([&](Editor& editor) { return deleteTeam(editor, desk.team("Quotes")); });
    EXPECT_TRUE(desk.selection().isEmpty());
}

} // namespace
} // namespace orgwright::test
