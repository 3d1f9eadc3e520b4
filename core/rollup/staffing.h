// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/model/changes.h"
#include "core/model/id_map.h"
#include "core/model/plan.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace orgwright {

/// Wide enough for the costs of a million positions times a share.
__extension__ using WideSum = __int128;

/// Work as FTE and cost. Both are products of an amount and a share in basis points and are exact: a whole
/// FTE is 10,000 times 10,000, a minor unit of money 10,000.
struct Effort {
    std::int64_t fte = 0;
    WideSum cost = 0;

    double fteNumber() const { return static_cast<double>(fte) / 1e8; }
    /// In minor units of the plan's currency.
    double costMinor() const { return static_cast<double>(cost) / 1e4; }
    friend bool operator==(const Effort&, const Effort&) = default;
};

Effort& operator+=(Effort& to, const Effort& from);
Effort& operator-=(Effort& to, const Effort& from);

/// What work goes into each bucket, in the order of kBuckets.
struct Mix {
    std::array<Effort, kBuckets.size()> buckets = {};

    const Effort& of(Bucket bucket) const { return buckets[placeOf(bucket)]; }
    Effort total() const;
    /// 0 to 1, of all FTE or cost; the four sum to 1. Nothing where there is none to share.
    std::optional<double> shareOfFte(Bucket bucket) const;
    std::optional<double> shareOfCost(Bucket bucket) const;
    /// With the largest share of FTE, the first of several; None where there is no FTE.
    Bucket main() const;
    friend bool operator==(const Mix&, const Mix&) = default;
};

Mix& operator+=(Mix& to, const Mix& from);
Mix& operator-=(Mix& to, const Mix& from);

/// One bet's part of somebody's work.
struct BetShare {
    InitiativeId initiative;
    Share asked; ///< as allocated; together they may exceed the whole
    Share share; ///< what it gets: as asked, or scaled down so that all fit into the whole
    friend bool operator==(const BetShare&, const BetShare&) = default;
};

/// What a team or a position works on in a quarter. The shares of the bets and the rest are one whole.
struct Work {
    std::vector<BetShare> bets = {};
    Bucket runBucket = Bucket::Core; ///< of the rest; never None
    Share run = kWhole;              ///< the rest, which is on no bet
    Share asked = {};                ///< all bets together; above kWhole: allocated more than there is
    std::array<std::int32_t, kBuckets.size()> shares = {}; ///< by bucket, in basis points, with the rest
    friend bool operator==(const Work&, const Work&) = default;
};

/// The nearest of the team and those around it that says something: which allocations it has in the quarter,
/// and, by itself, which bucket. O(depth × allocations).
Work workOf(const Org& org, TeamId team, Quarter quarter);
/// That of its own allocations where it has one in the quarter, else its team's.
Work workOf(const Org& org, const Position& row, Quarter quarter);

/// The bucket of the team's run work: its own, that of the nearest team around it with one, or Core.
/// O(depth).
Bucket runBucketOf(const Org& org, TeamId team);

/// What everybody of one scenario works on in one quarter: all its positions count, as in Totals, open,
/// planned and closing ones included. Made once, linear, then patched by changes in time proportional to what
/// changed, and to the number of teams where teams, allocations or bets changed.
class Staffing {
public:
    Staffing() = default;
    Staffing(const Org& org, Quarter quarter);

    /// Follows changes that have been applied to the org. Rows of other scenarios are passed over.
    void apply(const Org& after, ScenarioId scenario, const Changes& changes);

    Quarter quarter() const { return m_quarter; }
    /// Of the whole scenario.
    const Mix& mix() const { return m_mix; }
    /// What the bet gets; nothing for one that nobody works on.
    Effort of(InitiativeId bet) const;
    /// Work on no bet, by the bucket it counts in.
    const Mix& run() const { return m_run; }
    /// What the team's members work on, without those of its parts.
    Mix own(const Org& org, TeamId team) const;
    /// With those of its parts. Linear in them.
    Mix whole(const Org& org, TeamId team) const;
    /// Of one position.
    Mix of(const Org& org, const Position& row) const;
    /// Of a position and everybody below it. Linear in the branch.
    Mix branch(const Org& org, PositionId head) const;

private:
    struct Unit {
        std::int64_t fteBasisPoints = 0;
        WideSum costMinor = 0;
        Work work;
    };
    void build(const Org& org);
    void rework(const Org& org);
    void count(const Unit& unit, std::int32_t sign);
    bool changesWork(ScenarioId scenario, const Changes& changes) const;
    void follow(const Org& after, const Position* before, const Position* now);

    Quarter m_quarter;
    Mix m_mix; ///< the sum over all units, as are the next two
    Mix m_run;
    IdMap<InitiativeId, Effort> m_bets;
    IdMap<TeamId, Unit> m_teams; ///< positions without allocations of their own; of no team: under none
    IdMap<PositionId, Unit> m_positions; ///< those with allocations of their own in the quarter
};

/// The target of a bucket in a quarter: the row with the latest beginning that is not after it; nothing where
/// none was set, or that row says nothing.
std::optional<BucketTarget> bucketTarget(const Plan& plan, Bucket bucket, Quarter quarter);

} // namespace orgwright
