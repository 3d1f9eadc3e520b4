// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/editor.h"

namespace orgwright {

/// Ranks are gapped: a new sibling takes the middle of a gap, and only where a gap is used up are the
/// siblings ranked anew.
inline constexpr std::int64_t kRankGap = 1 << 20;

/// The rank that puts a position before this sibling under the manager, or last where the sibling is none or
/// not there. May give the manager's other reports new ranks. The one that is moved is not counted among the
/// siblings.
std::int64_t rankBefore(Editor& editor, PositionId manager, PositionId sibling, PositionId moved);

/// The same for the parts of a team.
std::int64_t rankBefore(Editor& editor, TeamId parent, TeamId sibling, TeamId moved);

/// The same for the bets of a bucket.
std::int64_t rankBefore(Editor& editor, Bucket bucket, InitiativeId sibling, InitiativeId moved);

/// The bets of a bucket in their order. n log n in all bets.
std::vector<InitiativeId> initiativesIn(const Org& org, Bucket bucket);

} // namespace orgwright
