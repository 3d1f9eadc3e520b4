// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan/plan_settings_dialog.h"

#include "tests/support/desk.h"
#include "tests/ui/dialogs/asked.h"
#include "ui/dialogs/form_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <gtest/gtest.h>

namespace orgwright::test {
namespace {

class PlanSettingsDialogTest : public testing::Test {
protected:
    PlanSettingsDialogTest() { dialog.show(); }

    QLineEdit& title() { return *dialog.findChild<QLineEdit*>(); }
    QComboBox& currency() { return *dialog.findChildren<QComboBox*>().at(0); }
    QComboBox& month() { return *dialog.findChildren<QComboBox*>().at(1); }
    QSpinBox& span(int place) { return *dialog.findChildren<QSpinBox*>().at(place); }
    QString refusalOf(const QWidget& field) {
        return static_cast<FormField*>(field.parentWidget())->refusal();
    }
    void save() { QTest::keyClick(&title(), Qt::Key_Return); }

    Desk desk;
    const std::int64_t before = desk.steps();
    PlanSettingsDialog dialog{desk.document()};
};

TEST_F(PlanSettingsDialogTest, ChangesAllOfItAsOneStep) {
    title().selectAll();
    QTest::keyClicks(&title(), QStringLiteral("Brackwater"));
    currency().setCurrentIndex(currency().findData(QStringLiteral("CHF")));
    month().setCurrentIndex(3);
    span(0).setValue(5);
    span(1).setValue(8);
    save();
    EXPECT_FALSE(dialog.isVisible());
    const Settings& now = desk.plan().settings();
    EXPECT_EQ(now.title, "Brackwater");
    EXPECT_EQ(now.currency, "CHF");
    EXPECT_EQ(now.fiscalYearStart, 4);
    EXPECT_EQ(now.spanLeast, 5);
    EXPECT_EQ(now.spanMost, 8);
    EXPECT_EQ(desk.steps(), before + 1);
    desk.document().undo();
    EXPECT_EQ(desk.plan().settings().currency, "EUR");
}

TEST_F(PlanSettingsDialogTest, TakesACurrencyItDoesNotKnow) {
    currency().setEditText(QStringLiteral("isk"));
    save();
    EXPECT_EQ(desk.plan().settings().currency, "ISK");
}

TEST_F(PlanSettingsDialogTest, SaysAtTheCurrencyWhyItIsRefused) {
    currency().setEditText(QStringLiteral("<img>"));
    save();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(refusalOf(currency()).contains(QStringLiteral("three capital letters")));
    EXPECT_TRUE(refusalOf(title()).isEmpty());
    EXPECT_EQ(desk.steps(), before);
    currency().setEditText(QStringLiteral("USD"));
    save();
    EXPECT_EQ(desk.plan().settings().currency, "USD");
}

TEST_F(PlanSettingsDialogTest, SaysAtTheSpanTargetWhyItIsRefused) {
    span(0).setValue(12);
    span(1).setValue(3);
    save();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(refusalOf(span(0)).isEmpty());
    EXPECT_EQ(desk.steps(), before);
}

TEST_F(PlanSettingsDialogTest, LeavesNoStepWhereNothingWasChanged) {
    save();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(desk.steps(), before);
}

TEST_F(PlanSettingsDialogTest, ChangesNothingByEscape) {
    title().setText(QStringLiteral("Never"));
    span(0).setValue(2);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(desk.steps(), before);
}

} // namespace
} // namespace orgwright::test
