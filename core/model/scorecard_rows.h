// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

namespace orgwright {

// The rows of the scorecard. All are of the plan as a whole: what was and is, in every scenario.

/// Scores, targets and figures are in hundredths of their unit.
using Hundredths = std::int64_t;

/// What a measure is about; the order is stored, and is that in which they stand.
enum class Category : std::uint8_t { Outcomes, Excellence, Health };

inline constexpr std::array kCategories{Category::Outcomes, Category::Excellence, Category::Health};

/// How soon somebody could take a position over; the order is stored.
enum class Readiness : std::uint8_t { Now, InAYear, Later };

/// Who could take a position over. In every scenario: it is about people and seats, not about a structure.
struct Successor {
    SuccessorId id = {};
    PositionId position = {}; ///< may be gone
    PersonId person = {};     ///< never none
    Readiness readiness = Readiness::Later;
    std::int64_t rank = 0;
    SharedText note = {};
    friend bool operator==(const Successor&, const Successor&) = default;
};

/// A measure of the scorecard. The nine that every plan has are of ids 1 to 9, and have a row only where
/// something of them was set; core/rollup/scorecard.h says what they are otherwise.
struct Measure {
    MeasureId id = {};
    SharedText key = {};  ///< what files and scripts call it; unique
    SharedText name = {}; ///< of one of the nine: empty, as it is usually called
    SharedText question = {};
    SharedText levels = {}; ///< what the scores 1 to 5 look like, a line each; empty: as usual
    Category category = Category::Outcomes;
    std::int64_t rank = 0;
    SharedText owner = {};
    std::int32_t weight = 10;    ///< 0 to 100, against those of the others
    SharedText unit = {};        ///< empty: scored 1 to 5
    Hundredths target = 400;     ///< from here on it is on target
    Hundredths near = 300;       ///< from here on it is near its target
    bool isLessBetter = false;   ///< from here down, then
    SharedText asideReason = {}; ///< why it is set aside; empty: it is in use
    friend bool operator==(const Measure&, const Measure&) = default;
};

/// The nine are of these ids, in the order in which they stand.
inline constexpr std::int64_t kNine = 9;

constexpr bool isOfTheNine(MeasureId id) {
    return id.value() >= 1 && id.value() <= kNine;
}

/// How a measure stands in a quarter, as a person judged it. One a measure and quarter.
struct Score {
    ScoreId id = {};
    MeasureId measure = {};
    Quarter quarter = {};
    bool isScored = false; ///< else there is only a note
    Hundredths value = 0;
    std::int32_t confidence = 0; ///< of whoever gave it, in per cent; 0: not said
    SharedText givenBy = {};
    SharedText note = {};
    friend bool operator==(const Score&, const Score&) = default;
};

/// What a score rests on: a row of the plan, by what it was called when it was named, which stays when the
/// row goes.
struct Evidence {
    EvidenceId id = {};
    MeasureId measure = {};
    Quarter quarter = {};
    std::int64_t rank = 0;
    Kind subject = Kind::Position;
    std::int64_t row = 0;
    ScenarioId scenario = {}; ///< in which the row is meant; none: a row of the plan
    SharedText name = {};     ///< as it was called then
    SharedText detail = {};   ///< what it was then: "Position, open 21 days"
    SharedText note = {};     ///< what it shows
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// Who decided, from the teams to the top; the order is stored.
enum class DecisionLevel : std::uint8_t { Unsaid, Team, Manager, Director, Top };

/// An entry of the decision log.
struct LoggedDecision {
    LoggedDecisionId id = {};
    SharedText what = {};
    Date raised = {};
    SharedText raisedBy = {};
    Date decided = {}; ///< none: still open
    SharedText decidedBy = {};
    DecisionLevel level = DecisionLevel::Unsaid;
    bool isEscalated = false;
    SharedText outcome = {};
    friend bool operator==(const LoggedDecision&, const LoggedDecision&) = default;
};

/// What a scenario was expected to do for a measure. One a scenario and measure.
struct Expectation {
    ExpectationId id = {};
    ScenarioId scenario = {};
    MeasureId measure = {};
    Hundredths change = 0; ///< two quarters after it was adopted
    friend bool operator==(const Expectation&, const Expectation&) = default;
};

/// The user's own answer to a question of a quarter's review. One a quarter and question.
struct ReviewAnswer {
    ReviewAnswerId id = {};
    Quarter quarter = {};
    std::int32_t question = 0; ///< 0 to 4
    SharedText text = {};
    friend bool operator==(const ReviewAnswer&, const ReviewAnswer&) = default;
};

/// What a review resolved to do. Stands in each later review until it is done.
struct ReviewAction {
    ReviewActionId id = {};
    Quarter quarter = {}; ///< of the review
    SharedText what = {};
    SharedText owner = {};
    Quarter due = {};
    Quarter done = {}; ///< none: open
    friend bool operator==(const ReviewAction&, const ReviewAction&) = default;
};

/// That a quarter's review is done. What hangs on it says how things stood then; it is never edited, and
/// refers to rows that may be gone.
struct QuarterLock {
    LockId id = {};
    Quarter quarter = {};
    Date on = {};
    Date unlocked = {};     ///< none: it holds. One a quarter does
    SharedText reason = {}; ///< why it was unlocked
    friend bool operator==(const QuarterLock&, const QuarterLock&) = default;
};

/// A seat of a locked quarter's baseline, or one of its two holders.
struct LockedSeat {
    LockedSeatId id = {};
    LockId lock = {};
    PositionId position = {};
    PositionId manager = {};
    TeamId team = {};
    PersonId person = {}; ///< none: nobody sat there
    SharedText title = {};
    SharedText name = {}; ///< of the person
    SeatState state = SeatState::Filled;
    friend bool operator==(const LockedSeat&, const LockedSeat&) = default;
};

struct LockedBet {
    LockedBetId id = {};
    LockId lock = {};
    InitiativeId initiative = {};
    SharedText name = {};
    Bucket bucket = Bucket::Core;
    std::int32_t stage = 0;  ///< a Stage
    std::int32_t stance = 0; ///< a Stance
    Quarter start = {};
    Quarter end = {};
    std::int64_t fte = 0; ///< in basis points of one
    friend bool operator==(const LockedBet&, const LockedBet&) = default;
};

/// A figure by its name: an indicator, or a part of the mix.
struct LockedFigure {
    LockedFigureId id = {};
    LockId lock = {};
    SharedText name = {};
    Hundredths value = 0;
    Hundredths whole = 0; ///< of which it is a part; 0: of nothing
    bool isKnown = true;  ///< else there was nothing to reckon it from
    friend bool operator==(const LockedFigure&, const LockedFigure&) = default;
};

/// A measure with its score, as both were.
struct LockedScore {
    LockedScoreId id = {};
    LockId lock = {};
    MeasureId measure = {};
    SharedText key = {};
    SharedText name = {}; ///< empty: one of the nine, as it is usually called
    Category category = Category::Outcomes;
    std::int64_t rank = 0;
    std::int32_t weight = 0;
    SharedText unit = {};
    Hundredths target = 0;
    Hundredths near = 0;
    bool isLessBetter = false;
    SharedText asideReason = {};
    bool isScored = false;
    Hundredths value = 0;
    bool hasChange = false;
    Hundredths change = 0; ///< since the last quarter with a score
    SharedText note = {};
    friend bool operator==(const LockedScore&, const LockedScore&) = default;
};

} // namespace orgwright
