// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/org.h"

#include <vector>

namespace orgwright {

/// Cycles of bets of which each needs the next and the last the first: of those that are not over, in their
/// order. For a need that is part of cycles, and of none found before, a shortest of them; so each need that
/// is part of any is in one, and no cycle is there twice. At most a hundred: whoever resolves these sees the
/// rest. Linear in the bets and their needs, without recursion.
std::vector<std::vector<InitiativeId>> needCycles(const Org& org, const std::vector<const Initiative*>& bets);

} // namespace orgwright
