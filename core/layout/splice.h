// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/arrays.h"

#include <cstdint>

namespace orgwright::layout {

/// Changes of the preorder arrays themselves: runs of nodes are moved as blocks of memory, and parent
/// distances and counts are mended along the two chains of managers. Positions, slots and wishes travel with
/// their nodes; slots and tallies of the managers are left to the caller. Nothing is checked.

/// The index before which a branch must go to become the `place`-th child of `manager` (-1: a root), not
/// counting the branch at `without` (-1: none).
std::int32_t gapFor(const Arrays& a, std::int32_t manager, std::int32_t place, std::int32_t without);

/// Moves the branch at `node` before `gap`, under `manager`; all three as they are before the move. Returns
/// its new index.
std::int32_t moveRun(Arrays& a, std::int32_t node, std::int32_t manager, std::int32_t gap);

/// Makes room for `length` nodes before `gap`, which become one branch of `manager`: its first node's
/// distance and the counts above are right then, the rest is the caller's.
void openRun(Arrays& a, std::int32_t gap, std::int32_t manager, std::int32_t length);

/// Takes the branch out.
void closeRun(Arrays& a, std::int32_t node);

} // namespace orgwright::layout
