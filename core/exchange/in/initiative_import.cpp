// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/ranks.h"
#include "core/commands/work_shares.h"
#include "core/exchange/in/initiative_list.h"

#include <algorithm>
#include <map>
#include <tsl/robin_set.h>

namespace orgwright {
namespace {

using I = InitiativeField;

constexpr std::int32_t kMostQuarters = 40;

class InitiativeWriter {
public:
    InitiativeWriter(Editor& editor, const InitiativeReading& reading)
        : m_editor(editor)
        , m_org(editor.org())
        , m_reading(reading)
        , m_hasChanged(reading.bets.size(), false) {
        for (const InitiativeRow& bet : reading.bets) {
            m_ids.push_back(idFor(bet));
            m_inFile.insert(m_ids.back());
        }
    }

    /// What the reading found in the plan is still there.
    bool fits() const {
        const auto isThere = [this](auto id) { return !id || m_org.find(id); };
        return std::all_of(m_reading.bets.begin(), m_reading.bets.end(), [&](const InitiativeRow& bet) {
            return isThere(bet.existing) && isThere(bet.into.inPlan) && isThere(bet.bet.team) &&
                   (!bet.bet.sponsor || m_editor.plan().find(bet.bet.sponsor)) &&
                   std::all_of(bet.needs.begin(), bet.needs.end(),
                               [&](const BetReference& need) { return isThere(need.inPlan); }) &&
                   std::all_of(bet.needsTeams.begin(), bet.needsTeams.end(), isThere) &&
                   std::all_of(bet.work.begin(), bet.work.end(), [&](const WorkShare& work) {
                       return isThere(work.who.team) && isThere(work.who.position);
                   });
        });
    }

    void write() {
        for (std::size_t i = 0; i < m_ids.size(); ++i)
            m_rows.push_back(decided(i));
        rankRows();
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            put(i);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            writeNeeds(i);
            writeWork(i);
            writeEffort(i);
        }
        findWhoLeaves();
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_summary.changed += m_hasChanged[i] && m_reading.bets[i].existing;
    }

    void removeWhoLeft() {
        for (const InitiativeId bet : m_leaving)
            (void)deleteInitiative(m_editor, bet);
    }

    const InitiativeSummary& summary() const { return m_summary; }

private:
    bool has(InitiativeField field) const { return m_reading.mapping.has(field); }

    InitiativeId idFor(const InitiativeRow& bet) {
        if (bet.existing)
            return bet.existing;
        const bool isFree = bet.ownId != 0 && !m_org.find(InitiativeId(bet.ownId));
        return isFree ? InitiativeId(bet.ownId) : m_editor.newId<InitiativeId>();
    }

    InitiativeId idOf(const BetReference& bet) const {
        return bet.inFile == kNoDraft ? bet.inPlan : m_ids[bet.inFile];
    }

    Initiative decided(std::size_t index) const {
        const InitiativeRow& from = m_reading.bets[index];
        Initiative row = from.bet;
        row.id = m_ids[index];
        if (has(I::Into))
            row.into = idOf(from.into);
        return row;
    }

    void put(std::size_t index) {
        const Initiative& row = m_rows[index];
        const Initiative* now = m_org.find(row.id);
        m_summary.came += !now;
        if (now && *now == row)
            return;
        m_hasChanged[index] = true;
        m_editor.put(row);
    }

    bool stays(std::size_t index) const {
        const Initiative* now = m_org.find(m_rows[index].id);
        return now && now->bucket == m_rows[index].bucket;
    }

    void rankRows() {
        for (const Bucket bucket : kBuckets) {
            std::vector<std::size_t> group;
            for (std::size_t i = 0; i < m_rows.size(); ++i) {
                if (m_rows[i].bucket == bucket)
                    group.push_back(i);
            }
            if (has(I::Order))
                std::stable_sort(group.begin(), group.end(), [this](auto a, auto b) {
                    return m_reading.bets[a].order < m_reading.bets[b].order;
                });
            if (!has(I::Order) || !standsInOrder(group))
                rankGroup(bucket, group);
        }
    }

    bool standsInOrder(const std::vector<std::size_t>& group) const {
        for (std::size_t i = 0; i < group.size(); ++i) {
            if (!stays(group[i]) || (i > 0 && m_rows[group[i]].rank <= m_rows[group[i - 1]].rank))
                return false;
        }
        return true;
    }

    /// With an order all are ranked anew behind those that the list does not name; without one, those that
    /// are new in the bucket come last.
    void rankGroup(Bucket bucket, const std::vector<std::size_t>& group) {
        std::int64_t rank = 0;
        for (const Initiative& bet : m_org.initiatives()) {
            if (bet.bucket == bucket && (!has(I::Order) || !m_inFile.contains(bet.id)))
                rank = std::max(rank, bet.rank);
        }
        for (const std::size_t index : group) {
            if (has(I::Order) || !stays(index))
                m_rows[index].rank = rank += kRankGap;
        }
    }

    void writeNeeds(std::size_t index) {
        const InitiativeId bet = m_ids[index];
        tsl::robin_set<InitiativeId, std::hash<InitiativeId>> bets;
        for (const BetReference& need : m_reading.bets[index].needs)
            bets.insert(idOf(need));
        const auto& named = m_reading.bets[index].needsTeams;
        tsl::robin_set<TeamId, std::hash<TeamId>> teams(named.begin(), named.end());
        std::vector<DependencyId> gone;
        for (const auto& link : m_org.needsOf(bet)) {
            const Dependency& row = *m_org.find(link.id);
            const bool isNamed = row.onTeam ? teams.erase(row.onTeam) > 0 : bets.erase(row.onInitiative) > 0;
            if (!isNamed && has(row.onTeam ? I::NeedsTeams : I::DependsOn))
                gone.push_back(row.id);
        }
        for (const DependencyId id : gone)
            m_editor.erase<Dependency>(id);
        const auto add = [&](InitiativeId onBet, TeamId onTeam) {
            m_editor.put(Dependency{
                .id = m_editor.newId<DependencyId>(), .from = bet, .onInitiative = onBet, .onTeam = onTeam});
        };
        for (const InitiativeId on : bets)
            add(on, {});
        for (const TeamId on : teams)
            add({}, on);
        if (!gone.empty() || !bets.empty() || !teams.empty())
            m_hasChanged[index] = true;
    }

    void writeWork(std::size_t index) {
        if (!has(I::Allocations))
            return;
        const InitiativeId bet = m_ids[index];
        std::map<std::pair<Worker, Quarter>, Share> wanted;
        for (const WorkShare& work : m_reading.bets[index].work)
            wanted[{work.who, work.quarter}] = work.share;
        for (const auto& link : m_org.allocations(bet)) {
            const Allocation& row = *m_org.find(link.id);
            wanted.try_emplace({{row.team, row.position}, row.quarter}, Share{});
        }
        for (const auto& [place, share] : wanted)
            makeShare(index, place.first, place.second, share);
    }

    void writeEffort(std::size_t index) {
        const InitiativeRow& bet = m_reading.bets[index];
        if (bet.effort.basisPoints == 0)
            return;
        const int fiscalYearStart = m_editor.plan().settings().fiscalYearStart;
        const Quarter now = quarterContaining(m_editor.today(), fiscalYearStart);
        const bool isSpan = bet.bet.start.isSet() && bet.bet.start <= bet.bet.end;
        const Quarter first = isSpan ? bet.bet.start : now;
        const Quarter last = isSpan ? std::min(bet.bet.end, Quarter{first.index + kMostQuarters - 1}) : now;
        for (Quarter quarter = first; quarter <= last; ++quarter.index)
            makeShare(index, {bet.bet.team, {}}, quarter, bet.effort);
    }

    void makeShare(std::size_t index, Worker who, Quarter quarter, Share share) {
        const Allocation* known = allocationOf(m_org, who, m_ids[index], quarter);
        if (share == (known ? known->share : Share{}))
            return;
        m_hasChanged[index] = true;
        setShare(m_editor, who, m_ids[index], quarter, share);
    }

    void findWhoLeaves() {
        for (const Initiative& bet : m_org.initiatives()) {
            if (!m_reading.partial && !bet.key.empty() && !m_inFile.contains(bet.id))
                m_leaving.push_back(bet.id);
        }
        m_summary.left = m_leaving.size();
    }

    Editor& m_editor;
    const Org& m_org;
    const InitiativeReading& m_reading;
    InitiativeSummary m_summary;
    std::vector<InitiativeId> m_ids;
    std::vector<Initiative> m_rows;
    std::vector<InitiativeId> m_leaving;
    std::vector<bool> m_hasChanged; ///< by place in the reading
    tsl::robin_set<InitiativeId, std::hash<InitiativeId>> m_inFile;
};

} // namespace

Result<InitiativeSummary> importInitiatives(Editor& editor, const InitiativeReading& reading,
                                            const ImportOptions& options) {
    const std::size_t problems = countOf(reading.problems, Severity::Problem);
    if (reading.bets.empty() || (problems > 0 && options.onProblem == OnProblem::Refuse))
        return tl::unexpected(Refusal{Reason::LooksUnsound, {}, {std::to_string(problems)}});
    InitiativeWriter writer(editor, reading);
    if (!writer.fits())
        return tl::unexpected(Refusal{Reason::NotFound, {}, {}});
    writer.write();
    InitiativeSummary summary = writer.summary();
    summary.mended = problems;
    editor.describe(Action::Import, {std::to_string(summary.came), std::to_string(summary.left),
                                     std::to_string(summary.changed)});
    writer.removeWhoLeft();
    return summary;
}

} // namespace orgwright
