// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollup/indicators.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace orgwright {

/// What files and scripts call it: "operational_excellence"; never translated.
std::string_view idOf(Category category);

/// What one of the nine is where nothing was set: its key ("decision_velocity"), category, place, weight, and
/// a target of 4 with "near" from 3. Without texts; wording lives in ui/words.
Measure usualMeasure(MeasureId ofTheNine);

/// The measure as it is set, or as one of the nine usually is; nothing for one that is not there.
std::optional<Measure> measureOf(const Plan& plan, MeasureId id);

/// All measures, by category and place: the nine and the plan's own, those set aside too.
std::vector<Measure> measures(const Plan& plan);

/// The score of a measure in a quarter, or null. Linear in the scores.
const Score* scoreOf(const Plan& plan, MeasureId measure, Quarter quarter);

/// What a measure rests on in a quarter, in its order.
std::vector<const Evidence*> evidenceFor(const Plan& plan, MeasureId measure, Quarter quarter);

/// How a score stands to its measure's target. Unscored: there is none.
enum class ScoreStatus : std::uint8_t { Unscored, OnTarget, NearTarget, OffTarget };

/// "near_target"; never translated.
std::string_view idOf(ScoreStatus status);

ScoreStatus statusOf(const Measure& measure, std::optional<Hundredths> value);

/// A measure with how it stands in a quarter.
struct ScoredMeasure {
    Measure measure = {};
    std::optional<Hundredths> value = {};
    std::optional<Hundredths> change = {}; ///< since the last quarter before with a score
    ScoreStatus status = ScoreStatus::Unscored;
    SharedText note = {};
    std::size_t evidence = 0; ///< pieces
};

/// The measures of a category together.
struct CategoryFigure {
    std::optional<Hundredths> value = {};  ///< of those scored 1 to 5, by their weights; nothing: none is
    std::optional<Hundredths> target = {}; ///< of the same
    std::int32_t weight = 0;               ///< in per cent of all categories, rounded
};

/// How all measures stand in a quarter.
struct Scorecard {
    Quarter quarter = {};
    LockId lock = {}; ///< of a locked quarter: everything is as it was then
    std::vector<ScoredMeasure> measures = {};
    std::array<CategoryFigure, kCategories.size()> categories = {};
    std::vector<Indicator> indicators = {}; ///< of a locked quarter without rows

    const ScoredMeasure* find(MeasureId id) const;
};

/// The scorecard of a quarter with the indicators of a scenario as it stands today. Costs what the indicators
/// cost; of a locked quarter it is linear in what the locks hold.
Scorecard scorecard(const Plan& plan, ScenarioId scenario, Quarter quarter, Date today);

/// The weighted figures of the categories; measures set aside do not count.
std::array<CategoryFigure, kCategories.size()> categoryFigures(const std::vector<ScoredMeasure>& measures);

/// The quarters that have a score or a lock, in their order.
std::vector<Quarter> scoredQuarters(const Plan& plan);

/// The value of a measure in each quarter that has one, in their order; of a locked quarter the locked one.
std::vector<std::pair<Quarter, Hundredths>> historyOf(const Plan& plan, MeasureId measure);

} // namespace orgwright
