// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/staffing.h"

#include "core/model/org_tree.h"

#include <algorithm>
#include <set>

namespace orgwright {
namespace {

constexpr std::int32_t kAll = kWhole.basisPoints;

/// What the shares asked for get. Where they are more than the whole, each is scaled down; what rounding
/// leaves over goes to the first.
void scale(std::vector<BetShare>& bets, std::int64_t asked) {
    std::int64_t given = 0;
    for (BetShare& bet : bets) {
        const std::int64_t share =
            asked <= kAll ? bet.asked.basisPoints : std::int64_t{bet.asked.basisPoints} * kAll / asked;
        bet.share.basisPoints = static_cast<std::int32_t>(share);
        given += share;
    }
    if (asked > kAll)
        bets.front().share.basisPoints += static_cast<std::int32_t>(kAll - given);
}

/// The allocations of one owner in the quarter, those to the same bet as one.
template <class Links>
Work allocated(const Org& org, const Links& links, Quarter quarter) {
    Work work;
    const auto first = std::lower_bound(links.begin(), links.end(), quarter.index,
                                        [](const auto& link, std::int64_t at) { return link.rank < at; });
    std::int64_t asked = 0;
    for (auto link = first; link != links.end() && link->rank == quarter.index; ++link) {
        const Allocation& row = *org.find(link->id);
        const auto known = std::find_if(work.bets.begin(), work.bets.end(), [&](const BetShare& bet) {
            return bet.initiative == row.initiative;
        });
        if (known == work.bets.end())
            work.bets.push_back({row.initiative, row.share, {}});
        else
            known->asked.basisPoints += row.share.basisPoints;
        asked += row.share.basisPoints;
    }
    if (!work.bets.empty())
        scale(work.bets, asked);
    work.asked.basisPoints = static_cast<std::int32_t>(std::min<std::int64_t>(asked, INT32_MAX));
    return work;
}

/// With the rest, in its bucket.
Work completed(const Org& org, Work work, Bucket runBucket) {
    work.runBucket = runBucket;
    work.run = kWhole;
    work.shares = {};
    for (const BetShare& bet : work.bets) {
        work.run.basisPoints -= bet.share.basisPoints;
        work.shares[placeOf(org.find(bet.initiative)->bucket)] += bet.share.basisPoints;
    }
    work.shares[placeOf(runBucket)] += work.run.basisPoints;
    return work;
}

/// A sound plan has no cycles; the bound keeps walks finite in any other.
template <class Visit>
void walkUp(const Org& org, TeamId team, Visit&& visit) {
    std::size_t steps = org.teams().size() + 1;
    for (const Team* row = org.find(team); row && steps > 0; row = org.find(row->parent), --steps) {
        if (!visit(*row))
            return;
    }
}

Effort shareOf(const auto& unit, std::int32_t basisPoints) {
    return {unit.fteBasisPoints * basisPoints, unit.costMinor * basisPoints};
}

Mix mixOf(const auto& unit, const Work& work) {
    Mix mix;
    for (const Bucket bucket : kBuckets)
        mix.buckets[placeOf(bucket)] = shareOf(unit, work.shares[placeOf(bucket)]);
    return mix;
}

struct Seat {
    std::int64_t fteBasisPoints;
    WideSum costMinor;
};

Seat seatOf(const Position& row) {
    return {row.fte.basisPoints, row.cost.minor};
}

template <class Number>
std::optional<double> shareIn(Number part, Number whole) {
    if (whole <= 0)
        return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

Effort& operator+=(Effort& to, const Effort& from) {
    to.fte += from.fte;
    to.cost += from.cost;
    return to;
}

Effort& operator-=(Effort& to, const Effort& from) {
    to.fte -= from.fte;
    to.cost -= from.cost;
    return to;
}

Effort Mix::total() const {
    Effort sum;
    for (const Effort& each : buckets)
        sum += each;
    return sum;
}

std::optional<double> Mix::shareOfFte(Bucket bucket) const {
    return shareIn(of(bucket).fte, total().fte);
}

std::optional<double> Mix::shareOfCost(Bucket bucket) const {
    return shareIn(of(bucket).cost, total().cost);
}

Bucket Mix::main() const {
    Bucket found = Bucket::None;
    for (const Bucket bucket : kBuckets) {
        if (of(bucket).fte > (found == Bucket::None ? 0 : of(found).fte))
            found = bucket;
    }
    return found;
}

Mix& operator+=(Mix& to, const Mix& from) {
    for (std::size_t place = 0; place < to.buckets.size(); ++place)
        to.buckets[place] += from.buckets[place];
    return to;
}

Mix& operator-=(Mix& to, const Mix& from) {
    for (std::size_t place = 0; place < to.buckets.size(); ++place)
        to.buckets[place] -= from.buckets[place];
    return to;
}

Bucket runBucketOf(const Org& org, TeamId team) {
    Bucket found = Bucket::Core;
    walkUp(org, team, [&](const Team& row) {
        if (row.bucket == Bucket::None)
            return true;
        found = row.bucket;
        return false;
    });
    return found;
}

Work workOf(const Org& org, TeamId team, Quarter quarter) {
    Work work;
    walkUp(org, team, [&](const Team& row) {
        work = allocated(org, org.allocations(row.id), quarter);
        return work.bets.empty();
    });
    return completed(org, std::move(work), runBucketOf(org, team));
}

Work workOf(const Org& org, const Position& row, Quarter quarter) {
    Work own = allocated(org, org.allocations(row.id), quarter);
    if (own.bets.empty())
        return workOf(org, row.team, quarter);
    return completed(org, std::move(own), runBucketOf(org, row.team));
}

Staffing::Staffing(const Org& org, Quarter quarter)
    : m_quarter(quarter) {
    build(org);
}

void Staffing::build(const Org& org) {
    for (const Allocation& row : org.allocations()) {
        if (row.position && row.quarter == m_quarter)
            m_positions[row.position];
    }
    for (const Position& row : org.positions()) {
        Unit* own = m_positions.size() == 0 ? nullptr : m_positions.find(row.id);
        Unit& unit = own ? *own : m_teams[row.team];
        unit.fteBasisPoints += row.fte.basisPoints;
        unit.costMinor += row.cost.minor;
    }
    rework(org);
}

/// Asks again what every unit works on, and adds up.
void Staffing::rework(const Org& org) {
    m_mix = {};
    m_run = {};
    m_bets = {};
    m_teams.forEach([&](TeamId team, Unit& unit) {
        unit.work = workOf(org, team, m_quarter);
        count(unit, 1);
    });
    m_positions.forEach([&](PositionId position, Unit& unit) {
        unit.work = workOf(org, *org.find(position), m_quarter);
        count(unit, 1);
    });
}

void Staffing::count(const Unit& unit, std::int32_t sign) {
    for (const Bucket bucket : kBuckets)
        m_mix.buckets[placeOf(bucket)] += shareOf(unit, sign * unit.work.shares[placeOf(bucket)]);
    m_run.buckets[placeOf(unit.work.runBucket)] += shareOf(unit, sign * unit.work.run.basisPoints);
    for (const BetShare& bet : unit.work.bets)
        m_bets[bet.initiative] += shareOf(unit, sign * bet.share.basisPoints);
}

/// Whether anybody may work on something else because of them.
bool Staffing::changesWork(ScenarioId scenario, const Changes& changes) const {
    const auto isHere = [&](const auto& change) { return change.scenario == scenario; };
    const auto isOtherTeam = [&](const RowChange<Team>& change) {
        return isHere(change) &&
               (!change.before || !change.after || change.before->parent != change.after->parent ||
                change.before->bucket != change.after->bucket);
    };
    const auto isOtherBet = [&](const RowChange<Initiative>& change) {
        return isHere(change) && change.before && change.after &&
               change.before->bucket != change.after->bucket;
    };
    const auto isOfQuarter = [&](const RowChange<Allocation>& change) {
        return isHere(change) && ((change.before && change.before->quarter == m_quarter) ||
                                  (change.after && change.after->quarter == m_quarter));
    };
    return std::ranges::any_of(changes.of<Team>(), isOtherTeam) ||
           std::ranges::any_of(changes.of<Initiative>(), isOtherBet) ||
           std::ranges::any_of(changes.of<Allocation>(), isOfQuarter);
}

void Staffing::apply(const Org& after, ScenarioId scenario, const Changes& changes) {
    const bool isOtherWork = changesWork(scenario, changes);
    std::set<PositionId> touched;
    for (const RowChange<Allocation>& change : changes.of<Allocation>()) {
        for (const auto& row : {change.before, change.after}) {
            if (change.scenario == scenario && row && row->position && row->quarter == m_quarter)
                touched.insert(row->position);
        }
    }
    for (const RowChange<Position>& change : changes.of<Position>()) {
        if (change.scenario != scenario)
            continue;
        touched.erase(change.id());
        follow(after, change.before ? &*change.before : nullptr, change.after ? &*change.after : nullptr);
    }
    for (const PositionId position : touched) {
        if (const Position* row = after.find(position))
            follow(after, row, row);
    }
    if (isOtherWork)
        rework(after);
}

/// Takes the position out of where it was counted and counts it where it belongs now.
void Staffing::follow(const Org& after, const Position* before, const Position* now) {
    if (before) {
        const bool isSingle = m_positions.find(before->id) != nullptr;
        Unit& unit = isSingle ? *m_positions.find(before->id) : m_teams[before->team];
        count(unit, -1);
        unit.fteBasisPoints -= before->fte.basisPoints;
        unit.costMinor -= before->cost.minor;
        count(unit, 1);
        if (isSingle)
            m_positions.erase(before->id);
    }
    if (!now)
        return;
    Work own = allocated(after, after.allocations(now->id), m_quarter);
    const bool isKnownTeam = own.bets.empty() && m_teams.find(now->team);
    Unit& unit = own.bets.empty() ? m_teams[now->team] : m_positions[now->id];
    if (!isKnownTeam)
        unit.work = workOf(after, *now, m_quarter);
    count(unit, -1);
    unit.fteBasisPoints += now->fte.basisPoints;
    unit.costMinor += now->cost.minor;
    count(unit, 1);
}

Effort Staffing::of(InitiativeId bet) const {
    const Effort* found = m_bets.find(bet);
    return found ? *found : Effort{};
}

Mix Staffing::of(const Org& org, const Position& row) const {
    if (const Unit* own = m_positions.find(row.id))
        return mixOf(*own, own->work);
    const Unit* team = m_teams.find(row.team);
    return team ? mixOf(seatOf(row), team->work) : mixOf(seatOf(row), workOf(org, row, m_quarter));
}

Mix Staffing::own(const Org& org, TeamId team) const {
    Mix sum;
    if (const Unit* unit = m_teams.find(team))
        sum = mixOf(*unit, unit->work);
    if (m_positions.size() == 0)
        return sum;
    for (const auto& link : org.members(team)) {
        if (const Unit* single = m_positions.find(link.id))
            sum += mixOf(*single, single->work);
    }
    return sum;
}

Mix Staffing::whole(const Org& org, TeamId team) const {
    Mix sum;
    std::vector<TeamId> open{team};
    while (!open.empty()) {
        const TeamId each = open.back();
        open.pop_back();
        sum += own(org, each);
        for (const auto& part : org.parts(each))
            open.push_back(part.id);
    }
    return sum;
}

Mix Staffing::branch(const Org& org, PositionId head) const {
    Mix sum;
    std::vector<PositionId> open{head};
    while (!open.empty()) {
        const Position* row = org.find(open.back());
        open.pop_back();
        if (!row)
            continue;
        sum += of(org, *row);
        for (const auto& report : org.reports(row->id))
            open.push_back(report.id);
    }
    return sum;
}

std::optional<BucketTarget> bucketTarget(const Plan& plan, Bucket bucket, Quarter quarter) {
    std::optional<BucketTarget> found;
    for (const BucketTarget& row : plan.bucketTargets()) {
        if (row.bucket == bucket && row.from <= quarter && (!found || found->from < row.from))
            found = row;
    }
    return found && saysNothing(*found) ? std::nullopt : found;
}

} // namespace orgwright
