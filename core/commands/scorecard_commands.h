// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/checks.h"
#include "core/commands/editor.h"

#include <optional>
#include <string_view>

namespace orgwright {

// What a user does with the scorecard. All of it is of the plan, whatever scenario is edited. A text that is
// too long or no UTF-8 and a number outside its column are refused everywhere; what belongs to a locked
// quarter is refused (QuarterLocked).

/// A measure of the plan's own, behind those of its category. Its key is made from its name where it has
/// none. Refuses a blank name, a key in use, and a `near` beyond the target.
Result<MeasureId> addMeasure(Editor& editor, Measure row);
/// One of the nine, too: it then keeps its key. Setting `asideReason` sets the measure aside.
Result<void> editMeasure(Editor& editor, Measure row);
/// With its scores, evidence and expectations. Refuses one of the nine, and what a locked quarter holds:
/// these can be set aside.
Result<void> deleteMeasure(Editor& editor, MeasureId measure);

/// How the measure stood in the quarter, in place of what was said before; without a score and a note there
/// is no row. `row.id` is set here. A measure without a unit is scored from 1 to 5.
Result<void> setScore(Editor& editor, Score row);
/// Takes the score, the note and the rest back; the evidence stays.
Result<void> clearScore(Editor& editor, MeasureId measure, Quarter quarter);
/// The scores of the last quarter before that has some, for the measures that have none in this one; without
/// notes and evidence. Gives how many. Refuses where there is nothing to copy.
Result<std::size_t> copyScores(Editor& editor, Quarter quarter);

/// Behind the evidence there is. Refuses a row that is evidence there already. `row.id` and rank are set.
Result<EvidenceId> addEvidence(Editor& editor, Evidence row);
/// What it shows.
Result<void> noteEvidence(Editor& editor, EvidenceId evidence, std::string_view note);
Result<void> removeEvidence(Editor& editor, EvidenceId evidence);

/// An entry of the decision log. Refuses a blank `what` and a decision before the question.
Result<LoggedDecisionId> logDecision(Editor& editor, LoggedDecision row);
Result<void> editDecision(Editor& editor, const LoggedDecision& row);
Result<void> deleteDecision(Editor& editor, LoggedDecisionId decision);

/// What a scenario is to do for a measure, in place of what was said; nothing: it is said no more.
Result<void> expect(Editor& editor, ScenarioId scenario, MeasureId measure, std::optional<Hundredths> change);

/// The user's answer to a question (0 to 4) of the quarter's review; blank: none.
Result<void> answerReview(Editor& editor, Quarter quarter, int question, std::string_view text);
/// Refuses a blank `what`.
Result<ReviewActionId> addReviewAction(Editor& editor, ReviewAction row);
/// In a later quarter than that of its review too, locked or not: that is how it gets done.
Result<void> editReviewAction(Editor& editor, const ReviewAction& row);
Result<void> deleteReviewAction(Editor& editor, ReviewActionId action);

/// The review is done: puts down how the baseline, the mix, the bets, the indicators and the scores stand
/// today. From then on nothing of the quarter's scores, evidence and answers can be edited. A row for each
/// seat, bet, figure and measure.
Result<LockId> lockQuarter(Editor& editor, Quarter quarter);
/// What was put down stays in the file with the reason, and counts no more. Refuses a blank reason.
Result<void> unlockQuarter(Editor& editor, Quarter quarter, std::string_view reason);

/// Who could take a position over, behind those named before. Refuses somebody named there already.
Result<SuccessorId> addSuccessor(Editor& editor, Successor row);
/// Readiness and note.
Result<void> editSuccessor(Editor& editor, const Successor& row);
Result<void> removeSuccessor(Editor& editor, SuccessorId successor);

/// The refusal where the quarter is none, or is locked.
std::optional<Refusal> whyNotQuarter(const Plan& plan, Quarter quarter);

} // namespace orgwright
