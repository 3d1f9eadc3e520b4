// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/checks.h"

#include <span>

namespace orgwright {

/// Where a position goes: under this manager (none: it becomes a root), before this sibling (none: last).
struct Destination {
    PositionId manager;
    PositionId before = {};
};

/// What becomes of the reports when their manager leaves.
enum class ReportsGo : std::uint8_t {
    ToManager, ///< to the manager's own manager
    Along,     ///< with the position: they stay under it, or are deleted with it
    ToTray,
};

/// Adds the row under its manager, last (or where the destination says); its id, manager, rank and place are
/// set here. Refuses a blank title, a value its column does not admit, a key in use, a manager that takes no
/// reports.
Result<PositionId> addPosition(Editor& editor, Position row, Destination destination);

/// Gives the position the row's own fields (title, team, grade, cost and so on). Who it reports to, its order
/// and whether it is in the tray stay as they are: those have verbs of their own. Refuses as addPosition
/// does.
Result<void> editPosition(Editor& editor, const Position& row);

/// Moves a whole branch. Moving to where it already is changes nothing.
Result<void> movePosition(Editor& editor, PositionId position, Destination destination);

/// Moves several branches, in the given order; one that is inside another given branch goes with it and is
/// not moved by itself. All or none.
Result<void> movePositions(Editor& editor, std::span<const PositionId> positions, Destination destination);

/// Takes branches off the chart into the tray, where nothing is lost.
Result<void> placeInTray(Editor& editor, std::span<const PositionId> positions);

/// Moves a manager and says what becomes of the reports; with ReportsGo::Along this is movePosition.
Result<void> splitOff(Editor& editor, PositionId position, Destination destination, ReportsGo reports);

/// Marks the position as closing in this quarter (none: not yet known) and says what becomes of its reports.
Result<void> closePosition(Editor& editor, PositionId position, Quarter quarter, ReportsGo reports);

/// Deletes the position with its incumbents (not the people), its secondary lines and its lead of teams. With
/// ReportsGo::Along the whole branch is deleted.
Result<void> deletePosition(Editor& editor, PositionId position, ReportsGo reports);

Result<void> setLayoutStyle(Editor& editor, std::span<const PositionId> positions, LayoutStyle style);

/// An assistant stands beside the manager's line and has no reports.
Result<void> setStanding(Editor& editor, PositionId position, Standing standing);

Result<LineId> addSecondaryLine(Editor& editor, PositionId from, PositionId to);
Result<void> removeSecondaryLine(Editor& editor, LineId line);

/// What a step's sentence calls a position: who sits there, else its title, else its key.
std::string stepName(const Plan& plan, const Org& org, PositionId position);

} // namespace orgwright
