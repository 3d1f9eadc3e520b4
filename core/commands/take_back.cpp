// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/take_back.h"

#include "core/commands/position_commands.h"
#include "core/model/soundness.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <set>

namespace orgwright {
namespace {

/// Finds the lines that must go with others, from what would be unsound without them.
class Needs {
public:
    Needs(const Plan& plan, const ChangeList& list)
        : m_org(plan.org(list.to)) {
        for (std::size_t line = 0; line < list.lines.size(); ++line) {
            for (const Decision& decision : list.lines[line].decisions)
                m_lineOf[decision] = line;
        }
        const Comings comings(list.difference);
        collectOwners<Incumbent>(list, comings);
        collectOwners<SecondaryLine>(list, comings);
        collectOwners<Allocation>(list, comings);
        collectOwners<Dependency>(list, comings);
    }

    /// Adds the lines that the unsoundness asks for to `taken`; whether there was one that was not in it.
    bool add(const Unsoundness& found, std::set<std::size_t>& taken) const {
        const std::size_t before = taken.size();
        if (found.fault == Fault::ReportingCycle || found.fault == Fault::TeamCycle)
            addCycle(found, taken);
        else if (found.fault == Fault::DuplicateKey)
            addSameKey(found, taken);
        else
            addRow(found.kind, found.id, found.column, taken);
        return taken.size() > before;
    }

private:
    template <class Row>
    void collectOwners(const ChangeList& list, const Comings& comings) {
        for (const RowChange<Row>& change : list.difference.of<Row>())
            m_owners[{Described<Row>::kKind, change.id().value()}] = *decisionsOf(comings, change).begin();
    }

    void addDecision(const Decision& decision, std::set<std::size_t>& taken) const {
        if (const auto line = m_lineOf.find(decision); line != m_lineOf.end())
            taken.insert(line->second);
    }

    /// The row that something is wrong with, what it refers to, and what refers to it.
    void addRow(Kind kind, std::int64_t id, std::string_view column, std::set<std::size_t>& taken) const {
        if (const auto owner = m_owners.find({kind, id}); owner != m_owners.end())
            addDecision(owner->second, taken);
        switch (kind) {
        case Kind::Position:
            return addPosition(PositionId(id), column, taken);
        case Kind::Team:
            return addTeam(TeamId(id), column, taken);
        case Kind::Incumbent:
            if (const Incumbent* row = m_org.find(IncumbentId(id)))
                addDecision({Kind::Position, row->position.value(), Aspect::Presence}, taken);
            return;
        case Kind::SecondaryLine:
            if (const SecondaryLine* row = m_org.find(LineId(id))) {
                addDecision({Kind::Position, row->from.value(), Aspect::Presence}, taken);
                addDecision({Kind::Position, row->to.value(), Aspect::Presence}, taken);
            }
            return;
        case Kind::Initiative:
            return addInitiative(InitiativeId(id), column, taken);
        case Kind::Allocation:
            if (const Allocation* row = m_org.find(AllocationId(id)))
                addPresences({{Kind::Initiative, row->initiative.value()},
                              {Kind::Team, row->team.value()},
                              {Kind::Position, row->position.value()}},
                             taken);
            return;
        case Kind::Dependency:
            if (const Dependency* row = m_org.find(DependencyId(id)))
                addPresences({{Kind::Initiative, row->from.value()},
                              {Kind::Initiative, row->onInitiative.value()},
                              {Kind::Team, row->onTeam.value()}},
                             taken);
            return;
        default:
            return;
        }
    }

    using RowName = std::pair<Kind, std::int64_t>;

    void addPresences(std::initializer_list<RowName> rows, std::set<std::size_t>& taken) const {
        for (const auto& [kind, id] : rows)
            addDecision({kind, id, Aspect::Presence}, taken);
    }

    /// Those that name the row in a field of this aspect.
    template <class Links>
    void addNaming(const Links& bets, Aspect aspect, std::set<std::size_t>& taken) const {
        for (const auto& link : bets) {
            addDecision({Kind::Initiative, link.id.value(), aspect}, taken);
            addDecision({Kind::Initiative, link.id.value(), Aspect::Presence}, taken);
        }
    }

    void addInitiative(InitiativeId id, std::string_view column, std::set<std::size_t>& taken) const {
        if (const Initiative* row = m_org.find(id)) {
            const bool isInto = column == "into_initiative";
            addDecision({Kind::Initiative, id.value(), isInto ? Aspect::Stance : Aspect::Fields}, taken);
            addPresences(
                {{Kind::Initiative, id.value()},
                 {isInto ? Kind::Initiative : Kind::Team, isInto ? row->into.value() : row->team.value()}},
                taken);
            return;
        }
        addHangingOn(m_org.allocations(id), Kind::Allocation, taken);
        addHangingOn(m_org.needsOf(id), Kind::Dependency, taken);
        addHangingOn(m_org.needsOn(id), Kind::Dependency, taken);
        addNaming(m_org.mergedInto(id), Aspect::Stance, taken);
    }

    void addPosition(PositionId id, std::string_view column, std::set<std::size_t>& taken) const {
        if (const Position* row = m_org.find(id)) {
            addDecision({Kind::Position, id.value(), Aspect::Presence}, taken);
            addDecision({Kind::Position, id.value(), column == "team" ? Aspect::Team : Aspect::Place}, taken);
            const bool isTeam = column == "team";
            addDecision({isTeam ? Kind::Team : Kind::Position,
                         isTeam ? row->team.value() : row->manager.value(), Aspect::Presence},
                        taken);
            return;
        }
        // It is gone, and others still refer to it.
        for (const auto& link : m_org.reports(id)) {
            addDecision({Kind::Position, link.id.value(), Aspect::Place}, taken);
            addDecision({Kind::Position, link.id.value(), Aspect::Presence}, taken);
        }
        for (const auto& link : m_org.teamsLedBy(id)) {
            addDecision({Kind::Team, link.id.value(), Aspect::Lead}, taken);
            addDecision({Kind::Team, link.id.value(), Aspect::Presence}, taken);
        }
        addHangingOn(m_org.incumbents(id), Kind::Incumbent, taken);
        addHangingOn(m_org.linesFrom(id), Kind::SecondaryLine, taken);
        addHangingOn(m_org.linesTo(id), Kind::SecondaryLine, taken);
        addHangingOn(m_org.allocations(id), Kind::Allocation, taken);
    }

    template <class Links>
    void addHangingOn(const Links& links, Kind kind, std::set<std::size_t>& taken) const {
        for (const auto& link : links) {
            if (const auto owner = m_owners.find({kind, link.id.value()}); owner != m_owners.end())
                addDecision(owner->second, taken);
        }
    }

    void addTeam(TeamId id, std::string_view column, std::set<std::size_t>& taken) const {
        if (const Team* row = m_org.find(id)) {
            const bool isLead = column == "lead";
            addDecision({Kind::Team, id.value(), Aspect::Presence}, taken);
            addDecision({Kind::Team, id.value(), isLead ? Aspect::Lead : Aspect::Place}, taken);
            addDecision({isLead ? Kind::Position : Kind::Team,
                         isLead ? row->lead.value() : row->parent.value(), Aspect::Presence},
                        taken);
            return;
        }
        for (const auto& link : m_org.members(id)) {
            addDecision({Kind::Position, link.id.value(), Aspect::Team}, taken);
            addDecision({Kind::Position, link.id.value(), Aspect::Presence}, taken);
        }
        for (const auto& link : m_org.parts(id)) {
            addDecision({Kind::Team, link.id.value(), Aspect::Place}, taken);
            addDecision({Kind::Team, link.id.value(), Aspect::Presence}, taken);
        }
        addNaming(m_org.initiativesOf(id), Aspect::Fields, taken);
        addHangingOn(m_org.allocations(id), Kind::Allocation, taken);
        addHangingOn(m_org.needsOn(id), Kind::Dependency, taken);
    }

    void addCycle(const Unsoundness& found, std::set<std::size_t>& taken) const {
        std::set<std::int64_t> seen;
        for (std::int64_t at = found.id; at != 0 && seen.insert(at).second;) {
            addDecision({found.kind, at, Aspect::Place}, taken);
            addDecision({found.kind, at, Aspect::Presence}, taken);
            at = parentOf(found.kind, at);
        }
    }

    std::int64_t parentOf(Kind kind, std::int64_t id) const {
        if (kind == Kind::Team) {
            const Team* row = m_org.find(TeamId(id));
            return row ? row->parent.value() : 0;
        }
        const Position* row = m_org.find(PositionId(id));
        return row ? row->manager.value() : 0;
    }

    template <class Row>
    void addOthersWithKey(const Table<Row>& table, IdOf<Row> id, std::set<std::size_t>& taken) const {
        const Row* found = table.find(id);
        for (const Row& row : table) {
            if (!found || row.key != found->key)
                continue;
            addDecision({Described<Row>::kKind, row.id.value(), Aspect::Fields}, taken);
            addDecision({Described<Row>::kKind, row.id.value(), Aspect::Presence}, taken);
        }
    }

    void addSameKey(const Unsoundness& found, std::set<std::size_t>& taken) const {
        if (found.kind == Kind::Team)
            addOthersWithKey(m_org.teams(), TeamId(found.id), taken);
        else if (found.kind == Kind::Initiative)
            addOthersWithKey(m_org.initiatives(), InitiativeId(found.id), taken);
        else
            addOthersWithKey(m_org.positions(), PositionId(found.id), taken);
    }

    const Org& m_org;
    std::map<Decision, std::size_t> m_lineOf;
    std::map<std::pair<Kind, std::int64_t>, Decision> m_owners;
};

tl::unexpected<Refusal> doesNotFit(const ChangeList& list) {
    return refuse(Reason::StepDoesNotFit, list.to);
}

/// Makes room for the lines that those in `taken` need; whether the plan is sound with them taken back.
bool addNeeded(const Plan& plan, const Needs& needs, const Changes& changes, std::set<std::size_t>& taken,
               bool& hasGrown) {
    const std::vector<Unsoundness> faults = unsoundnessAfter(plan, changes);
    for (const Unsoundness& fault : faults)
        hasGrown = needs.add(fault, taken) || hasGrown;
    return faults.empty();
}

/// A copy of the plan in which these lines are taken back.
Plan planWithout(const Plan& plan, const ChangeList& list, const std::vector<std::size_t>& lines) {
    Plan copy = plan;
    IdSource ids(0);
    Editor editor(copy, list.to, ids, {});
    if (takeBack(editor, list, lines))
        editor.take();
    return copy;
}

/// Positions that close in the quarter or before it are gone; who still reports to them goes to their
/// manager.
void leaveClosed(Plan& plan, ScenarioId scenario, Quarter quarter) {
    std::vector<PositionId> closed;
    for (const Position& row : plan.org(scenario).positions()) {
        if (row.state == SeatState::Closing && row.stateQuarter.isSet() && row.stateQuarter <= quarter)
            closed.push_back(row.id);
    }
    IdSource ids(0);
    Editor editor(plan, scenario, ids, {});
    for (const PositionId position : closed)
        (void)deletePosition(editor, position, ReportsGo::ToManager);
    editor.take();
}

} // namespace

Result<std::vector<std::size_t>> takeBack(Editor& editor, const ChangeList& list,
                                          const std::vector<std::size_t>& lines) {
    if (editor.scenario() != list.to || !editor.plan().fits(inverse(list.difference)))
        return doesNotFit(list);
    const Needs needs(editor.plan(), list);
    std::set<std::size_t> taken(lines.begin(), lines.end());
    for (;;) {
        const std::vector<std::size_t> places(taken.begin(), taken.end());
        const Changes changes = takingBack(list.difference, decisionsOf(list, places));
        editor.apply(changes);
        bool hasGrown = false;
        if (addNeeded(editor.plan(), needs, changes, taken, hasGrown)) {
            editor.describe(Action::TakeBack, {std::to_string(places.size())});
            return places;
        }
        editor.apply(inverse(changes));
        if (!hasGrown)
            return refuse(Reason::LooksUnsound, list.to);
    }
}

Plan planInQuarter(const Plan& plan, ScenarioId scenario, Quarter quarter) {
    const ChangeList list = changeList(plan, kBaseline, scenario);
    std::vector<std::size_t> later;
    for (std::size_t line = 0; line < list.lines.size(); ++line) {
        if (list.lines[line].quarter > quarter)
            later.push_back(line);
    }
    Plan then = planWithout(plan, list, later);
    leaveClosed(then, scenario, quarter);
    return then;
}

Plan planAtStep(const Plan& plan, const ChangeList& list, std::size_t steps) {
    std::vector<std::size_t> later;
    for (std::size_t line = steps; line < list.lines.size(); ++line)
        later.push_back(line);
    return planWithout(plan, list, later);
}

std::vector<Quarter> plannedQuarters(const ChangeList& list) {
    std::set<Quarter> quarters;
    for (const ChangeLine& line : list.lines) {
        if (line.quarter.isSet())
            quarters.insert(line.quarter);
    }
    return {quarters.begin(), quarters.end()};
}

} // namespace orgwright
