// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/finding_words.h"

#include "tests/core/rollup/findings_company.h"

#include <gmock/gmock.h>
#include <set>

namespace orgwright::test {
namespace {

using ::testing::ElementsAre;
using testing::PlanBuilder;

/// Its no-break spaces as plain ones.
std::string plain(QString text) {
    return text.replace(QChar(0xA0), QLatin1Char(' ')).toStdString();
}

Company company() {
    Company made(PlanBuilder().position("CEO").team("Apps").under("CEO", "A").member("A", "Apps").built());
    made.change("Apps", [](Team& row) { row.bucket = Bucket::Growth; });
    return made;
}

std::vector<std::string> said(Company& company, std::string_view rule) {
    std::vector<std::string> sentences;
    const Formats formats(company.plan().settings(), QLocale(QLocale::English, QLocale::UnitedStates));
    for (const Finding& each : findings(company.plan(), kBaseline, kToday)) {
        if (each.rule->id == rule)
            sentences.push_back(plain(sentence(each, company.plan(), kBaseline, formats)));
    }
    return sentences;
}

TEST(FindingWords, AreThereForEveryRule) {
    std::set<QString> names;
    for (const FindingRule& rule : findingRules()) {
        const QString name = ruleName(rule.id);
        EXPECT_NE(name.toStdString(), rule.id);
        EXPECT_TRUE(names.insert(name).second) << rule.id << " is called like another rule";
        EXPECT_TRUE(ruleAdvice(rule.id).endsWith(QLatin1Char('.'))) << rule.id;
    }
}

TEST(FindingWords, CallARuleOfANewerVersionByItsId) {
    EXPECT_EQ(ruleName("a_rule_to_come").toStdString(), "a_rule_to_come");
    EXPECT_TRUE(ruleAdvice("a_rule_to_come").isEmpty());
}

TEST(FindingWords, TellALargeUnsureBetAndWhatToDo) {
    Company made = company();
    const InitiativeId bet =
        made.bet("Self-serve onboarding", Bucket::Growth, [](Initiative& row) { row.confidence = 30; });
    made.allocate("Apps", bet, 2'200);
    made.allocate("Apps", bet, 2'500, quartersOn(1));
    EXPECT_THAT(said(made, "large_unsure_bet"),
                ElementsAre("Self-serve onboarding takes 22 % of growth at 30 % confidence, as in 2027 Q1."));
    EXPECT_EQ(ruleAdvice("large_unsure_bet").toStdString(), "Pause it, or name what would raise confidence.");
}

TEST(FindingWords, TellHowFarABucketIsOutsideItsBand) {
    Company made = company();
    made.target({BucketTargetId(1), Bucket::Growth, {}, {1'000}, {2'550}, {}, kWhole});
    EXPECT_THAT(said(made, "fte_outside_band"),
                ElementsAre("50 % of all FTE goes to growth, 24.5 points above the band of 10–25.5 %: "
                            "0.49 FTE too many."));
}

TEST(FindingWords, TellWhatIsNeededFromWhom) {
    Company made = company();
    const InitiativeId bet = made.bet("Search");
    made.need(bet, "Apps", quartersOn(1), DependencyState::Refused);
    EXPECT_THAT(said(made, "needs_at_risk"), ElementsAre("Search needs Apps by 2027 Q1; it was refused."));
}

/// Every portfolio rule, so that no sentence asks for a row or number that its rule does not give.
TEST(FindingWords, SpeakOfWhatTheRulesGive) {
    Company made = company();
    made.change("Apps", [](Team& row) { row.aim = Aim::Predictability; });
    made.plan().put(ScenarioId{}, Person{PersonId(9), {}, "Bea", {}});
    made.target({BucketTargetId(1), Bucket::Growth, {}, {}, {1'000}, {}, {1'000}});
    const InitiativeId kept = made.bet("Kept", Bucket::Experimental, [](Initiative& row) {
        row.hypothesis = row.killCriterion = {};
        row.learnBy = {20261001};
        row.end = quartersOn(-1);
    });
    const InitiativeId stopped =
        made.bet("Gone", Bucket::Growth, [](Initiative& row) { row.stance = Stance::Stop; });
    for (int i = 0; i < 4; ++i)
        made.bet("More", Bucket::Core, [](Initiative& row) { row.sponsor = PersonId(9); });
    made.need(kept, stopped, kNow, DependencyState::AtRisk);
    made.need(kept, made.bet("Waits"));
    made.allocate("Apps", kept, 6'000);
    made.allocate("Apps", stopped, 6'000);
    const Formats formats(made.plan().settings());
    for (const Finding& each : findings(made.plan(), kBaseline, kToday)) {
        const std::string told = plain(sentence(each, made.plan(), kBaseline, formats));
        EXPECT_THAT(told, ::testing::EndsWith(".")) << each.rule->id;
        EXPECT_THAT(told, ::testing::Not(::testing::ContainsRegex("%[0-9n]"))) << each.rule->id;
    }
}

} // namespace
} // namespace orgwright::test
