// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/settle.h"

#include "core/commands/checks.h"
#include "core/commands/people_commands.h"
#include "core/commands/portfolio_commands.h"
#include "core/commands/position_commands.h"
#include "core/commands/ranks.h"
#include "core/commands/team_commands.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <string>

namespace orgwright {
namespace {

const Org& baseline(const Editor& editor) {
    return editor.plan().org(kBaseline);
}

/// The first manager above the baseline's position who is in the scenario.
PositionId managerHere(const Editor& editor, const Position& row) {
    PositionId above = row.manager;
    while (above && !editor.org().find(above)) {
        const Position* manager = baseline(editor).find(above);
        above = manager ? manager->manager : PositionId{};
    }
    return above;
}

/// A position that the scenario had closed is again what the baseline says, with who sits in it.
Result<void> bringBack(Editor& editor, PositionId id) {
    const Position* found = baseline(editor).find(id);
    if (!found)
        return refuse(Reason::NotFound, id);
    Position row = *found;
    row.manager = managerHere(editor, row);
    row.place = row.manager || !found->manager ? found->place : Place::Tray;
    if (row.team && !editor.org().find(row.team))
        row.team = {};
    editor.put(row);
    for (const auto& link : baseline(editor).incumbents(id))
        editor.put(*baseline(editor).find(link.id));
    return {};
}

Result<void> bringBack(Editor& editor, TeamId id) {
    const Team* found = baseline(editor).find(id);
    if (!found)
        return refuse(Reason::NotFound, id);
    Team row = *found;
    if (row.parent && !editor.org().find(row.parent))
        row.parent = {};
    if (row.lead && !editor.org().find(row.lead))
        row.lead = {};
    editor.put(row);
    return {};
}

Result<void> bringBack(Editor& editor, InitiativeId id) {
    const Initiative* found = baseline(editor).find(id);
    if (!found)
        return refuse(Reason::NotFound, id);
    Initiative row = *found;
    if (row.team && !editor.org().find(row.team))
        row.team = {};
    if (row.into && !editor.org().find(row.into))
        row.into = {};
    editor.put(row);
    return {};
}

Result<void> bringBackMeant(Editor& editor, Refers refers, std::int64_t id) {
    if (id == 0 || refers == Refers::None)
        return {};
    if (refers == Refers::Position)
        return editor.org().find(PositionId(id)) ? Result<void>{} : bringBack(editor, PositionId(id));
    if (refers == Refers::Team)
        return editor.org().find(TeamId(id)) ? Result<void>{} : bringBack(editor, TeamId(id));
    if (refers == Refers::Initiative)
        return editor.org().find(InitiativeId(id)) ? Result<void>{} : bringBack(editor, InitiativeId(id));
    return {};
}

Result<void> takeManager(Editor& editor, Position row, PositionId manager) {
    if (auto why = whyNotMovePosition(editor.org(), row.id, manager))
        return tl::unexpected(*why);
    const Position* there = baseline(editor).find(row.id);
    row.rank = there && there->manager == manager ? there->rank : rankBefore(editor, manager, {}, row.id);
    row.manager = manager;
    if (manager)
        row.place = Place::Chart;
    editor.put(row);
    return {};
}

template <class Row>
Result<void> takeField(Editor& editor, const Clash& clash) {
    const Row* found = editor.org().find(IdOf<Row>(clash.row));
    if (!found)
        return {};
    for (const Column<Row>& column : Described<Row>::kColumns) {
        if (column.name != std::string_view(clash.column))
            continue;
        if (auto back = bringBackMeant(editor, column.refers, clash.theirNumber); !back)
            return back;
        Row row = *editor.org().find(IdOf<Row>(clash.row));
        if constexpr (std::is_same_v<Row, Position>) {
            if (column.name == "manager")
                return takeManager(editor, row, PositionId(clash.theirNumber));
        }
        if (column.isText())
            column.setText(row, clash.theirText);
        else
            column.setNumber(row, clash.theirNumber);
        editor.put(row);
    }
    return {};
}

/// The person whom a colleague put into a seat takes it.
Result<void> takeHolder(Editor& editor, const Clash& clash) {
    const std::string text(clash.theirText);
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    const PositionId seat(number);
    const PersonId person(clash.theirNumber);
    if (!editor.org().find(seat) || !editor.plan().find(person))
        return refuse(Reason::NotFound, IncumbentId(clash.row));
    while (!editor.org().incumbents(seat).empty())
        editor.erase<Incumbent>(editor.org().incumbents(seat).back().id);
    if (auto filled = fillPosition(editor, seat, person, false); !filled)
        return tl::unexpected(filled.error());
    return {};
}

/// The seat is held as in the baseline, or as a colleague says who put somebody there.
Result<void> takeHolders(Editor& editor, const Clash& clash) {
    const Incumbent* there = baseline(editor).find(IncumbentId(clash.row));
    if (!there)
        return takeHolder(editor, clash);
    const PositionId seat = there->position;
    if (!editor.org().find(seat))
        return bringBack(editor, seat);
    while (!editor.org().incumbents(seat).empty())
        editor.erase<Incumbent>(editor.org().incumbents(seat).back().id);
    for (const auto& link : baseline(editor).incumbents(seat))
        editor.put(*baseline(editor).find(link.id));
    Position row = *editor.org().find(seat);
    const Position& wanted = *baseline(editor).find(seat);
    row.state = wanted.state;
    row.stateSince = wanted.stateSince;
    row.stateQuarter = wanted.stateQuarter;
    editor.put(row);
    return {};
}

/// A row that was left out, with what it refers to.
template <class Row>
Result<void> takeHanging(Editor& editor, IdOf<Row> id) {
    const Row* there = baseline(editor).find(id);
    if (!there)
        return refuse(Reason::NotFound, id);
    const Row row = *there;
    for (const Column<Row>& column : Described<Row>::kColumns) {
        if (column.refers == Refers::None)
            continue;
        if (auto back = bringBackMeant(editor, column.refers, column.number(row)); !back)
            return back;
    }
    editor.put(row);
    return {};
}

Result<void> takeGone(Editor& editor, const Clash& clash) {
    if (clash.subject == Kind::Team)
        return editor.org().find(TeamId(clash.row)) ? deleteTeam(editor, TeamId(clash.row)) : Result<void>{};
    if (clash.subject == Kind::Initiative) {
        const InitiativeId bet(clash.row);
        return editor.org().find(bet) ? deleteInitiative(editor, bet) : Result<void>{};
    }
    if (clash.subject == Kind::Allocation)
        return editor.erase<Allocation>(AllocationId(clash.row)), Result<void>{};
    if (clash.subject == Kind::Dependency)
        return editor.erase<Dependency>(DependencyId(clash.row)), Result<void>{};
    const PositionId position(clash.row);
    return editor.org().find(position) ? deletePosition(editor, position, ReportsGo::ToManager)
                                       : Result<void>{};
}

Result<void> takeTheirs(Editor& editor, const Clash& clash) {
    if (clash.kind == ClashKind::Gone)
        return takeGone(editor, clash);
    switch (clash.subject) {
    case Kind::Position:
        return takeField<Position>(editor, clash);
    case Kind::Team:
        return takeField<Team>(editor, clash);
    case Kind::Incumbent:
        return clash.kind == ClashKind::Absent ? takeHolders(editor, clash)
                                               : takeField<Incumbent>(editor, clash);
    case Kind::SecondaryLine:
        return clash.kind == ClashKind::Absent ? takeHanging<SecondaryLine>(editor, LineId(clash.row))
                                               : takeField<SecondaryLine>(editor, clash);
    case Kind::Initiative:
        return takeField<Initiative>(editor, clash);
    case Kind::Allocation:
        return clash.kind == ClashKind::Absent ? takeHanging<Allocation>(editor, AllocationId(clash.row))
                                               : takeField<Allocation>(editor, clash);
    case Kind::Dependency:
        return clash.kind == ClashKind::Absent ? takeHanging<Dependency>(editor, DependencyId(clash.row))
                                               : takeField<Dependency>(editor, clash);
    default:
        return {};
    }
}

} // namespace

Result<void> settleClashes(Editor& editor, const std::vector<ClashId>& clashes, Settle how) {
    editor.describe(Action::SettleClash, {std::to_string(clashes.size())});
    for (const ClashId id : clashes) {
        const Clash* found = editor.org().find(id);
        if (!found)
            return refuse(Reason::NotFound, id);
        const Clash clash = *found;
        editor.erase<Clash>(id);
        if (how == Settle::Ours)
            continue;
        if (auto taken = takeTheirs(editor, clash); !taken)
            return taken;
    }
    return {};
}

} // namespace orgwright
