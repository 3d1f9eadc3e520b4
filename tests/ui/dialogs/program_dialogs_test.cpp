// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/ui/dialogs/asked.h"
#include "ui/dialogs/file_trouble.h"
#include "ui/dialogs/program/about_dialog.h"
#include "ui/dialogs/program/shortcut_sheet.h"
#include "ui/widgets/empty_state.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <gtest/gtest.h>

namespace orgwright::test {
namespace {

/// The names of what is linked, from the table in CONTRIBUTING.md, without what only tests use.
QStringList linkedLibraries() {
    QFile file(QStringLiteral(ORGWRIGHT_SOURCE_DIR "/CONTRIBUTING.md"));
    EXPECT_TRUE(file.open(QFile::ReadOnly));
    QStringList names;
    bool isTable = false;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        isTable = isTable ? line.startsWith(QLatin1Char('|')) : line.startsWith(QLatin1String("|---"));
        if (!isTable || line.startsWith(QLatin1String("|---")) || line.contains(QLatin1String(" only)")))
            continue;
        const QString cell = line.section(QLatin1Char('|'), 1, 1).section(QLatin1Char('('), 0, 0);
        for (const QString& name : cell.split(QLatin1Char(',')))
            names += name.trimmed();
    }
    return names;
}

TEST(AboutDialog, NamesTheLicenceAndAllThatIsLinked) {
    const AboutDialog dialog;
    const QString said = labels(dialog);
    EXPECT_TRUE(said.contains(QStringLiteral("GPL-3.0-or-later")));
    const QStringList libraries = linkedLibraries();
    EXPECT_GE(libraries.size(), 10);
    for (const QString& library : libraries)
        EXPECT_TRUE(said.contains(library)) << library.toStdString();
}

class ShortcutSheetTest : public testing::Test {
protected:
    ShortcutSheetTest() { sheet.show(); }

    /// "New plan, Ctrl+N" for each line in sight.
    QStringList lines() {
        static const QRegularExpression kLine(QStringLiteral("^(.+), ([^,]+,?)$"));
        QStringList found;
        for (const QWidget* each : sheet.findChildren<QWidget*>()) {
            if (each->isVisible() && each->metaObject() == &QWidget::staticMetaObject &&
                kLine.match(each->accessibleName()).hasMatch())
                found += each->accessibleName();
        }
        return found;
    }

    Desk desk;
    ShortcutSheet sheet{desk.actions()};
};

TEST_F(ShortcutSheetTest, ListsEveryActionThatHasAKey) {
    const QStringList shown = lines();
    for (const QAction* action : desk.actions().all()) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        if (!key.isEmpty()) {
            const QString line = action->property("plainText").toString() + QStringLiteral(", ") + key;
            EXPECT_TRUE(shown.contains(line)) << line.toStdString();
        }
    }
    EXPECT_TRUE(shown.contains(QStringLiteral("Move without the reports, Alt+drag")));
}

TEST_F(ShortcutSheetTest, LeavesWhatCarriesTheText) {
    QTest::keyClicks(sheet.findChild<QLineEdit*>(), QStringLiteral("undo"));
    QApplication::processEvents();
    EXPECT_EQ(lines(), QStringList{QStringLiteral("Undo, Ctrl+Z")});
}

TEST_F(ShortcutSheetTest, SaysThatNothingIsCalledThat) {
    EXPECT_FALSE(sheet.findChild<EmptyState*>()->isVisible());
    QTest::keyClicks(sheet.findChild<QLineEdit*>(), QStringLiteral("zzz"));
    EXPECT_TRUE(sheet.findChild<EmptyState*>()->isVisible());
    QTest::keyClick(sheet.findChild<QLineEdit*>(), Qt::Key_Escape);
    EXPECT_FALSE(sheet.findChild<EmptyState*>()->isVisible());
    EXPECT_TRUE(sheet.isVisible());
}

TEST(FileTrouble, NamesTheFileAndWhatToDoNext) {
    whenAsked([](QDialog& dialog) {
        EXPECT_EQ(dialog.windowTitle(), QStringLiteral("This is not a plan"));
        EXPECT_TRUE(labels(dialog).contains(QStringLiteral("/somewhere/<b>roster.csv")));
        EXPECT_TRUE(labels(dialog).contains(QStringLiteral("import it into a plan")));
        QTest::keyClick(&dialog, Qt::Key_Return);
        EXPECT_FALSE(dialog.isVisible());
    });
    tellFileTrouble(nullptr, StoreError(StoreFault::NotAPlan, "/somewhere/<b>roster.csv"));
}

} // namespace
} // namespace orgwright::test
