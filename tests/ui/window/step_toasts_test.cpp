// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/merge.h"
#include "core/commands/position_commands.h"
#include "core/commands/scenario_commands.h"
#include "tests/ui/window/window_desk.h"
#include "ui/widgets/toast_host.h"
#include "ui/window/step_toasts.h"

#include <QAbstractButton>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;

class StepToastWindow : public WindowTest {
protected:
    StepToastWindow() {
        option = *document().run([](Editor& editor) { return addScenario(editor, kBaseline, "Option X"); });
    }
    void retitle(ScenarioId scenario, const char* title) {
        document().setScenario(scenario);
        Position changed = row("P-028");
        changed.title = title;
        document().run([&](Editor& editor) { return editPosition(editor, changed); });
        QApplication::processEvents();
    }
    std::string said() {
        const Toast* toast = page().toasts().current();
        return toast ? toast->text().toStdString() : std::string();
    }
    void press() { page().toasts().current()->findChild<QAbstractButton*>()->click(); }

    ScenarioId option;
};

TEST_F(StepToastWindow, TakesAnOfferAwayOnceItsStepIsNotTheLastAnyMore) {
    retitle(option, "First");
    page().steps().done(QStringLiteral("Renamed"));
    EXPECT_EQ(said(), "Renamed");
    document().undo();
    EXPECT_EQ(said(), "");
    page().steps().done(QStringLiteral("Renamed"));
    retitle(option, "Second");
    EXPECT_EQ(said(), "");
}

TEST_F(StepToastWindow, UndoesByItsOffer) {
    const std::int64_t before = steps();
    retitle(option, "First");
    page().steps().done(QStringLiteral("Renamed"));
    press();
    EXPECT_EQ(steps(), before);
    EXPECT_EQ(said(), "");
}

TEST_F(StepToastWindow, ShowsTheScenarioInWhichAStepIsUndoneAndDoneAgain) {
    retitle(option, "First");
    document().setScenario(kBaseline);
    document().undo();
    EXPECT_EQ(document().scenario(), option);
    EXPECT_THAT(said(), HasSubstr("Undone: "));
    EXPECT_THAT(said(), HasSubstr("(Option X)"));
    document().setScenario(kBaseline);
    document().redo();
    EXPECT_EQ(document().scenario(), option);
    EXPECT_THAT(said(), HasSubstr("Done again: "));
}

TEST_F(StepToastWindow, SaysNothingOfAStepOfTheScenarioThatIsShown) {
    retitle(option, "First");
    document().undo();
    EXPECT_EQ(document().scenario(), option);
    EXPECT_EQ(said(), "");
}

TEST_F(StepToastWindow, TellsOfDecisionsThatClashWithAChangeOfTheBaselineAndLeadsThere) {
    retitle(option, "Theirs");
    retitle(kBaseline, "Ours");
    EXPECT_THAT(said(), HasSubstr("Option X clash"));
    press();
    EXPECT_EQ(document().scenario(), option);
    EXPECT_TRUE(window->actionsTable().action(ActionId::ShowChanges)->isChecked());
}

TEST_F(StepToastWindow, OpensAColleaguesCopyOnItsOption) {
    const std::string copy = folder.file("copy.orgplan");
    Document::create(copy, scenarioCopy(document().core().plan(), option));
    window->files().openPlan(QString::fromStdString(copy));
    EXPECT_EQ(document().scenario(), option);
}

TEST_F(StepToastWindow, OpensAgainOnTheScenarioThatWasShown) {
    document().setScenario(option);
    window->closePlan();
    window->files().openPlan(QString::fromStdString(path()));
    EXPECT_EQ(document().scenario(), option);
}

} // namespace
} // namespace orgwright::test
