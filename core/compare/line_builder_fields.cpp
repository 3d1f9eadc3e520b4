// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/line_builder.h"

#include <tuple>

namespace orgwright::compare {

void LineBuilder::teamsJoined() {
    using Key = std::tuple<TeamId, TeamId, Attributes>;
    std::map<Key, ChangeLine> groups;
    for (const auto& [id, change] : m_positions) {
        const Decision decision{Kind::Position, id.value(), Aspect::Team};
        if (!isPending(decision))
            continue;
        const Key key{change->before->team, change->after->team, attributesOf(decision)};
        const auto group = groups.find(key);
        if (group != groups.end()) {
            takePosition(group->second, id, Aspect::Team);
            continue;
        }
        ChangeLine line = lineOf(ChangeKind::JoinedTeam, decision);
        line.positions = {id};
        line.teamBefore = change->before->team;
        line.teamAfter = change->after->team;
        line.fields = fieldsOf(*change, Aspect::Team);
        groups.emplace(key, std::move(line));
    }
    for (auto& [key, line] : groups)
        add(std::move(line));
}

void LineBuilder::positionFields() {
    using Key = std::tuple<std::vector<FieldChange>, Attributes>;
    std::map<Key, ChangeLine> groups;
    for (const auto& [id, change] : m_positions) {
        const Decision decision{Kind::Position, id.value(), Aspect::Fields};
        if (!isPending(decision))
            continue;
        const Key key{fieldsOf(*change, Aspect::Fields), attributesOf(decision)};
        const auto group = groups.find(key);
        if (group != groups.end()) {
            takePosition(group->second, id, Aspect::Fields);
            continue;
        }
        ChangeLine line = lineOf(ChangeKind::Changed, decision);
        line.positions = {id};
        line.fields = std::get<0>(key);
        groups.emplace(key, std::move(line));
    }
    for (auto& [key, line] : groups)
        add(std::move(line));
}

void LineBuilder::teamDecisions() {
    for (const RowChange<Team>& change : m_list.difference.of<Team>()) {
        for (const Aspect aspect : {Aspect::Place, Aspect::Lead, Aspect::Fields}) {
            if (isPending({Kind::Team, change.id().value(), aspect}))
                teamFields(change, aspect);
        }
    }
}

void LineBuilder::teamFields(const RowChange<Team>& change, Aspect aspect) {
    const bool isElsewhere = change.before->parent != change.after->parent;
    const ChangeKind kind = aspect == Aspect::Lead     ? ChangeKind::LeadChanged
                            : aspect == Aspect::Fields ? ChangeKind::TeamChanged
                            : isElsewhere              ? ChangeKind::TeamMoved
                                                       : ChangeKind::Reordered;
    ChangeLine line = lineOf(kind, {Kind::Team, change.id().value(), aspect});
    line.teams = {change.id()};
    line.teamBefore = change.before->parent;
    line.teamAfter = change.after->parent;
    line.fields = fieldsOf(change, aspect);
    add(std::move(line));
}

void LineBuilder::secondaryLines() {
    for (const RowChange<SecondaryLine>& change : m_list.difference.of<SecondaryLine>()) {
        const Decision decision{Kind::SecondaryLine, change.id().value(), Aspect::Presence};
        if (!isPending(decision))
            continue;
        const SecondaryLine& row = change.after ? *change.after : *change.before;
        ChangeLine line = lineOf(change.after ? ChangeKind::LineAdded : ChangeKind::LineRemoved, decision);
        line.positions = {row.from, row.to};
        add(std::move(line));
    }
}

} // namespace orgwright::compare
