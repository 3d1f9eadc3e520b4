// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup/findings.h"
#include "core/rollup/scorecard.h"

#include <array>
#include <vector>

namespace orgwright {

/// What a sentence of a drafted review says; wording lives in ui/words.
enum class DraftFact : std::uint8_t {
    MeasureRose,      ///< measure; score before, score now
    IndicatorBetter,  ///< those behind it, else its measure; `before` and `now`
    ScenarioAdopted,  ///< scenario; the day
    PromiseDue,       ///< scenario, measure; change expected, change since before it was adopted
    SpanIntoTarget,   ///< position; span at the last lock, span now
    RoseInside,       ///< position that leads now, person who led nobody at the last lock; span
    ReadySuccessors,  ///< manager's position, then the people who are ready
    DecidedAtTop,     ///< decisions; how many of how many
    DecisionTookLong, ///< decision; days
    DecisionWaits,    ///< decision that is open; days
    EscalatedOften,   ///< decisions; how many of how many
    Found,            ///< what the finding is about
};

/// A sentence of a draft as data. It is about at least one row: its citations, in order.
struct DraftSentence {
    DraftFact fact = DraftFact::Found;
    std::vector<RowRef> rows = {};
    std::vector<std::int64_t> numbers = {};
    Indicator before = {}; ///< at the last lock
    Indicator now = {};
    Finding finding = {};
};

inline constexpr std::size_t kQuestions = 5;

/// What the plan has to say to each of the five questions of a review, question by question: what structure
/// improved; which managers got stronger; where decisions are too central; which teams are cut or placed
/// badly; which bets cost more attention than they return. At most eight sentences each, the weightiest
/// first. Costs what the findings and the indicators cost.
std::array<std::vector<DraftSentence>, kQuestions> reviewDraft(const Plan& plan, ScenarioId scenario,
                                                               Quarter quarter, Date today);

} // namespace orgwright
