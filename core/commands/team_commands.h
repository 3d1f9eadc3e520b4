// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/checks.h"

#include <span>

namespace orgwright {

/// Adds a team as the last part of its parent (none: at the top). Its id and rank are set here. Refuses a
/// blank name, a parent or lead that is not there, a key in use, a colour outside 0 to 8.
Result<TeamId> addTeam(Editor& editor, Team row);

/// Name, charter, lead, colour, key. Its parent and order have moveTeam.
Result<void> editTeam(Editor& editor, const Team& row);

/// Makes it part of the parent (none: of the top), before this sibling (none: last).
Result<void> moveTeam(Editor& editor, TeamId team, TeamId parent, TeamId before = {});

/// Deletes the team; its members, parts and bets go to its parent, and who needs it needs that.
Result<void> deleteTeam(Editor& editor, TeamId team);

/// For a team that is about to go: bets it owns and who needs it become the other team's (none: nobody's, and
/// the needs go), what it worked on goes with it.
void leavePortfolio(Editor& editor, TeamId team, TeamId to);

/// Puts positions into the team (none: into no team).
Result<void> assignTeam(Editor& editor, std::span<const PositionId> positions, TeamId team);

/// Title, currency, fiscal year, span targets. Refuses a currency that is not three capital letters and a
/// span target whose lower bound is above its upper.
Result<void> editSettings(Editor& editor, const Settings& row);

} // namespace orgwright
