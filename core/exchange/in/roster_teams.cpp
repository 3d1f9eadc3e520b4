// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/roster_matching.h"
#include "core/exchange/in/roster_words.h"

namespace orgwright {
namespace {

using R = RosterField;

/// Makes a draft of each team that rows name.
class TeamsOfRoster {
public:
    explicit TeamsOfRoster(RosterReading& reading)
        : m_reading(reading)
        , m_cells(reading.cells)
        , m_isNested(m_cells.has(R::Team) && m_cells.has(R::Department)) {}

    void read() {
        if (!m_cells.has(R::TeamKey) && !m_cells.has(R::Team) && !m_cells.has(R::Department))
            return;
        for (PositionDraft& draft : m_reading.positions)
            draft.team = teamOf(draft.row);
    }

private:
    std::string_view stated(std::uint32_t row, RosterField field) const {
        const std::string_view text = m_cells.text(row, field);
        return !m_cells.isOwn() && isNotStated(text) ? std::string_view() : text;
    }

    /// What names a row's team: key, name, department.
    using Named = std::array<std::string_view, 3>;

    /// Rows next to each other are mostly of one team.
    std::uint32_t teamOf(std::uint32_t row) {
        const Named named{m_cells.text(row, R::TeamKey), m_cells.text(row, R::Team),
                          m_cells.text(row, R::Department)};
        if (!m_hasLast || named != m_lastNamed) {
            m_lastTeam = foundTeam(row);
            m_lastNamed = named;
            m_hasLast = true;
        }
        return m_lastTeam;
    }

    std::uint32_t foundTeam(std::uint32_t row) {
        if (const std::string_view key = stated(row, R::TeamKey); !key.empty())
            return byKey(row, key);
        const std::string_view name = stated(row, R::Team);
        const std::string_view department = stated(row, R::Department);
        if (name.empty() || !m_isNested || department.empty() || name == department)
            return name.empty() && department.empty() ? kNoDraft
                                                      : byName(row, name.empty() ? department : name);
        return inDepartment(row, name, department);
    }

    std::uint32_t byKey(std::uint32_t row, std::string_view key) {
        const auto [found, isNew] = m_keys.try_emplace(key, next());
        if (!isNew)
            return found->second;
        const std::string_view name = stated(row, R::Team);
        std::uint32_t parent = kNoDraft;
        if (const std::string_view department = stated(row, R::Department);
            m_isNested && !department.empty() && department != name)
            parent = byName(row, department);
        const OwnReference own = m_cells.isOwn() ? ownReference(key) : OwnReference{key};
        // The department may have come first and taken the place.
        m_keys[key] = next();
        return added({row, own.key, own.id, name.empty() ? key : name, parent, {}});
    }

    std::uint32_t byName(std::uint32_t row, std::string_view name) {
        const auto [found, isNew] = m_names.try_emplace(name, next());
        return isNew ? added({row, {}, 0, name, kNoDraft, {}}) : found->second;
    }

    std::uint32_t inDepartment(std::uint32_t row, std::string_view name, std::string_view department) {
        std::string path = std::string(department).append("\x1F").append(name);
        if (const auto found = m_paths.find(path); found != m_paths.end())
            return found->second;
        const std::uint32_t parent = byName(row, department);
        m_paths.emplace(std::move(path), next());
        return added({row, {}, 0, name, parent, {}});
    }

    std::uint32_t next() const { return static_cast<std::uint32_t>(m_reading.teams.size()); }
    std::uint32_t added(TeamDraft draft) {
        m_reading.teams.push_back(draft);
        return next() - 1;
    }

    RosterReading& m_reading;
    const RosterCells& m_cells;
    bool m_isNested;
    KeyMap<std::uint32_t> m_keys;
    KeyMap<std::uint32_t> m_names;
    tsl::robin_map<std::string, std::uint32_t> m_paths;
    Named m_lastNamed;
    std::uint32_t m_lastTeam = kNoDraft;
    bool m_hasLast = false;
};

/// The plan's team with this name: under the parent where one has it there, else the only one of that name.
TeamId teamNamed(const Org& org, const std::vector<TeamId>& named, TeamId parent) {
    for (const TeamId team : named) {
        if (org.find(team)->parent == parent)
            return team;
    }
    return named.size() == 1 ? named.front() : TeamId{};
}

void matchTeams(RosterReading& reading, const Org& org) {
    KeyMap<TeamId> keys;
    KeyMap<std::vector<TeamId>> names;
    for (const Team& team : org.teams()) {
        if (!team.key.empty())
            keys.try_emplace(team.key, team.id);
        names[team.name].push_back(team.id);
    }
    for (TeamDraft& draft : reading.teams) {
        if (draft.ownId != 0 && org.find(TeamId(draft.ownId)))
            draft.existing = TeamId(draft.ownId);
        else if (const auto found = keys.find(draft.key); !draft.key.empty() && found != keys.end())
            draft.existing = found->second;
        const bool hasIdentity =
            draft.ownId != 0 || draft.existing || (!draft.key.empty() && reading.cells.isOwn());
        const auto named = names.find(draft.name);
        if (hasIdentity || named == names.end())
            continue;
        const TeamId parent = draft.parent == kNoDraft ? TeamId{} : reading.teams[draft.parent].existing;
        const TeamId found = teamNamed(org, named->second, parent);
        if (found && (draft.key.empty() || org.find(found)->key.empty()))
            draft.existing = found;
    }
}

} // namespace

void readTeamsOfRoster(RosterReading& reading, const Plan* plan, ScenarioId scenario) {
    TeamsOfRoster(reading).read();
    if (plan)
        matchTeams(reading, plan->org(scenario));
}

} // namespace orgwright
