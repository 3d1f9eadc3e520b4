// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people_commands.h"
#include "core/commands/scenario_commands.h"
#include "core/commands/team_commands.h"
#include "core/model/org_tree.h"
#include "tests/support/desk.h"
#include "tests/ui/dialogs/asked.h"
#include "ui/dialogs/file_trouble.h"
#include "ui/dialogs/people/fill_seat_dialog.h"
#include "ui/dialogs/people/reports_dialog.h"
#include "ui/dialogs/plan/checkpoint_dialog.h"
#include "ui/dialogs/plan/plan_settings_dialog.h"
#include "ui/dialogs/program/about_dialog.h"
#include "ui/dialogs/program/settings_dialog.h"
#include "ui/dialogs/program/shortcut_sheet.h"
#include "ui/dialogs/scenarios/adopt_dialog.h"
#include "ui/dialogs/scenarios/baseline_question.h"
#include "ui/dialogs/scenarios/merge_dialog.h"
#include "ui/dialogs/scenarios/scenario_dialog.h"
#include "ui/dialogs/scenarios/share_dialog.h"
#include "ui/dialogs/teams/team_picker.h"
#include "ui/dialogs/teams/teams_dialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

// The pictures are for people: with ORGWRIGHT_SHOTS naming a folder they are kept there. What is asserted is
// only that every dialog paints in each look and fits the smallest screen.

struct Look {
    const char* name;
    ThemeMode mode;
    int scale;
};

void PrintTo(const Look& look, std::ostream* out) {
    *out << look.name;
}

class Dialogs : public testing::TestWithParam<Look> {
protected:
    Dialogs() {
        Theme::instance().setMode(GetParam().mode);
        Theme::instance().setTextScale(GetParam().scale);
        show(window, 1366, 768);
    }
    ~Dialogs() override {
        Theme::instance().setMode(ThemeMode::System);
        Theme::instance().setTextScale(100);
    }

    void keep(QWidget& dialog, const char* name) {
        dialog.show();
        QApplication::processEvents();
        const QImage image = dialog.grab().toImage();
        ASSERT_FALSE(image.isNull());
        EXPECT_LE(dialog.width(), 1366) << name;
        EXPECT_LE(dialog.height(), 740) << name;
        const QString folder = qEnvironmentVariable("ORGWRIGHT_SHOTS");
        if (folder.isEmpty())
            return;
        const QString file =
            QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name), QLatin1String(GetParam().name));
        EXPECT_TRUE(image.save(file));
    }
    void keepAsked(const char* name) {
        whenAsked([this, name](QDialog& dialog) { keep(dialog, name); });
    }
    QWidget window;

    static PositionId largestManager(const Desk& plan) {
        PositionId found;
        for (const Position& row : plan.org().positions()) {
            if (row.manager && plan.org().reports(row.id).size() > plan.org().reports(found).size())
                found = row.id;
            else if (!found && row.manager)
                found = row.id;
        }
        return found;
    }
};

TEST_P(Dialogs, OfTheProgramFitTheScreen) {
    Desk plan(Desk::Holds::Sample);
    AboutDialog about(&window);
    keep(about, "about");
    SettingsDialog settings(&window);
    keep(settings, "settings");
    ShortcutSheet sheet(plan.actions(), &window);
    keep(sheet, "shortcuts");
    sheet.findChild<QLineEdit*>()->setText(QStringLiteral("zzz"));
    keep(sheet, "shortcuts-none");
    keepAsked("trouble");
    tellFileTrouble(&window,
                    StoreError(StoreFault::Damaged, "/home/ana/plans/Option papers.orgplan", "hash"));
}

TEST_P(Dialogs, OfThePlanFitTheScreen) {
    Desk plan(Desk::Holds::Sample);
    CheckpointDialog first(plan.document(), &window);
    keep(first, "checkpoint-first");
    plan.document().addCheckpoint(QStringLiteral("Before the offsite"));
    const PositionId someone = largestManager(plan);
    plan.document().run([&](Editor& editor) { return vacatePosition(editor, someone); });
    plan.document().addCheckpoint(QStringLiteral("Option B, as shown to the board"));
    CheckpointDialog checkpoint(plan.document(), &window);
    keep(checkpoint, "checkpoint");
    PlanSettingsDialog settings(plan.document(), &window);
    keep(settings, "plan-settings");
    TeamsDialog teams(plan.document(), &window);
    keep(teams, "teams");
    Desk nothing(Desk::Holds::Nothing);
    TeamsDialog none(nothing.document(), &window);
    keep(none, "teams-none");
}

TEST_P(Dialogs, OfASeatFitTheScreen) {
    Desk plan(Desk::Holds::Sample);
    FillSeatDialog fill(plan.document(), largestManager(plan), &window);
    fill.findChild<QLineEdit*>()->setText(QStringLiteral("an"));
    keep(fill, "fill");
    keepAsked("reports-split");
    askAboutReports(&window, plan.workspace(), largestManager(plan), ReportsQuestion::SplitOff);
    keepAsked("reports-delete");
    askAboutReports(&window, plan.workspace(), largestManager(plan), ReportsQuestion::Delete);
    keepAsked("close");
    askHowToClose(&window, plan.workspace(), largestManager(plan));
    keepAsked("team-picker");
    pickTeam(&window, plan.document());
}

TEST_P(Dialogs, OfScenariosFitTheScreen) {
    Desk plan(Desk::Holds::Sample);
    PlanDocument& document = plan.document();
    const auto option = document.run(
        [](Editor& editor) { return addScenario(editor, kBaseline, "Option B: one customs line"); });
    document.setScenario(*option);
    const PositionId someone = largestManager(plan);
    plan.selection().select(someone);
    ScenarioDialog making(ScenarioDialog::For::New, document, &window);
    keep(making, "scenario-new");
    keepAsked("scenario-share");
    askWhatToShare(&window, plan.workspace());
    const QString path = plan.folder().filePath(QStringLiteral("for-ana.orgplan"));
    ASSERT_TRUE(writeCopy(&window, document, {}, path));
    Document::open(path.toStdString())->execute(*option, [&](Editor& editor) {
        return vacatePosition(editor, someone);
    });
    QString whyNot;
    MergeDialog merging(document, *openCopy(document, path, whyNot), kEverything, &window);
    keep(merging, "scenario-merge");
    keepAsked("scenario-adopt");
    askToAdopt(&window, document);
    keepAsked("baseline-question");
    askAboutBaseline(&window);
}

constexpr Look kLooks[] = {
    {"light", ThemeMode::Light, 100}, {"dark", ThemeMode::Dark, 100}, {"light-150", ThemeMode::Light, 150}};

INSTANTIATE_TEST_SUITE_P(Looks, Dialogs, testing::ValuesIn(kLooks));

} // namespace
} // namespace orgwright::test
