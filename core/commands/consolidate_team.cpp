// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/commands/portfolio_commands.h"
#include "core/commands/scenario_commands.h"
#include "core/commands/team_commands.h"
#include "core/commands/team_members.h"
#include "core/commands/work_shares.h"

#include <map>
#include <tuple>

namespace orgwright {
namespace {

std::int64_t fteOf(const Org& org, TeamId team) {
    std::int64_t sum = 0;
    for (const auto& link : org.members(team))
        sum += org.find(link.id)->fte.basisPoints;
    return sum;
}

/// Shares of the team that both become: what each of the two gave, by its part of the FTE.
void joinShares(Editor& editor, TeamId team, TeamId into) {
    const Org& org = editor.org();
    using Key = std::tuple<InitiativeId, Quarter>;
    std::map<Key, std::int64_t> given; // basis points of FTE times basis points
    const std::int64_t whole = fteOf(org, team) + fteOf(org, into);
    for (const TeamId each : {team, into}) {
        for (const auto& link : org.allocations(each)) {
            const Allocation& row = *org.find(link.id);
            const std::int64_t weight = whole > 0 ? fteOf(org, each) : 1;
            given[{row.initiative, row.quarter}] += weight * row.share.basisPoints;
        }
    }
    while (!org.allocations(team).empty())
        editor.erase<Allocation>(org.allocations(team).back().id);
    const std::int64_t by = whole > 0 ? whole : 2;
    for (const auto& [key, sum] : given) {
        const std::int64_t share = (sum + by / 2) / by;
        setShare(editor, {into, {}}, std::get<InitiativeId>(key), std::get<Quarter>(key),
                 {static_cast<std::int32_t>(std::min<std::int64_t>(share, kMostAllocation.basisPoints))});
    }
}

void moveBets(Editor& editor, TeamId team, TeamId into) {
    while (!editor.org().initiativesOf(team).empty()) {
        Initiative row = *editor.org().find(editor.org().initiativesOf(team).back().id);
        row.team = into;
        editor.put(row);
    }
}

void moveNeeds(Editor& editor, TeamId team, TeamId into) {
    while (!editor.org().needsOn(team).empty()) {
        Dependency row = *editor.org().find(editor.org().needsOn(team).back().id);
        row.onTeam = into;
        editor.erase<Dependency>(row.id);
        if (!whyNotAddDependency(editor.org(), row))
            editor.put(row);
    }
}

void moveTeamsInto(Editor& editor, TeamId team, TeamId into) {
    std::vector<TeamId> parts;
    for (const auto& link : editor.org().parts(team))
        parts.push_back(link.id);
    for (const TeamId part : parts)
        (void)moveTeam(editor, part, into);
}

void joinCharters(Editor& editor, TeamId team, TeamId into) {
    const std::string more(trimmed(editor.org().find(team)->charter));
    Team row = *editor.org().find(into);
    if (more.empty())
        return;
    const std::string now = row.charter.str();
    const std::string joined = now.empty() ? more : now + "\n" + more;
    if (joined.size() > kMostTextBytes)
        return;
    row.charter = joined;
    editor.put(row);
}

} // namespace

Result<void> consolidateTeam(Editor& editor, TeamId team, TeamId into, std::string_view reason) {
    const Org& org = editor.org();
    if (!org.find(team))
        return refuse(Reason::NotFound, team);
    if (!org.find(into))
        return refuse(Reason::NotFound, into);
    if (team == into)
        return refuse(Reason::IntoItself, team);
    if (org.isInTeam(into, team))
        return refuse(Reason::TeamUnderItself, team, into);
    if (trimmed(reason).empty())
        return refuse(Reason::ReasonNeeded, team);
    if (auto why = whyNotText(team.value(), reason))
        return tl::unexpected(*why);
    editor.describe(Action::ConsolidateTeam, {org.find(team)->name.str(), org.find(into)->name.str()});
    joinShares(editor, team, into);
    joinCharters(editor, team, into);
    moveBets(editor, team, into);
    moveNeeds(editor, team, into);
    moveTeamsInto(editor, team, into);
    moveMembers(editor, team, into);
    editor.erase<Team>(team);
    if (editor.scenario() == kBaseline)
        return {};
    DecisionNotes notes;
    notes.note = std::string(reason);
    return describeDecisions(editor, {{Kind::Team, team.value(), Aspect::Presence}}, notes);
}

} // namespace orgwright
