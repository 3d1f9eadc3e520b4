// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/people/reports_dialog.h"

#include "tests/support/desk.h"
#include "tests/ui/dialogs/asked.h"

#include <QComboBox>
#include <QTest>
#include <gtest/gtest.h>

namespace orgwright::test {
namespace {

class ReportsDialogTest : public testing::Test {
protected:
    std::optional<ReportsGo> ask(ReportsQuestion question, std::function<void(QDialog&)> act) {
        whenAsked(std::move(act));
        return askAboutReports(nullptr, desk.workspace(), lee, question);
    }
    std::optional<Closing> askClosing(PositionId position, std::function<void(QDialog&)> act) {
        whenAsked(std::move(act));
        return askHowToClose(nullptr, desk.workspace(), position);
    }
    static void enter(QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); }

    Desk desk;
    PositionId lee = desk.titled("Director, Booking");
};

TEST_F(ReportsDialogTest, NamesTheManagerAndCountsTheReports) {
    ask(ReportsQuestion::Delete, [](QDialog& dialog) {
        EXPECT_TRUE(labels(dialog).contains(QStringLiteral("Lee Chen has 2 reports.")));
        const QAbstractButton& up = button(dialog, QStringLiteral("They go to Ines Okafor"));
        EXPECT_TRUE(up.accessibleDescription().contains(QStringLiteral("2 → 3")));
        const QAbstractButton& too = button(dialog, QStringLiteral("They are deleted too"));
        EXPECT_TRUE(too.accessibleDescription().contains(QStringLiteral("2 positions below Lee Chen")));
    });
}

TEST_F(ReportsDialogTest, HidesNamesThatAreHidden) {
    desk.hideEverything();
    ask(ReportsQuestion::SplitOff, [](QDialog& dialog) {
        EXPECT_FALSE(labels(dialog).contains(QStringLiteral("Lee Chen")));
        EXPECT_FALSE(dialog.windowTitle().contains(QStringLiteral("Lee Chen")));
        EXPECT_NO_THROW(button(dialog, QStringLiteral("They go to Chief Product Officer")));
    });
}

TEST_F(ReportsDialogTest, HandsReportsUpUnlessAskedOtherwise) {
    EXPECT_EQ(ask(ReportsQuestion::SplitOff, enter), ReportsGo::ToManager);
    EXPECT_EQ(ask(ReportsQuestion::Delete, enter), ReportsGo::ToManager);
}

TEST_F(ReportsDialogTest, TakesEachOfTheThreeByKey) {
    const auto down = [](int times) {
        return [times](QDialog& dialog) {
            for (int i = 0; i < times; ++i)
                QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        };
    };
    EXPECT_EQ(ask(ReportsQuestion::Delete, down(1)), ReportsGo::Along);
    EXPECT_EQ(ask(ReportsQuestion::Delete, down(2)), ReportsGo::ToTray);
}

TEST_F(ReportsDialogTest, AnswersNothingByEscape) {
    EXPECT_FALSE(
        ask(ReportsQuestion::Delete, [](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); }));
}

TEST_F(ReportsDialogTest, SaysWhatBecomesOfReportsOfARoot) {
    whenAsked([](QDialog& dialog) {
        EXPECT_NO_THROW(button(dialog, QStringLiteral("They become tops of the chart")));
    });
    askAboutReports(nullptr, desk.workspace(), desk.titled("Chief Product Officer"), ReportsQuestion::Delete);
}

TEST_F(ReportsDialogTest, AsksWhenAPositionClosesAndKeepsItsReports) {
    const auto closing = askClosing(lee, enter);
    ASSERT_TRUE(closing);
    EXPECT_TRUE(closing->quarter.isSet());
    EXPECT_EQ(closing->reports, ReportsGo::Along);
}

TEST_F(ReportsDialogTest, LetsTheQuarterBeUnknown) {
    const auto closing = askClosing(lee, [](QDialog& dialog) {
        dialog.findChild<QComboBox*>()->setCurrentIndex(0);
        button(dialog, QStringLiteral("They go to the tray")).click();
        enter(dialog);
    });
    ASSERT_TRUE(closing);
    EXPECT_FALSE(closing->quarter.isSet());
    EXPECT_EQ(closing->reports, ReportsGo::ToTray);
}

TEST_F(ReportsDialogTest, AsksOnlyForTheQuarterWhereNobodyReports) {
    const auto closing = askClosing(desk.titled("EM, Filing"), [](QDialog& dialog) {
        EXPECT_THROW(button(dialog, QStringLiteral("They")), std::runtime_error);
        enter(dialog);
    });
    EXPECT_TRUE(closing);
}

} // namespace
} // namespace orgwright::test
