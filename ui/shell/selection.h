// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QObject>
#include <vector>

namespace orgwright {

/// What is selected in the window: positions, the last one chosen being the current one, or one team, or one
/// bet. View state: no part of the plan.
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const std::vector<PositionId>& positions() const { return m_positions; }
    /// The one the keyboard moves from and the inspector shows; none where nothing or a team is selected.
    PositionId current() const { return m_positions.empty() ? PositionId{} : m_positions.back(); }
    bool contains(PositionId position) const;
    TeamId team() const { return m_team; }
    InitiativeId initiative() const { return m_initiative; }
    bool isEmpty() const { return m_positions.empty() && !m_team && !m_initiative; }

    void select(PositionId position);
    void select(std::vector<PositionId> positions);
    void selectTeam(TeamId team);
    void selectInitiative(InitiativeId bet);
    /// Adds the position, or takes it out where it is in.
    void toggle(PositionId position);
    void clear();
    /// Takes out what is gone.
    template <class IsThere>
    void keepOnly(IsThere&& isThere);

Q_SIGNALS:
    void changed();

private:
    void set(std::vector<PositionId> positions, TeamId team, InitiativeId bet = {});

    std::vector<PositionId> m_positions;
    TeamId m_team;
    InitiativeId m_initiative;
};

template <class IsThere>
void Selection::keepOnly(IsThere&& isThere) {
    std::vector<PositionId> kept;
    for (const PositionId position : m_positions) {
        if (isThere(position))
            kept.push_back(position);
    }
    set(std::move(kept), m_team, m_initiative);
}

} // namespace orgwright
