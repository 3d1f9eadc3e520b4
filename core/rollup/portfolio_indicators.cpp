// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/indicator_context.h"

#include <cmath>

namespace orgwright {
namespace {

Indicator betsOwned(const IndicatorContext& in) {
    std::size_t all = 0;
    std::vector<RowRef> lacking;
    for (const Initiative* bet : in.facts().bets()) {
        if (!isRunning(*bet))
            continue;
        ++all;
        if (!bet->sponsor || bet->killCriterion.empty())
            lacking.emplace_back(bet->id);
    }
    return partOf(all - lacking.size(), all, lacking);
}

Indicator prioritiesStaffed(const IndicatorContext& in) {
    const Staffing& staffing = in.facts().staffing(in.quarter());
    std::size_t all = 0;
    std::vector<RowRef> without;
    for (const Initiative* bet : in.facts().bets()) {
        const bool isMeant = bet->stance == Stance::Fund || bet->stance == Stance::Protect;
        if (!isMeant || !isRunning(*bet))
            continue;
        ++all;
        if (staffing.of(bet->id).fte == 0)
            without.emplace_back(bet->id);
    }
    return partOf(all - without.size(), all, without);
}

Indicator bucketsInBand(const IndicatorContext& in) {
    const Mix& mix = in.facts().staffing(in.quarter()).mix();
    const Effort total = mix.total();
    std::size_t all = 0;
    std::vector<RowRef> missed;
    for (const Bucket bucket : kBuckets) {
        const auto band = bucketTarget(in.plan(), bucket, in.quarter());
        if (!band || total.fte == 0)
            continue;
        ++all;
        const std::int64_t share = shareOf(mix.of(bucket).fte, total.fte);
        if (share < band->fteLeast.basisPoints || share > band->fteMost.basisPoints)
            missed.emplace_back(band->id);
    }
    return partOf(all - missed.size(), all, missed);
}

Indicator growthShare(const IndicatorContext& in) {
    const auto share = in.facts().staffing(in.quarter()).mix().shareOfFte(Bucket::Growth);
    return {nullptr, share.has_value(), std::llround(share.value_or(0) * 100 * kOne), 0, {}};
}

/// What a rule of the findings says of teams or bets, by the first row of each.
Indicator found(const IndicatorContext& in, std::string_view rule) {
    std::vector<RowRef> rows;
    for (const Finding& each : findingRule(rule)->find(in.facts())) {
        if (rows.empty() || rows.back() != each.rows.front())
            rows.push_back(each.rows.front());
    }
    return countOf(std::move(rows), !in.facts().bets().empty());
}

Indicator crowdedTeams(const IndicatorContext& in) {
    return found(in, "team_on_many_bets");
}

Indicator stoppedNeeds(const IndicatorContext& in) {
    return found(in, "needs_stopped_bet");
}

/// What running bets need and get in a quarter that `isDue`.
template <class IsDue>
std::vector<const Dependency*> needsDue(const IndicatorContext& in, IsDue isDue) {
    std::vector<const Dependency*> due;
    for (const Initiative* bet : in.facts().bets()) {
        if (!isRunning(*bet))
            continue;
        for (const auto& link : in.org().needsOf(bet->id)) {
            const Dependency& need = *in.org().find(link.id);
            if (need.neededBy.isSet() && isDue(need.neededBy))
                due.push_back(&need);
        }
    }
    return due;
}

Indicator agreedAhead(const IndicatorContext& in) {
    const auto due = needsDue(in, [&](Quarter by) { return by > in.quarter(); });
    std::vector<RowRef> open;
    for (const Dependency* need : due) {
        if (need->state != DependencyState::Agreed)
            open.emplace_back(need->id);
    }
    return partOf(due.size() - open.size(), due.size(), open);
}

Indicator needsInDanger(const IndicatorContext& in) {
    const auto due = needsDue(in, [&](Quarter by) { return by >= in.quarter(); });
    std::vector<RowRef> rows;
    for (const Dependency* need : due) {
        if (need->state == DependencyState::AtRisk || need->state == DependencyState::Refused)
            rows.emplace_back(need->id);
    }
    return countOf(std::move(rows), !due.empty());
}

constexpr auto kPortfolioIndicatorsRules = std::to_array<IndicatorRule>({
    {"bets_owned", MeasureId{1}, IndicatorUnit::Part, false, betsOwned},
    {"priorities_staffed", MeasureId{1}, IndicatorUnit::Part, false, prioritiesStaffed},
    {"buckets_in_band", MeasureId{2}, IndicatorUnit::Part, false, bucketsInBand},
    {"growth_share", MeasureId{2}, IndicatorUnit::Percent, false, growthShare},
    {"crowded_teams", MeasureId{3}, IndicatorUnit::Count, true, crowdedTeams},
    {"stopped_needs", MeasureId{3}, IndicatorUnit::Count, true, stoppedNeeds},
    {"agreed_ahead", MeasureId{6}, IndicatorUnit::Part, false, agreedAhead},
    {"needs_in_danger", MeasureId{6}, IndicatorUnit::Count, true, needsInDanger},
});

} // namespace

std::span<const IndicatorRule> portfolioIndicators() {
    return kPortfolioIndicatorsRules;
}

} // namespace orgwright
