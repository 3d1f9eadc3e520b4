// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/editor.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

namespace orgwright {

/// One flow of changes into one scenario (see flow.h): first brings them field by field, then mends what does
/// not fit together here.
class ScenarioFlow {
public:
    /// `theirs` is the other side after its changes.
    ScenarioFlow(Editor& editor, ScenarioId scenario, const Org& theirs, std::string_view source);

    void bring(const Changes& changes);
    void mend();

private:
    template <class Row>
    void bringRows(const RowChanges<Row>& rows);
    template <class Row>
    void bringInserted(const Row& row);
    template <class Row>
    void bringUpdated(const Row& before, const Row& after);
    template <class Row>
    void bringErased(const Row& before);
    template <class Row>
    void bringBack(const Row& row);
    void bringHolder(const Incumbent& row);
    bool isSeatDecided(const Incumbent& row) const;
    template <class Row>
    void dropSame(const Row& row);
    Allocation withOwnShare(Allocation row);
    template <class Row>
    auto& broughtOf();
    template <class Row>
    bool isKept(const Row& row, const Row& before);

    void mendErased();
    bool restorePositions();
    bool restoreTeams();
    bool restoreBets();
    void mendPosition(PositionId id);
    void mendManager(Position row);
    void mendTeamOf(Position row);
    void mendTeam(TeamId id);
    void mendLead(Team row);
    void mendBet(InitiativeId id);
    void mendWork();
    void mendHanging();
    void mendKeys();
    template <class Row>
    void noteKey(const Row& row, const Row* before);
    template <class Row>
    void mendKeysOf(const std::set<IdOf<Row>>& rows);
    void restore(PositionId id);
    void restore(TeamId id);
    void restore(InitiativeId id);
    PositionId nearestManager(PositionId above) const;
    TeamId nearestTeam(TeamId above) const;
    void emptySeat(PositionId id);
    void keepFilled(PositionId id);

    template <class Row>
    void clashField(IdOf<Row> id, const Column<Row>& column, const Row& theirs);
    void clash(Clash row);
    /// Says who is left out, and of which seat.
    void clashHolder(const Incumbent& row);
    void settled(Kind subject, std::int64_t row, std::string_view column);
    void settledAll(Kind subject, std::int64_t row);
    const Org& org() const { return m_editor.plan().org(m_scenario); }

    /// theirNumber of a position that is gone there: who sat in it left with it, which nobody decided here.
    static constexpr std::int64_t kSeatEmptied = 1;

    /// What a clash is about: a kind of row, the row, its column.
    using About = std::tuple<Kind, std::int64_t, std::string>;

    Editor& m_editor;
    ScenarioId m_scenario;
    const Org& m_theirs;
    std::string m_source;
    std::map<About, ClashId> m_clashes;               ///< with this source that wait here
    std::map<PositionId, Position> m_erasedPositions; ///< erased here by this flow, as they were
    std::map<TeamId, Team> m_erasedTeams;
    std::map<InitiativeId, Initiative> m_erasedBets;
    std::map<PositionId, std::vector<Incumbent>> m_unseated; ///< holders that left with this flow, by seat
    std::map<PositionId, Position> m_positionsBefore;        ///< as they were here, of those that changed
    std::map<TeamId, Team> m_teamsBefore;
    std::set<PositionId> m_positions; ///< brought or changed
    std::set<TeamId> m_teams;
    std::set<InitiativeId> m_bets;
    std::set<PositionId> m_keyedPositions; ///< of those, whose key is new here
    std::set<TeamId> m_keyedTeams;
    std::set<InitiativeId> m_keyedBets;
    std::set<IncumbentId> m_holders;
    std::set<LineId> m_lines;
    std::set<AllocationId> m_allocations;
    std::set<DependencyId> m_needs;
};

} // namespace orgwright
