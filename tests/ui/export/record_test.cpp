// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/portfolio_commands.h"
#include "core/commands/position_commands.h"
#include "core/commands/scenario_commands.h"
#include "tests/support/doc.h"
#include "ui/export/record_document.h"

#include <QTextDocument>
#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

/// CEO, under it CTO (Ada) and COO; the option "A | B" closes the COO in 2027 Q2, renames the CTO and gives
/// it another pay.
class RecordExport : public ::testing::Test {
protected:
    RecordExport() {
        decide([&](Editor& editor) { return deletePosition(editor, at("COO"), ReportsGo::ToManager); });
        DecisionNotes notes;
        notes.quarter = quarterOf(2027, 2);
        notes.owner = "Ines Okafor";
        notes.note = "Agreed *twice* <b>";
        decide([&](Editor& editor) {
            return describeDecisions(editor, {{Kind::Position, at("COO").value(), Aspect::Presence}}, notes);
        });
        Position cto = *doc.plan().org(option).find(at("CTO"));
        cto.cost = {300'000'00};
        decide([&](Editor& editor) { return editPosition(editor, cto); });
        Scenario row = *doc.plan().scenarios().find(option);
        row.chosen = "One line.\n\n- led by Ada";
        row.lookBack = *dateOf(2027, 11, 3);
        decide([&](Editor& editor) { return editScenario(editor, row); });
    }
    template <class Command>
    void decide(Command command) {
        EXPECT_TRUE(doc->execute(option, command));
    }
    PositionId at(std::string_view title) { return testing::positionTitled(doc.plan(), title); }
    RecordText text(const Discretion& discretion = kEverything) {
        return recordText(DiscreetPlan(doc.plan(), discretion), option, Quarter{2026 * 4});
    }
    std::string markdown(const Discretion& discretion = kEverything) {
        return recordMarkdown(text(discretion)).toStdString();
    }

    testing::Doc doc{
        testing::PlanBuilder().position("CEO").under("CEO", "CTO", "COO").seat("CTO", "Ada").built()};
    ScenarioId option = *doc.run([](Editor& editor) { return addScenario(editor, kBaseline, "A | B"); });
};

TEST_F(RecordExport, TellsTheDecisionTheFiguresAndTheChanges) {
    const std::string all = markdown();
    EXPECT_THAT(all, StartsWith("# A \\| B\n\n"));
    EXPECT_THAT(all, HasSubstr("\n2 changes against Baseline\n"));
    EXPECT_THAT(all, HasSubstr("## What was chosen\n\nOne line.\n\n\\- led by Ada\n"));
    EXPECT_THAT(all, HasSubstr("## When to look back\n\n3 Nov 2027\n"));
    EXPECT_THAT(all, HasSubstr("| Headcount | 3 | 2 | −1 |\n"));
    EXPECT_THAT(all, HasSubstr("| 2027\u00A0Q2 | Ines Okafor | Agreed \\*twice\\* \\<b\\> |\n"));
}

TEST_F(RecordExport, KeepsBackWhatIsHidden) {
    const std::string all = markdown({.names = false});
    EXPECT_THAT(all, Not(HasSubstr("Ines")));
    EXPECT_THAT(all, Not(HasSubstr("Cost")));
    EXPECT_THAT(all, Not(HasSubstr("300")));
    EXPECT_THAT(all, HasSubstr("\n1 change"));
}

TEST_F(RecordExport, PutsTextOfThePlanOnPaperAsItIs) {
    const QString paper = recordDocument(text())->toPlainText();
    EXPECT_THAT(paper.toStdString(), HasSubstr("Agreed *twice* <b>"));
    EXPECT_THAT(paper.toStdString(), StartsWith("A | B\n"));
}

TEST_F(RecordExport, GivesTheReasonOfAFundingDecision) {
    Initiative row;
    row.name = "Search";
    InitiativeId bet;
    ASSERT_TRUE(doc.run([&](Editor& editor) -> Result<void> {
        bet = *addInitiative(editor, row);
        return {};
    }));
    decide([&](Editor& editor) { return stopInitiative(editor, bet, {.reason = "Nobody searches"}); });
    EXPECT_THAT(markdown(), HasSubstr("Search stops |  |  | Nobody searches |\n"));
    EXPECT_THAT(markdown(), HasSubstr("| Bets that go on | 1 | 0 | −1 |\n"));
}

TEST_F(RecordExport, GivesTheSamePdfForTheSameRecord) {
    const QByteArray pdf = recordPdf(text());
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_EQ(pdf, recordPdf(text()));
}

} // namespace
} // namespace orgwright::test
