// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sources.h"
#include "core/commands/portfolio_commands.h"
#include "core/commands/team_commands.h"
#include "tests/ui/changes/changes_desk.h"
#include "ui/changes/list/change_details.h"
#include "ui/changes/list/change_export.h"
#include "ui/changes/list/change_list_view.h"
#include "ui/changes/list/change_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace orgwright::test {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

std::vector<std::string> texts(const std::vector<ChangeRow>& rows) {
    std::vector<std::string> found;
    for (const ChangeRow& row : rows)
        found.push_back(row.text.toStdString());
    return found;
}

using RowsTest = ChangesTest;

TEST_F(RowsTest, StandUnderTheKindsOfWhatTheyDo) {
    EXPECT_THAT(texts(changeRows(book, {})),
                ElementsAre("Moved", "EM, Quotes (Marta Kowal) move from Lee Chen to Ana Ruiz", "New",
                            "EM, Links open, under Lee Chen", "Closing", "EM, Filing closes"));
}

TEST_F(RowsTest, OfBetsStandByThemselves) {
    Initiative bet;
    bet.name = "Instant refunds";
    ASSERT_TRUE(document().run([&](Editor& editor) { return addInitiative(editor, bet); }));
    const auto listed = texts(changeRows(book, {}));
    ASSERT_GE(listed.size(), 2u);
    EXPECT_EQ(listed[listed.size() - 2], "Bets");
    EXPECT_THAT(listed.back(), HasSubstr("Instant refunds"));
    EXPECT_THAT(texts(changeRows(book, {.group = ChangeGroup::Area})), Contains("Portfolio"));
    const ChangeRow row = changeRow(book, line(ChangeKind::InitiativeAdded), kEverything);
    EXPECT_EQ(row.text.mid(row.boldFrom, row.boldLength).toStdString(), "Instant refunds");
    EXPECT_EQ(changeRows(book, {.group = ChangeGroup::None, .sort = ChangeSort::Chart}).size(), 4u);
}

TEST_F(RowsTest, HaveWhatTheyAreAboutInBold) {
    const ChangeRow row = changeRow(book, line(ChangeKind::Moved), kEverything);
    EXPECT_EQ(row.text.mid(row.boldFrom, row.boldLength).toStdString(), "EM, Quotes");
}

TEST_F(RowsTest, SayQuarterOwnerAndNote) {
    const Decisions meant = decisionsOf(book.list(), {line(ChangeKind::Closed)});
    ASSERT_TRUE(book.describe(meant, {.quarter = kSoon, .owner = "Ines Okafor", .note = "agreed"}));
    EXPECT_EQ(changeRow(book, line(ChangeKind::Closed), kEverything).detail.toStdString(),
              "2027\u00A0Q1, owner Ines Okafor, note: agreed");
    EXPECT_EQ(changeRow(book, line(ChangeKind::Closed), {.names = false}).detail.toStdString(),
              "2027\u00A0Q1");
}

TEST_F(RowsTest, AreGroupedByPersonAreaAndQuarter) {
    ASSERT_TRUE(book.describe(decisionsOf(book.list(), {line(ChangeKind::Closed)}),
                              {.quarter = kSoon, .owner = "Ines"}));
    EXPECT_THAT(texts(changeRows(book, {.group = ChangeGroup::Owner})), Contains("Ines"));
    EXPECT_THAT(texts(changeRows(book, {.group = ChangeGroup::Area})),
                Contains("Director, Customs (Ana Ruiz)"));
    const auto byQuarter = texts(changeRows(book, {.group = ChangeGroup::Quarter}));
    EXPECT_EQ(byQuarter.front(), "2027\u00A0Q1");
    EXPECT_THAT(byQuarter, Contains("No quarter yet"));
    EXPECT_EQ(changeRows(book, {.group = ChangeGroup::None}).size(), 3u);
}

TEST_F(RowsTest, AreFilteredByTextAndKind) {
    EXPECT_EQ(changeRows(book, {.group = ChangeGroup::None, .text = QStringLiteral("quotes")}).size(), 1u);
    EXPECT_THAT(texts(changeRows(book, {.marks = {Mark::New}})),
                ElementsAre("New", "EM, Links open, under Lee Chen"));
}

TEST_F(RowsTest, AreSortedByTheirPlaceInTheChart) {
    const auto sorted = texts(changeRows(book, {.group = ChangeGroup::None, .sort = ChangeSort::Chart}));
    EXPECT_THAT(sorted.front(), HasSubstr("EM, Links"));
}

TEST_F(RowsTest, FollowEverythingThatIsEdited) {
    QSignalSpy told(&book, &ChangeBook::changed);
    move("EM, Schedules", "Director, Customs");
    document().undo();
    document().redo();
    QApplication::processEvents();
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(lines().size(), 3u); // two seats that move together are one line
    EXPECT_EQ(lines()[line(ChangeKind::Moved)].positions.size(), 2u);
}

using BookTest = ChangesTest;

TEST_F(BookTest, TakesBackWhileAPictureIsShown) {
    view.setShown(true);
    view.setSide(ChangeView::Side::Before);
    EXPECT_EQ(book.takeBack({line(ChangeKind::Moved)}), 1u);
    view.setSide(ChangeView::Side::After);
    EXPECT_EQ(managerOf("EM, Quotes"), at("Director, Booking"));
    EXPECT_EQ(refusal, "");
}

TEST_F(BookTest, KnowsWhatElseMustGo) {
    move("EM, Declarations", "EM, Links");
    const auto others = book.alsoTakenBack({line(ChangeKind::Added)});
    ASSERT_TRUE(others);
    EXPECT_THAT(*others, ElementsAre(line(ChangeKind::Moved)));
    EXPECT_THAT(*book.alsoTakenBack({line(ChangeKind::Closed)}), ::testing::IsEmpty());
    EXPECT_EQ(book.takeBack({line(ChangeKind::Added)}), 2u);
}

TEST_F(BookTest, MakesOneStepOfWhatIsTypedAboutALine) {
    const Decisions meant = decisionsOf(book.list(), {line(ChangeKind::Closed)});
    const auto before = desk.steps();
    book.describe(meant, {.note = "a"});
    book.describe(meant, {.note = "agreed"});
    EXPECT_EQ(desk.steps(), before + 1);
}

TEST_F(BookTest, WritesTheListAsCsvXlsxAndJson) {
    const auto bytes = [&](ChangeFile kind, const char* name) {
        const QString path = desk.folder().filePath(QString::fromLatin1(name));
        EXPECT_EQ(writeChanges(book, kind, path, {.names = false}).toStdString(), "");
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().toStdString();
    };
    EXPECT_THAT(bytes(ChangeFile::Csv, "c.csv"), HasSubstr("EM, Quotes"));
    EXPECT_THAT(bytes(ChangeFile::Json, "c.json"), Not(HasSubstr("Marta Kowal")));
    EXPECT_EQ(bytes(ChangeFile::Xlsx, "c.xlsx").substr(0, 2), "PK");
    EXPECT_NE(writeChanges(book, ChangeFile::Csv, QStringLiteral("/nowhere/c.csv"), {}), QString());
}

class PanelTest : public ChangesTest {
protected:
    PanelTest() {
        view.setShown(true);
        show(panel, 372, 700);
        QApplication::processEvents();
    }
    ChangeListView& list() { return panel.list(); }
    QModelIndex row(ChangeKind kind) {
        const auto& model = static_cast<const ChangeModel&>(*list().model());
        return model.index(model.rowOf(static_cast<int>(line(kind))));
    }
    void press(ChangeKind kind) {
        list().scrollTo(row(kind));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(row(kind)).center());
    }
    QAbstractButton* button(const QString& text) {
        for (auto* each : panel.findChildren<QAbstractButton*>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    bool says(const QString& text) {
        return std::ranges::any_of(panel.findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->text() == text && label->isVisible();
        });
    }

    ChangePanel panel{desk.workspace(), book, view};
};

TEST_F(PanelTest, CountsTheChanges) {
    EXPECT_TRUE(says(QStringLiteral("3 changes")));
    EXPECT_EQ(list().model()->rowCount(), 6);
}

TEST_F(PanelTest, ChoosesTheLineThatIsPressed) {
    QSignalSpy chosen(&panel, &ChangePanel::lineChosen);
    press(ChangeKind::Moved);
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(view.line(), lines()[line(ChangeKind::Moved)].decisions.front());
    EXPECT_TRUE(says(QStringLiteral("Taking this back needs no other line")));
}

TEST_F(PanelTest, SaysWhichOtherLinesAreTakenBackAtMostSixOfThem) {
    document().setScenario(kBaseline);
    std::vector<TeamId> teams;
    for (int i = 0; i < 8; ++i) {
        Team team;
        team.name = "Guild " + std::to_string(i);
        teams.push_back(*document().run([&](Editor& editor) { return addTeam(editor, team); }));
    }
    document().setScenario(option);
    for (const TeamId id : teams) {
        Team team = *document().org().find(id);
        team.lead = at("EM, Links");
        ASSERT_TRUE(document().run([&](Editor& editor) { return editTeam(editor, team); }));
    }
    QApplication::processEvents();
    list().selectLines({line(ChangeKind::Added)});
    EXPECT_TRUE(std::ranges::any_of(panel.findChildren<QLabel*>(), [](const QLabel* label) {
        const QStringList said = label->text().split(QLatin1Char('\n'));
        return label->isVisible() && said.size() == 7 && said.front().contains(QLatin1String("Guild")) &&
               said.back() == QLatin1String("and 2 more");
    }));
    list().selectLines({line(ChangeKind::Closed)});
    EXPECT_TRUE(says(QStringLiteral("Taking this back needs no other line")));
}

TEST_F(PanelTest, TakesTheFocusAndBeginsWithTheFirstLine) {
    panel.takeFocus();
    EXPECT_TRUE(list().hasFocus());
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_THAT(list().selectedLines(), ElementsAre(line(ChangeKind::Moved)));
    QTest::keyClick(&list(), Qt::Key_Down); // over the heading between
    EXPECT_THAT(list().selectedLines(), ElementsAre(line(ChangeKind::Added)));
    QTest::keyClick(&list(), Qt::Key_Up);
    EXPECT_THAT(list().selectedLines(), ElementsAre(line(ChangeKind::Moved)));
}

TEST_F(PanelTest, SelectsTheLineOfTheStep) {
    pictures.step(1);
    EXPECT_THAT(list().selectedLines(), ElementsAre(0u));
}

TEST_F(PanelTest, TakesBackTheSelectedLinesInOneStep) {
    QSignalSpy told(&panel, &ChangePanel::tookBack);
    press(ChangeKind::Moved);
    list().selectLines({line(ChangeKind::Moved), line(ChangeKind::Closed)});
    const auto before = desk.steps();
    button(QStringLiteral("Take back"))->click();
    QApplication::processEvents();
    EXPECT_EQ(desk.steps(), before + 1);
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(told.front().front().toString().toStdString(), "2 changes were taken back");
    EXPECT_EQ(lines().size(), 1u);
    EXPECT_TRUE(says(QStringLiteral("1 changes"))); // words are not translated here
}

TEST_F(PanelTest, TakesBackByTheButtonOfTheRow) {
    const QRect box = list().visualRect(row(ChangeKind::Closed));
    const auto* delegate = static_cast<ChangeDelegate*>(list().itemDelegate());
    const QRect at =
        delegate->buttonBox(row(ChangeKind::Closed), box, Qt::LeftToRight, ChangeDelegate::Button::TakeBack);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, at.center());
    QApplication::processEvents();
    EXPECT_EQ(lines().size(), 2u);
    EXPECT_TRUE(isShown("EM, Filing"));
}

TEST_F(PanelTest, KeepsTheSelectionWhenTheListIsAnother) {
    press(ChangeKind::Closed);
    move("EM, Schedules", "Director, Customs");
    QApplication::processEvents();
    EXPECT_THAT(list().selectedLines(), ElementsAre(line(ChangeKind::Closed)));
}

TEST_F(PanelTest, PutsALineBeforeAnotherByTheKeyboard) {
    const auto moved = lines()[1].decisions.front();
    list().selectLines({1});
    QSignalSpy asked(&list(), &ChangeListView::moveRequested);
    Q_EMIT list().moveRequested(0);
    QApplication::processEvents();
    EXPECT_EQ(lines()[0].decisions.front(), moved);
}

TEST_F(PanelTest, MovesALineOverItsNeighbourWithAlt) {
    move("EM, Schedules", "Director, Customs");
    ASSERT_TRUE(book.describe(decisionsOf(book.list(), {line(ChangeKind::Moved)}), {.note = "both"}));
    document().run([&](Editor& editor) { return placeInTray(editor, std::vector{at("EM, Declarations")}); });
    QApplication::processEvents();
    // Two lines are marked as moves and stand in one group.
    const std::size_t second = std::max(line(ChangeKind::Moved), line(ChangeKind::ToTray));
    const std::size_t first = std::min(line(ChangeKind::Moved), line(ChangeKind::ToTray));
    const Decision below = lines()[second].decisions.front();
    const Decision above = lines()[first].decisions.front();
    list().selectLines({second});
    QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
    QApplication::processEvents();
    EXPECT_LT(*book.lineOf(below), *book.lineOf(above));
    QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
    QApplication::processEvents();
    EXPECT_GT(*book.lineOf(below), *book.lineOf(above));
}

TEST_F(PanelTest, FindsWhatIsTyped) {
    panel.findChild<SearchField*>()->setText(QStringLiteral("links"));
    EXPECT_EQ(list().model()->rowCount(), 2);
    panel.findChild<SearchField*>()->setText(QStringLiteral("nothing like it"));
    EXPECT_TRUE(says(QStringLiteral("No change is like that. Filter for something else.")));
}

TEST_F(PanelTest, SaysWhatToDoForTheBaseline) {
    QSignalSpy asked(desk.actions().action(ActionId::NewScenario), &QAction::triggered);
    document().setScenario(kBaseline);
    QApplication::processEvents();
    EXPECT_TRUE(says(QStringLiteral("The baseline is what is. Make a scenario to plan what could be.")));
    auto* make = button(QStringLiteral("Make a scenario"));
    ASSERT_NE(make, nullptr);
    make->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(PanelTest, ListsTwoThousandChangesAndScrollsToAnyOfThem) {
    document().run([&](Editor& editor) -> Result<PositionId> {
        Result<PositionId> last = PositionId{};
        for (int i = 0; i < 2000 && last; ++i) {
            Position seat;
            seat.title = "Seat " + std::to_string(i);
            seat.location = "Place " + std::to_string(i); // of no two is told at once
            last = addPosition(editor, seat, {at("Director, Booking")});
        }
        return last;
    });
    QApplication::processEvents();
    ASSERT_GT(list().model()->rowCount(), 2000);
    list().scrollToBottom();
    EXPECT_TRUE(list().indexAt(QPoint(100, list().viewport()->height() - 10)).isValid());
}

class DetailsTest : public PanelTest {
protected:
    ChangeDetails* details = new ChangeDetails(book, {line(ChangeKind::Closed)}, &panel);
    const ChangeLine& closed() { return lines()[line(ChangeKind::Closed)]; }
};

TEST_F(DetailsTest, PlanTheLineInAQuarter) {
    for (const char* typed : {"2027Q1", "FY27 Q1", "Q1 2027"}) {
        Q_EMIT details->quarter()->committed(QString());
        EXPECT_FALSE(closed().quarter.isSet());
        Q_EMIT details->quarter()->committed(QString::fromLatin1(typed));
        EXPECT_EQ(closed().quarter, kSoon) << typed;
    }
    EXPECT_EQ(details->quarter()->value().toStdString(), "2027\u00A0Q1");
    const auto before = desk.steps();
    Q_EMIT details->quarter()->committed(QStringLiteral("soon"));
    EXPECT_EQ(desk.steps(), before);
}

TEST_F(DetailsTest, OfferTheQuartersAheadByName) {
    details->quarter()->edit();
    auto* quarters = details->quarter()->findChild<QComboBox*>();
    ASSERT_NE(quarters, nullptr);
    EXPECT_TRUE(quarters->isEditable());
    ASSERT_EQ(quarters->count(), 10); // none, this one, eight more
    const QString last = quarters->itemText(9);
    Q_EMIT quarters->textActivated(last);
    EXPECT_EQ(details->quarter()->value(), last);
    EXPECT_EQ(closed().quarter, Quarter{quarterContaining(systemClock().today(), 1).index + 8});
    details->quarter()->edit();
    Q_EMIT details->quarter()->findChild<QComboBox*>()->textActivated(quarters->itemText(0));
    EXPECT_FALSE(closed().quarter.isSet());
}

TEST_F(DetailsTest, KeepOwnerAndNote) {
    Q_EMIT details->owner()->committed(QStringLiteral(" Ines Okafor "));
    Q_EMIT details->note()->committed(QStringLiteral("agreed on 4 Feb"));
    EXPECT_EQ(closed().owner, "Ines Okafor");
    EXPECT_EQ(closed().note, "agreed on 4 Feb");
}

} // namespace
} // namespace orgwright::test
