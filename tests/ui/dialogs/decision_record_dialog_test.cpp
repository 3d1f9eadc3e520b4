// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenarios/decision_record_dialog.h"

#include "core/commands/position_commands.h"
#include "core/commands/scenario_commands.h"
#include "tests/support/desk.h"
#include "tests/ui/dialogs/asked.h"
#include "ui/dialogs/form_field.h"
#include "ui/widgets/drop_button.h"

#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;

class Record : public ::testing::Test {
protected:
    Record() {
        add("Option B");
        option = add("Option A");
        desk.document().setScenario(option);
    }
    ScenarioId add(const char* name) {
        return *desk.document().run([&](Editor& editor) { return addScenario(editor, kBaseline, name); });
    }
    const Scenario& row() { return *desk.plan().scenarios().find(option); }
    static QPlainTextEdit& text(DecisionRecordDialog& dialog, const char* name) {
        for (QPlainTextEdit* each : dialog.findChildren<QPlainTextEdit*>()) {
            if (each->accessibleName().startsWith(QLatin1String(name)))
                return *each;
        }
        throw std::invalid_argument("no such field");
    }
    static QLineEdit& date(DecisionRecordDialog& dialog) { return *dialog.findChild<QLineEdit*>(); }
    std::string contents(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().toStdString();
    }

    Desk desk;
    ScenarioId option;
};

TEST_F(Record, IsSavedAsOneStepThatCanBeUndone) {
    DecisionRecordDialog dialog(desk.workspace());
    dialog.show();
    text(dialog, "What was chosen").setPlainText(QStringLiteral("One customs line\nin Rotterdam "));
    text(dialog, "What is expected").setPlainText(QStringLiteral("Fewer hand-overs"));
    date(dialog).setText(QStringLiteral("3 Nov 2027"));
    const std::int64_t before = desk.steps();
    dialog.accept();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(row().chosen, "One customs line\nin Rotterdam");
    EXPECT_EQ(row().expected, "Fewer hand-overs");
    EXPECT_EQ(row().lookBack, dateOf(2027, 11, 3));
    EXPECT_EQ(desk.steps(), before + 1);
    desk.document().undo();
    EXPECT_TRUE(row().chosen.empty());
}

TEST_F(Record, SaysAtTheFieldThatADateCannotBeRead) {
    DecisionRecordDialog dialog(desk.workspace());
    dialog.show();
    date(dialog).setText(QStringLiteral("soon"));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    bool isSaid = false;
    for (const FormField* field : dialog.findChildren<FormField*>())
        isSaid = isSaid || field->refusal().contains(QStringLiteral("soon"));
    EXPECT_TRUE(isSaid);
    EXPECT_FALSE(row().lookBack.isSet());
}

TEST_F(Record, ReadsBackTheDatesThatItOffers) {
    for (const char* offer : {"In 3 months", "In 6 months", "In a year"}) {
        DecisionRecordDialog dialog(desk.workspace());
        button(dialog, QLatin1String(offer)).click();
        dialog.accept();
        EXPECT_TRUE(row().lookBack.isSet()) << offer;
    }
}

TEST_F(Record, OffersTheOtherScenariosAsRejected) {
    DecisionRecordDialog dialog(desk.workspace());
    dialog.show();
    auto* offer = dialog.findChild<DropButton*>();
    offer->click();
    auto* menu = offer->findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    QStringList offered;
    for (const QAction* action : menu->actions())
        offered += action->text();
    menu->actions().constLast()->trigger();
    menu->close();
    EXPECT_EQ(offered, (QStringList{QStringLiteral("Baseline"), QStringLiteral("Option B")}));
    EXPECT_EQ(text(dialog, "What was rejected").toPlainText(), QStringLiteral("Option B: "));
}

TEST_F(Record, IsWrittenAsTypedWithTheChangeList) {
    desk.document().run([&](Editor& editor) {
        return deletePosition(editor, desk.titled("EM, Filing"), ReportsGo::ToManager);
    });
    DecisionRecordDialog dialog(desk.workspace());
    text(dialog, "What was rejected").setPlainText(QStringLiteral("Option B: too slow"));
    const QString path = desk.folder().filePath(QStringLiteral("record.md"));
    dialog.exportTo(path, kEverything);
    const std::string markdown = contents(path);
    EXPECT_THAT(markdown, HasSubstr("# Option A\n"));
    EXPECT_THAT(markdown, HasSubstr("## What was rejected, and why\n\nOption B: too slow\n"));
    EXPECT_THAT(markdown, HasSubstr("EM, Filing"));
    EXPECT_TRUE(row().rejected.empty()); // not saved yet
    const QString pdf = desk.folder().filePath(QStringLiteral("record.pdf"));
    dialog.exportTo(pdf, kEverything);
    EXPECT_THAT(contents(pdf), ::testing::StartsWith("%PDF"));
}

TEST_F(Record, CanOnlyBeReadInAPlanThatCanOnlyBeRead) {
    desk.document().show([](const Plan& plan) { return plan; }, QStringLiteral("This is only shown."));
    DecisionRecordDialog dialog(desk.workspace());
    EXPECT_TRUE(text(dialog, "What was chosen").isReadOnly());
    EXPECT_FALSE(button(dialog, QStringLiteral("Save")).isEnabled());
    EXPECT_THAT(labels(dialog).toStdString(), HasSubstr("This is only shown."));
}

} // namespace
} // namespace orgwright::test
