// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_desk.h"

#include "core/commands/position_commands.h"
#include "core/commands/scenario_commands.h"
#include "core/commands/team_commands.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/panels/palette/command_palette.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/toast_host.h"
#include "ui/window/scenario_list.h"
#include "ui/window/scenario_switch.h"
#include "ui/window/top_bar.h"

#include <QAction>
#include <QLineEdit>
#include <QTimer>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// The sample without its own options.
class ScenarioWindow : public WindowTest {
protected:
    ScenarioWindow() {
        while (plan().scenarios().size() > 1) {
            const ScenarioId last = scenariosInOrder(plan()).back()->id;
            document().run([&](Editor& editor) { return deleteScenario(editor, last); });
        }
    }
    ScenarioId add(const char* name, ScenarioId from = kBaseline) {
        return *document().run([&](Editor& editor) { return addScenario(editor, from, name); });
    }
    void move() {
        document().run(
            [&](Editor& editor) { return movePosition(editor, keyed("P-028"), {keyed("P-041")}); });
    }
    const Plan& plan() { return document().core().plan(); }
    PositionId managerIn(ScenarioId scenario) { return plan().org(scenario).find(keyed("P-028"))->manager; }
    QAction& action(ActionId id) { return *window->actionsTable().action(id); }
    ScenarioSwitch& shown() { return page().topBar().scenarios(); }
    /// Opens the plan anew, with its baseline guarded.
    void guard() {
        window->closePlan();
        window->files().openPlan(QString::fromStdString(path()));
        QApplication::processEvents();
    }
    /// Presses the button in the dialog that the next step opens.
    void answer(const QString& text) {
        auto* watch = new QTimer(window.get());
        QObject::connect(watch, &QTimer::timeout, watch, [this, watch, text] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            watch->deleteLater();
            watch->stop();
            ++asked;
            for (Button* button : dialog->findChildren<Button*>()) {
                if (button->text() == text)
                    return button->click();
            }
            ADD_FAILURE() << "no button is called " << text.toStdString();
            static_cast<QDialog*>(dialog)->reject();
        });
        watch->start(5);
    }

    int asked = 0;
};

TEST_F(ScenarioWindow, AsksBeforeTheBaselineIsChangedAndMakesTheScenarioThatWasMeant) {
    guard();
    const PositionId before = managerIn(kBaseline);
    answer(QStringLiteral("Make a scenario and change that"));
    move();
    EXPECT_EQ(asked, 1);
    ASSERT_NE(document().scenario(), kBaseline);
    EXPECT_EQ(managerIn(document().scenario()), keyed("P-041"));
    EXPECT_EQ(managerIn(kBaseline), before);
    EXPECT_THAT(window->windowTitle().toStdString(), HasSubstr("Option A"));
    document().undo();
    document().undo();
    EXPECT_EQ(document().scenario(), kBaseline);
    EXPECT_EQ(plan().scenarios().size(), 1u);
}

TEST_F(ScenarioWindow, AsksNoMoreOnceTheBaselineIsMeant) {
    guard();
    answer(QStringLiteral("Change the baseline"));
    move();
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(managerIn(kBaseline), keyed("P-041"));
    document().run([&](Editor& editor) { return movePosition(editor, keyed("P-028"), {keyed("P-001")}); });
    EXPECT_EQ(managerIn(kBaseline), keyed("P-001"));
    EXPECT_EQ(asked, 1);
}

TEST_F(ScenarioWindow, ChangesNothingWhereTheQuestionIsGivenUp) {
    guard();
    const std::int64_t before = steps();
    answer(QStringLiteral("Cancel"));
    move();
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(steps(), before);
    EXPECT_EQ(document().scenario(), kBaseline);
}

TEST_F(ScenarioWindow, DoesNotAskForWhatIsRefusedOrIsNoneOfTheBaselines) {
    guard();
    document().run([&](Editor& editor) { return movePosition(editor, keyed("P-028"), {keyed("P-028")}); });
    Settings settings = plan().settings();
    settings.title = "Other";
    EXPECT_TRUE(document().run([&](Editor& editor) { return editSettings(editor, settings); }));
    const ScenarioId option = add("Option A");
    document().setScenario(option);
    move();
    EXPECT_EQ(managerIn(option), keyed("P-041"));
    document().setScenario(kBaseline);
    document().undo();
    EXPECT_EQ(asked, 0);
}

TEST_F(ScenarioWindow, SaysWhichScenarioIsEditedAndHowMuchItChanges) {
    EXPECT_EQ(shown().text(), QStringLiteral("Baseline"));
    document().setScenario(add("Option A"));
    move();
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown().note().startsWith(QStringLiteral("1 change")); }))
        << shown().note().toStdString();
    EXPECT_EQ(shown().text(), QStringLiteral("Option A"));
    EXPECT_THAT(window->windowTitle().toStdString(), HasSubstr("Option A"));
    document().setScenario(kBaseline);
    EXPECT_EQ(shown().text(), QStringLiteral("Baseline"));
    EXPECT_THAT(shown().note().toStdString(), IsEmpty());
    EXPECT_THAT(window->windowTitle().toStdString(), HasSubstr("Baseline"));
}

TEST_F(ScenarioWindow, GoesToTheNextAndPreviousScenarioByKeyPastArchivedOnes) {
    EXPECT_FALSE(action(ActionId::NextScenario).isEnabled());
    const ScenarioId first = add("Option A");
    const ScenarioId archived = add("Option B");
    const ScenarioId last = add("Option C");
    document().setScenario(archived);
    window->actionsTable().trigger(ActionId::ArchiveScenario);
    EXPECT_EQ(document().scenario(), kBaseline);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(document().scenario(), first);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(document().scenario(), last);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(document().scenario(), kBaseline);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(document().scenario(), last);
}

TEST_F(ScenarioWindow, HasNoNextScenarioWhereAllOthersAreArchived) {
    document().setScenario(add("Option A"));
    EXPECT_TRUE(action(ActionId::NextScenario).isEnabled());
    window->actionsTable().trigger(ActionId::ArchiveScenario);
    EXPECT_FALSE(action(ActionId::NextScenario).isEnabled());
    EXPECT_THAT(action(ActionId::NextScenario).toolTip().toStdString(), HasSubstr("archived"));
    EXPECT_TRUE(action(ActionId::CompareScenarios).isEnabled());
}

TEST_F(ScenarioWindow, ListsAllScenariosAndSwitchesByKey) {
    const ScenarioId option = add("Option A");
    const ScenarioId archived = add("Option B");
    document().setScenario(archived);
    window->actionsTable().trigger(ActionId::ArchiveScenario);
    shown().click();
    auto* list = window->findChild<ScenarioList*>();
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->model()->rowCount(), 3) << "the baseline, an option, and what opens the archive";
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(list->model()->rowCount(), 4);
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(document().scenario(), option);
}

TEST_F(ScenarioWindow, KeepsWhatIsBeingTypedInTheScenarioItWasTypedIn) {
    const ScenarioId option = add("Option A");
    document().setScenario(option);
    const PositionId seat = keyed("P-028");
    const std::string before(document().org().find(seat)->title);
    selection().select(seat);
    page().inspector().editTitle();
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    field->setText(QStringLiteral("Head of Tests"));
    window->actionsTable().trigger(ActionId::NextScenario);
    EXPECT_EQ(document().scenario(), kBaseline);
    EXPECT_EQ(plan().org(option).find(seat)->title, "Head of Tests");
    EXPECT_EQ(plan().org(kBaseline).find(seat)->title, before);
}

TEST_F(ScenarioWindow, DeletesTheShownScenarioAndBringsItBack) {
    const ScenarioId option = add("Option A");
    document().setScenario(option);
    window->actionsTable().trigger(ActionId::DeleteScenario);
    EXPECT_FALSE(plan().scenarios().contains(option));
    EXPECT_EQ(document().scenario(), kBaseline);
    auto* undo = page().toasts().current()->findChild<QAbstractButton*>();
    ASSERT_NE(undo, nullptr);
    undo->click();
    EXPECT_EQ(document().scenario(), option);
}

TEST_F(ScenarioWindow, AdoptsAScenarioWithoutAskingAboutTheBaselineAsWell) {
    const ScenarioId option = add("Option A");
    guard();
    document().setScenario(option);
    move();
    answer(QStringLiteral("Adopt it"));
    window->actionsTable().trigger(ActionId::AdoptScenario);
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(document().scenario(), kBaseline);
    EXPECT_EQ(managerIn(kBaseline), keyed("P-041"));
    EXPECT_TRUE(plan().scenarios().find(option)->isArchived);
}

TEST_F(ScenarioWindow, SaysWhyTheBaselineIsNotDeletedArchivedOrAdopted) {
    for (const ActionId id : {ActionId::DeleteScenario, ActionId::ArchiveScenario, ActionId::AdoptScenario,
                              ActionId::EditScenario, ActionId::ExportScenario}) {
        EXPECT_FALSE(action(id).isEnabled()) << action(id).text().toStdString();
        EXPECT_THAT(action(id).toolTip().toStdString(), HasSubstr("baseline"));
    }
    document().setScenario(add("Option A"));
    EXPECT_TRUE(action(ActionId::DeleteScenario).isEnabled());
}

TEST_F(ScenarioWindow, SaysAtEachActionWhyAPictureIsNotEdited) {
    document().show([](const Plan& plan) { return plan; }, QStringLiteral("This is FY27 Q2."));
    EXPECT_FALSE(action(ActionId::AddReport).isEnabled());
    EXPECT_EQ(action(ActionId::AddReport).toolTip(), QStringLiteral("This is FY27 Q2."));
    document().showAsItStands();
    EXPECT_TRUE(action(ActionId::AddReport).isEnabled());
}

TEST_F(ScenarioWindow, FindsWhatTheShownScenarioHolds) {
    document().setScenario(add("Option A"));
    page().palette().openSearch(QStringLiteral("Catarina"));
    Position row;
    row.title = "Zeppelin pilot";
    row.state = SeatState::Open;
    document().run([&](Editor& editor) { return addPosition(editor, row, {keyed("P-001")}); });
    auto* found = page().palette().findChild<QAbstractItemView*>();
    page().palette().openSearch(QStringLiteral("Zeppelin"));
    const int inOption = found->model()->rowCount();
    document().setScenario(kBaseline);
    page().palette().openSearch(QStringLiteral("Zeppelin"));
    EXPECT_GT(inOption, found->model()->rowCount());
}

TEST_F(ScenarioWindow, AlwaysShowsOneOfItsViews) {
    EXPECT_TRUE(action(ActionId::ShowChart).isChecked());
    action(ActionId::ShowChanges).trigger();
    EXPECT_TRUE(action(ActionId::ShowChanges).isChecked());
    EXPECT_FALSE(action(ActionId::ShowChart).isChecked());
    action(ActionId::ShowChanges).setChecked(false);
    EXPECT_TRUE(action(ActionId::ShowChart).isChecked());
}

} // namespace
} // namespace orgwright::test
