// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/portfolio_commands.h"
#include "core/commands/team_commands.h"
#include "tests/support/desk.h"
#include "ui/panels/inspector/bet_links_section.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/panels/inspector/note_field.h"
#include "ui/widgets/field_row.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <algorithm>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// The inspector with a bet that nobody answers for and that says nothing of what would end it.
class BetPageTest : public ::testing::Test {
protected:
    BetPageTest() {
        Initiative row;
        row.name = "Instant refunds";
        row.stage = Stage::Delivery;
        bet = *desk.document().run([&](Editor& editor) { return addInitiative(editor, row); });
        inspector.setWindowWidth(1366);
        show(inspector, 320, 1600);
        desk.selection().selectInitiative(bet);
        QApplication::processEvents();
    }
    void edit(void (*change)(Initiative&)) {
        Initiative row = *desk.document().org().find(bet);
        change(row);
        ASSERT_TRUE(desk.document().run([&](Editor& editor) { return editInitiative(editor, row); }));
        QApplication::processEvents();
    }
    std::string said() {
        QString all;
        for (const QLabel* label : inspector.findChildren<QLabel*>()) {
            if (label->isVisible())
                all += label->text() + QLatin1Char('\n');
        }
        return all.toStdString();
    }

    Desk desk;
    Inspector inspector{desk.workspace()};
    InitiativeId bet;
};

TEST_F(BetPageTest, SaysWhatIsWrongWithTheBetAndWhatToDo) {
    EXPECT_THAT(said(), HasSubstr("Instant refunds has no sponsor"));
    EXPECT_THAT(said(), HasSubstr("Name who answers for it"));
    edit([](Initiative& row) { row.killCriterion = "No demand by spring"; });
    EXPECT_THAT(said(), Not(HasSubstr("says nothing of what would end it")));
}

TEST_F(BetPageTest, NamesNobodyInWhatIsWrongWhileNamesAreHidden) {
    const Org& org = desk.document().org();
    const PersonId lee = org.find(org.incumbents(desk.titled("Director, Booking")).front().id)->person;
    for (int i = 0; i < 5; ++i) {
        Initiative row;
        row.name = "Another " + std::to_string(i);
        row.sponsor = lee;
        ASSERT_TRUE(desk.document().run([&](Editor& editor) { return addInitiative(editor, row); }));
    }
    Initiative owned = *org.find(bet);
    owned.sponsor = lee;
    ASSERT_TRUE(desk.document().run([&](Editor& editor) { return editInitiative(editor, owned); }));
    QApplication::processEvents();
    EXPECT_THAT(said(), HasSubstr("Lee Chen sponsors 6 bets"));
    desk.hideEverything();
    QApplication::processEvents();
    EXPECT_THAT(said(), HasSubstr("(name hidden) sponsors 6 bets"));
    EXPECT_THAT(said(), Not(HasSubstr("Lee Chen")));
}

TEST_F(BetPageTest, CallsWhatItNeedsByTheNameItHasNow) {
    const auto isNeeded = [&](const char* name) {
        const QList<FieldRow*> rows = inspector.findChildren<FieldRow*>();
        return std::any_of(rows.begin(), rows.end(),
                           [&](const FieldRow* row) { return row->value() == QLatin1String(name); });
    };
    Initiative other;
    other.name = "Ledger";
    other.id = *desk.document().run([&](Editor& editor) { return addInitiative(editor, other); });
    Dependency need;
    need.from = bet;
    need.onInitiative = other.id;
    need.neededBy = desk.portfolio().quarter();
    ASSERT_TRUE(desk.document().run([&](Editor& editor) { return addDependency(editor, need); }));
    QApplication::processEvents();
    EXPECT_TRUE(isNeeded("Ledger"));
    other.name = "One ledger";
    ASSERT_TRUE(desk.document().run([&](Editor& editor) { return editInitiative(editor, other); }));
    QApplication::processEvents();
    EXPECT_TRUE(isNeeded("One ledger"));
}

TEST_F(BetPageTest, SaysWhereWhatATeamOptimisesForDisagreesWithItsMix) {
    const TeamId team = desk.team("Booking");
    desk.selection().selectTeam(team);
    QApplication::processEvents();
    EXPECT_THAT(said(), Not(HasSubstr("learning speed")));
    Team row = *desk.org().find(team);
    row.aim = Aim::LearningSpeed; // and all its work is core
    row.bucket = Bucket::Core;
    ASSERT_TRUE(desk.document().run([&](Editor& editor) { return editTeam(editor, row); }));
    QApplication::processEvents();
    EXPECT_THAT(said(), HasSubstr("learning speed"));
}

TEST_F(BetPageTest, KeepsLinksALineEachAndOpensThoseOfTheWeb) {
    for (NoteField* field : inspector.findChildren<NoteField*>()) {
        if (field->accessibleName() == QLatin1String("Links"))
            Q_EMIT field->committed(
                QStringLiteral("https://example.org/a b\nhttps://example.org/plan\nTicket 12"));
    }
    QApplication::processEvents();
    EXPECT_EQ(desk.document().org().find(bet)->links.str(),
              "https://example.org/a b\nhttps://example.org/plan\nTicket 12");
    int openers = 0;
    for (const QAbstractButton* button : inspector.findChildren<QAbstractButton*>())
        openers += button->isVisible() && button->text() == QLatin1String("Open example.org");
    EXPECT_EQ(openers, 1);
}

TEST(BetLinks, OpenNothingButTheWeb) {
    const auto opens = [](const char* link) { return BetLinksSection::openable(QString::fromUtf8(link)); };
    for (const char* link : {"file:///etc/passwd", "javascript:alert(1)", "ftp://example.org", "C:\\plan.exe",
                             "https:", "example.org", "smb://host/share", "HTTPS:///nohost"})
        EXPECT_TRUE(opens(link).isEmpty()) << link;
    EXPECT_EQ(opens(" https://example.org/x \nhttp://localhost:8080").size(), 2);
}

} // namespace
} // namespace orgwright::test
