// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/position_commands.h"
#include "ui/shell/workspace.h"

#include <optional>

class QWidget;

namespace orgwright {

/// What is being done to the manager whose reports are asked about.
enum class ReportsQuestion { SplitOff, Delete, Close };

/// Asks what becomes of the position's reports; says of each answer what follows from it. Nothing: the user
/// gave up.
std::optional<ReportsGo> askAboutReports(QWidget* parent, Workspace& workspace, PositionId position,
                                         ReportsQuestion question);

struct Closing {
    Quarter quarter; ///< none: not yet known
    ReportsGo reports = ReportsGo::Along;
};

/// Asks when the position closes and, where it has reports, what becomes of them.
std::optional<Closing> askHowToClose(QWidget* parent, Workspace& workspace, PositionId position);

} // namespace orgwright
