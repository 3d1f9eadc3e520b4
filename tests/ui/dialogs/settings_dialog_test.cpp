// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/program/settings_dialog.h"

#include "tests/ui/dialogs/asked.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace orgwright::test {
namespace {

constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                       QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

/// The user's settings in a folder of their own, and the theme as it was at the end.
class SettingsDialogTest : public testing::Test {
protected:
    SettingsDialogTest() {
        QCoreApplication::setOrganizationName(QStringLiteral("Orgwright"));
        QCoreApplication::setApplicationName(QStringLiteral("test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    }
    ~SettingsDialogTest() override {
        Theme::instance().setMode(ThemeMode::System);
        Theme::instance().setTextScale(100);
        Theme::instance().setHighContrast(false);
        Theme::instance().setMotionReduced(false);
    }

    QTemporaryDir folder;
};

TEST_F(SettingsDialogTest, AppliesAndKeepsEachChoiceAtOnce) {
    SettingsDialog dialog;
    dialog.show();
    button(dialog, QStringLiteral("Dark")).click();
    EXPECT_TRUE(Theme::instance().isDark());
    button(dialog, QStringLiteral("125")).click();
    EXPECT_EQ(Theme::instance().textScale(), 125);
    button(dialog, QStringLiteral("High contrast")).click();
    EXPECT_TRUE(Theme::instance().isHighContrast());
    button(dialog, QStringLiteral("Reduce motion")).click();
    EXPECT_EQ(Theme::instance().duration(120), 0);
    const Preferences kept;
    EXPECT_EQ(kept.theme(), ThemeMode::Dark);
    EXPECT_EQ(kept.textScale(), 125);
    EXPECT_TRUE(kept.isHighContrast());
    EXPECT_TRUE(kept.isMotionReduced());
}

TEST_F(SettingsDialogTest, ShowsWhatIsKept) {
    Preferences().setTheme(ThemeMode::Light);
    Preferences().setMotionReduced(true);
    SettingsDialog dialog;
    EXPECT_TRUE(button(dialog, QStringLiteral("Light")).isChecked());
    EXPECT_TRUE(button(dialog, QStringLiteral("Reduce motion")).isChecked());
    EXPECT_FALSE(button(dialog, QStringLiteral("High contrast")).isChecked());
}

TEST_F(SettingsDialogTest, ClosesByEnterAndByEscape) {
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        SettingsDialog dialog;
        dialog.show();
        QTest::keyClick(&dialog, key);
        EXPECT_FALSE(dialog.isVisible());
    }
}

TEST_F(SettingsDialogTest, LeavesTheFolderAndTheFileToTheUserWhoeverWritesThere) {
    const Preferences preferences;
    QSettings other;
    other.setValue(QStringLiteral("window/geometry"), 1);
    other.sync();
    const QFileInfo file(other.fileName());
    EXPECT_FALSE(file.permissions() & kOthers);
    EXPECT_FALSE(QFileInfo(file.absolutePath()).permissions() & kOthers);
    EXPECT_EQ(QSettings().value(QStringLiteral("window/geometry")).toInt(), 1);
}

TEST(Preferences, KeepTheFileToTheUser) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    QFile wide(file);
    ASSERT_TRUE(wide.open(QFile::WriteOnly));
    ASSERT_TRUE(
        wide.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    wide.close();
    Preferences(file).setTextScale(125);
    EXPECT_FALSE(QFileInfo(file).permissions() & kOthers);
    EXPECT_EQ(Preferences(file).textScale(), 125);
}

TEST(Preferences, BringWhatStandsInTheFileWithinItsRange) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        QSettings settings(file, QSettings::IniFormat);
        settings.setValue(QStringLiteral("look/theme"), QStringLiteral("<b>sepia</b>"));
        settings.setValue(QStringLiteral("look/textScale"), 2147483647);
        settings.setValue(QStringLiteral("look/highContrast"), QStringLiteral("perhaps"));
    }
    const Preferences preferences(file);
    EXPECT_EQ(preferences.theme(), ThemeMode::System);
    EXPECT_EQ(preferences.textScale(), 150);
}

} // namespace
} // namespace orgwright::test
