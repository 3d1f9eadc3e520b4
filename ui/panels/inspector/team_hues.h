// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/chart_colours.h"
#include "core/model/changes.h"
#include "ui/theme/colours.h"

#include <optional>

namespace orgwright {

struct Workspace;

/// The colour of a team's hue 1 to 8 in the theme in force; `line` for any other number.
QColor hueColour(int hue);

/// The colour each team has on the chart, worked out when it is first asked for and again after teams change.
class TeamHues {
public:
    explicit TeamHues(const Workspace& workspace)
        : m_workspace(workspace) {}

    /// To be called with every change of the plan.
    void follow(const Changes& changes);
    /// Forgets everything: the branch shown is another one.
    void reset() { m_colours.reset(); }

    /// In the theme in force; `line` for no team.
    QColor of(TeamId team) const;
    QColor of(PositionId position) const;
    const drawing::ChartColours& colours() const;

private:
    const Workspace& m_workspace;
    mutable std::optional<drawing::ChartColours> m_colours;
};

} // namespace orgwright
