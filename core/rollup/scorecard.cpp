// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/scorecard.h"

#include "core/rollup/locked_quarter.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace orgwright {
namespace {

struct Usual {
    std::string_view key;
    Category category;
    std::int32_t weight;
};

constexpr std::array<Usual, kNine> kUsual{{
    {"portfolio_contribution", Category::Outcomes, 14},
    {"allocation_quality", Category::Outcomes, 13},
    {"cross_team_coherence", Category::Outcomes, 13},
    {"planning_quality", Category::Excellence, 12},
    {"decision_velocity", Category::Excellence, 12},
    {"dependency_health", Category::Excellence, 11},
    {"manager_quality", Category::Health, 9},
    {"bench_strength", Category::Health, 8},
    {"organisation_stability", Category::Health, 8},
}};

bool standsBefore(const Measure& a, const Measure& b) {
    return std::tie(a.category, a.rank, a.id) < std::tie(b.category, b.rank, b.id);
}

std::optional<Hundredths> valueOf(const Score* score) {
    return score && score->isScored ? std::optional(score->value) : std::nullopt;
}

/// Since the last value of a quarter before.
std::optional<Hundredths> changeSince(const Plan& plan, MeasureId measure, Quarter quarter,
                                      std::optional<Hundredths> value) {
    std::optional<Hundredths> before;
    for (const auto& [when, then] : historyOf(plan, measure)) {
        if (when < quarter)
            before = then;
    }
    return value && before ? std::optional(*value - *before) : std::nullopt;
}

ScoredMeasure scored(const Plan& plan, const Measure& measure, Quarter quarter) {
    const Score* score = scoreOf(plan, measure.id, quarter);
    ScoredMeasure made;
    made.measure = measure;
    made.value = valueOf(score);
    made.change = changeSince(plan, measure.id, quarter, made.value);
    made.status = statusOf(measure, made.value);
    made.evidence = evidenceFor(plan, measure.id, quarter).size();
    if (score)
        made.note = score->note;
    return made;
}

Measure measureIn(const LockedScore& row) {
    Measure measure = isOfTheNine(row.measure) ? usualMeasure(row.measure) : Measure{};
    measure.id = row.measure;
    measure.key = row.key;
    measure.name = row.name;
    measure.category = row.category;
    measure.rank = row.rank;
    measure.weight = row.weight;
    measure.unit = row.unit;
    measure.target = row.target;
    measure.near = row.near;
    measure.isLessBetter = row.isLessBetter;
    measure.asideReason = row.asideReason;
    return measure;
}

ScoredMeasure locked(const Plan& plan, const LockedScore& row, Quarter quarter) {
    ScoredMeasure made;
    made.measure = measureIn(row);
    if (row.isScored)
        made.value = row.value;
    if (row.hasChange)
        made.change = row.change;
    made.status = statusOf(made.measure, made.value);
    made.note = row.note;
    made.evidence = evidenceFor(plan, row.measure, quarter).size();
    return made;
}

/// Those of a rule that this version does not know are left out.
std::vector<Indicator> lockedIndicators(const Plan& plan, LockId lock) {
    std::map<std::string_view, const LockedFigure*> figures;
    for (const LockedFigure* row : lockedRows<LockedFigure>(plan, lock))
        figures.try_emplace(row->name, row);
    std::vector<Indicator> found;
    for (const IndicatorRule& rule : indicatorRules()) {
        if (const auto row = figures.find(rule.id); row != figures.end())
            found.push_back({&rule, row->second->isKnown, row->second->value, row->second->whole, {}});
    }
    return found;
}

Scorecard lockedScorecard(const Plan& plan, const QuarterLock& lock) {
    Scorecard made;
    made.quarter = lock.quarter;
    made.lock = lock.id;
    for (const LockedScore* row : lockedRows<LockedScore>(plan, lock.id))
        made.measures.push_back(locked(plan, *row, lock.quarter));
    std::sort(made.measures.begin(), made.measures.end(), [](const ScoredMeasure& a, const ScoredMeasure& b) {
        return standsBefore(a.measure, b.measure);
    });
    made.categories = categoryFigures(made.measures);
    made.indicators = lockedIndicators(plan, lock.id);
    return made;
}

} // namespace

std::string_view idOf(Category category) {
    switch (category) {
    case Category::Outcomes:
        return "business_outcomes";
    case Category::Excellence:
        return "operational_excellence";
    default:
        return "team_health";
    }
}

std::string_view idOf(ScoreStatus status) {
    switch (status) {
    case ScoreStatus::OnTarget:
        return "on_target";
    case ScoreStatus::NearTarget:
        return "near_target";
    case ScoreStatus::OffTarget:
        return "off_target";
    default:
        return "unscored";
    }
}

Measure usualMeasure(MeasureId ofTheNine) {
    const Usual& usual = kUsual[static_cast<std::size_t>(ofTheNine.value() - 1)];
    Measure measure;
    measure.id = ofTheNine;
    measure.key = usual.key;
    measure.category = usual.category;
    measure.rank = ofTheNine.value();
    measure.weight = usual.weight;
    return measure;
}

std::optional<Measure> measureOf(const Plan& plan, MeasureId id) {
    if (const Measure* row = plan.rows<Measure>({}).find(id))
        return *row;
    return isOfTheNine(id) ? std::optional(usualMeasure(id)) : std::nullopt;
}

std::vector<Measure> measures(const Plan& plan) {
    std::vector<Measure> all;
    for (std::int64_t id = 1; id <= kNine; ++id)
        all.push_back(*measureOf(plan, MeasureId(id)));
    for (const Measure& row : plan.rows<Measure>({})) {
        if (!isOfTheNine(row.id))
            all.push_back(row);
    }
    std::sort(all.begin(), all.end(), standsBefore);
    return all;
}

const Score* scoreOf(const Plan& plan, MeasureId measure, Quarter quarter) {
    const Table<Score>& rows = plan.rows<Score>({});
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Score& row) {
        return row.measure == measure && row.quarter == quarter;
    });
    return found == rows.end() ? nullptr : &*found;
}

std::vector<const Evidence*> evidenceFor(const Plan& plan, MeasureId measure, Quarter quarter) {
    std::vector<const Evidence*> found;
    for (const Evidence& row : plan.rows<Evidence>({})) {
        if (row.measure == measure && row.quarter == quarter)
            found.push_back(&row);
    }
    std::sort(found.begin(), found.end(), [](const Evidence* a, const Evidence* b) {
        return std::tie(a->rank, a->id) < std::tie(b->rank, b->id);
    });
    return found;
}

ScoreStatus statusOf(const Measure& measure, std::optional<Hundredths> value) {
    if (!value)
        return ScoreStatus::Unscored;
    const Hundredths sign = measure.isLessBetter ? -1 : 1;
    if (sign * *value >= sign * measure.target)
        return ScoreStatus::OnTarget;
    return sign * *value >= sign * measure.near ? ScoreStatus::NearTarget : ScoreStatus::OffTarget;
}

const ScoredMeasure* Scorecard::find(MeasureId id) const {
    const auto found = std::find_if(measures.begin(), measures.end(),
                                    [&](const ScoredMeasure& each) { return each.measure.id == id; });
    return found == measures.end() ? nullptr : &*found;
}

Scorecard scorecard(const Plan& plan, ScenarioId scenario, Quarter quarter, Date today) {
    if (const QuarterLock* lock = lockOf(plan, quarter))
        return lockedScorecard(plan, *lock);
    Scorecard made;
    made.quarter = quarter;
    for (const Measure& measure : measures(plan))
        made.measures.push_back(scored(plan, measure, quarter));
    made.categories = categoryFigures(made.measures);
    made.indicators = indicators(plan, scenario, quarter, today);
    return made;
}

std::array<CategoryFigure, kCategories.size()> categoryFigures(const std::vector<ScoredMeasure>& measures) {
    struct Sum {
        std::int64_t weight = 0; ///< of all in use
        std::int64_t scored = 0; ///< of those with a score
        std::int64_t value = 0;
        std::int64_t target = 0;
    };
    std::array<Sum, kCategories.size()> sums;
    std::int64_t all = 0;
    for (const ScoredMeasure& each : measures) {
        Sum& sum = sums[static_cast<std::size_t>(each.measure.category)];
        const std::int64_t weight = each.measure.asideReason.empty() ? each.measure.weight : 0;
        sum.weight += weight;
        all += weight;
        if (!each.value || !each.measure.unit.empty())
            continue;
        sum.scored += weight;
        sum.value += weight * *each.value;
        sum.target += weight * each.measure.target;
    }
    const auto rounded = [](std::int64_t part, std::int64_t whole) {
        return (2 * part + whole) / (2 * whole);
    };
    std::array<CategoryFigure, kCategories.size()> figures;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (sums[i].scored > 0) {
            figures[i].value = rounded(sums[i].value, sums[i].scored);
            figures[i].target = rounded(sums[i].target, sums[i].scored);
        }
        figures[i].weight = all > 0 ? static_cast<std::int32_t>(rounded(100 * sums[i].weight, all)) : 0;
    }
    return figures;
}

std::vector<Quarter> scoredQuarters(const Plan& plan) {
    std::set<Quarter> quarters;
    for (const Score& row : plan.rows<Score>({})) {
        if (row.isScored)
            quarters.insert(row.quarter);
    }
    for (const QuarterLock& row : plan.rows<QuarterLock>({})) {
        if (!row.unlocked.isSet())
            quarters.insert(row.quarter);
    }
    return {quarters.begin(), quarters.end()};
}

std::vector<std::pair<Quarter, Hundredths>> historyOf(const Plan& plan, MeasureId measure) {
    std::map<Quarter, std::optional<Hundredths>> values;
    for (const Score& row : plan.rows<Score>({})) {
        if (row.measure == measure)
            values[row.quarter] = valueOf(&row);
    }
    std::map<LockId, Quarter> locks;
    for (const QuarterLock& row : plan.rows<QuarterLock>({})) {
        if (!row.unlocked.isSet())
            locks.emplace(row.id, row.quarter);
    }
    for (const LockedScore& row : plan.rows<LockedScore>({})) {
        if (const auto lock = locks.find(row.lock); row.measure == measure && lock != locks.end())
            values[lock->second] = row.isScored ? std::optional(row.value) : std::nullopt;
    }
    std::vector<std::pair<Quarter, Hundredths>> history;
    for (const auto& [quarter, value] : values) {
        if (value)
            history.emplace_back(quarter, *value);
    }
    return history;
}

} // namespace orgwright
