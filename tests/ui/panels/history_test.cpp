// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/history/history_panel.h"

#include "core/commands/position_commands.h"
#include "core/commands/scenario_commands.h"
#include "tests/support/desk.h"
#include "ui/panels/history/history_model.h"

#include <QAbstractButton>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

class HistoryTest : public testing::Test {
protected:
    HistoryTest() { show(panel, 280, 700); }
    QListView& list() { return *panel.findChild<QListView*>(); }
    QModelIndex row(std::int64_t step) { return list().model()->index(static_cast<int>(step), 0); }
    void press(std::int64_t step) {
        list().scrollTo(row(step));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(row(step)).center());
    }
    QAbstractButton* button(const QString& text) {
        for (auto* each : panel.findChildren<QAbstractButton*>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    void rename(const char* title) {
        Position edited = desk.position(desk.titled("EM, Quotes"));
        edited.grade = title;
        desk.document().run([&](Editor& editor) { return editPosition(editor, edited); });
    }

    Desk desk;
    HistoryPanel panel{desk.workspace()};
};

TEST_F(HistoryTest, HasARowForEachStateOfThePlan) {
    EXPECT_EQ(list().model()->rowCount(), desk.steps() + 1);
    EXPECT_TRUE(row(desk.steps()).data(HistoryModel::IsPresentRole).toBool());
    EXPECT_THAT(row(desk.steps()).data(HistoryModel::MarkRole).toString().toStdString(),
                testing::HasSubstr("opened"));
}

TEST_F(HistoryTest, SaysInWhichScenarioAStepWasMadeOnceThereAreSeveral) {
    EXPECT_EQ(row(1).data(HistoryModel::ScenarioRole).toString(), QString());
    const auto option =
        desk.document().run([](Editor& editor) { return addScenario(editor, kBaseline, "Option A"); });
    desk.document().setScenario(*option);
    rename("G9");
    EXPECT_EQ(row(1).data(HistoryModel::ScenarioRole).toString(), QStringLiteral("Baseline"));
    EXPECT_EQ(row(desk.steps()).data(HistoryModel::ScenarioRole).toString(), QStringLiteral("Option A"));
}

TEST_F(HistoryTest, StepsToWhatIsPressedAndBack) {
    const std::int64_t last = desk.steps();
    press(last - 2);
    EXPECT_EQ(desk.steps(), last - 2);
    EXPECT_TRUE(row(last).data(HistoryModel::IsUndoneRole).toBool());
    press(last);
    EXPECT_EQ(desk.steps(), last);
}

TEST_F(HistoryTest, GoesBackToWhereThePlanWasOpened) {
    auto* back = button(QStringLiteral("Back to when I opened it"));
    EXPECT_FALSE(back->isEnabled());
    const std::int64_t opened = desk.steps();
    rename("G8");
    rename("G9");
    EXPECT_TRUE(back->isEnabled());
    back->click();
    EXPECT_EQ(desk.steps(), opened);
    EXPECT_EQ(desk.position(desk.titled("EM, Quotes")).grade, "G7");
}

TEST_F(HistoryTest, DropsUndoneRowsWithTheNextEdit) {
    rename("G8");
    rename("G9");
    desk.document().undo();
    rename("G1");
    EXPECT_EQ(list().model()->rowCount(), desk.steps() + 1);
    EXPECT_FALSE(row(desk.steps()).data(HistoryModel::IsUndoneRole).toBool());
}

TEST_F(HistoryTest, MarksCheckpoints) {
    desk.document().addCheckpoint(QStringLiteral("Offsite"));
    EXPECT_TRUE(row(desk.steps()).data(HistoryModel::IsCheckpointRole).toBool());
    EXPECT_THAT(row(desk.steps()).data(Qt::AccessibleTextRole).toString().toStdString(),
                testing::HasSubstr("Offsite"));
    QSignalSpy asked(desk.actions().action(ActionId::Checkpoint), &QAction::triggered);
    button(QStringLiteral("Name a checkpoint"))->click();
    EXPECT_EQ(asked.count(), 1);
}

} // namespace
} // namespace orgwright::test
