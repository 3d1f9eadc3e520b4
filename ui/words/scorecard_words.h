// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup/scorecard.h"
#include "ui/words/formats.h"

#include <QString>
#include <array>

namespace orgwright {

// What the scorecard's measures, scores, indicators and questions are called on the screen.

QString categoryName(Category category); ///< "Business outcomes"

/// Its own name, else what the one of the nine is usually called: "Decision velocity".
QString measureName(const Measure& measure);
/// What a director asks of it; its own, else the usual one.
QString measureQuestion(const Measure& measure);
/// What a score looks like, 1 to 5: its own line, else the usual one; empty where nothing is said.
QString levelText(const Measure& measure, int level);
/// All five as lines, for editing.
QString levelTexts(const Measure& measure);

/// "3.5"; with the unit of a measure that has one: "12 days". A dash where there is none.
QString scoreText(const Measure& measure, std::optional<Hundredths> value, const Formats& formats);
/// "+0.5", "±0"; empty where there is none to say.
QString scoreChange(std::optional<Hundredths> change, const Formats& formats);
QString statusName(ScoreStatus status); ///< "Near target"

QString indicatorName(std::string_view id); ///< "Spans outside the target"
/// How it is reckoned, as a sentence.
QString indicatorMethod(std::string_view id);
/// "5 of 6", "21 %", "19 days", "4"; a dash where there is nothing to reckon it from.
QString indicatorText(const Indicator& indicator, const Formats& formats);

QString levelName(DecisionLevel level); ///< "Director"
QString readinessName(Readiness readiness);

/// The questions of a quarterly review.
inline constexpr int kReviewQuestions = 5;
QString reviewQuestion(int question);

} // namespace orgwright
