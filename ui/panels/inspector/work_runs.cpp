// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/work_runs.h"

#include "ui/panels/inspector/team_section.h"

#include <algorithm>
#include <tuple>

namespace orgwright {
namespace {

bool continues(const WorkRun& run, const WorkRun& next) {
    return run.who == next.who && run.bet == next.bet && run.share == next.share &&
           next.first.index == run.last.index + 1;
}

template <class Links>
std::vector<WorkRun> runs(const Org& org, const Links& links) {
    std::vector<WorkRun> quarters;
    for (const auto& link : links) {
        const Allocation& row = *org.find(link.id);
        quarters.push_back({{row.team, row.position}, row.initiative, row.quarter, row.quarter, row.share});
    }
    const auto key = [](const WorkRun& run) {
        return std::tuple(run.who.position.isSet(), run.who, run.bet, run.first);
    };
    std::sort(quarters.begin(), quarters.end(),
              [&](const WorkRun& a, const WorkRun& b) { return key(a) < key(b); });
    std::vector<WorkRun> found;
    for (const WorkRun& each : quarters) {
        if (!found.empty() && continues(found.back(), each))
            found.back().last = each.last;
        else
            found.push_back(each);
    }
    return found;
}

template <class AnyId>
bool saysSomething(const Org& org, AnyId id, Quarter quarter) {
    const auto links = org.allocations(id);
    return std::any_of(links.begin(), links.end(),
                       [&](const auto& link) { return org.find(link.id)->quarter == quarter; });
}

Share shareOf(const Work& work, InitiativeId bet) {
    Share sum;
    for (const BetShare& each : work.bets) {
        if (each.initiative == bet)
            sum.basisPoints += each.share.basisPoints;
    }
    return sum;
}

Effort effortOf(const Position& row, Share share) {
    return {std::int64_t{row.fte.basisPoints} * share.basisPoints,
            WideSum{row.cost.minor} * share.basisPoints};
}

} // namespace

std::vector<WorkRun> runsOf(const Org& org, InitiativeId bet) {
    return runs(org, org.allocations(bet));
}

std::vector<WorkRun> runsOf(const Org& org, TeamId team) {
    return runs(org, org.allocations(team));
}

std::vector<WorkRun> runsOf(const Org& org, PositionId position) {
    return runs(org, org.allocations(position));
}

Result<void> replaceRun(Editor& editor, const WorkRun& old, const WorkRun& wanted) {
    if (auto freed = allocate(editor, old.who, old.bet, old.first, old.last, {}); !freed)
        return freed;
    return allocate(editor, wanted.who, wanted.bet, wanted.first, wanted.last, wanted.share);
}

TeamId speakerFor(const Org& org, TeamId team, Quarter quarter) {
    while (team && !saysSomething(org, team, quarter)) {
        const Team* row = org.find(team);
        team = row ? row->parent : TeamId{};
    }
    return team;
}

Worker speakerFor(const Org& org, const Position& row, Quarter quarter) {
    if (saysSomething(org, row.id, quarter))
        return {{}, row.id};
    return {speakerFor(org, row.team, quarter), {}};
}

Effort effortOn(const Org& org, const Worker& who, InitiativeId bet, Quarter quarter) {
    if (who.position) {
        const Position* row = org.find(who.position);
        return row ? effortOf(*row, shareOf(workOf(org, *row, quarter), bet)) : Effort{};
    }
    const Share share = shareOf(workOf(org, who.team, quarter), bet);
    Effort sum;
    for (const PositionId member : membersOf(org, who.team)) {
        const Position& row = *org.find(member);
        if (speakerFor(org, row, quarter) == who)
            sum += effortOf(row, share);
    }
    return sum;
}

std::int64_t fteOf(const Effort& effort) {
    constexpr std::int64_t kUnit = 10'000;
    return (effort.fte + kUnit / 2) / kUnit;
}

} // namespace orgwright
