// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/position_commands.h"
#include "core/commands/scenario_commands.h"
#include "core/commands/settle.h"
#include "tests/support/desk.h"
#include "tests/ui/dialogs/asked.h"
#include "ui/dialogs/form_field.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/dialogs/scenarios/adopt_dialog.h"
#include "ui/dialogs/scenarios/merge_dialog.h"
#include "ui/dialogs/scenarios/scenario_dialog.h"
#include "ui/dialogs/scenarios/scenario_names.h"
#include "ui/dialogs/scenarios/share_dialog.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <algorithm>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class Scenarios : public ::testing::Test {
protected:
    ScenarioId add(const char* name, ScenarioId from = kBaseline) {
        return *desk.document().run([&](Editor& editor) { return addScenario(editor, from, name); });
    }
    void show(ScenarioId scenario) { desk.document().setScenario(scenario); }
    const Scenario& row(ScenarioId scenario) { return *desk.plan().scenarios().find(scenario); }
    /// Renames a position of a scenario of any document.
    static void retitle(Document& document, ScenarioId scenario, PositionId position, const char* title) {
        Position changed = *document.plan().org(scenario).find(position);
        changed.title = title;
        EXPECT_TRUE(
            document.execute(scenario, [&](Editor& editor) { return editPosition(editor, changed); }));
    }
    void retitle(ScenarioId scenario, PositionId position, const char* title) {
        retitle(*desk.document().shared(), scenario, position, title);
    }
    QString file(const char* name) { return desk.folder().filePath(QLatin1String(name)); }

    Desk desk;
};

QLineEdit& nameOf(ScenarioDialog& dialog) {
    return *dialog.findChild<QLineEdit*>();
}

TEST_F(Scenarios, AreNamedWithTheFirstLetterThatIsFree) {
    EXPECT_EQ(freeOptionName(desk.plan()), QStringLiteral("Option A"));
    add("option a");
    EXPECT_EQ(freeOptionName(desk.plan()), QStringLiteral("Option B"));
    EXPECT_EQ(freeCopyName(desk.plan(), kBaseline), QStringLiteral("Baseline, copy"));
    add("Baseline, copy");
    EXPECT_EQ(freeCopyName(desk.plan(), kBaseline), QStringLiteral("Baseline, copy 2"));
}

TEST_F(Scenarios, AreMadeByEnterFromTheBaseline) {
    const ScenarioId first = add("Option A");
    const PositionId seat = desk.titled("EM, Schedules");
    retitle(first, seat, "EM, Timetables");
    show(first);
    ScenarioDialog dialog(ScenarioDialog::For::New, desk.document());
    dialog.show();
    EXPECT_EQ(nameOf(dialog).text(), QStringLiteral("Option B"));
    dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("One customs line"));
    const std::int64_t before = desk.steps();
    QTest::keyClick(&nameOf(dialog), Qt::Key_Return);
    ASSERT_TRUE(dialog.made());
    EXPECT_EQ(row(dialog.made()).description, "One customs line");
    EXPECT_EQ(desk.plan().org(dialog.made()).find(seat)->title, "EM, Schedules");
    EXPECT_EQ(desk.steps(), before + 1);
}

TEST_F(Scenarios, StartFromTheOneThatIsChosen) {
    const ScenarioId first = add("Option A");
    const PositionId seat = desk.titled("EM, Schedules");
    retitle(first, seat, "EM, Timetables");
    show(first);
    ScenarioDialog dialog(ScenarioDialog::For::New, desk.document());
    EXPECT_THAT(labels(dialog).toStdString(), HasSubstr("without changes"));
    dialog.findChild<QComboBox*>()->setCurrentIndex(1);
    EXPECT_THAT(labels(dialog).toStdString(), HasSubstr("of Option A"));
    dialog.accept();
    EXPECT_EQ(desk.plan().org(dialog.made()).find(seat)->title, "EM, Timetables");
}

TEST_F(Scenarios, SayAtTheNameThatItIsTaken) {
    add("Option A");
    ScenarioDialog dialog(ScenarioDialog::For::New, desk.document());
    dialog.show();
    nameOf(dialog).setText(QStringLiteral("OPTION A"));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_THAT(dialog.findChild<FormField*>()->refusal().toStdString(), HasSubstr("OPTION A"));
    EXPECT_EQ(desk.plan().scenarios().size(), 2u);
    nameOf(dialog).setText(QStringLiteral("Option B"));
    EXPECT_THAT(dialog.findChild<FormField*>()->refusal().toStdString(), IsEmpty());
}

TEST_F(Scenarios, GetAnotherNameAndDescription) {
    const ScenarioId option = add("Option A");
    show(option);
    ScenarioDialog dialog(ScenarioDialog::For::Edit, desk.document());
    EXPECT_EQ(nameOf(dialog).text(), QStringLiteral("Option A"));
    nameOf(dialog).setText(QStringLiteral(" Two lines "));
    dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("As Ines asked"));
    dialog.accept();
    EXPECT_EQ(row(option).name, "Two lines");
    EXPECT_EQ(row(option).description, "As Ines asked");
}

TEST_F(Scenarios, AreAdoptedAfterWhatHappensWasSaid) {
    const ScenarioId option = add("Option A");
    const ScenarioId other = add("Option B");
    add("Option C");
    retitle(option, desk.titled("EM, Schedules"), "EM, Timetables");
    retitle(other, desk.titled("EM, Schedules"), "EM, Calendars");
    show(option);
    const std::int64_t before = desk.steps();
    QString said;
    whenAsked([&](QDialog& dialog) {
        said = labels(dialog);
        button(dialog, QStringLiteral("Adopt it")).click();
    });
    EXPECT_EQ(askToAdopt(nullptr, desk.document()), Adoption::Adopt);
    EXPECT_THAT(said.toStdString(), HasSubstr("Its 1 change"));
    EXPECT_THAT(said.toStdString(), HasSubstr("Option B follows, but 1"));
    EXPECT_THAT(said.toStdString(), HasSubstr("Option C follows, without a clash"));
    EXPECT_EQ(desk.steps(), before);
    EXPECT_TRUE(desk.plan().org(other).clashes().isEmpty()) << "it was only a forecast";
}

TEST_F(Scenarios, WithClashesOfferToShowTheseInsteadOfAdopting) {
    const ScenarioId option = add("Option A");
    const PositionId seat = desk.titled("EM, Schedules");
    retitle(option, seat, "EM, Timetables");
    retitle(kBaseline, seat, "EM, Calendars");
    show(option);
    QString said;
    whenAsked([&](QDialog& dialog) {
        said = labels(dialog);
        button(dialog, QStringLiteral("Show the clash")).click();
    });
    EXPECT_EQ(askToAdopt(nullptr, desk.document()), Adoption::ShowClashes);
    EXPECT_THAT(said.toStdString(), HasSubstr("1 clash"));
}

class ImportsIntoScenarios : public Scenarios {
protected:
    ImportsIntoScenarios() {
        QFile roster(path);
        EXPECT_TRUE(roster.open(QIODevice::WriteOnly));
        roster.write("ID,Title,Manager ID\nX-1,Chief of tests,\nX-2,Tester,X-1\n");
    }
    bool hasTester(ScenarioId scenario) {
        const auto& rows = desk.plan().org(scenario).positions();
        return std::any_of(rows.begin(), rows.end(), [](const Position& row) { return row.key == "X-2"; });
    }

    QString path = file("roster.csv");
};

TEST_F(ImportsIntoScenarios, SayIntoWhichAndLeaveTheOthersAlone) {
    const ScenarioId option = add("Option A");
    show(option);
    ImportDialog dialog(desk.document(), path);
    EXPECT_THAT(labels(dialog).toStdString(), HasSubstr("into Option A"));
    dialog.accept();
    EXPECT_TRUE(hasTester(option)) << labels(dialog).toStdString();
    EXPECT_FALSE(hasTester(kBaseline));
}

TEST_F(ImportsIntoScenarios, NeedNoAnswerWhereTheyMakeThePlan) {
    desk.document().setBaselineGuard([]() -> std::optional<ScenarioId> {
        ADD_FAILURE() << "an import asked";
        return std::nullopt;
    });
    ImportDialog dialog(desk.document(), path);
    dialog.sayNewPlan();
    EXPECT_THAT(labels(dialog).toStdString(), HasSubstr(desk.document().path().toStdString()));
    dialog.accept();
    EXPECT_TRUE(hasTester(kBaseline)) << labels(dialog).toStdString();
}

/// A scenario given away in a file, and what comes back.
class ColleaguesCopies : public Scenarios {
protected:
    ColleaguesCopies() {
        show(option);
        EXPECT_TRUE(writeCopy(nullptr, desk.document(), {}, path));
    }
    void colleagueRetitles(PositionId position, const char* title) {
        const auto theirs = Document::open(path.toStdString());
        retitle(*theirs, option, position, title);
    }
    ColleaguesCopy opened() {
        QString whyNot;
        auto copy = openCopy(desk.document(), path, whyNot);
        EXPECT_TRUE(copy) << whyNot.toStdString();
        return std::move(*copy);
    }
    std::string whyNotOpen(const QString& other) {
        QString whyNot;
        EXPECT_FALSE(openCopy(desk.document(), other, whyNot));
        return whyNot.toStdString();
    }

    ScenarioId option = add("Option A");
    QString path = file("for-ana.orgplan");
    PositionId schedules = desk.titled("EM, Schedules");
};

TEST_F(ColleaguesCopies, SayInWordsWhatTheyBringAndBringIt) {
    colleagueRetitles(schedules, "EM, Timetables");
    MergeDialog dialog(desk.document(), opened(), kEverything);
    ASSERT_EQ(dialog.forecast().lines.size(), 1);
    EXPECT_THAT(dialog.forecast().lines.front().toStdString(), HasSubstr("Timetables"));
    EXPECT_THAT(labels(dialog).toStdString(), HasSubstr("into Option A."));
    dialog.accept();
    EXPECT_EQ(desk.position(schedules).title, "EM, Timetables");
    MergeDialog again(desk.document(), opened(), kEverything);
    EXPECT_THAT(labels(again).toStdString(), HasSubstr("Nothing comes"));
}

TEST_F(ColleaguesCopies, SayHowManyClashesThereWillBe) {
    colleagueRetitles(schedules, "EM, Timetables");
    retitle(option, schedules, "EM, Calendars");
    MergeDialog dialog(desk.document(), opened(), kEverything);
    ASSERT_EQ(dialog.forecast().clashes.size(), 1u);
    EXPECT_THAT(labels(dialog).toStdString(),
                AllOf(HasSubstr("says EM, Timetables"), HasSubstr("this scenario EM, Calendars")));
    EXPECT_THAT(labels(dialog).toStdString(), HasSubstr("both of you changed the same."));
    dialog.accept();
    EXPECT_EQ(desk.position(schedules).title, "EM, Calendars");
    EXPECT_EQ(desk.org().clashes().size(), 1u);
}

TEST_F(ColleaguesCopies, ComeAsANewScenarioWhereTheirsIsGoneHere) {
    colleagueRetitles(schedules, "EM, Timetables");
    desk.document().run([&](Editor& editor) { return deleteScenario(editor, option); });
    MergeDialog dialog(desk.document(), opened(), kEverything);
    EXPECT_THAT(labels(dialog).toStdString(), HasSubstr("comes as a new scenario with 1 change"));
    dialog.accept();
    EXPECT_EQ(desk.plan().org(option).find(schedules)->title, "EM, Timetables");
}

TEST_F(ColleaguesCopies, OfABranchBringItsChanges) {
    const PositionId lee = desk.titled("Director, Booking");
    path = file("branch-for-ana.orgplan");
    ASSERT_TRUE(writeCopy(nullptr, desk.document(), {lee}, path));
    EXPECT_EQ(Document::open(path.toStdString())->plan().org(option).positions().size(), 3u);
    colleagueRetitles(schedules, "EM, Timetables");
    MergeDialog dialog(desk.document(), opened(), kEverything);
    EXPECT_EQ(dialog.forecast().lines.size(), 1);
    dialog.accept();
    EXPECT_EQ(desk.position(schedules).title, "EM, Timetables");
    EXPECT_EQ(desk.position(lee).manager, desk.plan().org(kBaseline).find(lee)->manager);
}

TEST_F(ColleaguesCopies, AreNotThisPlanNorAnother) {
    EXPECT_THAT(whyNotOpen(desk.document().path()), HasSubstr("the plan that is open"));
    Desk other;
    const QString empty = file("other.orgplan");
    Document::create(empty.toStdString(), other.plan());
    EXPECT_THAT(whyNotOpen(empty), HasSubstr("holds no scenario"));
    Desk foreign(Desk::Holds::Sample);
    foreign.document().run([](Editor& editor) { return addScenario(editor, kBaseline, "X"); });
    const QString sample = file("sample.orgplan");
    Document::create(sample.toStdString(), foreign.plan());
    EXPECT_THAT(whyNotOpen(sample), HasSubstr("not a copy of this plan"));
}

TEST_F(ColleaguesCopies, SayThatTheyHoldNamesAndPayAndAskAgainWhereTheseAreHidden) {
    QString said;
    whenAsked([&](QDialog& dialog) { said = labels(dialog); });
    askWhatToShare(nullptr, desk.workspace());
    EXPECT_THAT(said.toStdString(), HasSubstr("the names and the pay of everybody"));
    EXPECT_TRUE(mayHoldNames(nullptr, desk.workspace())) << "nothing is hidden: nothing is asked";
    desk.workspace().view.setDiscreet(true);
    whenAsked([&](QDialog& dialog) { said = labels(dialog); });
    EXPECT_FALSE(mayHoldNames(nullptr, desk.workspace()));
    EXPECT_THAT(said.toStdString(), HasSubstr("You have hidden them"));
}

TEST_F(ColleaguesCopies, NeverTakeThePlaceOfThePlanItself) {
    QString said;
    whenAsked([&](QDialog& dialog) { said = labels(dialog); });
    EXPECT_FALSE(writeCopy(nullptr, desk.document(), {}, desk.document().path()));
    EXPECT_THAT(said.toStdString(), HasSubstr("a file of its own"));
}

} // namespace
} // namespace orgwright::test
