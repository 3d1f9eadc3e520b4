// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/ranks.h"
#include "core/commands/team_commands.h"
#include "core/exchange/in/team_list.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tsl/robin_set.h>

namespace orgwright {
namespace {

using T = TeamField;

class TeamWriter {
public:
    TeamWriter(Editor& editor, const TeamReading& reading)
        : m_editor(editor)
        , m_org(editor.org())
        , m_reading(reading) {
        for (const TeamRow& team : reading.teams) {
            m_ids.push_back(idFor(team));
            m_inFile.insert(m_ids.back());
        }
    }

    bool fits() const {
        return std::all_of(m_reading.teams.begin(), m_reading.teams.end(), [this](const TeamRow& team) {
            return (!team.existing || m_org.find(team.existing)) &&
                   (!team.planParent || m_org.find(team.planParent)) && (!team.lead || m_org.find(team.lead));
        });
    }

    void write() {
        for (std::size_t i = 0; i < m_ids.size(); ++i)
            m_rows.push_back(decided(m_reading.teams[i], m_ids[i]));
        rankRows();
        for (const Team& row : m_rows)
            put(row);
        if (!m_reading.partial)
            removeWhoLeft();
    }

    const TeamSummary& summary() const { return m_summary; }

private:
    bool has(TeamField field) const { return m_reading.mapping.has(field); }

    TeamId idFor(const TeamRow& team) {
        if (team.existing)
            return team.existing;
        const bool isFree = team.ownId != 0 && !m_org.find(TeamId(team.ownId));
        return isFree ? TeamId(team.ownId) : m_editor.newId<TeamId>();
    }

    Team decided(const TeamRow& team, TeamId id) const {
        Team row = team.existing ? *m_org.find(team.existing) : Team{};
        row.id = id;
        if (row.key.empty())
            row.key = team.key;
        if (has(T::Name) || !team.existing)
            row.name = team.name;
        if (has(T::Charter))
            row.charter = team.charter;
        if (has(T::Lead) && !team.isLeadUnreadable)
            row.lead = team.lead;
        if (has(T::Colour) && !team.isColourUnreadable)
            row.colour = team.colour;
        if (has(T::Parent))
            row.parent = team.parent != kNoDraft ? m_ids[team.parent] : team.planParent;
        return row;
    }

    void put(const Team& row) {
        const Team* now = m_org.find(row.id);
        m_summary.came += !now;
        if (now && *now == row)
            return;
        m_summary.changed += now != nullptr;
        m_editor.put(row);
    }

    bool stays(std::size_t index) const {
        const Team* now = m_org.find(m_rows[index].id);
        return now && now->parent == m_rows[index].parent;
    }

    std::int64_t orderOf(std::size_t index) const {
        const auto column = m_reading.mapping.column(T::Order);
        const TeamRow& team = m_reading.teams[index];
        const bool isBlank = !column || m_reading.table->cell(team.row, *column).empty();
        return isBlank ? std::numeric_limits<std::int64_t>::max() : team.order;
    }

    void rankRows() {
        std::map<TeamId, std::vector<std::size_t>> groups;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            groups[m_rows[i].parent].push_back(i);
        for (auto& [parent, group] : groups) {
            if (has(T::Order))
                std::stable_sort(group.begin(), group.end(),
                                 [this](auto a, auto b) { return orderOf(a) < orderOf(b); });
            if (!has(T::Order) || !standsInOrder(group))
                rankGroup(parent, group);
        }
    }

    bool standsInOrder(const std::vector<std::size_t>& group) const {
        for (std::size_t i = 0; i < group.size(); ++i) {
            if (!stays(group[i]) || (i > 0 && m_rows[group[i]].rank <= m_rows[group[i - 1]].rank))
                return false;
        }
        return true;
    }

    /// With an order all are ranked anew behind the parts that the list does not name; without one, those
    /// that are new come last.
    void rankGroup(TeamId parent, const std::vector<std::size_t>& group) {
        std::int64_t rank = 0;
        for (const auto& link : m_org.parts(parent)) {
            if (!has(T::Order) || !m_inFile.contains(link.id))
                rank = std::max(rank, link.rank);
        }
        for (const std::size_t index : group) {
            if (has(T::Order) || !stays(index))
                m_rows[index].rank = rank += kRankGap;
        }
    }

    bool leaves(const Team& team) const { return !team.key.empty() && !m_inFile.contains(team.id); }

    /// The next team above that stays.
    TeamId stayingAbove(TeamId parent) const {
        std::size_t steps = m_org.teams().size() + 1;
        for (const Team* row = m_org.find(parent); row && steps > 0; row = m_org.find(row->parent), --steps) {
            if (!leaves(*row))
                return row->id;
        }
        return {};
    }

    void removeWhoLeft() {
        std::vector<Team> leaving;
        for (const Team& team : m_org.teams()) {
            if (leaves(team))
                leaving.push_back(team);
        }
        for (const Team& team : leaving) {
            handOver(team.id, stayingAbove(team.parent));
            leavePortfolio(m_editor, team.id, stayingAbove(team.parent));
        }
        for (const Team& team : leaving)
            m_editor.erase<Team>(team.id);
        m_summary.left = leaving.size();
    }

    void handOver(TeamId from, TeamId to) {
        while (!m_org.members(from).empty()) {
            Position member = *m_org.find(m_org.members(from).back().id);
            member.team = to;
            m_editor.put(std::move(member));
        }
        while (!m_org.parts(from).empty()) {
            Team part = *m_org.find(m_org.parts(from).front().id);
            part.rank = rankBefore(m_editor, to, TeamId{}, part.id);
            part.parent = to;
            m_editor.put(std::move(part));
        }
    }

    Editor& m_editor;
    const Org& m_org;
    const TeamReading& m_reading;
    TeamSummary m_summary;
    std::vector<TeamId> m_ids;
    std::vector<Team> m_rows;
    tsl::robin_set<TeamId, std::hash<TeamId>> m_inFile;
};

} // namespace

Result<TeamSummary> importTeams(Editor& editor, const TeamReading& reading, const ImportOptions& options) {
    const std::size_t problems = countOf(reading.problems, Severity::Problem);
    if (reading.teams.empty() || (problems > 0 && options.onProblem == OnProblem::Refuse))
        return tl::unexpected(Refusal{Reason::LooksUnsound, {}, {std::to_string(problems)}});
    TeamWriter writer(editor, reading);
    if (!writer.fits())
        return tl::unexpected(Refusal{Reason::NotFound, {}, {}});
    writer.write();
    TeamSummary summary = writer.summary();
    summary.mended = problems;
    editor.describe(Action::Import, {std::to_string(summary.came), std::to_string(summary.left),
                                     std::to_string(summary.changed)});
    return summary;
}

TeamPlan planTeamImport(const TeamReading& reading, const Plan& plan, ScenarioId scenario, Date today) {
    Plan copy = plan;
    IdSource ids(1);
    Editor editor(copy, scenario, ids, today);
    const auto summary = importTeams(editor, reading, {OnProblem::Mend});
    if (!summary)
        return {};
    return {*summary, editor.take()};
}

} // namespace orgwright
