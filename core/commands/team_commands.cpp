// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/team_commands.h"

#include "core/commands/portfolio_commands.h"
#include "core/commands/ranks.h"
#include "core/commands/team_members.h"

#include <algorithm>

namespace orgwright {
namespace {

std::optional<Refusal> whyNotTeam(const Editor& editor, const Team& row) {
    if (auto why = whyNotName(row.id.value(), row.name))
        return why;
    if (auto why = whyNotValue(row))
        return why;
    if (row.lead && !editor.org().find(row.lead))
        return Refusal{Reason::NotFound, {row.lead.value()}, {}};
    const auto& teams = editor.org().teams();
    const bool isTaken = !row.key.empty() && std::any_of(teams.begin(), teams.end(), [&](const Team& other) {
        return other.key == row.key && other.id != row.id;
    });
    if (isTaken)
        return Refusal{Reason::KeyTaken, {row.id.value()}, {row.key.str()}};
    return std::nullopt;
}

/// Whether the team stands there already: same parent, same neighbour.
bool standsAt(const Org& org, const Team& row, TeamId parent, TeamId before) {
    if (row.parent != parent)
        return false;
    const auto siblings = org.parts(parent);
    const auto here =
        std::find_if(siblings.begin(), siblings.end(), [&](const auto& link) { return link.id == row.id; });
    const TeamId next = here + 1 == siblings.end() ? TeamId{} : (here + 1)->id;
    return before == row.id || before == next;
}

void moveParts(Editor& editor, TeamId team, TeamId parent) {
    while (!editor.org().parts(team).empty()) {
        Team part = *editor.org().find(editor.org().parts(team).front().id);
        part.rank = rankBefore(editor, parent, team, part.id);
        part.parent = parent;
        editor.put(part);
    }
}

bool isCurrencyCode(std::string_view code) {
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

void moveMembers(Editor& editor, TeamId team, TeamId to) {
    while (!editor.org().members(team).empty()) {
        Position member = *editor.org().find(editor.org().members(team).back().id);
        member.team = to;
        editor.put(member);
    }
}

Result<TeamId> addTeam(Editor& editor, Team row) {
    row.id = editor.newId<TeamId>();
    if (row.parent && !editor.org().find(row.parent))
        return refuse(Reason::NotFound, row.parent);
    if (auto why = whyNotTeam(editor, row))
        return tl::unexpected(*why);
    editor.describe(Action::AddTeam, {row.name.str()});
    row.rank = rankBefore(editor, row.parent, TeamId{}, row.id);
    editor.put(row);
    return row.id;
}

Result<void> editTeam(Editor& editor, const Team& row) {
    const Team* now = editor.org().find(row.id);
    if (!now)
        return refuse(Reason::NotFound, row.id);
    if (auto why = whyNotTeam(editor, row))
        return tl::unexpected(*why);
    Team wanted = row;
    wanted.parent = now->parent;
    wanted.rank = now->rank;
    editor.describe(Action::EditTeam, {row.name.str()});
    editor.put(wanted);
    return {};
}

Result<void> moveTeam(Editor& editor, TeamId team, TeamId parent, TeamId before) {
    if (auto why = whyNotMoveTeam(editor.org(), team, parent))
        return tl::unexpected(*why);
    Team row = *editor.org().find(team);
    if (standsAt(editor.org(), row, parent, before))
        return {};
    editor.describe(Action::MoveTeam, {row.name.str()});
    row.rank = rankBefore(editor, parent, before, team);
    row.parent = parent;
    editor.put(row);
    return {};
}

Result<void> deleteTeam(Editor& editor, TeamId team) {
    const Team* now = editor.org().find(team);
    if (!now)
        return refuse(Reason::NotFound, team);
    const TeamId parent = now->parent;
    editor.describe(Action::DeleteTeam, {now->name.str()});
    moveParts(editor, team, parent);
    moveMembers(editor, team, parent);
    leavePortfolio(editor, team, parent);
    editor.erase<Team>(team);
    return {};
}

void leavePortfolio(Editor& editor, TeamId team, TeamId to) {
    const Org& org = editor.org();
    while (!org.allocations(team).empty())
        editor.erase<Allocation>(org.allocations(team).back().id);
    while (!org.initiativesOf(team).empty()) {
        Initiative row = *org.find(org.initiativesOf(team).back().id);
        row.team = to;
        editor.put(row);
    }
    while (!org.needsOn(team).empty()) {
        Dependency row = *org.find(org.needsOn(team).back().id);
        row.onTeam = to;
        editor.erase<Dependency>(row.id);
        if (!whyNotAddDependency(org, row))
            editor.put(row);
    }
}

Result<void> assignTeam(Editor& editor, std::span<const PositionId> positions, TeamId team) {
    if (team && !editor.org().find(team))
        return refuse(Reason::NotFound, team);
    editor.describe(Action::AssignTeam, {team ? editor.org().find(team)->name.str() : std::string()});
    for (const PositionId position : positions) {
        const Position* now = editor.org().find(position);
        if (!now)
            return refuse(Reason::NotFound, position);
        Position row = *now;
        row.team = team;
        editor.put(row);
    }
    return {};
}

Result<void> editSettings(Editor& editor, const Settings& row) {
    if (auto why = whyNotValue(row))
        return tl::unexpected(*why);
    if (!isCurrencyCode(row.currency))
        return tl::unexpected(Refusal{Reason::OutOfRange, {row.id.value()}, {"currency"}});
    if (row.spanLeast > row.spanMost)
        return tl::unexpected(Refusal{Reason::OutOfRange, {row.id.value()}, {"span_least"}});
    editor.describe(Action::EditSettings);
    Settings wanted = row;
    wanted.id = PlanId{1};
    editor.put(wanted);
    return {};
}

} // namespace orgwright
