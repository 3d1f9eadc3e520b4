// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/copy/discreet_copy_dialog.h"

#include "tests/support/desk.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/dialogs/asked.h"
#include "ui/export/sealed_copy.h"
#include "ui/shell/discretion/discretion_boxes.h"

#include <QLineEdit>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using orgwright::testing::bytesOf;
using orgwright::testing::TempFolder;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(DiscreetCopyDialog, WithholdsAllButNamesUntilItIsTold) {
    Desk desk;
    DiscreetCopyDialog dialog(desk.workspace());
    EXPECT_EQ(dialog.boxes().discretion(), Discretion{});
}

TEST(DiscreetCopyDialog, WithholdsNamesTooWhereThePlanHoldsThemBack) {
    Desk desk;
    desk.hideEverything();
    const TempFolder folder;
    DiscreetCopyDialog dialog(desk.workspace());
    ASSERT_TRUE(dialog.writeTo(QString::fromStdString(folder.file("copy.orgplan"))));
    EXPECT_THAT(bytesOf(folder.file("copy.orgplan")), Not(HasSubstr("Lee Chen")));
}

TEST(DiscreetCopyDialog, SaysWhatTheCopyHoldsAndLacksAsItIsChosen) {
    Desk desk;
    DiscreetCopyDialog dialog(desk.workspace());
    EXPECT_THAT(labels(dialog).toStdString(), HasSubstr("positions"));
    const std::string before = labels(dialog).toStdString();
    button(dialog, QStringLiteral("Names and e-mail")).setChecked(false);
    EXPECT_NE(labels(dialog).toStdString(), before);
    EXPECT_THAT(labels(dialog).toStdString(), HasSubstr("names and addresses"));
}

TEST(DiscreetCopyDialog, SealsTheCopyWhereAPassphraseIsTyped) {
    Desk desk;
    const TempFolder folder;
    DiscreetCopyDialog dialog(desk.workspace());
    dialog.passphrase().setText(QStringLiteral("offsite"));
    ASSERT_TRUE(dialog.writeTo(QString::fromStdString(folder.file("copy.orgplan"))));
    EXPECT_TRUE(isSealedFile(folder.file("copy.orgplan")));
    EXPECT_THAT(bytesOf(folder.file("copy.orgplan")), Not(HasSubstr("Lee Chen")));
    EXPECT_FALSE(openSealedCopy(folder.file("copy.orgplan"), "on site"));
    const auto open = openSealedCopy(folder.file("copy.orgplan"), "offsite");
    ASSERT_TRUE(open);
    EXPECT_THAT(open->toStdString(), HasSubstr("Lee Chen"));
}

TEST(DiscreetCopyDialog, RefusesThePlanItself) {
    Desk desk;
    DiscreetCopyDialog dialog(desk.workspace());
    whenAsked([](QDialog& asked) { asked.reject(); });
    EXPECT_FALSE(dialog.writeTo(desk.workspace().document.path()));
}

} // namespace
} // namespace orgwright::test
