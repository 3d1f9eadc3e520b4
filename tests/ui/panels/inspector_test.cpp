// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/inspector.h"

#include "core/commands/people_commands.h"
#include "core/commands/position_commands.h"
#include "tests/support/desk.h"
#include "ui/panels/inspector/hue_choice.h"
#include "ui/panels/inspector/note_field.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class InspectorTest : public testing::Test {
protected:
    InspectorTest() {
        inspector.setWindowWidth(1366);
        show(inspector, 280, 1200);
    }

    FieldRow& row(const QString& label) {
        for (FieldRow* each : inspector.findChildren<FieldRow*>()) {
            if (each->accessibleName() == label && each->isVisible())
                return *each;
        }
        ADD_FAILURE() << "no row is called " << label.toStdString();
        static FieldRow none({});
        return none;
    }
    bool hasRow(const QString& label) {
        for (const FieldRow* each : inspector.findChildren<FieldRow*>()) {
            if (each->accessibleName() == label && each->isVisible())
                return true;
        }
        return false;
    }
    /// Opens the row's field, replaces its text and presses Enter.
    void type(const QString& label, const QString& text) {
        FieldRow& field = row(label);
        field.edit();
        auto* line = field.findChild<QLineEdit*>();
        ASSERT_NE(line, nullptr);
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
        QApplication::processEvents();
    }
    void choose(const QString& label, const QString& text) {
        Q_EMIT row(label).committed(text);
        QApplication::processEvents();
    }

    Desk desk;
    Inspector inspector{desk.workspace()};
};

TEST_F(InspectorTest, ShowsThePlanWhileNothingIsSelected) {
    EXPECT_EQ(row(QStringLiteral("Positions")).value(), QStringLiteral("8"));
    EXPECT_EQ(row(QStringLiteral("Span target")).value(), QStringLiteral("4–9"));
}

TEST_F(InspectorTest, EditsTheTitleAsOneStep) {
    const PositionId dev = desk.titled("EM, Schedules");
    desk.selection().select(dev);
    const std::int64_t before = desk.steps();
    type(QStringLiteral("Title"), QStringLiteral("EM, Timetables"));
    EXPECT_EQ(desk.position(dev).title, "EM, Timetables");
    EXPECT_EQ(desk.steps(), before + 1);
    EXPECT_EQ(row(QStringLiteral("Title")).value(), QStringLiteral("EM, Timetables"));
}

TEST_F(InspectorTest, SaysAtTheFieldWhyABlankTitleIsRefused) {
    const PositionId dev = desk.titled("EM, Schedules");
    desk.selection().select(dev);
    QSignalSpy toasts(&desk.document(), &PlanDocument::refused);
    type(QStringLiteral("Title"), QStringLiteral("   "));
    EXPECT_TRUE(row(QStringLiteral("Title")).isEditing());
    EXPECT_EQ(desk.position(dev).title, "EM, Schedules");
    EXPECT_EQ(toasts.count(), 0);
}

TEST_F(InspectorTest, ReadsCostInTheLanguagesNumbers) {
    const PositionId dev = desk.titled("EM, Schedules");
    desk.selection().select(dev);
    type(QStringLiteral("Cost a year"), QStringLiteral("€ 142,500"));
    EXPECT_EQ(desk.position(dev).cost, (Money{142'500'00}));
    type(QStringLiteral("Cost a year"), QStringLiteral("a lot"));
    EXPECT_TRUE(row(QStringLiteral("Cost a year")).isEditing());
    EXPECT_EQ(desk.position(dev).cost, (Money{142'500'00}));
}

TEST_F(InspectorTest, SetsThePayBandFromOneField) {
    const PositionId dev = desk.titled("EM, Schedules");
    desk.selection().select(dev);
    type(QStringLiteral("Pay band"), QStringLiteral("120–155k"));
    EXPECT_EQ(desk.position(dev).payFloor, (Money{120'000'00}));
    EXPECT_EQ(desk.position(dev).payCeiling, (Money{155'000'00}));
}

TEST_F(InspectorTest, OpeningASeatTakesItsHolderOut) {
    const PositionId dev = desk.titled("EM, Schedules");
    desk.selection().select(dev);
    const std::int64_t before = desk.steps();
    choose(QStringLiteral("State"), QStringLiteral("Open"));
    EXPECT_EQ(desk.position(dev).state, SeatState::Open);
    EXPECT_THAT(desk.holders(dev), IsEmpty());
    EXPECT_EQ(desk.steps(), before + 1);
    EXPECT_TRUE(hasRow(QStringLiteral("Open since")));
    desk.document().undo();
    EXPECT_THAT(desk.holders(dev), ElementsAre("Dev Patel"));
}

TEST_F(InspectorTest, AsksTheClosingDialogAboutReports) {
    const PositionId lee = desk.titled("Director, Booking");
    desk.selection().select(lee);
    QSignalSpy asked(desk.actions().action(ActionId::ClosePosition), &QAction::triggered);
    choose(QStringLiteral("State"), QStringLiteral("Closing"));
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(desk.position(lee).state, SeatState::Filled);
}

TEST_F(InspectorTest, PutsANewPersonIntoAnOpenSeat) {
    const PositionId filing = desk.titled("EM, Filing");
    desk.selection().select(filing);
    type(QStringLiteral("Name"), QStringLiteral("Jonas Berg"));
    EXPECT_THAT(desk.holders(filing), ElementsAre("Jonas Berg"));
    EXPECT_EQ(desk.position(filing).state, SeatState::Filled);
}

TEST_F(InspectorTest, PutsSomebodyKnownIntoASecondSeat) {
    const PositionId filing = desk.titled("EM, Filing");
    desk.selection().select(filing);
    const std::size_t people = desk.plan().people().size();
    type(QStringLiteral("Name"), QStringLiteral("Olu Adeyemi"));
    EXPECT_THAT(desk.holders(filing), ElementsAre("Olu Adeyemi"));
    EXPECT_EQ(desk.plan().people().size(), people);
    EXPECT_EQ(row(QStringLiteral("Also holds")).value(), QStringLiteral("EM, Declarations"));
}

TEST_F(InspectorTest, TakesAPersonOutByTheCross) {
    const PositionId dev = desk.titled("EM, Schedules");
    desk.selection().select(dev);
    QAbstractButton* cross = nullptr;
    for (auto* button : inspector.findChildren<QAbstractButton*>()) {
        if (button->accessibleName() == QStringLiteral("Take out of the seat"))
            cross = button;
    }
    ASSERT_NE(cross, nullptr);
    cross->click();
    QApplication::processEvents();
    EXPECT_THAT(desk.holders(dev), IsEmpty());
    EXPECT_EQ(desk.position(dev).state, SeatState::Open);
}

TEST_F(InspectorTest, AsksForANewManager) {
    const PositionId dev = desk.titled("EM, Schedules");
    desk.selection().select(dev);
    PositionId asked;
    QObject::connect(&inspector, &Inspector::findManagerRequested, [&](PositionId id) { asked = id; });
    QTest::mouseClick(&row(QStringLiteral("Manager")), Qt::LeftButton);
    EXPECT_EQ(asked, dev);
}

TEST_F(InspectorTest, MakesANewTeamFromThePicker) {
    const PositionId dev = desk.titled("EM, Schedules");
    desk.selection().select(dev);
    QTest::mouseClick(&row(QStringLiteral("Team")), Qt::LeftButton);
    QWidget* popover = QApplication::activePopupWidget();
    ASSERT_NE(popover, nullptr);
    auto* field = popover->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("Timetables"));
    QTest::keyClick(field, Qt::Key_Return);
    const TeamId team = desk.team("Timetables");
    ASSERT_TRUE(team.isSet());
    EXPECT_EQ(desk.position(dev).team, team);
    desk.document().undo();
    EXPECT_FALSE(desk.team("Timetables").isSet());
}

TEST_F(InspectorTest, WritesWhatIsOpenToTheOldPositionWhenTheSelectionMovesOn) {
    const PositionId dev = desk.titled("EM, Schedules");
    const PositionId marta = desk.titled("EM, Quotes");
    desk.selection().select(dev);
    row(QStringLiteral("Title")).edit();
    auto* line = row(QStringLiteral("Title")).findChild<QLineEdit*>();
    line->setText(QStringLiteral("Changed"));
    desk.selection().select(marta);
    QApplication::processEvents();
    EXPECT_EQ(desk.position(dev).title, "Changed");
    EXPECT_EQ(desk.position(marta).title, "EM, Quotes");
    EXPECT_EQ(row(QStringLiteral("Title")).value(), QStringLiteral("EM, Quotes"));
}

TEST_F(InspectorTest, KeepsANoteOfSeveralLines) {
    const PositionId dev = desk.titled("EM, Schedules");
    desk.selection().select(dev);
    auto* note = inspector.findChild<NoteField*>();
    note->setPlainText(QStringLiteral("First\nSecond"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk.position(dev).note, "First\nSecond");
}

TEST_F(InspectorTest, LeavesANoteWithThePositionItWasWrittenFor) {
    const PositionId dev = desk.titled("EM, Schedules");
    const PositionId marta = desk.titled("EM, Quotes");
    desk.selection().select(dev);
    auto* note = inspector.findChild<NoteField*>();
    note->setFocus();
    note->setPlainText(QStringLiteral("About Dev"));
    desk.selection().select(marta);
    EXPECT_EQ(desk.position(dev).note, "About Dev");
    EXPECT_TRUE(note->toPlainText().isEmpty());
    inspector.commitPending();
    EXPECT_EQ(desk.position(marta).note, "");
}

TEST_F(InspectorTest, OutlivesAnUndoThatTakesTheFieldBeingEdited) {
    const PositionId filing = desk.titled("EM, Filing");
    desk.selection().select(filing);
    type(QStringLiteral("Name"), QStringLiteral("Jonas Berg"));
    row(QStringLiteral("E-mail")).edit();
    row(QStringLiteral("E-mail")).findChild<QLineEdit*>()->setText(QStringLiteral("jonas@example.org"));
    desk.document().undo();
    QApplication::processEvents();
    EXPECT_THAT(desk.holders(filing), IsEmpty());
    EXPECT_EQ(desk.position(filing).state, SeatState::Open);
}

TEST_F(InspectorTest, SetsAFieldOfAllSelectedInOneStep) {
    const PositionId dev = desk.titled("EM, Schedules");
    const PositionId marta = desk.titled("EM, Quotes");
    desk.selection().select({dev, marta});
    EXPECT_EQ(row(QStringLiteral("People")).value(), QStringLiteral("2"));
    const std::int64_t before = desk.steps();
    type(QStringLiteral("Location"), QStringLiteral("Gdansk"));
    EXPECT_EQ(desk.position(dev).location, "Gdansk");
    EXPECT_EQ(desk.position(marta).location, "Gdansk");
    EXPECT_EQ(desk.steps(), before + 1);
}

TEST_F(InspectorTest, LeavesFieldsThatDifferBlank) {
    desk.selection().select({desk.titled("EM, Schedules"), desk.titled("EM, Filing")});
    EXPECT_EQ(row(QStringLiteral("State")).value(), QString());
    EXPECT_EQ(row(QStringLiteral("Location")).value(), QStringLiteral("Lisbon"));
}

TEST_F(InspectorTest, RenamesATeamAndGivesItAColour) {
    const TeamId booking = desk.team("Booking");
    desk.selection().selectTeam(booking);
    type(QStringLiteral("Name"), QStringLiteral("Bookings"));
    EXPECT_EQ(desk.org().find(booking)->name, "Bookings");
    auto* hues = inspector.findChild<HueChoice*>();
    hues->setFocus();
    QTest::keyClick(hues, Qt::Key_Right);
    QTest::keyClick(hues, Qt::Key_Right);
    EXPECT_EQ(desk.org().find(booking)->colour, 2);
}

TEST_F(InspectorTest, WarnsOfASpanUnderTheTarget) {
    desk.selection().select(desk.titled("Director, Booking"));
    EXPECT_EQ(row(QStringLiteral("Span")).value(), QStringLiteral("2"));
    EXPECT_THAT(row(QStringLiteral("Span")).accessibleDescription().toStdString(),
                testing::HasSubstr("under 4"));
}

TEST_F(InspectorTest, FollowsUndo) {
    desk.selection().select(desk.titled("EM, Schedules"));
    type(QStringLiteral("Grade"), QStringLiteral("G9"));
    EXPECT_EQ(row(QStringLiteral("Grade")).value(), QStringLiteral("G9"));
    desk.document().undo();
    EXPECT_EQ(row(QStringLiteral("Grade")).value(), QStringLiteral("G7"));
}

TEST_F(InspectorTest, ShowsThePlanAgainWhenWhatItShowsIsDeleted) {
    const PositionId dev = desk.titled("EM, Schedules");
    desk.selection().select(dev);
    desk.document().run([&](Editor& editor) { return deletePosition(editor, dev, ReportsGo::Along); });
    EXPECT_TRUE(hasRow(QStringLiteral("Span target")));
}

TEST_F(InspectorTest, NeitherShowsNorTellsWhatIsHidden) {
    desk.selection().select(desk.titled("EM, Schedules"));
    desk.hideEverything();
    QApplication::processEvents();
    for (const QString& label : {QStringLiteral("Name"), QStringLiteral("Cost a year")})
        EXPECT_THAT(row(label).accessibleDescription().toStdString(), testing::StartsWith("Hidden"));
    for (const QWidget* each : inspector.findChildren<QWidget*>()) {
        if (each->isVisible()) {
            EXPECT_FALSE((each->accessibleName() + each->accessibleDescription())
                             .contains(QStringLiteral("Dev Patel")));
        }
    }
    EXPECT_FALSE(row(QStringLiteral("Manager")).value().contains(QStringLiteral("Lee")));
}

TEST(Inspector, OffersNoFieldInAPlanThatCanOnlyBeRead) {
    Desk desk;
    const std::string path = desk.document().path().toStdString();
    PlanDocument reading(Document::open(path, Document::OpenAs::Reading));
    PortfolioView portfolio(reading);
    ScorecardView scorecard(reading, portfolio);
    Workspace workspace{reading,     desk.selection(), desk.view(), desk.actions(),
                        desk.drop(), portfolio,        scorecard};
    desk.selection().select(desk.titled("EM, Schedules"));
    Inspector inspector(workspace);
    show(inspector, 280, 1000);
    for (FieldRow* row : inspector.findChildren<FieldRow*>()) {
        row->edit();
        EXPECT_FALSE(row->isEditing()) << row->accessibleName().toStdString();
    }
}

} // namespace
} // namespace orgwright::test
