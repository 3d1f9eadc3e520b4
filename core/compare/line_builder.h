// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/change_list.h"

#include <map>

namespace orgwright::compare {

/// What the author said about a decision, or what its row says of itself.
struct Attributes {
    Quarter quarter;
    std::int64_t rank = 0;
    std::string owner;
    std::string note;
    friend auto operator<=>(const Attributes&, const Attributes&) = default;
};

/// Puts the decisions of a difference together to lines. Each method takes from the decisions that are still
/// without a line those it knows how to tell, so their order matters: what explains others comes first.
class LineBuilder {
public:
    LineBuilder(const Plan& plan, ChangeList& list);

    void teamsAdded();
    void teamsClosed();
    void positionsClosed();
    void positionsAdded();
    void positionsMoved();
    void seats();
    void teamsJoined();
    void positionFields();
    void teamDecisions();
    void secondaryLines();
    void initiatives();

private:
    using PositionChange = RowChange<Position>;
    using Groups = std::map<PositionId, std::vector<PositionId>>;

    void collect();
    void collectDetails();
    bool isPending(const Decision& decision) const { return m_pending.contains(decision); }
    bool isPending(PositionId id, Aspect aspect) const;
    Attributes attributesOf(const Decision& decision) const;
    ChangeLine lineOf(ChangeKind kind, const Decision& head);
    void take(ChangeLine& line, const Decision& decision);
    void takePosition(ChangeLine& line, PositionId id, Aspect aspect);
    void add(ChangeLine line) { m_list.lines.push_back(std::move(line)); }

    Groups branches(bool isAdded) const;
    PositionId topOf(PositionId id, bool isAdded) const;
    void markedClosing();
    void carryReports(ChangeLine& line);
    void carryMembers(ChangeLine& line, TeamId team);
    void seat(const PositionChange& change);
    void tellHolders(ChangeLine& line) const;
    void teamFields(const RowChange<Team>& change, Aspect aspect);
    void initiative(const RowChange<Initiative>& change);
    void stance(const RowChange<Initiative>& change);
    void work(InitiativeId bet);
    ChangeLine lineAbout(ChangeKind kind, InitiativeId bet, Aspect aspect);
    std::vector<StaffChange> staffingOf(InitiativeId bet) const;
    std::vector<DependencyId> needsOf(InitiativeId bet) const;
    std::int32_t followersOf(PositionId id) const;

    const Org& m_from;
    const Org& m_to;
    ChangeList& m_list;
    Comings m_comings;
    std::map<Decision, Attributes> m_details;
    std::map<PositionId, const PositionChange*> m_positions;
    std::map<PositionId, std::vector<PositionId>> m_leavingManager; ///< who had this manager before
    std::map<TeamId, std::vector<PositionId>> m_leavingTeam;
    std::map<TeamId, std::vector<PositionId>> m_joiningTeam;
    std::map<PositionId, std::vector<const RowChange<Incumbent>*>> m_incumbents; ///< by seat
    Decisions m_pending;
};

/// The fields of one aspect in which the row differs, without its order among siblings.
template <class Row>
std::vector<FieldChange> fieldsOf(const RowChange<Row>& change, Aspect aspect) {
    std::vector<FieldChange> fields;
    for (const Column<Row>& column : Described<Row>::kColumns) {
        if (column.aspect != aspect || column.name == "rank" ||
            isSameField(column, *change.before, *change.after))
            continue;
        FieldChange field{column.name, column.refers, column.isText()};
        if (column.isText()) {
            field.textBefore = column.text(*change.before);
            field.textAfter = column.text(*change.after);
        } else {
            field.numberBefore = column.number(*change.before);
            field.numberAfter = column.number(*change.after);
        }
        fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace orgwright::compare
