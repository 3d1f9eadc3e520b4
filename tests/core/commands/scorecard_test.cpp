// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/scorecard_commands.h"

#include "core/base/sources.h"
#include "core/commands/position_commands.h"
#include "core/commands/scenario_commands.h"
#include "core/model/soundness.h"
#include "core/rollup/locked_quarter.h"
#include "core/rollup/scorecard.h"
#include "tests/support/plan_builder.h"

#include <gmock/gmock.h>

namespace orgwright {
namespace {

using testing::PlanBuilder;
using testing::positionTitled;

constexpr Quarter kNow{2026 * 4 + 3};
constexpr Quarter kBefore{kNow.index - 1};
constexpr MeasureId kVelocity{5};

class ScorecardTest : public ::testing::Test {
protected:
    Plan plan = PlanBuilder()
                    .position("CEO")
                    .under("CEO", "a", "b")
                    .seat("CEO", "Ada")
                    .seat("a", "Bo")
                    .team("A")
                    .built();
    IdSource ids{1};

    template <class Command>
    auto run(Command command) {
        Editor editor(plan, kBaseline, ids, Date{20261126});
        auto result = command(editor);
        if (result)
            editor.take();
        EXPECT_TRUE(unsoundness(plan).empty());
        return result;
    }
    template <class Command>
    Reason refusedBy(Command command) {
        const auto result = run(command);
        EXPECT_FALSE(result.has_value());
        return result ? Reason::LooksUnsound : result.error().reason;
    }
    Result<void> score(MeasureId measure, Quarter quarter, Hundredths value) {
        return run([&](Editor& editor) {
            return setScore(editor,
                            {.measure = measure, .quarter = quarter, .isScored = true, .value = value});
        });
    }
    Scorecard card(Quarter quarter = kNow) { return scorecard(plan, kBaseline, quarter, {20261126}); }
};

TEST_F(ScorecardTest, HasNineMeasuresFromTheBeginningAThirdInEachCategory) {
    const Scorecard all = card();
    ASSERT_EQ(all.measures.size(), 9U);
    for (std::size_t i = 0; i < 9; ++i) {
        EXPECT_EQ(all.measures[i].measure.category, kCategories[i / 3]);
        EXPECT_EQ(all.measures[i].status, ScoreStatus::Unscored);
    }
    EXPECT_FALSE(all.categories[0].value);
    EXPECT_EQ(all.categories[0].weight + all.categories[1].weight + all.categories[2].weight, 100);
}

TEST_F(ScorecardTest, ScoresFromOneToFiveAndStandsToTheTarget) {
    ASSERT_TRUE(score(kVelocity, kNow, 350));
    EXPECT_EQ(card().find(kVelocity)->status, ScoreStatus::NearTarget);
    ASSERT_TRUE(score(kVelocity, kNow, 400));
    EXPECT_EQ(card().find(kVelocity)->status, ScoreStatus::OnTarget);
    ASSERT_TRUE(score(kVelocity, kNow, 299));
    EXPECT_EQ(card().find(kVelocity)->status, ScoreStatus::OffTarget);
    EXPECT_EQ(plan.rows<Score>({}).size(), 1U);
    for (const Hundredths value : {99, 501, -400})
        EXPECT_FALSE(score(kVelocity, kNow, value)) << value;
    EXPECT_EQ(score(MeasureId(77), kNow, 300).error().reason, Reason::NotFound);
    EXPECT_EQ(score(kVelocity, {}, 300).error().reason, Reason::QuarterNeeded);
}

TEST_F(ScorecardTest, AMeasureWithAUnitMayTakeAnyFigureAndLessCanBeBetter) {
    Measure days = *measureOf(plan, kVelocity);
    days.unit = "days";
    days.target = 1000;
    days.near = 1500;
    days.isLessBetter = true;
    ASSERT_TRUE(run([&](Editor& editor) { return editMeasure(editor, days); }));
    ASSERT_TRUE(score(kVelocity, kNow, 1900));
    EXPECT_EQ(card().find(kVelocity)->status, ScoreStatus::OffTarget);
    ASSERT_TRUE(score(kVelocity, kNow, 1200));
    EXPECT_EQ(card().find(kVelocity)->status, ScoreStatus::NearTarget);
    days.near = 500;
    EXPECT_EQ(refusedBy([&](Editor& editor) { return editMeasure(editor, days); }), Reason::TargetReversed);
}

// Weights 14, 13, 13: (14 × 4 + 13 × 3 + 13 × 2) / 40 = 121 / 40 = 3.025. With the third set aside
// (14 × 4 + 13 × 3) / 27 = 95 / 27 = 3.5185.
TEST_F(ScorecardTest, WeighsTheScoresOfACategory) {
    ASSERT_TRUE(score(MeasureId(1), kNow, 400));
    ASSERT_TRUE(score(MeasureId(2), kNow, 300));
    ASSERT_TRUE(score(MeasureId(3), kNow, 200));
    EXPECT_EQ(card().categories[0].value, 303);
    EXPECT_EQ(card().categories[0].target, 400);
    Measure aside = *measureOf(plan, MeasureId(3));
    aside.asideReason = "One team only";
    ASSERT_TRUE(run([&](Editor& editor) { return editMeasure(editor, aside); }));
    EXPECT_EQ(card().categories[0].value, 352);
}

TEST_F(ScorecardTest, KeepsTheNineAndTakesMeasuresOfItsOwn) {
    EXPECT_EQ(refusedBy([&](Editor& editor) { return deleteMeasure(editor, kVelocity); }),
              Reason::MeasureStays);
    Measure own;
    own.name = "Speed of hiring";
    own.category = Category::Health;
    const auto id = run([&](Editor& editor) { return addMeasure(editor, own); });
    ASSERT_TRUE(id);
    EXPECT_EQ(measureOf(plan, *id)->key, "speed_of_hiring");
    EXPECT_EQ(card().measures.back().measure.id, *id);
    ASSERT_TRUE(run([&](Editor& editor) { return addMeasure(editor, own); }));
    EXPECT_EQ(card().measures.back().measure.key, "speed_of_hiring_2");
    own.key = "decision_velocity";
    EXPECT_EQ(refusedBy([&](Editor& editor) { return addMeasure(editor, own); }), Reason::KeyTaken);
    ASSERT_TRUE(score(*id, kNow, 300));
    ASSERT_TRUE(run([&](Editor& editor) { return deleteMeasure(editor, *id); }));
    EXPECT_TRUE(plan.rows<Score>({}).isEmpty());
}

TEST_F(ScorecardTest, ReadsAsUsualAgainWhereAMeasureIsSetBack) {
    Measure changed = *measureOf(plan, kVelocity);
    changed.weight = 40;
    ASSERT_TRUE(run([&](Editor& editor) { return editMeasure(editor, changed); }));
    EXPECT_EQ(plan.rows<Measure>({}).size(), 1U);
    ASSERT_TRUE(run([&](Editor& editor) { return editMeasure(editor, usualMeasure(kVelocity)); }));
    EXPECT_TRUE(plan.rows<Measure>({}).isEmpty());
}

TEST_F(ScorecardTest, CopiesTheLastScoresForwardWithoutNotes) {
    EXPECT_EQ(refusedBy([&](Editor& editor) { return copyScores(editor, kNow); }), Reason::NothingToCopy);
    ASSERT_TRUE(run([&](Editor& editor) {
        return setScore(editor, {.measure = kVelocity,
                                 .quarter = {kNow.index - 3},
                                 .isScored = true,
                                 .value = 200,
                                 .note = "Waits"});
    }));
    ASSERT_TRUE(score(MeasureId(1), {kNow.index - 3}, 400));
    ASSERT_TRUE(score(MeasureId(1), kNow, 500));
    EXPECT_EQ(run([&](Editor& editor) { return copyScores(editor, kNow); }).value(), 1U);
    EXPECT_EQ(card().find(kVelocity)->value, 200);
    EXPECT_TRUE(card().find(kVelocity)->note.empty());
    EXPECT_EQ(card().find(MeasureId(1))->value, 500);
}

TEST_F(ScorecardTest, EvidenceCanBeReadAfterItsRowIsGone) {
    const PositionId a = positionTitled(plan, "a");
    Evidence piece{.measure = kVelocity,
                   .quarter = kNow,
                   .subject = Kind::Position,
                   .row = a.value(),
                   .scenario = kBaseline,
                   .name = "a, Bo",
                   .detail = "Position, filled"};
    ASSERT_TRUE(run([&](Editor& editor) { return addEvidence(editor, piece); }));
    EXPECT_EQ(refusedBy([&](Editor& editor) { return addEvidence(editor, piece); }), Reason::EvidenceExists);
    ASSERT_TRUE(run([&](Editor& editor) { return deletePosition(editor, a, {}); }));
    ASSERT_EQ(evidenceFor(plan, kVelocity, kNow).size(), 1U);
    EXPECT_EQ(evidenceFor(plan, kVelocity, kNow).front()->name, "a, Bo");
}

TEST_F(ScorecardTest, ALockedQuarterTakesNoScoreEvidenceOrAnswer) {
    ASSERT_TRUE(score(kVelocity, kNow, 300));
    ASSERT_TRUE(run([&](Editor& editor) { return lockQuarter(editor, kNow); }));
    const std::vector<std::function<Result<void>(Editor&)>> edits{
        [](Editor& editor) {
            return setScore(editor, {.measure = kVelocity, .quarter = kNow, .isScored = true, .value = 200});
        },
        [](Editor& editor) { return clearScore(editor, kVelocity, kNow); },
        [](Editor& editor) {
            return addEvidence(editor, {.measure = kVelocity, .quarter = kNow, .row = 1}).map([](EvidenceId) {
            });
        },
        [](Editor& editor) { return answerReview(editor, kNow, 0, "Yes"); },
        [](Editor& editor) { return lockQuarter(editor, kNow).map([](LockId) {}); },
        [](Editor& editor) { return copyScores(editor, kNow).map([](std::size_t) {}); }};
    for (const auto& edit : edits)
        EXPECT_EQ(refusedBy(edit), Reason::QuarterLocked);
    EXPECT_TRUE(score(kVelocity, {kNow.index + 1}, 300));
}

TEST_F(ScorecardTest, UnlocksForAReasonThatStaysAndCanBeLockedAgain) {
    EXPECT_EQ(refusedBy([](Editor& editor) { return unlockQuarter(editor, kNow, "Why not"); }),
              Reason::QuarterNotLocked);
    ASSERT_TRUE(run([&](Editor& editor) { return lockQuarter(editor, kNow); }));
    EXPECT_EQ(refusedBy([](Editor& editor) { return unlockQuarter(editor, kNow, " "); }),
              Reason::ReasonNeeded);
    ASSERT_TRUE(run([](Editor& editor) { return unlockQuarter(editor, kNow, "Wrong team"); }));
    EXPECT_EQ(lockOf(plan, kNow), nullptr);
    EXPECT_EQ(plan.rows<QuarterLock>({}).begin()->reason, "Wrong team");
    ASSERT_TRUE(score(kVelocity, kNow, 200));
    ASSERT_TRUE(run([&](Editor& editor) { return lockQuarter(editor, kNow); }));
    EXPECT_EQ(card().find(kVelocity)->value, 200);
    EXPECT_EQ(plan.rows<QuarterLock>({}).size(), 2U);
}

TEST_F(ScorecardTest, ALockedQuarterKeepsTargetWeightAndWhoSatWhere) {
    ASSERT_TRUE(score(kVelocity, kBefore, 200));
    ASSERT_TRUE(score(kVelocity, kNow, 300));
    ASSERT_TRUE(run([&](Editor& editor) { return lockQuarter(editor, kNow); }));
    Measure harder = *measureOf(plan, kVelocity);
    harder.target = 500;
    harder.near = 450;
    harder.weight = 50;
    ASSERT_TRUE(run([&](Editor& editor) { return editMeasure(editor, harder); }));
    ASSERT_TRUE(score(kVelocity, kBefore, 500));
    const ScoredMeasure then = *card().find(kVelocity);
    EXPECT_EQ(then.status, ScoreStatus::NearTarget);
    EXPECT_EQ(then.change, 100);
    EXPECT_EQ(then.measure.weight, 12);
    const auto seats = lockedRows<LockedSeat>(plan, lockOf(plan, kNow)->id);
    EXPECT_EQ(seats.size(), 3U);
    EXPECT_EQ(seats.front()->title, "CEO");
    EXPECT_EQ(seats.front()->name, "Ada");
}

TEST_F(ScorecardTest, AnEntryOfTheLogCannotBeDecidedBeforeItWasRaised) {
    LoggedDecision row{.what = "Buy or build", .raised = {20261010}, .decided = {20261001}};
    EXPECT_EQ(refusedBy([&](Editor& editor) { return logDecision(editor, row); }),
              Reason::DecidedBeforeRaised);
    row.decided = {};
    row.id = *run([&](Editor& editor) { return logDecision(editor, row); });
    row.decided = {20261011};
    ASSERT_TRUE(run([&](Editor& editor) { return editDecision(editor, row); }));
    row.what = "  ";
    EXPECT_EQ(refusedBy([&](Editor& editor) { return editDecision(editor, row); }), Reason::NameNeeded);
    ASSERT_TRUE(run([&](Editor& editor) { return deleteDecision(editor, row.id); }));
    EXPECT_TRUE(plan.rows<LoggedDecision>({}).isEmpty());
}

TEST_F(ScorecardTest, AnActionIsDoneInALaterLockedQuarterToo) {
    ReviewAction row{.quarter = kNow, .what = "Fill the seat"};
    row.id = *run([&](Editor& editor) { return addReviewAction(editor, row); });
    ASSERT_TRUE(run([&](Editor& editor) { return lockQuarter(editor, kNow); }));
    row.done = {kNow.index + 1};
    EXPECT_TRUE(run([&](Editor& editor) { return editReviewAction(editor, row); }));
    EXPECT_EQ(refusedBy([&](Editor& editor) { return deleteReviewAction(editor, row.id); }),
              Reason::QuarterLocked);
}

TEST_F(ScorecardTest, AScenariosExpectationGoesWithTheScenario) {
    const ScenarioId option = *run([](Editor& editor) { return addScenario(editor, kBaseline, "Option"); });
    EXPECT_EQ(refusedBy([](Editor& editor) { return expect(editor, kBaseline, kVelocity, 100); }),
              Reason::IsBaseline);
    ASSERT_TRUE(run([&](Editor& editor) { return expect(editor, option, kVelocity, 100); }));
    ASSERT_TRUE(run([&](Editor& editor) { return expect(editor, option, kVelocity, 50); }));
    ASSERT_EQ(plan.rows<Expectation>({}).size(), 1U);
    EXPECT_EQ(plan.rows<Expectation>({}).begin()->change, 50);
    ASSERT_TRUE(run([&](Editor& editor) { return deleteScenario(editor, option); }));
    EXPECT_TRUE(plan.rows<Expectation>({}).isEmpty());
}

TEST_F(ScorecardTest, NamesASuccessorOnceForASeat) {
    const Successor row{.position = positionTitled(plan, "CEO"), .person = plan.people().begin()->id};
    ASSERT_TRUE(run([&](Editor& editor) { return addSuccessor(editor, row); }));
    EXPECT_EQ(refusedBy([&](Editor& editor) { return addSuccessor(editor, row); }), Reason::SuccessorExists);
}

} // namespace
} // namespace orgwright
