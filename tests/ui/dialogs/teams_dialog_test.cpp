// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/teams/teams_dialog.h"

#include "core/commands/team_commands.h"
#include "tests/support/desk.h"
#include "tests/ui/dialogs/asked.h"
#include "ui/dialogs/teams/team_picker.h"
#include "ui/dialogs/teams/team_tree_model.h"
#include "ui/panels/inspector/hue_choice.h"
#include "ui/panels/inspector/note_field.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/search_field.h"

#include <QApplication>
#include <QMimeData>
#include <QTest>
#include <QTreeView>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using testing::ElementsAre;

class TeamsDialogTest : public testing::Test {
protected:
    TeamsDialogTest() {
        Team row;
        row.name = "Quotes";
        row.parent = desk.team("Booking");
        desk.document().run([&](Editor& editor) { return addTeam(editor, row); });
        before = desk.steps();
        dialog = std::make_unique<TeamsDialog>(desk.document());
        activate(*dialog);
    }

    QTreeView& tree() { return *dialog->findChild<QTreeView*>(); }
    TeamTreeModel& model() { return *static_cast<TeamTreeModel*>(tree().model()); }
    void choose(std::string_view name) { tree().setCurrentIndex(model().indexOf(desk.team(name))); }
    void drop(std::string_view team, std::string_view onto) {
        const QModelIndex from = model().indexOf(desk.team(team));
        const std::unique_ptr<QMimeData> data(model().mimeData({from}));
        const QModelIndex to = onto.empty() ? QModelIndex() : model().indexOf(desk.team(onto));
        model().dropMimeData(data.get(), Qt::MoveAction, -1, -1, to);
        QApplication::processEvents();
    }
    FieldRow& name() { return *dialog->findChildren<FieldRow*>().at(0); }
    void typeName(const QString& text) {
        auto* line = name().findChild<QLineEdit*>();
        ASSERT_NE(line, nullptr);
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    bool says(const char* words) { return labels(*dialog).contains(QLatin1String(words)); }

    Desk desk;
    std::unique_ptr<TeamsDialog> dialog;
    std::int64_t before = 0;
};

TEST_F(TeamsDialogTest, ShowsTheTreeWithWhatIsInEachTeam) {
    const QModelIndex booking = model().indexOf(desk.team("Booking"));
    EXPECT_EQ(booking.siblingAtColumn(TeamTreeModel::Positions).data().toString(), QStringLiteral("3"));
    EXPECT_EQ(model().indexOf(desk.team("Quotes")).parent(), booking);
}

TEST_F(TeamsDialogTest, AddsATeamAndAsksForItsName) {
    button(*dialog, QStringLiteral("Add a team")).click();
    EXPECT_TRUE(name().isEditing());
    typeName(QStringLiteral("<img src=x> Timetables"));
    const Team* made = desk.org().find(desk.team("<img src=x> Timetables"));
    ASSERT_NE(made, nullptr);
    EXPECT_FALSE(made->parent.isSet());
    EXPECT_EQ(desk.steps(), before + 2);
}

TEST_F(TeamsDialogTest, AddsAPartOfTheChosenTeam) {
    choose("Customs");
    button(*dialog, QStringLiteral("Add a part")).click();
    typeName(QStringLiteral("Filing"));
    EXPECT_EQ(desk.org().find(desk.team("Filing"))->parent, desk.team("Customs"));
}

TEST_F(TeamsDialogTest, SaysAtTheNameWhyABlankOneIsRefused) {
    choose("Customs");
    name().edit();
    typeName(QStringLiteral("  "));
    EXPECT_TRUE(name().isEditing());
    EXPECT_TRUE(desk.team("Customs").isSet());
    EXPECT_EQ(desk.steps(), before);
}

TEST_F(TeamsDialogTest, MovesATeamByDragAsOneStep) {
    drop("Customs", "Booking");
    EXPECT_EQ(desk.org().find(desk.team("Customs"))->parent, desk.team("Booking"));
    EXPECT_EQ(desk.steps(), before + 1);
    EXPECT_EQ(TeamTreeModel::teamAt(tree().currentIndex()), desk.team("Customs"));
    drop("Customs", "");
    EXPECT_FALSE(desk.org().find(desk.team("Customs"))->parent.isSet());
}

TEST_F(TeamsDialogTest, SaysWhyATeamCannotBecomePartOfItsOwnPart) {
    drop("Booking", "Quotes");
    EXPECT_TRUE(says("Booking cannot become a part of Quotes"));
    EXPECT_EQ(desk.steps(), before);
}

TEST_F(TeamsDialogTest, DeletesATeamAndSendsWhatIsInItUp) {
    choose("Booking");
    whenAsked([](QDialog& asked) {
        EXPECT_TRUE(labels(asked).contains(QStringLiteral("3 positions and 1 team")));
        QTest::keyClick(&asked, Qt::Key_Return);
    });
    QTest::keyClick(&tree(), Qt::Key_Delete);
    EXPECT_FALSE(desk.team("Booking").isSet());
    EXPECT_FALSE(desk.org().find(desk.team("Quotes"))->parent.isSet());
    EXPECT_FALSE(desk.position(desk.titled("EM, Schedules")).team.isSet());
    EXPECT_EQ(desk.steps(), before + 1);
}

TEST_F(TeamsDialogTest, KeepsATeamWhereTheQuestionIsLeft) {
    choose("Booking");
    whenAsked([](QDialog& asked) { QTest::keyClick(&asked, Qt::Key_Escape); });
    QTest::keyClick(&tree(), Qt::Key_Delete);
    EXPECT_TRUE(desk.team("Booking").isSet());
}

TEST_F(TeamsDialogTest, ChangesColourAndCharterAtOnce) {
    choose("Customs");
    QTest::keyClick(dialog->findChild<HueChoice*>(), Qt::Key_Right);
    EXPECT_EQ(desk.org().find(desk.team("Customs"))->colour, 1);
    auto* charter = dialog->findChild<NoteField*>();
    charter->setPlainText(QStringLiteral("Owns every border"));
    QTest::keyClick(charter, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk.org().find(desk.team("Customs"))->charter, "Owns every border");
    EXPECT_EQ(desk.steps(), before + 2);
}

TEST_F(TeamsDialogTest, KeepsACharterThatWasNotLeft) {
    choose("Customs");
    dialog->findChild<NoteField*>()->setPlainText(QStringLiteral("Owns every border"));
    dialog->accept();
    EXPECT_EQ(desk.org().find(desk.team("Customs"))->charter, "Owns every border");
}

TEST_F(TeamsDialogTest, TakesBackOnlyWhatWasDoneHere) {
    drop("Customs", "Booking");
    QTest::keyClick(&tree(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(desk.org().find(desk.team("Customs"))->parent.isSet());
    QTest::keyClick(&tree(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(desk.steps(), before);
}

TEST(TeamsDialog, SaysWhatToDoWhereThereAreNoTeams) {
    Desk desk(Desk::Holds::Nothing);
    TeamsDialog dialog(desk.document());
    dialog.show();
    EXPECT_TRUE(labels(dialog).contains(QStringLiteral("No teams yet.")));
    for (QAbstractButton* each : dialog.findChildren<QAbstractButton*>()) {
        if (each->text() == QStringLiteral("Add a team") && each->isVisible())
            each->click();
    }
    EXPECT_EQ(desk.org().teams().size(), 1);
}

TEST(TeamsDialog, ChangesNothingInAPlanThatCanOnlyBeRead) {
    Desk desk;
    PlanDocument reading(Document::open(desk.document().path().toStdString(), Document::OpenAs::Reading));
    TeamsDialog dialog(reading);
    dialog.show();
    for (const char* name : {"Add a team", "Add a part", "Delete the team"})
        EXPECT_FALSE(button(dialog, QLatin1String(name)).isEnabled()) << name;
    EXPECT_TRUE(dialog.findChild<NoteField*>()->isReadOnly());
    EXPECT_FALSE(dialog.findChild<QTreeView*>()->acceptDrops());
}

class TeamPickerTest : public testing::Test {
protected:
    std::optional<TeamId> pick(const QString& typed, Qt::Key key = Qt::Key_Return) {
        whenAsked([=](QDialog& dialog) {
            auto* field = dialog.findChild<SearchField*>();
            QTest::keyClicks(field, typed);
            QTest::keyClick(field, key);
        });
        return pickTeam(nullptr, desk.document());
    }

    Desk desk;
};

TEST_F(TeamPickerTest, FindsATeamByTyping) {
    EXPECT_EQ(pick(QStringLiteral("cus")), desk.team("Customs"));
}

TEST_F(TeamPickerTest, OffersNoTeamFirst) {
    EXPECT_EQ(pick({}), TeamId{});
}

TEST_F(TeamPickerTest, MakesATeamOfANameThatIsNotThere) {
    const auto made = pick(QStringLiteral("Timetables"));
    ASSERT_TRUE(made && made->isSet());
    EXPECT_EQ(*made, desk.team("Timetables"));
}

TEST_F(TeamPickerTest, PicksNothingByEscape) {
    EXPECT_EQ(pick({}, Qt::Key_Escape), std::nullopt);
}

} // namespace
} // namespace orgwright::test
