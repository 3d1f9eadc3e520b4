// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/position_commands.h"

#include <QObject>
#include <functional>
#include <vector>

namespace orgwright {

class PlanPage;
struct Workspace;

/// What the Position and Edit menus do to the selection: asks what must be asked, then runs one command.
class PositionActions : public QObject {
    Q_OBJECT

public:
    explicit PositionActions(PlanPage& page);

    bool hasCut() const { return !m_cut.empty(); }

public Q_SLOTS:
    /// Asks for a new manager by name.
    void findManager(orgwright::PositionId position);
    /// Moves the position alone and asks what becomes of its reports.
    void splitOffTo(orgwright::PositionId position, orgwright::PositionId manager,
                    orgwright::PositionId before);
    /// Puts everything in the tray under a manager to be chosen.
    void placeAll();

private:
    void connectAll();
    PositionId current() const;
    const std::vector<PositionId>& selected() const;
    void pick(const QString& title, std::function<QString(PositionId)> whyNot,
              std::function<void(PositionId)> act);
    void pickManager(std::vector<PositionId> positions, const QString& title,
                     std::function<void(PositionId)> act);
    void add(Standing standing);
    void cut();
    void paste();
    void copy();
    void copyPicture();
    void splitOff();
    void close();
    void remove();
    void addLine();
    void assignTeam();
    void layOut(LayoutStyle style);
    void selectBranch();
    void selectAll();
    void fold();
    void say(const QString& what);

    PlanPage& m_page;
    Workspace& m_workspace;
    std::vector<PositionId> m_cut;
};

} // namespace orgwright
