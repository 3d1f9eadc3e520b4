// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan/checkpoint_dialog.h"

#include "core/commands/people_commands.h"
#include "tests/support/desk.h"
#include "tests/ui/dialogs/asked.h"
#include "ui/dialogs/form_field.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

QLineEdit& nameOf(CheckpointDialog& dialog) {
    return *dialog.findChild<QLineEdit*>();
}

TEST(CheckpointDialog, NamesThePlanAsItIsByEnter) {
    Desk desk;
    CheckpointDialog dialog(desk.document());
    dialog.show();
    QTest::keyClicks(&nameOf(dialog), QStringLiteral(" Before the offsite "));
    QTest::keyClick(&nameOf(dialog), Qt::Key_Return);
    EXPECT_FALSE(dialog.isVisible());
    ASSERT_EQ(desk.document().core().checkpoints().size(), 1);
    EXPECT_EQ(desk.document().core().checkpoints().front().name, "Before the offsite");
    EXPECT_EQ(desk.document().core().checkpoints().front().step, desk.steps());
}

TEST(CheckpointDialog, SaysAtTheFieldWhyABlankNameIsRefused) {
    Desk desk;
    CheckpointDialog dialog(desk.document());
    dialog.show();
    QTest::keyClicks(&nameOf(dialog), QStringLiteral("   "));
    QTest::keyClick(&nameOf(dialog), Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(dialog.findChild<FormField*>()->refusal().isEmpty());
    EXPECT_THAT(desk.document().core().checkpoints(), IsEmpty());
    QTest::keyClicks(&nameOf(dialog), QStringLiteral("x"));
    EXPECT_TRUE(dialog.findChild<FormField*>()->refusal().isEmpty());
}

TEST(CheckpointDialog, NamesNothingByEscape) {
    Desk desk;
    CheckpointDialog dialog(desk.document());
    dialog.show();
    QTest::keyClicks(&nameOf(dialog), QStringLiteral("Never"));
    QTest::keyClick(&nameOf(dialog), Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_THAT(desk.document().core().checkpoints(), IsEmpty());
}

TEST(CheckpointDialog, GoesBackAsAStepThatCanBeUndone) {
    Desk desk;
    desk.document().addCheckpoint(QStringLiteral("With Dev"));
    const PositionId seat = desk.titled("EM, Schedules");
    desk.document().run([&](Editor& editor) { return vacatePosition(editor, seat); });
    CheckpointDialog dialog(desk.document());
    dialog.show();
    QAbstractButton& back = button(dialog, QStringLiteral("Go back"));
    EXPECT_FALSE(back.isEnabled());
    dialog.findChild<QTableView*>()->selectRow(0);
    ASSERT_TRUE(back.isEnabled());
    const std::int64_t before = desk.steps();
    back.click();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_THAT(desk.holders(seat), ElementsAre("Dev Patel"));
    EXPECT_EQ(desk.steps(), before + 1);
    desk.document().undo();
    EXPECT_THAT(desk.holders(seat), IsEmpty());
}

TEST(CheckpointDialog, DoesNotGoWhereThePlanStandsAlready) {
    Desk desk;
    desk.document().addCheckpoint(QStringLiteral("Here"));
    CheckpointDialog dialog(desk.document());
    dialog.findChild<QTableView*>()->selectRow(0);
    EXPECT_FALSE(button(dialog, QStringLiteral("Go back")).isEnabled());
}

TEST(CheckpointDialog, CannotNameAPlanThatCanOnlyBeRead) {
    Desk desk;
    PlanDocument reading(Document::open(desk.document().path().toStdString(), Document::OpenAs::Reading));
    CheckpointDialog dialog(reading);
    EXPECT_FALSE(nameOf(dialog).isEnabled());
    EXPECT_FALSE(button(dialog, QStringLiteral("Name it")).isEnabled());
    EXPECT_TRUE(labels(dialog).contains(QStringLiteral("read")));
}

} // namespace
} // namespace orgwright::test
