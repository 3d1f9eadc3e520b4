// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/change_picture.h"

namespace orgwright {
namespace {

/// Whether the position is part of the chart, not of the tray. O(depth).
bool isOnChart(const Org& org, PositionId id) {
    const Position* row = org.find(id);
    while (row && row->manager)
        row = org.find(row->manager);
    return row && row->place == Place::Chart;
}

/// Adds ghosts to the plan and notes what is marked.
class Painter {
public:
    explicit Painter(ChangePicture& picture)
        : m_picture(picture)
        , m_to(picture.list.to) {}

    void draw() {
        for (const RowChange<Position>& change : m_picture.list.difference.of<Position>()) {
            if (change.before && change.after)
                leaveGhost(*change.before, *change.after);
            else if (change.before)
                keepClosed(*change.before);
        }
        for (const RowChange<Incumbent>& change : m_picture.list.difference.of<Incumbent>())
            keepHolder(change);
        for (std::size_t line = 0; line < m_picture.list.lines.size(); ++line)
            mark(line);
    }

private:
    void leaveGhost(const Position& before, const Position& after);
    void keepClosed(Position row);
    void keepHolder(const RowChange<Incumbent>& change);
    void put(Position ghost, PositionId of);
    void mark(std::size_t line);
    void mark(PositionId id, Mark mark);

    ChangePicture& m_picture;
    ScenarioId m_to;
};

void Painter::leaveGhost(const Position& before, const Position& after) {
    if (before.place == Place::Tray || (before.manager == after.manager && before.place == after.place))
        return;
    Position ghost = before;
    ghost.id = ghostOf(before.id);
    ghost.state = SeatState::Filled;
    put(std::move(ghost), before.id);
}

void Painter::keepClosed(Position row) {
    row.state = SeatState::Closing;
    row.stateQuarter = {};
    put(std::move(row), {});
}

void Painter::put(Position ghost, PositionId of) {
    if (!m_picture.plan.org(m_to).find(ghost.team))
        ghost.team = {};
    m_picture.ghosts[ghost.id] = of;
    m_picture.plan.put(m_to, std::move(ghost));
}

/// Who sat in a closed position is shown there, also where the same row now holds another seat.
void Painter::keepHolder(const RowChange<Incumbent>& change) {
    if (!change.before || !m_picture.isGhost(change.before->position))
        return;
    Incumbent row = *change.before;
    if (change.after)
        row.id = IncumbentId(-row.id.value());
    m_picture.plan.put(m_to, row);
}

void Painter::mark(std::size_t place) {
    const ChangeLine& line = m_picture.list.lines[place];
    const bool isLine = line.kind == ChangeKind::LineAdded || line.kind == ChangeKind::LineRemoved;
    for (const PositionId id : line.positions) {
        m_picture.lines[id].push_back(place);
        // A dotted line is its reporter's.
        if (!isLine || id == line.positions.front())
            mark(id, markOf(line.kind));
        if (line.kind == ChangeKind::Closed && m_picture.isGhost(id)) {
            Position row = *m_picture.plan.org(m_to).find(id);
            row.stateQuarter = line.quarter;
            m_picture.plan.put(m_to, row);
        }
    }
    // Those whose manager closes move; those whose team comes or goes change it.
    for (const PositionId id : line.carried) {
        m_picture.lines[id].push_back(place);
        mark(id, line.kind == ChangeKind::Closed ? Mark::Moved : Mark::Changed);
    }
}

void Painter::mark(PositionId id, Mark mark) {
    const PositionId ghost = ghostOf(id);
    const bool isGone = m_picture.isGhost(ghost) && !isOnChart(m_picture.plan.org(m_to), id);
    m_picture.marks[isGone ? ghost : id].insert(mark);
}

} // namespace

Mark markOf(ChangeKind kind) {
    switch (kind) {
    case ChangeKind::TeamAdded:
    case ChangeKind::Added:
    case ChangeKind::InitiativeAdded:
        return Mark::New;
    case ChangeKind::TeamMoved:
    case ChangeKind::Moved:
    case ChangeKind::ToTray:
    case ChangeKind::InitiativeMoved:
        return Mark::Moved;
    case ChangeKind::Closed:
    case ChangeKind::TeamClosed:
    case ChangeKind::InitiativeClosed:
        return Mark::Closing;
    case ChangeKind::Vacated:
        return Mark::Vacated;
    case ChangeKind::Filled:
    case ChangeKind::HandedOver:
    case ChangeKind::JoinedTeam:
    case ChangeKind::LeadChanged:
    case ChangeKind::TeamChanged:
    case ChangeKind::Changed:
    case ChangeKind::LineAdded:
    case ChangeKind::LineRemoved:
    case ChangeKind::Reordered:
    case ChangeKind::StanceChanged:
    case ChangeKind::Restaffed:
    case ChangeKind::NeedsChanged:
    case ChangeKind::InitiativeChanged:
        break;
    }
    return Mark::Changed;
}

PositionId ChangePicture::positionOf(PositionId id) const {
    const auto ghost = ghosts.find(id);
    return ghost == ghosts.end() || !ghost->second ? id : ghost->second;
}

ChangePicture changePicture(Plan plan, ChangeList list) {
    ChangePicture picture{std::move(plan), std::move(list)};
    Painter(picture).draw();
    return picture;
}

} // namespace orgwright
