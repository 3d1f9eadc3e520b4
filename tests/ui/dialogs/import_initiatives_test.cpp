// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs/import_desk.h"

#include "core/commands/team_commands.h"

#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;

const char* const kBets = "Key,Title,Owner team,Status,Depends on\n"
                          "B-1,Instant refunds,Billing,delivery,\n"
                          "B-2,Claims by phone,Billing,discovery,B-1\n";

/// A plan with the team that owns the bets, and the dialog with a file of them.
class ImportInitiatives : public ::testing::Test {
protected:
    ImportInitiatives() {
        desk.import(ImportDesk::kRoster);
        Team team;
        team.name = "Billing";
        desk.document().runUnasked([&](Editor& editor) { return addTeam(editor, team); });
    }
    QString bets(const QByteArray& rows = kBets) { return desk.write(QStringLiteral("b.csv"), rows); }

    ImportDesk desk;
};

} // namespace

TEST_F(ImportInitiatives, AreRecognisedAndComeInOneStep) {
    const std::int64_t before = desk.steps();
    ImportDialog dialog(desk.document(), bets());
    const ImportHand hand(dialog);
    EXPECT_THAT(hand.importButton()->text().toStdString(), HasSubstr("Import 2 initiatives"));
    ASSERT_EQ(hand.changes().rowCount(), 2);
    EXPECT_THAT(ImportHand::rowText(hand.changes(), 0).toStdString(), HasSubstr("Instant refunds"));
    EXPECT_THAT(ImportHand::rowText(hand.changes(), 0).toStdString(), HasSubstr("owned by Billing"));
    dialog.accept();
    EXPECT_EQ(desk.org().initiatives().size(), 2u);
    EXPECT_EQ(desk.org().dependencies().size(), 1u);
    EXPECT_EQ(desk.positions(), 3u) << "nobody leaves because of a list of bets";
    EXPECT_EQ(desk.steps(), before + 1);
    ASSERT_TRUE(desk.document().undo());
    EXPECT_TRUE(desk.org().initiatives().isEmpty());
}

TEST_F(ImportInitiatives, AreToldByWhatIsDifferentNow) {
    {
        ImportDialog first(desk.document(), bets());
        first.accept();
    }
    ImportDialog dialog(desk.document(), bets("Key,Title,Owner team,Status,Depends on\n"
                                              "B-1,Instant refunds,Billing,scaling,\n"
                                              "B-3,Fraud signals,Billing,idea,B-1\n"));
    const ImportHand hand(dialog);
    dialog.show();
    ASSERT_EQ(hand.changes().rowCount(), 3);
    const auto row = [&](int place) { return ImportHand::rowText(hand.changes(), place).toStdString(); };
    EXPECT_THAT(row(0), HasSubstr("Fraud signals"));
    EXPECT_THAT(row(1), HasSubstr("Claims by phone"));
    EXPECT_THAT(row(2), HasSubstr("Stage: Delivery → Scaling"));
    EXPECT_TRUE(hand.says(QStringLiteral("initiatives of the plan are not named in the file")));
}

TEST_F(ImportInitiatives, OfAnUnknownTeamAreNamedByRow) {
    ImportDialog dialog(desk.document(), bets("Key,Title,Owner team,Status\n"
                                              "B-1,Instant refunds,Billing,delivery\n"
                                              "B-2,Claims by phone,Claims,delivery\n"));
    const ImportHand hand(dialog);
    ASSERT_EQ(hand.problems().rowCount(), 1);
    const std::string row = ImportHand::rowText(hand.problems(), 0).toStdString();
    EXPECT_THAT(row, HasSubstr("Problem | 3 | Owner team (C)"));
    EXPECT_THAT(row, HasSubstr("“Claims”"));
    EXPECT_FALSE(hand.importButton()->isEnabled());
}

TEST_F(ImportInitiatives, CanBeTakenForPositionsAndBack) {
    ImportDialog dialog(desk.document(), bets());
    const ImportHand hand(dialog);
    hand.button(QStringLiteral("Positions"))->click();
    EXPECT_THAT(hand.importButton()->text().toStdString(), HasSubstr("position"));
    hand.button(QStringLiteral("Initiatives"))->click();
    EXPECT_THAT(hand.importButton()->text().toStdString(), HasSubstr("Import 2 initiatives"));
}

} // namespace orgwright::test
