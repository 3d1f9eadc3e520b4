// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/scenario_commands.h"
#include "core/compare/difference.h"
#include "tests/core/exchange/roster_checks.h"
#include "tests/support/doc.h"

namespace orgwright {
namespace {

/// A roster in the baseline with an option, and what later rosters do to both.
class RosterMovesOn : public ::testing::Test {
protected:
    RosterMovesOn() {
        import(kBaseline, "P1,,CEO,E1,Ada,Top,\n"
                          "P2,P1,CTO,E2,Ben,Tech,\n"
                          "P3,P2,Engineer,E3,Cleo,Tech,\n");
        option = *doc.run([](Editor& editor) { return addScenario(editor, kBaseline, "A"); });
    }

    void import(ScenarioId scenario, const std::string& rows) {
        const TextTable table =
            *readTableBytes("Position ID,Manager,Title,Employee ID,Name,Team,Dotted line\n" + rows);
        RosterContext context;
        context.plan = &doc.plan();
        context.scenario = scenario;
        const RosterReading reading = *readRoster(table, guessRosterMapping(headingsOf(table)), context);
        const auto done = doc->execute(
            scenario, [&](Editor& editor) { return importRoster(editor, reading, {OnProblem::Refuse}); });
        ASSERT_TRUE(done);
        ASSERT_TRUE(unsoundness(doc.plan()).empty());
    }

    testing::Doc doc;
    ScenarioId option;
    /// Somebody comes into a new team, with a dotted line; somebody else takes over.
    const std::string later = "P1,,CEO,E1,Ada,Top,\n"
                              "P2,P1,CTO,E4,Dan,Tech,\n"
                              "P3,P2,Engineer,E3,Cleo,Data,\n"
                              "P4,P3,Analyst,E5,Eve,Data,P2\n";
};

} // namespace

TEST_F(RosterMovesOn, IsNoDifferenceWhereTheOptionAnticipatedIt) {
    import(option, later);
    import(kBaseline, later);
    EXPECT_TRUE(doc.plan().org(option).clashes().isEmpty());
    EXPECT_TRUE(difference(doc.org(), doc.plan().org(option), option).isEmpty());
    EXPECT_EQ(doc.org().lines().size(), 1u);
}

TEST_F(RosterMovesOn, LetsGoOfPeopleWhoKeepNoSeatAnywhere) {
    import(kBaseline, later);
    EXPECT_FALSE(testing::personNamed(doc.plan(), "Ben")) << "the option follows, and names him nowhere";
    ASSERT_TRUE(doc->undo());
    EXPECT_TRUE(testing::personNamed(doc.plan(), "Ben"));
}

TEST_F(RosterMovesOn, KeepsPeopleWhomAnOptionSeatsElsewhere) {
    import(option, "P1,,CEO,E1,Ada,Top,\nP2,P1,CTO,E4,Dan,Tech,\nP3,P2,Engineer,E2,Ben,Tech,\n");
    import(kBaseline, later);
    EXPECT_TRUE(testing::personNamed(doc.plan(), "Ben"));
}

} // namespace orgwright
