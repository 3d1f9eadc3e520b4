// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/arrays.h"
#include "core/layout/scratch.h"

namespace orgwright::layout {

/// Fills everything in the arrays that the tree alone decides: distances, counts, slots, levels and tallies;
/// and scratch.nodeOf. Throws std::invalid_argument as place() does; the arrays are then of no use.
void prepare(Arrays& arrays, Scratch& scratch, const Tree& tree, const Options& options);

/// Counts a manager's direct reports anew.
void tally(Arrays& arrays, const Options& options, std::int32_t node);

/// Throws std::invalid_argument when a distance is negative or huge, or the aspect or slack is no sensible
/// number.
void demandOptions(const Options& options);

/// Throws std::invalid_argument when the size is outside 1 .. kMaxSide.
void demandSize(Size size);

} // namespace orgwright::layout
