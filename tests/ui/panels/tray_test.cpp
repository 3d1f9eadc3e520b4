// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tray/tray.h"

#include "core/commands/position_commands.h"
#include "core/model/org_tree.h"
#include "tests/support/desk.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QTest>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

class TrayTest : public testing::Test {
protected:
    TrayTest() { show(tray, 1000, 46); }
    QListView& list() { return *tray.findChild<QListView*>(); }

    Desk desk;
    Tray tray{desk.workspace()};
};

TEST_F(TrayTest, ListsWhatStandsNowhere) {
    ASSERT_EQ(list().model()->rowCount(), 1);
    EXPECT_EQ(list().model()->index(0, 0).data().toString(), QStringLiteral("Rui Costa"));
}

TEST_F(TrayTest, HidesItselfWhenItIsEmptyAndShowsItselfInADrag) {
    const PositionId rui = desk.titled("Partner engineer");
    desk.document().run(
        [&](Editor& editor) { return movePosition(editor, rui, {desk.titled("Director, Customs")}); });
    EXPECT_TRUE(tray.isHidden());
    desk.drop().show(QStringLiteral("x"), {}, {});
    EXPECT_FALSE(tray.isHidden());
    desk.drop().end();
    EXPECT_TRUE(tray.isHidden());
    desk.document().undo();
    EXPECT_FALSE(tray.isHidden());
}

TEST_F(TrayTest, StaysAwayWhenItIsNotWanted) {
    tray.setWanted(false);
    EXPECT_TRUE(tray.isHidden());
    desk.drop().show(QStringLiteral("x"), {}, {});
    EXPECT_FALSE(tray.isHidden());
}

TEST_F(TrayTest, SelectsTheChipThatIsPressed) {
    const QRect chip = list().visualRect(list().model()->index(0, 0));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, chip.center());
    EXPECT_EQ(desk.selection().current(), desk.titled("Partner engineer"));
}

TEST_F(TrayTest, SaysWhenAChipIsPulled) {
    PositionId pulled;
    QObject::connect(&tray, &Tray::dragStarted, [&](PositionId id, const QPoint&) { pulled = id; });
    const QPoint from = list().visualRect(list().model()->index(0, 0)).center();
    QTest::mousePress(list().viewport(), Qt::LeftButton, {}, from);
    const QPointF to = from - QPoint(0, 60);
    QMouseEvent move(QEvent::MouseMove, to, list().viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     {});
    QApplication::sendEvent(list().viewport(), &move);
    EXPECT_EQ(pulled, desk.titled("Partner engineer"));
}

TEST_F(TrayTest, TakesPositionsDroppedFromElsewhere) {
    const PositionId dev = desk.titled("EM, Schedules");
    QMimeData data;
    data.setData(QLatin1String(Tray::kMimeType),
                 QByteArray::number(qlonglong{dev.value()}) + "\nnonsense\n99\n");
    QDragEnterEvent enter({5, 5}, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&tray, &enter);
    EXPECT_TRUE(tray.isDropTarget());
    QDropEvent drop({5, 5}, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&tray, &drop);
    EXPECT_FALSE(tray.isDropTarget());
    EXPECT_EQ(desk.position(dev).place, Place::Tray);
    EXPECT_EQ(trayPositions(desk.org()).size(), 2U);
}

} // namespace
} // namespace orgwright::test
