// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/cycle_findings.h"
#include "tests/core/rollup/findings_company.h"

#include <gmock/gmock.h>

namespace orgwright::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::PlanBuilder;

class NeedFindings : public ::testing::Test {
protected:
    NeedFindings()
        : company(PlanBuilder().position("CEO").team("Apps").built()) {
        for (const char* name : {"A", "B", "C", "D"})
            bets.push_back(company.bet(name));
    }
    void set(InitiativeId bet, Stance stance) {
        company.change(bet, [=](Initiative& row) { row.stance = stance; });
    }
    /// Needs as pairs of letters: "AB" is A's need of B.
    void needs(std::initializer_list<const char*> pairs) {
        for (const char* pair : pairs)
            company.need(bets[static_cast<std::size_t>(pair[0] - 'A')],
                         bets[static_cast<std::size_t>(pair[1] - 'A')]);
    }

    Company company;
    std::vector<InitiativeId> bets;
};

TEST_F(NeedFindings, SeeANeedOfAStoppedOrPausedBet) {
    company.need(bets[0], bets[1], quartersOn(1));
    EXPECT_THAT(company.found("needs_stopped_bet"), IsEmpty());
    set(bets[1], Stance::Stop);
    EXPECT_THAT(company.found("needs_stopped_bet"), ElementsAre("A, B, need 1: 8108 5"));
    set(bets[1], Stance::Pause);
    EXPECT_THAT(company.found("needs_stopped_bet"), ElementsAre("A, B, need 1: 8108 4"));
    set(bets[0], Stance::Stop);
    EXPECT_THAT(company.found("needs_stopped_bet"), IsEmpty()) << "it needs nothing any more";
}

TEST_F(NeedFindings, SeeANeedAtRiskWithinTwoQuarters) {
    company.need(bets[0], bets[1], quartersOn(2), DependencyState::AtRisk);
    company.need(bets[0], "Apps", quartersOn(-1), DependencyState::Refused);
    company.need(bets[1], bets[2], quartersOn(3), DependencyState::AtRisk);
    company.need(bets[1], bets[3], quartersOn(1), DependencyState::Agreed);
    company.need(bets[2], bets[3], {}, DependencyState::Refused);
    EXPECT_THAT(company.found("needs_at_risk"),
                ElementsAre("A, Apps, need 2: 8106 3", "A, B, need 1: 8109 2"));
}

TEST_F(NeedFindings, SeeACycleInOrder) {
    needs({"BC", "CD", "AB"});
    EXPECT_THAT(company.found("dependency_cycle"), IsEmpty());
    needs({"DA", "BC"});
    EXPECT_THAT(company.found("dependency_cycle"), ElementsAre("A, B, C, D"))
        << "once, however often B needs C";
    set(bets[2], Stance::Stop);
    EXPECT_THAT(company.found("dependency_cycle"), IsEmpty()) << "what is over closes no cycle";
}

TEST_F(NeedFindings, SeeEachOfTwoCyclesThatShareABet) {
    needs({"AB", "BA", "BC", "CB"});
    EXPECT_THAT(company.found("dependency_cycle"), ElementsAre("A, B", "B, C"));
}

TEST_F(NeedFindings, SeeEachOfTwoCyclesThatShareANeed) {
    needs({"AB", "BD", "DA", "AC", "CD"});
    EXPECT_THAT(company.found("dependency_cycle"), ElementsAre("A, B, D", "A, C, D"));
}

TEST_F(NeedFindings, SeeACycleOfAHundredThousandBets) {
    std::vector<Initiative> rows(100'000);
    std::vector<const Initiative*> chain;
    Plan& plan = company.plan();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].id = InitiativeId(static_cast<std::int64_t>(i) + 1);
        const InitiativeId next(static_cast<std::int64_t>((i + 1) % rows.size()) + 1);
        plan.put(kBaseline, rows[i]);
        plan.put(kBaseline, Dependency{DependencyId(rows[i].id.value()), rows[i].id, next, {}, {}, {}, {}});
        chain.push_back(&rows[i]);
    }
    const auto cycles = needCycles(company.org(), chain);
    ASSERT_EQ(cycles.size(), 1u);
    EXPECT_EQ(cycles[0].size(), rows.size());
}

} // namespace
} // namespace orgwright::test
