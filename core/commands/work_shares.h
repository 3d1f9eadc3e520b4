// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/portfolio_commands.h"

namespace orgwright {

/// The worker's allocation to the bet in the quarter, or null.
const Allocation* allocationOf(const Org& org, Worker who, InitiativeId bet, Quarter quarter);

/// Makes it the share, at most kMostAllocation; none takes the allocation away.
void setShare(Editor& editor, Worker who, InitiativeId bet, Quarter quarter, Share share);

/// Adds to what there is.
void addShare(Editor& editor, Worker who, InitiativeId bet, Quarter quarter, Share share);

} // namespace orgwright
