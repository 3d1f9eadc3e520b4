// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/arrays.h"
#include "core/layout/scratch.h"

namespace orgwright::layout {

/// Gives every card its place. All branches must be measured.
void arrangeAll(Arrays& arrays, const Options& options, const Scratch& scratch);

} // namespace orgwright::layout
