// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/findings_context.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace orgwright {
namespace {

/// A band, and what of the whole lies in its bucket.
struct Measured {
    WideSum part;
    WideSum whole;
    Share least;
    Share most;
};

/// How far a share lies outside a band, both in basis points; below it: negative.
std::int64_t distance(std::int64_t share, const Measured& band) {
    if (share > band.most.basisPoints)
        return share - band.most.basisPoints;
    return std::min<std::int64_t>(0, share - band.least.basisPoints);
}

/// Of a share of a sum whose unit is a ten-thousandth, in whole units.
std::int64_t amount(std::int64_t share, WideSum whole) {
    const WideSum unit = WideSum{kWhole.basisPoints} * kWhole.basisPoints;
    return static_cast<std::int64_t>((whole * share + unit / 2) / unit);
}

template <class Measure>
Findings outsideBand(const FindingContext& in, Measure measure) {
    Findings found;
    if (!in.quarter().isSet())
        return found;
    for (const Bucket bucket : kBuckets) {
        const std::optional<BucketTarget> target = bucketTarget(in.plan(), bucket, in.quarter());
        if (!target)
            continue;
        const Measured band = measure(in.staffing().mix(), *target);
        if (band.whole <= 0)
            continue;
        const std::int64_t share = shareOf(band.part, band.whole);
        const std::int64_t outside = distance(share, band);
        if (outside != 0)
            found.push_back(
                about({target->id}, {static_cast<std::int64_t>(bucket), share, band.least.basisPoints,
                                     band.most.basisPoints, outside, amount(std::abs(outside), band.whole)}));
    }
    return found;
}

Findings fteOutsideBand(const FindingContext& in) {
    return outsideBand(in, [](const Mix& mix, const BucketTarget& target) {
        return Measured{mix.of(target.bucket).fte, mix.total().fte, target.fteLeast, target.fteMost};
    });
}

Findings costOutsideBand(const FindingContext& in) {
    return outsideBand(in, [](const Mix& mix, const BucketTarget& target) {
        return Measured{mix.of(target.bucket).cost, mix.total().cost, target.costLeast, target.costMost};
    });
}

constexpr auto kBandFindingsRules = std::to_array<FindingRule>({
    {"fte_outside_band", FindingSeverity::Warning, FindingArea::Portfolio, fteOutsideBand},
    {"cost_outside_band", FindingSeverity::Warning, FindingArea::Portfolio, costOutsideBand},
});

} // namespace

std::span<const FindingRule> bandRules() {
    return kBandFindingsRules;
}

} // namespace orgwright
