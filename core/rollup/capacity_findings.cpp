// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/findings_context.h"
#include "core/rollup/totals.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace orgwright {
namespace {

/// For each team, in their order, what it has itself with what those of its parts have that `joins`.
template <class Own, class Joins>
auto withParts(const FindingContext& in, Own own, Joins joins) {
    std::vector<decltype(own(*in.teams().front()))> sums;
    IdMap<TeamId, std::size_t> places;
    for (const Team* team : in.teams()) {
        places[team->id] = sums.size();
        sums.push_back(own(*team));
    }
    for (std::size_t i = sums.size(); i-- > 0;) {
        const Team& part = *in.teams()[i];
        if (part.parent && joins(part))
            sums[*places.find(part.parent)] += sums[i];
    }
    return sums;
}

constexpr auto kEveryPart = [](const Team&) { return true; };

Findings teamOverallocated(const FindingContext& in) {
    Findings found;
    if (!in.quarter().isSet())
        return found;
    for (const Team* team : in.teams()) {
        std::map<std::int64_t, std::int64_t> asked;
        for (const auto& link : in.org().allocations(team->id)) {
            if (link.rank >= in.quarter().index)
                asked[link.rank] += in.org().find(link.id)->share.basisPoints;
        }
        std::erase_if(asked, [](const auto& each) { return each.second <= kWhole.basisPoints; });
        if (asked.empty())
            continue;
        const auto most = std::ranges::max_element(asked, {}, [](const auto& each) { return each.second; });
        found.push_back(about({team->id}, {most->first, most->second, std::ssize(asked)}));
    }
    return found;
}

/// The bets that each team or its members are allocated to in the quarter, each once.
IdMap<TeamId, std::vector<InitiativeId>> betsOfTeams(const FindingContext& in) {
    const Org& org = in.org();
    IdMap<TeamId, std::vector<InitiativeId>> bets;
    for (const Initiative* bet : in.bets()) {
        for (const auto& link : org.allocations(bet->id)) {
            const Allocation& row = *org.find(link.id);
            const TeamId team = row.team ? row.team : org.find(row.position)->team;
            if (row.quarter != in.quarter() || !team)
                continue;
            std::vector<InitiativeId>& list = bets[team];
            if (list.empty() || list.back() != bet->id)
                list.push_back(bet->id);
        }
    }
    return bets;
}

Findings teamOnManyBets(const FindingContext& in) {
    const auto bets = betsOfTeams(in);
    if (bets.size() == 0)
        return {};
    const auto people = withParts(
        in,
        [&](const Team& team) {
            std::int64_t own = 0;
            for (const auto& link : in.org().members(team.id))
                own += seatTotals(in.org(), *in.org().find(link.id)).people;
            return own;
        },
        kEveryPart);
    Findings found;
    for (std::size_t i = 0; i < in.teams().size(); ++i) {
        const auto* list = bets.find(in.teams()[i]->id);
        if (!list || std::ssize(*list) <= people[i])
            continue;
        Finding& one = found.emplace_back(about({in.teams()[i]->id}, {people[i]}));
        one.rows.insert(one.rows.end(), list->begin(), list->end());
    }
    return found;
}

bool isPlatform(const Team& team) {
    return team.bucket == Bucket::Enabler;
}

/// The teams that running bets need, by name or by a bet that they own.
std::unordered_set<TeamId> neededTeams(const FindingContext& in) {
    std::unordered_set<TeamId> teams;
    for (const Dependency& need : in.org().dependencies()) {
        if (!isRunning(*in.org().find(need.from)))
            continue;
        const Initiative* on = in.org().find(need.onInitiative);
        teams.insert(on ? on->team : need.onTeam);
    }
    return teams;
}

/// With those around them, and with their parts.
std::unordered_set<TeamId> around(const FindingContext& in, const std::unordered_set<TeamId>& needed) {
    std::unordered_set<TeamId> all = needed;
    for (const Team* team : in.teams()) {
        if (team->parent && all.contains(team->parent))
            all.insert(team->id);
    }
    for (const TeamId id : needed) {
        const Team* team = in.org().find(id);
        for (TeamId above = team ? team->parent : TeamId{}; above && all.insert(above).second;)
            above = in.org().find(above)->parent;
    }
    return all;
}

Findings platformUnused(const FindingContext& in) {
    const auto used = around(in, neededTeams(in));
    Findings found;
    for (const Team* team : in.teams()) {
        if (isPlatform(*team) && !used.contains(team->id))
            found.push_back(about({team->id}));
    }
    return found;
}

/// The mix of each team with those of its parts that `joins`.
template <class Joins>
std::vector<Mix> mixes(const FindingContext& in, Joins joins) {
    return withParts(
        in, [&](const Team& team) { return in.staffing().own(in.org(), team.id); }, joins);
}

Findings platformOnProduct(const FindingContext& in) {
    if (!in.quarter().isSet() || std::ranges::none_of(in.org().teams(), isPlatform))
        return {};
    // Parts without a bucket of their own run the platform too, so what is in other buckets is on bets.
    const auto sums = mixes(in, [](const Team& part) { return part.bucket == Bucket::None; });
    Findings found;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const WideSum all = sums[i].total().fte;
        const WideSum product = all - sums[i].of(Bucket::Enabler).fte;
        if (isPlatform(*in.teams()[i]) && product * 2 > all)
            found.push_back(about({in.teams()[i]->id}, {shareOf(product, all)}));
    }
    return found;
}

/// A share of a team's FTE that its aim looks at, and whether it is one that does not go with the aim.
struct AimShare {
    WideSum part = 0;
    bool isAgainst = false;
};

AimShare shareFor(Aim aim, const Mix& mix) {
    const WideSum all = mix.total().fte;
    const auto most = [&](WideSum part) { return AimShare{part, part * 2 > all}; };
    switch (aim) {
    case Aim::Predictability:
        return most(WideSum{mix.of(Bucket::Experimental).fte} + mix.of(Bucket::Growth).fte);
    case Aim::LearningSpeed:
        return most(mix.of(Bucket::Core).fte);
    case Aim::LessComplexity:
        // Less than a fifth simplifies little.
        return {mix.of(Bucket::Enabler).fte, WideSum{mix.of(Bucket::Enabler).fte} * 5 < all};
    case Aim::None:
        break;
    }
    return {};
}

Findings aimAgainstMix(const FindingContext& in) {
    const auto hasAim = [](const Team& team) { return team.aim != Aim::None; };
    if (!in.quarter().isSet() || std::ranges::none_of(in.org().teams(), hasAim))
        return {};
    const auto sums = mixes(in, kEveryPart);
    Findings found;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const Team& team = *in.teams()[i];
        const AimShare share = shareFor(team.aim, sums[i]);
        if (share.isAgainst)
            found.push_back(about(
                {team.id}, {static_cast<std::int64_t>(team.aim), shareOf(share.part, sums[i].total().fte)}));
    }
    return found;
}

constexpr auto kCapacityFindingsArea = FindingArea::Portfolio;
constexpr auto kCapacityFindingsRules = std::to_array<FindingRule>({
    {"team_overallocated", FindingSeverity::Error, kCapacityFindingsArea, teamOverallocated},
    {"team_on_many_bets", FindingSeverity::Warning, kCapacityFindingsArea, teamOnManyBets},
    {"platform_unused", FindingSeverity::Hint, kCapacityFindingsArea, platformUnused},
    {"platform_on_product", FindingSeverity::Warning, kCapacityFindingsArea, platformOnProduct},
    {"aim_against_mix", FindingSeverity::Hint, kCapacityFindingsArea, aimAgainstMix},
});

} // namespace

std::span<const FindingRule> capacityRules() {
    return kCapacityFindingsRules;
}

} // namespace orgwright
