// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/in/headings.h"
#include "core/exchange/in/roster_numbers.h"
#include "core/exchange/in/roster_references.h"
#include "core/exchange/in/roster_words.h"
#include "core/exchange/in/team_list.h"

#include <algorithm>

namespace orgwright {
namespace {

using T = TeamField;

constexpr std::size_t kTeamListReaderManyRows = 5000;
constexpr std::uint32_t kTeamListReaderRowsPerProgress = 1024;
constexpr std::int64_t kMostColour = 8;

class TeamReader {
public:
    TeamReader(const TextTable& table, const TeamMapping& mapping, const TeamContext& context)
        : m_table(table)
        , m_context(context)
        , m_org(context.plan ? context.plan->org(context.scenario) : emptyOrg())
        , m_isOwn(areOwnTeamHeadings(headingsOf(table))) {
        m_reading.table = &table;
        m_reading.mapping = mapping;
        m_reading.partial = context.partial;
        if (context.plan)
            m_positions.emplace(*context.plan, context.scenario);
    }

    std::optional<TeamReading> read() {
        if (m_table.rowCount() == 0 || (!has(T::Key) && !has(T::Name))) {
            const bool isEmpty = m_table.rowCount() == 0;
            m_reading.problems.push_back(
                {isEmpty ? RosterFault::NoRows : RosterFault::NothingToGoBy, 0, -1, {}, {}, {}});
            return std::move(m_reading);
        }
        indexPlan();
        const auto rows = static_cast<std::uint32_t>(m_table.rowCount());
        for (std::uint32_t row = 0; row < rows; ++row) {
            if (rows > kTeamListReaderManyRows && row % kTeamListReaderRowsPerProgress == 0 &&
                m_context.progress && !m_context.progress(static_cast<int>(row * 100ULL / rows)))
                return std::nullopt;
            readRow(row);
        }
        for (std::uint32_t i = 0; i < m_reading.teams.size(); ++i)
            resolveParent(i);
        breakCycles();
        std::stable_sort(m_reading.problems.begin(), m_reading.problems.end(),
                         [](const RosterProblem& a, const RosterProblem& b) { return a.line < b.line; });
        return std::move(m_reading);
    }

private:
    static const Org& emptyOrg() {
        static const Org kEmpty;
        return kEmpty;
    }

    bool has(TeamField field) const { return m_reading.mapping.has(field); }

    std::string_view text(std::uint32_t row, TeamField field) const {
        const auto column = m_reading.mapping.column(field);
        if (!column || *column >= m_table.columnCount())
            return {};
        const std::string_view cell = m_table.cell(row, *column);
        return m_isOwn ? cell : trimmed(cell);
    }

    void note(RosterFault fault, std::uint32_t row, TeamField field, std::vector<std::uint32_t> lines = {}) {
        const auto column = m_reading.mapping.column(field);
        m_reading.problems.push_back({fault,
                                      m_table.line(row),
                                      column ? static_cast<std::int32_t>(*column) : -1,
                                      idOf(field),
                                      {std::string(text(row, field))},
                                      std::move(lines)});
    }

    void indexPlan() {
        for (const Team& team : m_org.teams()) {
            if (!team.key.empty())
                m_planKeys.try_emplace(team.key, team.id);
            const auto [found, isNew] = m_planNames.try_emplace(team.name, team.id);
            if (!isNew)
                found->second = TeamId{};
        }
    }

    void readRow(std::uint32_t row) {
        TeamRow team;
        team.row = row;
        const std::string_view raw = text(row, T::Key);
        const OwnReference own = m_isOwn ? ownReference(raw) : OwnReference{raw};
        if (!own.isValid) {
            note(RosterFault::BadReference, row, T::Key);
            return;
        }
        team.key = own.key;
        team.ownId = own.id;
        team.name = text(row, T::Name);
        const std::string_view identity = raw.empty() ? team.name : raw;
        const auto [found, isNew] =
            m_keys.try_emplace(identity, static_cast<std::uint32_t>(m_reading.teams.size()));
        if (!isNew) {
            note(RosterFault::DuplicateKey, row, raw.empty() ? T::Name : T::Key,
                 {m_table.line(m_reading.teams[found->second].row)});
            return;
        }
        fill(team);
        m_reading.teams.push_back(team);
    }

    void fill(TeamRow& team) {
        if (team.name.empty() && !m_isOwn) {
            team.name = team.key;
            if (has(T::Name))
                note(RosterFault::TeamNameMissing, team.row, T::Name);
        }
        team.charter = text(team.row, T::Charter);
        team.existing = existingOf(team);
        readLead(team);
        readColour(team);
        if (const std::string_view order = text(team.row, T::Order); !order.empty()) {
            const auto number = readNumber(order, 2, {'.', false});
            team.order = number ? number->scaled : 0;
            if (!number)
                note(RosterFault::BadNumber, team.row, T::Order);
        }
        for (const TeamField field : {T::Key, T::Name, T::Charter}) {
            if (hasHiddenControls(text(team.row, field)))
                note(RosterFault::HiddenCharacters, team.row, field);
        }
        if (const auto named = m_names.try_emplace(team.name, m_reading.teams.size()); !named.second)
            named.first->second = kNoDraft;
    }

    TeamId existingOf(const TeamRow& team) const {
        if (team.ownId != 0)
            return m_org.find(TeamId(team.ownId)) ? TeamId(team.ownId) : TeamId{};
        if (const auto found = m_planKeys.find(team.key); !team.key.empty() && found != m_planKeys.end())
            return found->second;
        const auto named = m_planNames.find(team.name);
        if (named == m_planNames.end() || !named->second || m_isOwn)
            return {};
        const bool mayBe = team.key.empty() || m_org.find(named->second)->key.empty();
        return mayBe ? named->second : TeamId{};
    }

    void readLead(TeamRow& team) {
        const std::string_view lead = text(team.row, T::Lead);
        if (lead.empty() || (!m_isOwn && isNotStated(lead)))
            return;
        team.lead = leadNamed(lead);
        team.isLeadUnreadable = !team.lead;
        if (!team.lead)
            note(RosterFault::UnknownLead, team.row, T::Lead);
    }

    PositionId leadNamed(std::string_view lead) {
        if (!m_positions)
            return {};
        if (m_isOwn) {
            const OwnReference own = ownReference(lead);
            return own.id != 0 && m_org.find(PositionId(own.id)) ? PositionId(own.id)
                                                                 : m_positions->byKey(own.key);
        }
        for (const PositionId found :
             {m_positions->byKey(lead), m_positions->byPersonKey(lead),
              m_positions->byEmail(foldedCase(lead)), m_positions->byName(foldedName(lead))}) {
            if (found)
                return found;
        }
        return {};
    }

    void readColour(TeamRow& team) {
        const std::string_view colour = text(team.row, T::Colour);
        if (colour.empty())
            return;
        const auto number = readNumber(colour, 0, {'.', false});
        team.isColourUnreadable = !number || number->scaled < 0 || number->scaled > kMostColour;
        if (team.isColourUnreadable)
            note(RosterFault::BadColour, team.row, T::Colour);
        else
            team.colour = static_cast<std::int32_t>(number->scaled);
    }

    void resolveParent(std::uint32_t index) {
        TeamRow& team = m_reading.teams[index];
        const std::string_view parent = text(team.row, T::Parent);
        if (parent.empty() || (!m_isOwn && isRootMark(parent) && !m_keys.contains(parent)))
            return;
        if (const auto found = m_keys.find(parent); found != m_keys.end())
            team.parent = found->second;
        else if (const auto named = m_names.find(parent); named != m_names.end() && !m_isOwn)
            team.parent = named->second;
        else
            team.planParent = parentInPlan(parent);
        if (team.parent == index) {
            note(RosterFault::TeamUnderItself, team.row, T::Parent);
            team.parent = kNoDraft;
        } else if (team.parent == kNoDraft && !team.planParent) {
            note(RosterFault::UnknownTeamParent, team.row, T::Parent);
        }
    }

    /// Where the list is the whole, a keyed team that it does not name is about to leave.
    TeamId parentInPlan(std::string_view text) const {
        TeamId found;
        const OwnReference own = m_isOwn ? ownReference(text) : OwnReference{text};
        if (own.id != 0)
            found = m_org.find(TeamId(own.id)) ? TeamId(own.id) : TeamId{};
        else if (const auto keyed = m_planKeys.find(own.key); keyed != m_planKeys.end())
            found = keyed->second;
        else if (const auto named = m_planNames.find(text); named != m_planNames.end() && !m_isOwn)
            found = named->second;
        const bool stays = found && (m_reading.partial || m_org.find(found)->key.empty());
        return stays ? found : TeamId{};
    }

    /// The next node upwards: drafts by index, the plan's teams through the drafts that they are.
    std::uint32_t draftAbove(const TeamRow& team) const {
        if (team.parent != kNoDraft)
            return team.parent;
        std::size_t steps = m_org.teams().size() + 1;
        for (TeamId at = team.planParent; at && steps > 0; --steps) {
            if (const auto found = m_draftOf.find(at); found != m_draftOf.end())
                return found->second;
            const Team* row = m_org.find(at);
            at = row ? row->parent : TeamId{};
        }
        return kNoDraft;
    }

    void breakCycles() {
        for (std::uint32_t i = 0; i < m_reading.teams.size(); ++i) {
            if (m_reading.teams[i].existing)
                m_draftOf[m_reading.teams[i].existing] = i;
        }
        std::vector<std::uint32_t> walkOf(m_reading.teams.size());
        for (std::uint32_t start = 0; start < walkOf.size(); ++start) {
            std::uint32_t node = start;
            while (node != kNoDraft && walkOf[node] == 0) {
                walkOf[node] = start + 1;
                node = draftAbove(m_reading.teams[node]);
            }
            if (node != kNoDraft && walkOf[node] == start + 1)
                breakCycle(node);
        }
    }

    void breakCycle(std::uint32_t start) {
        std::vector<std::uint32_t> members{start};
        for (std::uint32_t node = draftAbove(m_reading.teams[start]); node != start;
             node = draftAbove(m_reading.teams[node]))
            members.push_back(node);
        std::rotate(members.begin(), std::min_element(members.begin(), members.end()), members.end());
        std::vector<std::uint32_t> lines;
        for (const std::uint32_t member : members)
            lines.push_back(m_table.line(m_reading.teams[member].row));
        TeamRow& first = m_reading.teams[members.front()];
        note(RosterFault::TeamCycle, first.row, T::Parent, std::move(lines));
        first.parent = kNoDraft;
        first.planParent = {};
    }

    const TextTable& m_table;
    const TeamContext& m_context;
    const Org& m_org;
    bool m_isOwn; ///< keys may be '#' references, and nothing is trimmed
    std::optional<PlanNames> m_positions;
    TeamReading m_reading;
    KeyMap<std::uint32_t> m_keys;
    KeyMap<std::uint32_t> m_names;
    KeyMap<TeamId> m_planKeys;
    KeyMap<TeamId> m_planNames;
    tsl::robin_map<TeamId, std::uint32_t, std::hash<TeamId>> m_draftOf;
};

} // namespace

std::optional<TeamReading> readTeams(const TextTable& table, const TeamMapping& mapping,
                                     const TeamContext& context) {
    return TeamReader(table, mapping, context).read();
}

} // namespace orgwright
