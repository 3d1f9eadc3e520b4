// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/arrays.h"
#include "core/layout/scratch.h"

namespace orgwright::layout {

/// The whole layout of a tree, with the shape given or (nullptr) chosen.
void layOut(Arrays& arrays, Scratch& scratch, const Tree& tree, const Options& options, const Shape* shape);

/// Gives every card its place. All branches must be measured.
void arrangeAll(Arrays& arrays, const Options& options, const Scratch& scratch);

} // namespace orgwright::layout
