// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QObject>

class QMenu;
class QPoint;

namespace orgwright {

class PlanPage;
struct Workspace;

/// What the chart of teams does to a team: its menu, and what its keys ask for.
class TeamActions : public QObject {
    Q_OBJECT

public:
    explicit TeamActions(PlanPage& page);

    /// The menu of the selected team.
    void openMenu(const QPoint& global);

private:
    void fill(QMenu& menu, TeamId team);
    void edit(TeamId team);
    void addPart(TeamId whole);
    void remove(TeamId team);
    void showPositions(TeamId team);

    PlanPage& m_page;
    Workspace& m_workspace;
};

} // namespace orgwright
