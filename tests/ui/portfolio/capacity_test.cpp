// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/work_shares.h"
#include "tests/support/desk.h"
#include "ui/portfolio/capacity/capacity_model.h"
#include "ui/portfolio/capacity/capacity_page.h"
#include "ui/widgets/table_delegate.h"
#include "ui/widgets/tag.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QTreeView>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;

/// Booking, which has three positions, gives half of itself to Refunds and a fifth to Pipeline; Quotes, who
/// is in it, works on Pipeline alone.
class CapacityTest : public ::testing::Test {
protected:
    CapacityTest() {
        booking = desk.position(desk.titled("Director, Booking")).team;
        refunds = add("Refunds");
        pipeline = add("Pipeline");
        give({booking, {}}, refunds, 50'00);
        give({booking, {}}, pipeline, 20'00);
        desk.portfolio().setShown(true);
        show(page, 1300, 700);
    }
    InitiativeId add(const char* name) {
        Initiative row;
        row.name = name;
        return *desk.document().run([&](Editor& editor) { return addInitiative(editor, row); });
    }
    void give(Worker who, InitiativeId bet, std::int32_t share) {
        ASSERT_TRUE(desk.document().run(
            [&](Editor& editor) { return allocate(editor, who, bet, quarter, quarter, {share}); }));
    }
    int shareOf(Worker who, InitiativeId bet) {
        const Allocation* row = allocationOf(desk.document().org(), who, bet, quarter);
        return row ? row->share.basisPoints : 0;
    }
    int column() {
        for (int each = 1; each < page.model().columnCount(); ++each) {
            if (page.model().quarterAt(each) == quarter)
                return each;
        }
        return -1;
    }
    QModelIndex team() { return page.model().indexOf(booking).siblingAtColumn(column()); }
    QModelIndex bet(InitiativeId wanted, PositionId position = {}) {
        const QModelIndex above = page.model().indexOf(booking);
        for (int row = 0; row < page.model().rowCount(above); ++row) {
            const QModelIndex each = page.model().index(row, column(), above);
            if (page.model().betAt(each) == wanted && page.model().workerAt(each).position == position)
                return each;
        }
        return {};
    }
    static std::string plain(QString text) {
        return text.replace(QChar::Nbsp, QLatin1Char(' ')).toStdString();
    }
    static std::string text(const QModelIndex& index) { return plain(index.data().toString()); }
    void drag(const QModelIndex& from, const QModelIndex& to, Qt::KeyboardModifiers with = {}) {
        QWidget* viewport = page.table().viewport();
        const QPoint start = page.table().visualRect(from).center();
        const QPoint end = page.table().visualRect(to).center();
        QTest::mousePress(viewport, Qt::LeftButton, with, start);
        for (const QPoint at : {(start + end) / 2, end}) {
            QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             with);
            QApplication::sendEvent(viewport, &move);
        }
        said = plain(viewport->findChild<Tag*>()->text());
        QTest::mouseRelease(viewport, Qt::LeftButton, with, end);
    }

    Desk desk;
    Quarter quarter = desk.portfolio().quarter();
    CapacityPage page{desk.workspace()};
    TeamId booking;
    InitiativeId refunds;
    InitiativeId pipeline;
    std::string said;
};

TEST_F(CapacityTest, TellsWhatIsOnBetsOfWhatThereIs) {
    EXPECT_EQ(text(team()), "2.1 / 3");
    EXPECT_EQ(text(bet(refunds)), "50 %");
    EXPECT_THAT(team().data(Qt::AccessibleTextRole).toString().toStdString(),
                HasSubstr("2.1 of 3.0 FTE on bets"));
    const QModelIndex all = page.model().index(0, column());
    EXPECT_THAT(text(all), ::testing::StartsWith("2.1 / "));
}

TEST_F(CapacityTest, CountsThoseWhoWorkOnSomethingElseThanTheirTeam) {
    const PositionId quotes = desk.titled("EM, Quotes");
    give({{}, quotes}, pipeline, 100'00);
    EXPECT_EQ(text(team()), "2.4 / 3"); // two at 70 %, one at 100 %
    EXPECT_EQ(text(bet(pipeline, quotes)), "100 %");
    EXPECT_THAT(text(bet(pipeline, quotes).siblingAtColumn(0)), HasSubstr("EM, Quotes: Pipeline"));
}

TEST_F(CapacityTest, MovesAShareToAnotherBetByDragging) {
    drag(bet(refunds), bet(pipeline));
    EXPECT_EQ(said, "50 % to Pipeline");
    EXPECT_EQ(shareOf({booking, {}}, refunds), 0);
    EXPECT_EQ(shareOf({booking, {}}, pipeline), 70'00);
    ASSERT_TRUE(desk.document().undo());
    EXPECT_EQ(shareOf({booking, {}}, refunds), 50'00);
}

TEST_F(CapacityTest, MovesHalfOfItWithCtrl) {
    drag(bet(refunds), bet(pipeline), Qt::ControlModifier);
    EXPECT_EQ(shareOf({booking, {}}, refunds), 25'00);
    EXPECT_EQ(shareOf({booking, {}}, pipeline), 45'00);
}

TEST_F(CapacityTest, SaysWhereAShareCannotGo) {
    const std::int64_t steps = desk.document().core().history().cursor();
    drag(bet(refunds), team());
    EXPECT_THAT(said, HasSubstr("the same team, in the same quarter"));
    EXPECT_EQ(desk.document().core().history().cursor(), steps);
}

TEST_F(CapacityTest, TakesATypedShareAndRefusesWhatIsNone) {
    EXPECT_TRUE(page.model().setData(bet(refunds), QStringLiteral("35 %"), Qt::EditRole));
    EXPECT_EQ(shareOf({booking, {}}, refunds), 35'00);
    EXPECT_FALSE(page.model().setData(bet(refunds), QStringLiteral("lots"), Qt::EditRole));
    EXPECT_EQ(shareOf({booking, {}}, refunds), 35'00);
}

TEST_F(CapacityTest, ListsATeamOfWhichMoreIsAskedThanThereIsAndGoesThere) {
    give({booking, {}}, refunds, 90'00);
    ASSERT_EQ(page.model().over(), std::vector<TeamId>{booking});
    EXPECT_EQ(text(team()), "3.3 / 3");
    EXPECT_TRUE(team().data(StatusRole).isValid()) << "a mark besides the colour";
    page.table().setCurrentIndex(page.model().index(0, 0));
    for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        if (button->text().contains(QLatin1String("Booking")))
            button->click();
    }
    EXPECT_EQ(page.table().currentIndex(), team());
    EXPECT_EQ(desk.selection().team(), booking);
}

} // namespace
} // namespace orgwright::test
