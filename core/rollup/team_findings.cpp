// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/rollup/findings_context.h"
#include "core/rollup/similar_names.h"

#include <algorithm>
#include <array>
#include <map>

namespace orgwright {
namespace {

Findings teamWithoutLead(const FindingContext& in) {
    Findings found;
    bool hasLeads = false;
    for (const Team* team : in.teams()) {
        const auto members = static_cast<std::int64_t>(in.org().members(team->id).size());
        hasLeads = hasLeads || team->lead.isSet();
        if (!team->lead && members > 0)
            found.push_back(about({team->id}, {members}));
    }
    // Where no team names a lead, the plan does not keep leads.
    return hasLeads ? found : Findings{};
}

bool isNear(const Org& org, TeamId leads, TeamId team) {
    return leads.isSet() && (org.isInTeam(leads, team) || org.isInTeam(team, leads));
}

Findings leadElsewhere(const FindingContext& in) {
    Findings found;
    for (const Team* team : in.teams()) {
        const Position* lead = in.org().find(team->lead);
        if (lead && !isNear(in.org(), lead->team, team->id))
            found.push_back(about({team->id, lead->id}));
    }
    return found;
}

/// A list longer than this is not read.
constexpr std::size_t kMostManagers = 20;

/// The managers outside the team that its members report to, the first of them, and how many to each.
std::vector<std::pair<PositionId, std::int64_t>> managersOf(const Org& org, TeamId team) {
    std::vector<std::pair<PositionId, std::int64_t>> managers;
    for (const auto& link : org.members(team)) {
        const Position& member = *org.find(link.id);
        const Position* manager = org.find(member.manager);
        if (member.place == Place::Tray || (manager && org.isInTeam(manager->team, team)))
            continue;
        const auto known = std::ranges::find(managers, member.manager, [](auto& each) { return each.first; });
        if (known != managers.end())
            ++known->second;
        else if (managers.size() < kMostManagers)
            managers.emplace_back(member.manager, 1);
    }
    return managers;
}

Findings teamSplit(const FindingContext& in) {
    return splitTeams(in.org());
}

/// Two places that hold at least two fifths of the team each.
void lookAtPlaces(const Org& org, TeamId team, Findings& found) {
    std::map<std::string, std::int64_t> places;
    std::int64_t placed = 0;
    for (const auto& link : org.members(team)) {
        const std::string place(trimmed(org.find(link.id)->location));
        if (!place.empty()) {
            ++places[place];
            ++placed;
        }
    }
    std::vector<std::pair<std::int64_t, std::string>> large;
    for (const auto& [place, count] : places) {
        if (count * 5 >= placed * 2)
            large.emplace_back(-count, place);
    }
    if (placed < 4 || large.size() != 2)
        return;
    std::sort(large.begin(), large.end());
    found.push_back(about({team}, {-large[0].first, -large[1].first}));
    found.back().texts = {large[0].second, large[1].second};
}

Findings teamScattered(const FindingContext& in) {
    Findings found;
    for (const Team* team : in.teams())
        lookAtPlaces(in.org(), team->id, found);
    return found;
}

Findings emptyTeam(const FindingContext& in) {
    Findings found;
    for (const Team* team : in.teams()) {
        if (in.org().members(team->id).empty() && in.org().parts(team->id).empty())
            found.push_back(about({team->id}));
    }
    return found;
}

Findings similarTeamNames(const FindingContext& in) {
    std::vector<std::string> names;
    for (const Team* team : in.teams())
        names.push_back(team->name.str());
    Findings found;
    for (const auto& [first, second] : similarNames(names))
        found.push_back(about({in.teams()[first]->id, in.teams()[second]->id}));
    return found;
}

constexpr auto kTeamFindingsArea = FindingArea::Teams;
constexpr auto kTeamFindingsRules = std::to_array<FindingRule>({
    {"team_without_lead", FindingSeverity::Warning, kTeamFindingsArea, teamWithoutLead},
    {"lead_elsewhere", FindingSeverity::Hint, kTeamFindingsArea, leadElsewhere},
    {"team_split", FindingSeverity::Warning, kTeamFindingsArea, teamSplit},
    {"team_scattered", FindingSeverity::Hint, kTeamFindingsArea, teamScattered},
    {"empty_team", FindingSeverity::Hint, kTeamFindingsArea, emptyTeam},
    {"similar_team_names", FindingSeverity::Hint, kTeamFindingsArea, similarTeamNames},
});

} // namespace

std::vector<Finding> splitTeams(const Org& org) {
    Findings found;
    for (const Team* team : teamsInOrder(org)) {
        const auto managers = managersOf(org, team->id);
        if (managers.size() < 2)
            continue;
        Finding& one = found.emplace_back(about({team->id}));
        for (const auto& [manager, reports] : managers) {
            one.rows.push_back(manager);
            one.numbers.push_back(reports);
        }
    }
    return found;
}

std::span<const FindingRule> teamRules() {
    return kTeamFindingsRules;
}

} // namespace orgwright
