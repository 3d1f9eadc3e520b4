// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/portfolio_commands.h"
#include "core/rollup/staffing.h"

#include <vector>

namespace orgwright {

/// What somebody gives to a bet, where it is the same share in quarters that follow each other.
struct WorkRun {
    Worker who = {};
    InitiativeId bet = {};
    Quarter first = {};
    Quarter last = {};
    Share share = {};
    friend bool operator==(const WorkRun&, const WorkRun&) = default;
};

/// By worker, teams first, then by bet and time.
std::vector<WorkRun> runsOf(const Org& org, InitiativeId bet);
std::vector<WorkRun> runsOf(const Org& org, TeamId team);
std::vector<WorkRun> runsOf(const Org& org, PositionId position);

/// Makes one run another, which may have other quarters: those it no longer has are free.
Result<void> replaceRun(Editor& editor, const WorkRun& old, const WorkRun& wanted);

/// Whose allocations say what the position works on in the quarter: its own, those of the nearest team around
/// it with some, or nobody's.
Worker speakerFor(const Org& org, const Position& row, Quarter quarter);
/// The team itself or the nearest around it with allocations in the quarter; none: it is all on run work.
TeamId speakerFor(const Org& org, TeamId team, Quarter quarter);

/// What the bet gets by the worker's allocations in the quarter. Linear in the team's members and parts.
Effort effortOn(const Org& org, const Worker& who, InitiativeId bet, Quarter quarter);

/// In basis points, as Formats::fte() takes it; to the nearest.
std::int64_t fteOf(const Effort& effort);

} // namespace orgwright
