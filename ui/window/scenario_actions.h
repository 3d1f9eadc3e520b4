// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

namespace orgwright {

class MainWindow;
class PlanPage;

/// What the Scenario menu does, and the question that guards the baseline.
class ScenarioActions : public QObject {
    Q_OBJECT

public:
    explicit ScenarioActions(MainWindow& window);

    /// The plan of this page is open from now on: its baseline is guarded.
    void follow(PlanPage& page);
    /// Checks the action where the shown scenario is archived.
    void showArchived() const;

private:
    void connectAll();
    void make(bool isCopy);
    void edit();
    void archive();
    void remove();
    void adopt();
    void exportCopy();
    void mergeCopy();
    void go(int step);
    void compare();
    std::optional<ScenarioId> whereToEdit();
    void showChanges();
    void say(const QString& text);

    PlanDocument& document() const;
    Workspace& workspace() const;
    QString folder() const;

    MainWindow& m_window;
};

} // namespace orgwright
