// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/portfolio_commands.h"
#include "tests/support/desk.h"
#include "ui/panels/inspector/bet_links_section.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/panels/inspector/note_field.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
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
