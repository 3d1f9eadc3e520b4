// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenarios/compare_dialog.h"

#include "core/commands/portfolio_commands.h"
#include "core/commands/position_commands.h"
#include "core/commands/scenario_commands.h"
#include "tests/support/desk.h"
#include "tests/ui/dialogs/asked.h"
#include "ui/dialogs/scenarios/compare_model.h"
#include "ui/words/matrix_words.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTableView>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class Compare : public ::testing::Test {
protected:
    ScenarioId add(const char* name) {
        return *desk.document().run([&](Editor& editor) { return addScenario(editor, kBaseline, name); });
    }
    template <class Command>
    void decide(ScenarioId scenario, Command command) {
        ASSERT_TRUE(desk.document().shared()->execute(scenario, command));
    }
    /// An option in which EM, Schedules reports to the Director, Customs, and EM, Filing is closed.
    ScenarioId addOption() {
        const ScenarioId option = add("Option A");
        decide(option, [&](Editor& editor) {
            return movePosition(editor, desk.titled("EM, Schedules"), {desk.titled("Director, Customs")});
        });
        decide(option, [&](Editor& editor) {
            return deletePosition(editor, desk.titled("EM, Filing"), ReportsGo::ToManager);
        });
        return option;
    }
    static QTableView& table(CompareDialog& dialog) { return *dialog.findChild<QTableView*>(); }
    static QModelIndex cell(CompareDialog& dialog, std::string_view id, int column) {
        for (std::size_t row = 0; row < matrixRows().size(); ++row) {
            if (matrixRows()[row].id == id)
                return table(dialog).model()->index(static_cast<int>(row), column);
        }
        throw std::invalid_argument("no such row");
    }
    static std::string spoken(CompareDialog& dialog, std::string_view id, int column) {
        return cell(dialog, id, column).data(Qt::AccessibleTextRole).toString().toStdString();
    }

    Desk desk;
};

TEST_F(Compare, MarksDifferencesFromTheBaselineWithSignAndWord) {
    addOption();
    CompareDialog dialog(desk.workspace());
    EXPECT_EQ(spoken(dialog, "moves", 1), "0");
    EXPECT_EQ(spoken(dialog, "moves", 2), "1, +1");
    EXPECT_EQ(spoken(dialog, "open", 2), "0, −1, better");
    EXPECT_EQ(spoken(dialog, "layers", 2), "3, ±0");
}

TEST_F(Compare, NamesEveryRowInWords) {
    for (const MatrixRow& row : matrixRows()) {
        EXPECT_NE(matrixName(row).toStdString(), row.id);
        EXPECT_FALSE(matrixMeaning(row).isEmpty()) << row.id;
    }
}

TEST_F(Compare, ExplainsACellAndGoesToWhatStandsBehindIt) {
    const ScenarioId option = addOption();
    CompareDialog dialog(desk.workspace());
    PositionId found;
    QObject::connect(&dialog, &CompareDialog::found, [&](PositionId id) { found = id; });
    dialog.show();
    table(dialog).setCurrentIndex(cell(dialog, "moves", 2));
    EXPECT_THAT(labels(dialog).toStdString(), HasSubstr("Option A: 1, baseline: 0, difference: +1"));
    button(dialog, QStringLiteral("Dev Patel")).click();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(desk.document().scenario(), option);
    EXPECT_EQ(found, desk.titled("EM, Schedules"));
    EXPECT_EQ(desk.selection().current(), found);
}

TEST_F(Compare, GoesToTheBaselineForWhatTheOptionCloses) {
    const ScenarioId option = addOption();
    desk.document().setScenario(option);
    CompareDialog dialog(desk.workspace());
    table(dialog).setCurrentIndex(cell(dialog, "fte", 2));
    button(dialog, QStringLiteral("EM, Filing")).click();
    EXPECT_EQ(desk.document().scenario(), kBaseline);
    EXPECT_EQ(desk.position(desk.selection().current()).title, "EM, Filing");
}

TEST_F(Compare, LeadsFromABetToThePortfolio) {
    const ScenarioId option = addOption();
    Initiative row;
    row.name = "Instant refunds";
    InitiativeId bet;
    decide(option, [&](Editor& editor) {
        const auto added = addInitiative(editor, row);
        bet = added.value_or(InitiativeId{});
        return added;
    });
    CompareDialog dialog(desk.workspace());
    QSignalSpy asked(desk.actions().action(ActionId::ShowPortfolio), &QAction::triggered);
    table(dialog).setCurrentIndex(cell(dialog, "bets", 2));
    button(dialog, QStringLiteral("Instant refunds")).click();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(desk.document().scenario(), option);
    EXPECT_EQ(desk.selection().initiative(), bet);
}

TEST_F(Compare, OpensTheChangeListOfTheOption) {
    const ScenarioId option = addOption();
    CompareDialog dialog(desk.workspace());
    QSignalSpy asked(&dialog, &CompareDialog::changesRequested);
    table(dialog).setCurrentIndex(cell(dialog, "headcount", 2));
    button(dialog, QStringLiteral("Open the change list")).click();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(desk.document().scenario(), option);
}

TEST_F(Compare, TakesUpToFourOptionsTheShownOneFirst) {
    for (const char* name : {"1st", "2nd", "3rd", "4th"})
        add(name);
    desk.document().setScenario(add("5th"));
    CompareDialog dialog(desk.workspace());
    EXPECT_EQ(table(dialog).model()->columnCount(), 6);
    EXPECT_TRUE(button(dialog, QStringLiteral("5th")).isChecked());
    EXPECT_FALSE(button(dialog, QStringLiteral("4th")).isChecked());
    EXPECT_FALSE(button(dialog, QStringLiteral("4th")).isEnabled());
    button(dialog, QStringLiteral("1st")).click();
    EXPECT_EQ(table(dialog).model()->columnCount(), 5);
    EXPECT_TRUE(button(dialog, QStringLiteral("4th")).isEnabled());
}

TEST_F(Compare, HidesCostWithTheNames) {
    addOption();
    desk.hideEverything();
    CompareDialog dialog(desk.workspace());
    EXPECT_EQ(spoken(dialog, "cost", 2), "Hidden");
    table(dialog).setCurrentIndex(cell(dialog, "cost", 2));
    EXPECT_THAT(labels(dialog).toStdString(), HasSubstr("Amounts are hidden."));
    const QString path = desk.folder().filePath(QStringLiteral("matrix.csv"));
    dialog.exportTo(path, {});
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_THAT(file.readAll().toStdString(), Not(HasSubstr("Cost")));
}

TEST_F(Compare, IsCopiedAndExportedWithItsDifferences) {
    addOption();
    CompareDialog dialog(desk.workspace());
    button(dialog, QStringLiteral("Copy")).click();
    const std::string copied = QGuiApplication::clipboard()->text().toStdString();
    EXPECT_THAT(copied, StartsWith("Measure\tBaseline\tOption A\tOption A, difference\n"));
    EXPECT_THAT(copied, HasSubstr("\nMoves\t0\t1\t1\n"));
    const QString path = desk.folder().filePath(QStringLiteral("matrix.csv"));
    dialog.exportTo(path, kEverything);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_THAT(file.readAll().toStdString(), HasSubstr("Open positions,1,0,-1\r\n"));
    dialog.exportTo(desk.folder().filePath(QStringLiteral("matrix.xlsx")), kEverything);
    EXPECT_TRUE(QFile::exists(desk.folder().filePath(QStringLiteral("matrix.xlsx"))));
    dialog.exportTo(desk.folder().filePath(QStringLiteral("matrix.doc")), kEverything);
    EXPECT_FALSE(QFile::exists(desk.folder().filePath(QStringLiteral("matrix.doc"))));
}

TEST_F(Compare, SaysWhatToDoWhereThereIsNoOption) {
    CompareDialog dialog(desk.workspace());
    dialog.show();
    EXPECT_THAT(labels(dialog).toStdString(), HasSubstr("There is no option yet."));
    EXPECT_FALSE(button(dialog, QStringLiteral("Copy")).isEnabled());
}

} // namespace
} // namespace orgwright::test
