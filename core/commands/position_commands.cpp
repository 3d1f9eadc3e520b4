// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/position_commands.h"

#include "core/commands/ranks.h"

#include <algorithm>
#include <tsl/robin_set.h>

namespace orgwright {
namespace {

template <class Row>
bool isKeyTaken(const Table<Row>& table, const Row& row) {
    return !row.key.empty() && std::any_of(table.begin(), table.end(), [&](const Row& other) {
        return other.key == row.key && other.id != row.id;
    });
}

std::optional<Refusal> whyNotRow(const Editor& editor, const Position& row) {
    if (auto why = whyNotName(row.id.value(), row.title))
        return why;
    if (auto why = whyNotValue(row))
        return why;
    if (row.team && !editor.org().find(row.team))
        return Refusal{Reason::NotFound, {row.team.value()}, {}};
    const Position* now = editor.org().find(row.id);
    if ((!now || now->key != row.key) && isKeyTaken(editor.org().positions(), row))
        return Refusal{Reason::KeyTaken, {row.id.value()}, {row.key.str()}};
    return std::nullopt;
}

/// Puts a position where it belongs, without asking whether it may go there.
void place(Editor& editor, PositionId position, Destination destination, Place where = Place::Chart) {
    Position row = *editor.org().find(position);
    row.rank = rankBefore(editor, destination.manager, destination.before, position);
    row.manager = destination.manager;
    row.place = where;
    editor.put(row);
}

/// Whether the position stands there already: same manager, same neighbour.
bool standsAt(const Org& org, const Position& row, Destination destination) {
    if (row.manager != destination.manager || row.place != Place::Chart)
        return false;
    const auto siblings = org.reports(row.manager);
    const auto here =
        std::find_if(siblings.begin(), siblings.end(), [&](const auto& link) { return link.id == row.id; });
    const PositionId next = here + 1 == siblings.end() ? PositionId{} : (here + 1)->id;
    return destination.before == row.id || destination.before == next;
}

std::vector<PositionId> reportIds(const Org& org, PositionId manager) {
    std::vector<PositionId> ids;
    for (const auto& link : org.reports(manager))
        ids.push_back(link.id);
    return ids;
}

/// Sends the reports to where the position itself stands, or to the tray.
void sendReports(Editor& editor, PositionId position, ReportsGo go) {
    if (go == ReportsGo::Along)
        return;
    const Position row = *editor.org().find(position);
    for (const PositionId report : reportIds(editor.org(), position)) {
        if (go == ReportsGo::ToTray || row.place == Place::Tray)
            place(editor, report, {}, Place::Tray);
        else
            place(editor, report, {row.manager, position});
    }
}

void describeMove(Editor& editor, PositionId position, PositionId manager) {
    const bool isReorder = editor.org().find(position)->manager == manager;
    const std::string name = stepName(editor.plan(), editor.org(), position);
    if (isReorder)
        editor.describe(Action::ReorderPosition, {name});
    else
        editor.describe(Action::MovePosition, {name, stepName(editor.plan(), editor.org(), manager)});
}

/// Erases what hangs on a position, then the position.
void erasePosition(Editor& editor, PositionId position) {
    const Org& org = editor.org();
    while (!org.incumbents(position).empty())
        editor.erase<Incumbent>(org.incumbents(position).back().id);
    while (!org.linesFrom(position).empty())
        editor.erase<SecondaryLine>(org.linesFrom(position).back().id);
    while (!org.linesTo(position).empty())
        editor.erase<SecondaryLine>(org.linesTo(position).back().id);
    while (!org.teamsLedBy(position).empty()) {
        Team team = *org.find(org.teamsLedBy(position).back().id);
        team.lead = {};
        editor.put(team);
    }
    while (!org.allocations(position).empty())
        editor.erase<Allocation>(org.allocations(position).back().id);
    editor.erase<Position>(position);
}

/// The branch, reports before their managers.
std::vector<PositionId> branchUpwards(const Org& org, PositionId branch) {
    std::vector<PositionId> found{branch};
    for (std::size_t i = 0; i < found.size(); ++i) {
        const std::vector<PositionId> reports = reportIds(org, found[i]);
        found.insert(found.end(), reports.begin(), reports.end());
    }
    std::reverse(found.begin(), found.end());
    return found;
}

/// Those that are inside no other given branch.
std::vector<PositionId> topsOf(const Org& org, std::span<const PositionId> positions) {
    using Set = tsl::robin_set<PositionId, std::hash<PositionId>>;
    const Set given(positions.begin(), positions.end());
    const auto isInside = [&](PositionId position) {
        const Position* row = org.find(position);
        while (row && row->manager && !given.contains(row->manager))
            row = org.find(row->manager);
        return row && row->manager;
    };
    Set seen;
    std::vector<PositionId> tops;
    for (const PositionId position : positions) {
        if (seen.insert(position).second && !isInside(position))
            tops.push_back(position);
    }
    return tops;
}

} // namespace

Result<PositionId> addPosition(Editor& editor, Position row, Destination destination) {
    row.id = editor.newId<PositionId>();
    row.manager = destination.manager;
    row.place = Place::Chart;
    if (auto why = whyNotReportTo(editor.org(), destination.manager))
        return tl::unexpected(*why);
    if (auto why = whyNotRow(editor, row))
        return tl::unexpected(*why);
    editor.describe(Action::AddPosition, {row.title.str()});
    row.rank = rankBefore(editor, destination.manager, destination.before, row.id);
    editor.put(row);
    return row.id;
}

Result<void> editPosition(Editor& editor, const Position& row) {
    const Position* now = editor.org().find(row.id);
    if (!now)
        return refuse(Reason::NotFound, row.id);
    if (auto why = whyNotRow(editor, row))
        return tl::unexpected(*why);
    Position wanted = row;
    wanted.manager = now->manager;
    wanted.rank = now->rank;
    wanted.place = now->place;
    wanted.standing = now->standing;
    editor.describe(Action::EditPosition, {stepName(editor.plan(), editor.org(), row.id)});
    editor.put(wanted);
    return {};
}

Result<void> movePosition(Editor& editor, PositionId position, Destination destination) {
    if (auto why = whyNotMovePosition(editor.org(), position, destination.manager))
        return tl::unexpected(*why);
    if (standsAt(editor.org(), *editor.org().find(position), destination))
        return {};
    describeMove(editor, position, destination.manager);
    place(editor, position, destination);
    return {};
}

Result<void> movePositions(Editor& editor, std::span<const PositionId> positions, Destination destination) {
    for (const PositionId position : topsOf(editor.org(), positions)) {
        if (auto moved = movePosition(editor, position, destination); !moved)
            return moved;
    }
    return {};
}

Result<void> placeInTray(Editor& editor, std::span<const PositionId> positions) {
    for (const PositionId position : topsOf(editor.org(), positions)) {
        if (!editor.org().find(position))
            return refuse(Reason::NotFound, position);
        editor.describe(Action::PlaceInTray, {stepName(editor.plan(), editor.org(), position)});
        if (editor.org().find(position)->place != Place::Tray)
            place(editor, position, {}, Place::Tray);
    }
    return {};
}

Result<void> splitOff(Editor& editor, PositionId position, Destination destination, ReportsGo reports) {
    if (!editor.org().find(position))
        return refuse(Reason::NotFound, position);
    if (destination.manager == position)
        return refuse(Reason::UnderItself, position);
    editor.describe(Action::SplitOff, {stepName(editor.plan(), editor.org(), position),
                                       stepName(editor.plan(), editor.org(), destination.manager)});
    sendReports(editor, position, reports);
    return movePosition(editor, position, destination);
}

Result<void> closePosition(Editor& editor, PositionId position, Quarter quarter, ReportsGo reports) {
    if (!editor.org().find(position))
        return refuse(Reason::NotFound, position);
    if (!columns::isQuarter(quarter.index))
        return refuse(Reason::OutOfRange, position);
    editor.describe(Action::ClosePosition, {stepName(editor.plan(), editor.org(), position)});
    sendReports(editor, position, reports);
    Position row = *editor.org().find(position);
    row.state = SeatState::Closing;
    row.stateQuarter = quarter;
    editor.put(row);
    return {};
}

Result<void> deletePosition(Editor& editor, PositionId position, ReportsGo reports) {
    if (!editor.org().find(position))
        return refuse(Reason::NotFound, position);
    editor.describe(Action::DeletePosition, {stepName(editor.plan(), editor.org(), position)});
    sendReports(editor, position, reports);
    for (const PositionId each : branchUpwards(editor.org(), position))
        erasePosition(editor, each);
    return {};
}

Result<void> setLayoutStyle(Editor& editor, std::span<const PositionId> positions, LayoutStyle style) {
    for (const PositionId position : positions) {
        const Position* now = editor.org().find(position);
        if (!now)
            return refuse(Reason::NotFound, position);
        editor.describe(Action::SetLayout, {stepName(editor.plan(), editor.org(), position)});
        Position row = *now;
        row.layout = style;
        editor.put(row);
    }
    return {};
}

Result<void> setStanding(Editor& editor, PositionId position, Standing standing) {
    if (standing == Standing::Assistant) {
        if (auto why = whyNotMakeAssistant(editor.org(), position))
            return tl::unexpected(*why);
    }
    const Position* now = editor.org().find(position);
    if (!now)
        return refuse(Reason::NotFound, position);
    editor.describe(Action::SetStanding, {stepName(editor.plan(), editor.org(), position)});
    Position row = *now;
    row.standing = standing;
    editor.put(row);
    return {};
}

Result<LineId> addSecondaryLine(Editor& editor, PositionId from, PositionId to) {
    if (auto why = whyNotAddLine(editor.org(), from, to))
        return tl::unexpected(*why);
    editor.describe(Action::AddLine,
                    {stepName(editor.plan(), editor.org(), from), stepName(editor.plan(), editor.org(), to)});
    const SecondaryLine row{editor.newId<LineId>(), from, to};
    editor.put(row);
    return row.id;
}

Result<void> removeSecondaryLine(Editor& editor, LineId line) {
    const SecondaryLine* row = editor.org().find(line);
    if (!row)
        return refuse(Reason::NotFound, line);
    editor.describe(Action::RemoveLine, {stepName(editor.plan(), editor.org(), row->from)});
    editor.erase<SecondaryLine>(line);
    return {};
}

std::string stepName(const Plan& plan, const Org& org, PositionId position) {
    const Position* row = org.find(position);
    if (!row)
        return {};
    for (const auto& link : org.incumbents(position)) {
        const Person* person = plan.find(org.find(link.id)->person);
        if (person && !person->name.empty())
            return person->name.str();
    }
    return row->title.empty() ? row->key.str() : row->title.str();
}

} // namespace orgwright
