// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/palette/command_palette.h"

#include "core/commands/portfolio_commands.h"
#include "tests/support/desk.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

class PaletteTest : public testing::Test {
protected:
    PaletteTest() {
        show(window, 1000, 700);
        QObject::connect(&palette, &CommandPalette::found, [this](PositionId id) { found = id; });
        QObject::connect(&palette, &CommandPalette::picked, [this](PositionId id) { picked = id; });
    }
    QLineEdit& field() { return *palette.findChild<QLineEdit*>(); }
    QStringList offered() {
        const QAbstractItemModel* model = palette.findChild<QListView*>()->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names += model->index(row, 0).data().toString();
        return names;
    }
    void press(Qt::Key key) { QTest::keyClick(&field(), key); }

    Desk desk;
    QWidget window;
    CommandPalette palette{desk.workspace(), &window};
    PositionId found;
    PositionId picked;
};

TEST_F(PaletteTest, FindsAPersonAndSelectsThePosition) {
    palette.openSearch();
    QTest::keyClicks(&field(), QStringLiteral("ruiz"));
    press(Qt::Key_Return);
    EXPECT_EQ(found, desk.titled("Director, Customs"));
    EXPECT_EQ(desk.selection().current(), found);
    EXPECT_FALSE(palette.isVisible());
}

TEST_F(PaletteTest, RunsAnActionByName) {
    QSignalSpy fitted(desk.actions().action(ActionId::ShowAll), &QAction::triggered);
    palette.openSearch(QStringLiteral("whole org"));
    ASSERT_EQ(offered().value(0), QStringLiteral("Show the whole organisation"))
        << offered().join(QLatin1String(", ")).toStdString();
    press(Qt::Key_Return);
    EXPECT_EQ(fitted.count(), 1);
}

TEST_F(PaletteTest, FindsABetAndShowsItOnTheBoard) {
    Initiative row;
    row.name = "Instant refunds";
    const InitiativeId bet = *desk.document().run([&](Editor& editor) { return addInitiative(editor, row); });
    QSignalSpy shown(desk.actions().action(ActionId::ShowPortfolio), &QAction::triggered);
    palette.openSearch(QStringLiteral("refunds"));
    ASSERT_EQ(offered().value(0), QStringLiteral("Instant refunds"));
    press(Qt::Key_Return);
    EXPECT_EQ(desk.selection().initiative(), bet);
    EXPECT_EQ(shown.count(), 1);
}

TEST_F(PaletteTest, OffersWhatWasChosenLastFirst) {
    palette.openSearch(QStringLiteral("marta"));
    press(Qt::Key_Return);
    palette.openSearch();
    EXPECT_EQ(offered().value(0), QStringLiteral("Marta Kowal"));
}

TEST_F(PaletteTest, WalksWithTheArrows) {
    palette.openSearch(QStringLiteral("director"));
    ASSERT_EQ(offered(), (QStringList{QStringLiteral("Ana Ruiz"), QStringLiteral("Lee Chen")}));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(found, desk.titled("Director, Booking"));
}

TEST_F(PaletteTest, FiltersByALocation) {
    palette.openSearch(QStringLiteral("lisbon"));
    EXPECT_EQ(offered().value(0), QStringLiteral("Lisbon"));
    press(Qt::Key_Return);
    EXPECT_EQ(desk.view().filter(), QStringLiteral("Lisbon"));
}

TEST_F(PaletteTest, EscapeChangesNothing) {
    QSignalSpy closed(&palette, &CommandPalette::closed);
    palette.openSearch(QStringLiteral("ruiz"));
    press(Qt::Key_Escape);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_TRUE(desk.selection().isEmpty());
}

TEST_F(PaletteTest, DoesNotPickWhatIsRefusedAndSaysWhy) {
    const PositionId ana = desk.titled("Director, Customs");
    palette.pickPosition(QStringLiteral("A new manager"), [&](PositionId id) {
        return id == ana ? QStringLiteral("would report to its own report") : QString();
    });
    field().setText(QStringLiteral("ruiz"));
    press(Qt::Key_Return);
    EXPECT_FALSE(picked.isSet());
    EXPECT_TRUE(palette.isVisible());
    const QModelIndex row = palette.findChild<QListView*>()->model()->index(0, 0);
    EXPECT_THAT(row.data(Qt::AccessibleTextRole).toString().toStdString(),
                testing::HasSubstr("its own report"));
    field().setText(QStringLiteral("lee"));
    press(Qt::Key_Return);
    EXPECT_EQ(picked, desk.titled("Director, Booking"));
    EXPECT_TRUE(desk.selection().isEmpty());
}

TEST_F(PaletteTest, FollowsThePlanWhileItIsOpen) {
    palette.openSearch(QStringLiteral("zelda"));
    EXPECT_TRUE(offered().isEmpty());
    Position row;
    row.title = "Scout";
    desk.add(row, desk.titled("Director, Customs"), "Zelda Quint");
    EXPECT_EQ(offered(), QStringList{QStringLiteral("Zelda Quint")});
}

} // namespace
} // namespace orgwright::test
