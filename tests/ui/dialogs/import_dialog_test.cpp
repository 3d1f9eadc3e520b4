// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_dialog.h"

#include "core/exchange/out/table_writer.h"
#include "tests/ui/dialogs/import_desk.h"
#include "ui/dialogs/import/import_problems_model.h"
#include "ui/widgets/drop_button.h"
#include "ui/widgets/progress_panel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTableView>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const char* const kUnknownManager = "Position ID,Manager ID,Title,Name\n"
                                    "P-1,,Chief,Ada\n"
                                    "P-2,P-1,Head of Billing,Ben\n"
                                    "P-3,P-99,Head of Claims,Cleo\n";

QTableView& tableIn(ImportDialog& dialog, const QString& name) {
    for (auto* each : dialog.findChildren<QTableView*>()) {
        if (each->accessibleName() == name)
            return *each;
    }
    throw std::logic_error("the dialog has no such table");
}

QTableView& problemTable(ImportDialog& dialog) {
    return tableIn(dialog, QStringLiteral("What is wrong with the file"));
}

/// Shows the dialog as exec() would, and is there when the test goes on.
void open(ImportDialog& dialog) {
    dialog.show();
    dialog.activateWindow();
    QApplication::setActiveWindow(&dialog);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
}

QByteArray largeRoster(int rows) {
    QByteArray text("Position ID,Manager ID,Title,Name\nP-0,,Chief,Ada\n");
    for (int i = 1; i < rows; ++i)
        text += QByteArray("P-%1,P-%2,Engineer,Person %1, of the many\n")
                    .replace("%1", QByteArray::number(i))
                    .replace("%2", QByteArray::number((i - 1) / 8))
                    .replace(", of", " of");
    return text;
}

TEST(ImportDialog, ImportsASoundFileAsOneStep) {
    ImportDesk desk;
    ImportDialog dialog(desk.document(), desk.write(QStringLiteral("r.csv"), ImportDesk::kRoster));
    open(dialog);
    EXPECT_EQ(dialog.area(), ImportDialog::Area::Preview);
    QTest::mouseClick(ImportHand(dialog).importButton(), Qt::LeftButton);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(desk.steps(), 1);
    EXPECT_EQ(desk.positions(), 3u);
    EXPECT_EQ(desk.managerOf("P-3"), "Chief");
    ASSERT_TRUE(desk.document().undo());
    EXPECT_EQ(desk.positions(), 0u);
}

TEST(ImportDialog, LeavesNoStepWhenItIsCancelled) {
    ImportDesk desk;
    ImportDialog dialog(desk.document(), desk.write(QStringLiteral("r.csv"), ImportDesk::kRoster));
    open(dialog);
    ImportHand(dialog).press(QStringLiteral("Cancel"));
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_EQ(desk.steps(), 0);
    EXPECT_EQ(desk.positions(), 0u);
}

TEST(ImportDialog, ShowsEachProblemWithItsRowAndOpensThere) {
    ImportDesk desk;
    ImportDialog dialog(desk.document(), desk.write(QStringLiteral("r.csv"), kUnknownManager));
    open(dialog);
    const ImportHand hand(dialog);
    EXPECT_EQ(dialog.area(), ImportDialog::Area::Problems);
    ASSERT_EQ(hand.problems().rowCount(), 1);
    const std::string row = ImportHand::rowText(hand.problems(), 0).toStdString();
    EXPECT_THAT(row, HasSubstr("Problem | 4 | Manager (B) | P-99 | "));
    EXPECT_THAT(row, HasSubstr("There is no manager “P-99”."));
    EXPECT_THAT(row, HasSubstr("Name a manager who is in the file"));
    EXPECT_FALSE(hand.importButton()->isEnabled());
    EXPECT_TRUE(hand.says(QStringLiteral("Repair them")));
}

TEST(ImportDialog, TakesARepairOfAnUnknownManager) {
    ImportDesk desk;
    ImportDialog dialog(desk.document(), desk.write(QStringLiteral("r.csv"), kUnknownManager));
    open(dialog);
    const ImportHand hand(dialog);
    QTableView& table = problemTable(dialog);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    auto* line = table.findChild<QLineEdit*>();
    ASSERT_NE(line, nullptr) << "Enter edits the value of the row";
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("P-2"));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return hand.importButton()->isEnabled(); }, 60'000));
    EXPECT_EQ(hand.problems().rowCount(), 0);
    EXPECT_EQ(dialog.result(), 0) << "Enter in the field does not import";
    QTest::mouseClick(hand.importButton(), Qt::LeftButton);
    EXPECT_EQ(desk.managerOf("P-3"), "Head of Billing");
}

TEST(ImportDialog, OffersTheFilesPositionsAsManagers) {
    ImportDesk desk;
    ImportDialog dialog(desk.document(), desk.write(QStringLiteral("r.csv"), kUnknownManager));
    open(dialog);
    QTableView& table = problemTable(dialog);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_F2);
    auto* line = table.findChild<QLineEdit*>();
    ASSERT_NE(line, nullptr);
    QCompleter* completer = line->completer();
    ASSERT_NE(completer, nullptr);
    completer->setCompletionPrefix(QStringLiteral("billing"));
    ASSERT_EQ(completer->completionCount(), 1);
    EXPECT_THAT(completer->completionModel()->index(0, 0).data().toString().toStdString(),
                HasSubstr("Head of Billing"));
    EXPECT_EQ(completer->currentCompletion().toStdString(), "P-2");
}

TEST(ImportDialog, TakesAManagerFromTheListByKeyboard) {
    ImportDesk desk;
    ImportDialog dialog(desk.document(), desk.write(QStringLiteral("r.csv"), kUnknownManager));
    open(dialog);
    const ImportHand hand(dialog);
    QTableView& table = problemTable(dialog);
    QTest::keyClick(&table, Qt::Key_F2);
    auto* line = table.findChild<QLineEdit*>();
    ASSERT_NE(line, nullptr);
    line->clear();
    QTest::keyClicks(line, QStringLiteral("bill"));
    QAbstractItemView* list = line->completer()->popup();
    ASSERT_TRUE(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return hand.importButton()->isEnabled(); }, 60'000));
    EXPECT_EQ(dialog.result(), 0);
    dialog.accept();
    EXPECT_EQ(desk.managerOf("P-3"), "Head of Billing");
}

TEST(ImportDialog, LeavesARowOutAndTakesThatBack) {
    ImportDesk desk;
    ImportDialog dialog(desk.document(), desk.write(QStringLiteral("r.csv"), kUnknownManager));
    open(dialog);
    ImportHand hand(dialog);
    hand.press(QStringLiteral("Leave the row out"));
    EXPECT_EQ(hand.problems().rowCount(), 0);
    EXPECT_TRUE(hand.importButton()->isEnabled());
    EXPECT_EQ(hand.changes().rowCount(), 2);
    hand.press(QStringLiteral("Take back the repairs"));
    EXPECT_EQ(hand.problems().rowCount(), 1);
    EXPECT_FALSE(hand.importButton()->isEnabled());
}

TEST(ImportDialog, SaysWhatMendingDoesAndDoesIt) {
    ImportDesk desk;
    ImportDialog dialog(desk.document(), desk.write(QStringLiteral("r.csv"), kUnknownManager));
    open(dialog);
    ImportHand hand(dialog);
    EXPECT_TRUE(hand.says(QStringLiteral("Mending all would do this: 1 position")));
    hand.press(QStringLiteral("Mend all"));
    EXPECT_THAT(ImportHand::rowText(hand.problems(), 0).toStdString(),
                HasSubstr("The position is placed in the tray."));
    ASSERT_TRUE(hand.importButton()->isEnabled());
    QTest::mouseClick(hand.importButton(), Qt::LeftButton);
    ASSERT_EQ(desk.positions(), 3u);
    EXPECT_EQ(desk.keyed("P-3")->place, Place::Tray);
    EXPECT_EQ(desk.steps(), 1);
}

TEST(ImportDialog, SaysWhoLeavesAndLeavesThemAloneWhereTheFileIsAPart) {
    ImportDesk desk;
    desk.import(ImportDesk::kRoster);
    const char* const later = "Position ID,Manager ID,Title,Name\n"
                              "P-1,,Chief,Ada\n"
                              "P-4,P-1,Head of Data,Dan\n";
    ImportDialog dialog(desk.document(), desk.write(QStringLiteral("r.csv"), later));
    open(dialog);
    const ImportHand hand(dialog);
    EXPECT_TRUE(hand.says(QStringLiteral("2 positions of the plan are not named")));
    EXPECT_EQ(hand.changes().rowCount(), 3) << "one comes, two leave";
    auto* part = dialog.findChild<QCheckBox*>();
    ASSERT_NE(part, nullptr);
    part->click();
    EXPECT_FALSE(hand.says(QStringLiteral("are not named")));
    EXPECT_EQ(hand.changes().rowCount(), 1);
    QTest::mouseClick(hand.importButton(), Qt::LeftButton);
    EXPECT_EQ(desk.positions(), 4u);
    EXPECT_EQ(desk.steps(), 2);
}

TEST(ImportDialog, ListsWhatChangesInWords) {
    ImportDesk desk;
    desk.import(ImportDesk::kRoster);
    const char* const later = "Position ID,Manager ID,Title,Name\n"
                              "P-1,,Chief,Ada\n"
                              "P-2,P-1,Head of Money,Ben\n"
                              "P-3,P-2,Head of Claims,Eve\n";
    ImportDialog dialog(desk.document(), desk.write(QStringLiteral("r.csv"), later));
    const ImportHand hand(dialog);
    ASSERT_EQ(hand.changes().rowCount(), 2);
    EXPECT_THAT(ImportHand::rowText(hand.changes(), 0).toStdString(),
                HasSubstr("Title: Head of Billing → Head of Money"));
    EXPECT_THAT(ImportHand::rowText(hand.changes(), 1).toStdString(), HasSubstr("Manager: Ada → Ben"));
    EXPECT_THAT(ImportHand::rowText(hand.changes(), 1).toStdString(),
                HasSubstr("Who sits there: Cleo → Eve"));
}

TEST(ImportDialog, ImportsNothingWhereNothingWouldChange) {
    ImportDesk desk;
    desk.import(ImportDesk::kRoster);
    ImportDialog dialog(desk.document(), desk.write(QStringLiteral("r.csv"), ImportDesk::kRoster));
    const ImportHand hand(dialog);
    EXPECT_FALSE(hand.importButton()->isEnabled());
    EXPECT_TRUE(hand.says(QStringLiteral("already as the file says")));
    dialog.accept();
    EXPECT_EQ(dialog.result(), 0);
    EXPECT_EQ(desk.steps(), 1);
}

TEST(ImportDialog, ReadsAgainWhenAColumnBecomesSomethingElse) {
    ImportDesk desk;
    const char* const odd = "Position ID,Manager ID,Zweck,Name\nP-1,,Chief,Ada\nP-2,P-1,Head,Ben\n";
    ImportDialog dialog(desk.document(), desk.write(QStringLiteral("r.csv"), odd));
    open(dialog);
    ImportHand hand(dialog);
    EXPECT_THAT(ImportHand::rowText(hand.columns(), 2).toStdString(), HasSubstr("Not imported"));
    EXPECT_THAT(ImportHand::rowText(hand.columns(), 0).toStdString(), HasSubstr("P-1  ·  P-2"));
    const auto choices = dialog.findChildren<QComboBox*>();
    ASSERT_EQ(choices.size(), 4);
    EXPECT_THAT(choices[2]->accessibleName().toStdString(), HasSubstr("Zweck"));
    choices[2]->setCurrentIndex(choices[2]->findText(QStringLiteral("Title")));
    Q_EMIT choices[2]->activated(choices[2]->currentIndex());
    EXPECT_THAT(ImportHand::rowText(hand.columns(), 2).toStdString(), HasSubstr("Chosen"));
    QTest::mouseClick(hand.importButton(), Qt::LeftButton);
    ASSERT_NE(desk.keyed("P-1"), nullptr);
    EXPECT_EQ(desk.keyed("P-1")->title, "Chief");
}

TEST(ImportDialog, ShowsWhatCannotBeSeenInACell) {
    ImportDesk desk;
    const char* const sly = "Position ID,Manager ID,Title,Name\n"
                            "P-1,,Chief,Ada\xE2\x80\xAE\nP-2,P-1,<img src=x>,Ben\n";
    ImportDialog dialog(desk.document(), desk.write(QStringLiteral("r.csv"), sly));
    const ImportHand hand(dialog);
    ASSERT_EQ(hand.problems().rowCount(), 1);
    const QModelIndex value = hand.problems().index(0, ImportProblemsModel::Value);
    EXPECT_EQ(value.data().toString().toStdString(), "Ada‹U+202E›");
    EXPECT_EQ(value.data(Qt::EditRole).toString().toStdString(), "Ada");
    EXPECT_TRUE(hand.importButton()->isEnabled()) << "it is a warning";
}

TEST(ImportDialog, SaysWhyAFileCannotBeRead) {
    ImportDesk desk;
    const std::pair<QByteArray, const char*> files[] = {
        {QByteArray(), "there is nothing in it"},
        {QByteArray("a,b\0c\n", 6), "this is not text"},
        {QByteArray("%PDF-1.7\n"), "PDF"},
        {QByteArray("a,b\n\"c,d\n"), "never closed"},
    };
    for (const auto& [bytes, reason] : files) {
        ImportDialog dialog(desk.document(), desk.write(QStringLiteral("r.csv"), bytes));
        open(dialog);
        const ImportHand hand(dialog);
        EXPECT_TRUE(hand.says(QString::fromUtf8(reason))) << reason;
        EXPECT_TRUE(hand.says(QStringLiteral("r.csv")));
        EXPECT_TRUE(hand.button(QStringLiteral("Choose another file…"))->isVisible());
        EXPECT_FALSE(hand.importButton()->isVisible());
        dialog.accept();
        EXPECT_EQ(dialog.result(), 0);
    }
    EXPECT_EQ(desk.steps(), 0);
}

TEST(ImportDialog, TakesAnotherFileInPlaceOfOneThatCannotBeRead) {
    ImportDesk desk;
    ImportDialog dialog(desk.document(), desk.write(QStringLiteral("no.csv"), {}));
    dialog.open(desk.write(QStringLiteral("r.csv"), ImportDesk::kRoster));
    EXPECT_TRUE(ImportHand(dialog).importButton()->isEnabled());
    dialog.accept();
    EXPECT_EQ(desk.positions(), 3u);
}

TEST(ImportDialog, KnowsAListOfTeams) {
    ImportDesk desk;
    const char* const teams =
        "Team ID,Team,Parent team,Mission\nT-1,Money,,All of it\nT-2,Billing,T-1,Bills\n";
    ImportDialog dialog(desk.document(), desk.write(QStringLiteral("t.csv"), teams));
    const ImportHand hand(dialog);
    EXPECT_THAT(hand.importButton()->text().toStdString(), HasSubstr("Import 2 teams"));
    dialog.accept();
    EXPECT_EQ(desk.org().teams().size(), 2u);
    EXPECT_EQ(desk.steps(), 1);
}

TEST(ImportDialog, ReadsAnotherSheetOfAWorkbook) {
    ImportDesk desk;
    const auto sheet = [](const char* name, std::vector<std::vector<SheetCell>> rows) {
        return Sheet{name, {{"Position ID"}, {"Manager ID"}, {"Title"}}, std::move(rows)};
    };
    const testing::TempFolder scratch;
    const auto bytes =
        writeXlsx({{sheet("Lisbon", {{std::string("L-1"), std::string(), std::string("Chief")}}),
                    sheet("Porto", {{std::string("P-1"), std::string(), std::string("Chief")},
                                    {std::string("P-2"), std::string("P-1"), std::string("Head")}})}},
                  scratch.path());
    ASSERT_TRUE(bytes);
    const QString path = desk.write(QStringLiteral("r.xlsx"), QByteArray::fromStdString(*bytes));
    ImportDialog dialog(desk.document(), path);
    const ImportHand hand(dialog);
    EXPECT_EQ(hand.changes().rowCount(), 1);
    auto* choice = dialog.findChild<DropButton*>();
    ASSERT_NE(choice, nullptr);
    EXPECT_EQ(choice->value(), QStringLiteral("Lisbon"));
    choice->setCurrentChoice(1);
    Q_EMIT choice->chosen(1);
    EXPECT_EQ(hand.changes().rowCount(), 2);
    EXPECT_TRUE(hand.says(QStringLiteral("Read from the sheet “Porto”")));
    EXPECT_EQ(choice->value(), QStringLiteral("Porto"));
}

TEST(ImportDialog, ShowsProgressOverALargeFileAndImportsIt) {
    ImportDesk desk;
    ImportDialog dialog(desk.document(), desk.write(QStringLiteral("r.csv"), largeRoster(6000)));
    open(dialog);
    const ImportHand hand(dialog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return hand.importButton()->isEnabled(); }, 60'000));
    EXPECT_EQ(dialog.findChild<ProgressPanel*>(), nullptr);
    EXPECT_EQ(dialog.area(), ImportDialog::Area::Preview);
    dialog.accept();
    EXPECT_EQ(desk.positions(), 6000u);
}

TEST(ImportDialog, StopsReadingALargeFile) {
    ImportDesk desk;
    ImportDialog dialog(desk.document(), desk.write(QStringLiteral("r.csv"), largeRoster(6000)));
    auto* progress = dialog.findChild<ProgressPanel*>();
    ASSERT_NE(progress, nullptr);
    EXPECT_FALSE(ImportHand(dialog).importButton()->isEnabled());
    ImportHand(dialog).button(QStringLiteral("Stop reading"))->click();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return ImportHand(dialog).says(QStringLiteral("reading was cancelled")); }, 60'000));
    EXPECT_EQ(desk.steps(), 0);
}

TEST(ImportDialog, CanBeClosedWhileALargeFileIsBeingRead) {
    ImportDesk desk;
    {
        ImportDialog dialog(desk.document(), desk.write(QStringLiteral("r.csv"), largeRoster(6000)));
        dialog.reject();
    }
    EXPECT_EQ(desk.steps(), 0);
}

TEST(ImportDialog, ImportsNothingIntoAPlanThatCanOnlyBeRead) {
    ImportDesk desk;
    desk.import(ImportDesk::kRoster);
    const std::string path = desk.document().path().toStdString();
    PlanDocument reading(Document::open(path, Document::OpenAs::Reading));
    ImportDialog dialog(reading, desk.write(QStringLiteral("r.csv"), kUnknownManager));
    const ImportHand hand(dialog);
    EXPECT_FALSE(hand.importButton()->isEnabled());
    EXPECT_TRUE(hand.says(QStringLiteral("can only be read")));
}

} // namespace
} // namespace orgwright::test
