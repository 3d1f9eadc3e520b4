// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/selection.h"

#include <algorithm>

namespace orgwright {

bool Selection::contains(PositionId position) const {
    return std::find(m_positions.begin(), m_positions.end(), position) != m_positions.end();
}

void Selection::select(PositionId position) {
    set(position ? std::vector<PositionId>{position} : std::vector<PositionId>{}, {});
}

void Selection::select(std::vector<PositionId> positions) {
    set(std::move(positions), {});
}

void Selection::selectTeam(TeamId team) {
    set({}, team);
}

void Selection::selectInitiative(InitiativeId bet) {
    set({}, {}, bet);
}

void Selection::toggle(PositionId position) {
    std::vector<PositionId> wanted = m_positions;
    const auto found = std::find(wanted.begin(), wanted.end(), position);
    if (found == wanted.end())
        wanted.push_back(position);
    else
        wanted.erase(found);
    set(std::move(wanted), {});
}

void Selection::clear() {
    set({}, {});
}

void Selection::set(std::vector<PositionId> positions, TeamId team, InitiativeId bet) {
    if (positions == m_positions && team == m_team && bet == m_initiative)
        return;
    m_positions = std::move(positions);
    m_team = team;
    m_initiative = bet;
    Q_EMIT changed();
}

} // namespace orgwright
