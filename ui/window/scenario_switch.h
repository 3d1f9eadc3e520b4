// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/drop_button.h"
#include "ui/window/scenario_counts.h"

namespace orgwright {

/// The button that says which scenario is shown and edited, and how many changes it holds; a press opens the
/// list of all.
class ScenarioSwitch : public DropButton {
    Q_OBJECT

public:
    explicit ScenarioSwitch(Workspace& workspace, QWidget* parent = nullptr);

    QSize sizeHint() const override;

    void openList();
    ScenarioCounts& counts() { return m_counts; }

private:
    void refresh();
    void showNumber();

    Workspace& m_workspace;
    ScenarioCounts m_counts;
};

} // namespace orgwright
