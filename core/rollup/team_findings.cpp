// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/findings.h"

#include "core/base/text.h"
#include "core/rollup/similar_names.h"

#include <algorithm>
#include <map>

namespace orgwright {
namespace {

class TeamFindings {
public:
    explicit TeamFindings(const Org& org)
        : m_org(org) {
        walkTeams();
        m_hasLeads =
            std::any_of(m_teams.begin(), m_teams.end(), [](const Team* team) { return team->lead.isSet(); });
    }

    std::vector<Finding> collected() {
        for (const Team* team : m_teams) {
            lookAtLead(*team);
            lookAtManagers(*team);
            lookAtPlaces(*team);
            if (m_org.members(team->id).empty() && m_org.parts(team->id).empty())
                add(FindingKind::EmptyTeam, {team->id.value()});
        }
        lookAtNames();
        return std::move(m_found);
    }

private:
    void add(FindingKind kind, std::vector<std::int64_t> ids, std::vector<std::int64_t> numbers = {},
             std::vector<std::string> texts = {}) {
        m_found.push_back({kind, std::move(ids), std::move(numbers), std::move(texts)});
    }

    /// Teams before their parts, in sibling order.
    void walkTeams() {
        std::vector<TeamId> waiting;
        const auto push = [&](TeamId parent) {
            const auto parts = m_org.parts(parent);
            for (auto link = parts.rbegin(); link != parts.rend(); ++link)
                waiting.push_back(link->id);
        };
        push({});
        while (!waiting.empty()) {
            const TeamId id = waiting.back();
            waiting.pop_back();
            m_teams.push_back(m_org.find(id));
            push(id);
        }
    }

    /// Where no team names a lead, the plan does not keep leads.
    void lookAtLead(const Team& team) {
        const auto members = static_cast<std::int64_t>(m_org.members(team.id).size());
        const Position* lead = m_org.find(team.lead);
        if (!lead && m_hasLeads && members > 0)
            add(FindingKind::TeamWithoutLead, {team.id.value()}, {members});
        if (lead && !isNear(lead->team, team.id))
            add(FindingKind::LeadElsewhere, {team.id.value(), lead->id.value()});
    }

    bool isNear(TeamId leads, TeamId team) const {
        return leads.isSet() && (m_org.isInTeam(leads, team) || m_org.isInTeam(team, leads));
    }

    void lookAtManagers(const Team& team) {
        std::vector<PositionId> managers;
        std::vector<std::int64_t> counts;
        for (const auto& link : m_org.members(team.id)) {
            const Position& member = *m_org.find(link.id);
            const Position* manager = m_org.find(member.manager);
            if (member.place == Place::Tray || (manager && m_org.isInTeam(manager->team, team.id)))
                continue;
            const auto known = std::find(managers.begin(), managers.end(), member.manager);
            if (known != managers.end()) {
                ++counts[static_cast<std::size_t>(known - managers.begin())];
            } else if (managers.size() < kMostManagers) {
                managers.push_back(member.manager);
                counts.push_back(1);
            }
        }
        if (managers.size() < 2)
            return;
        std::vector<std::int64_t> ids{team.id.value()};
        for (const PositionId manager : managers)
            ids.push_back(manager.value());
        add(FindingKind::TeamSplit, std::move(ids), std::move(counts));
    }

    /// Two places that hold at least two fifths of the team each.
    void lookAtPlaces(const Team& team) {
        std::map<std::string, std::int64_t> places;
        std::int64_t placed = 0;
        for (const auto& link : m_org.members(team.id)) {
            const std::string place(trimmed(m_org.find(link.id)->location));
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
        add(FindingKind::TeamScattered, {team.id.value()}, {-large[0].first, -large[1].first},
            {large[0].second, large[1].second});
    }

    void lookAtNames() {
        std::vector<std::string> names;
        for (const Team* team : m_teams)
            names.push_back(team->name.str());
        for (const auto& [first, second] : similarNames(names))
            add(FindingKind::SimilarTeamNames, {m_teams[first]->id.value(), m_teams[second]->id.value()});
    }

    /// A list longer than this is not read.
    static constexpr std::size_t kMostManagers = 20;

    const Org& m_org;
    std::vector<const Team*> m_teams;
    bool m_hasLeads = false;
    std::vector<Finding> m_found;
};

} // namespace

std::vector<Finding> teamFindings(const Org& org) {
    return TeamFindings(org).collected();
}

} // namespace orgwright
