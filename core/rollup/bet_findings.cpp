// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/rollup/findings_context.h"

#include <algorithm>
#include <array>
#include <optional>

namespace orgwright {
namespace {

constexpr std::size_t kMostBetsOfASponsor = 3;
constexpr std::int64_t kLargeShare = 2'000; ///< of the bucket's FTE, in basis points
constexpr std::int32_t kLowConfidence = 40; ///< per cent

/// What `look` gives for each bet, in their order.
template <class Look>
Findings eachBet(const FindingContext& in, Look look) {
    Findings found;
    for (const Initiative* bet : in.bets()) {
        if (std::optional<Finding> one = look(*bet))
            found.push_back(std::move(*one));
    }
    return found;
}

/// Bets that are not over and lack something.
template <class Lacks>
Findings betsWithout(const FindingContext& in, Lacks lacks) {
    return eachBet(in, [&](const Initiative& bet) -> std::optional<Finding> {
        if (isOver(bet) || !lacks(bet))
            return std::nullopt;
        return about({bet.id});
    });
}

Findings withoutSponsor(const FindingContext& in) {
    return betsWithout(in, [](const Initiative& bet) { return !bet.sponsor; });
}

Findings withoutHypothesis(const FindingContext& in) {
    return betsWithout(in, [](const Initiative& bet) { return trimmed(bet.hypothesis).empty(); });
}

Findings withoutKillCriterion(const FindingContext& in) {
    return betsWithout(in, [](const Initiative& bet) { return trimmed(bet.killCriterion).empty(); });
}

Findings sponsorWithoutSeat(const FindingContext& in) {
    return eachBet(in, [&](const Initiative& bet) -> std::optional<Finding> {
        if (isOver(bet) || !bet.sponsor || !in.org().seats(bet.sponsor).empty())
            return std::nullopt;
        return about({bet.id, bet.sponsor});
    });
}

Findings sponsorSeatOpen(const FindingContext& in) {
    const Org& org = in.org();
    const auto positionOf = [&](const auto& link) { return org.find(link.id)->position; };
    return eachBet(in, [&](const Initiative& bet) -> std::optional<Finding> {
        const auto seats = org.seats(bet.sponsor);
        const bool areOpen = std::ranges::all_of(
            seats, [&](const auto& link) { return org.find(positionOf(link))->state == SeatState::Open; });
        if (isOver(bet) || !bet.sponsor || seats.empty() || !areOpen)
            return std::nullopt;
        return about({bet.id, bet.sponsor, positionOf(seats.front())});
    });
}

Findings sponsorOnManyBets(const FindingContext& in) {
    IdMap<PersonId, std::size_t> places;
    std::vector<std::vector<RowRef>> lists;
    for (const Initiative* bet : in.bets()) {
        if (!bet->sponsor || !isRunning(*bet))
            continue;
        if (!places.find(bet->sponsor)) {
            places[bet->sponsor] = lists.size();
            lists.push_back({bet->sponsor});
        }
        lists[*places.find(bet->sponsor)].push_back(bet->id);
    }
    Findings found;
    for (std::vector<RowRef>& list : lists) {
        if (list.size() - 1 > kMostBetsOfASponsor)
            found.push_back(about(std::move(list)));
    }
    return found;
}

Findings learningOverdue(const FindingContext& in) {
    return eachBet(in, [&](const Initiative& bet) -> std::optional<Finding> {
        const bool isLate = bet.learnBy.isSet() && bet.learnBy < in.today();
        if (!isLate || bet.bucket != Bucket::Experimental || !isRunning(bet))
            return std::nullopt;
        return about({bet.id}, {bet.learnBy.yyyymmdd, daysBetween(bet.learnBy, in.today())});
    });
}

/// Of its bucket's FTE; nothing where nobody works on it.
std::int64_t shareOfBucket(const Staffing& staffing, const Initiative& bet) {
    const std::int64_t fte = staffing.of(bet.id).fte;
    return fte == 0 ? 0 : shareOf(fte, staffing.mix().of(bet.bucket).fte);
}

Findings largeUnsureBet(const FindingContext& in) {
    return eachBet(in, [&](const Initiative& bet) -> std::optional<Finding> {
        const bool isUnsure = bet.confidence > 0 && bet.confidence <= kLowConfidence;
        if (!in.quarter().isSet() || !isUnsure || !isRunning(bet))
            return std::nullopt;
        const std::int64_t share = shareOfBucket(in.staffing(), bet);
        if (share < kLargeShare)
            return std::nullopt;
        for (const Quarter beside : {Quarter{in.quarter().index + 1}, Quarter{in.quarter().index - 1}}) {
            const std::int64_t then = shareOfBucket(in.staffing(beside), bet);
            if (then >= kLargeShare)
                return about({bet.id}, {static_cast<std::int64_t>(bet.bucket), share, bet.confidence,
                                        beside.index, then});
        }
        return std::nullopt;
    });
}

bool isUnderWay(const Initiative& bet, Quarter quarter) {
    const bool hasBegun = bet.stage != Stage::Idea || bet.stance == Stance::Fund;
    const bool isNow = bet.start <= quarter && (!bet.end.isSet() || bet.end >= quarter);
    return isRunning(bet) && hasBegun && isNow;
}

Findings betWithoutPeople(const FindingContext& in) {
    return eachBet(in, [&](const Initiative& bet) -> std::optional<Finding> {
        if (!in.quarter().isSet() || !isUnderWay(bet, in.quarter()) || in.staffing().of(bet.id).fte > 0)
            return std::nullopt;
        return about({bet.id});
    });
}

bool isStopped(const Initiative& bet) {
    return bet.stance == Stance::Stop || bet.stance == Stance::Pause;
}

Findings stoppedBetStaffed(const FindingContext& in) {
    return eachBet(in, [&](const Initiative& bet) -> std::optional<Finding> {
        const auto staff = in.org().allocations(bet.id);
        if (!in.quarter().isSet() || !isStopped(bet) || staff.empty())
            return std::nullopt;
        const std::int64_t fte = in.staffing().of(bet.id).fte;
        const std::int64_t last = staff.back().rank;
        if (fte == 0 && last <= in.quarter().index)
            return std::nullopt;
        return about({bet.id}, {static_cast<std::int64_t>(bet.stance), fteBasisPoints(fte), last});
    });
}

Findings endedBetStaffed(const FindingContext& in) {
    return eachBet(in, [&](const Initiative& bet) -> std::optional<Finding> {
        const bool hasEnded = bet.end.isSet() && bet.end < in.quarter();
        if (!hasEnded || !isRunning(bet))
            return std::nullopt;
        const std::int64_t fte = in.staffing().of(bet.id).fte;
        if (fte == 0)
            return std::nullopt;
        return about({bet.id}, {bet.end.index, fteBasisPoints(fte)});
    });
}

constexpr auto kBetFindingsArea = FindingArea::Portfolio;
constexpr auto kBetFindingsRules = std::to_array<FindingRule>({
    {"bet_without_sponsor", FindingSeverity::Warning, kBetFindingsArea, withoutSponsor},
    {"bet_without_hypothesis", FindingSeverity::Hint, kBetFindingsArea, withoutHypothesis},
    {"bet_without_kill_criterion", FindingSeverity::Hint, kBetFindingsArea, withoutKillCriterion},
    {"sponsor_without_seat", FindingSeverity::Warning, kBetFindingsArea, sponsorWithoutSeat},
    {"sponsor_seat_open", FindingSeverity::Warning, kBetFindingsArea, sponsorSeatOpen},
    {"sponsor_on_many_bets", FindingSeverity::Warning, kBetFindingsArea, sponsorOnManyBets},
    {"learning_overdue", FindingSeverity::Warning, kBetFindingsArea, learningOverdue},
    {"large_unsure_bet", FindingSeverity::Warning, kBetFindingsArea, largeUnsureBet},
    {"bet_without_people", FindingSeverity::Warning, kBetFindingsArea, betWithoutPeople},
    {"stopped_bet_staffed", FindingSeverity::Warning, kBetFindingsArea, stoppedBetStaffed},
    {"ended_bet_staffed", FindingSeverity::Warning, kBetFindingsArea, endedBetStaffed},
});

} // namespace

std::span<const FindingRule> betRules() {
    return kBetFindingsRules;
}

} // namespace orgwright
