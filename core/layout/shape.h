// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/arrays.h"
#include "core/layout/scratch.h"

namespace orgwright::layout {

/// Chooses the shape with which the picture comes nearest to options.aspect, keeping as many wide levels as
/// options.slack allows. The arrays must be prepared; afterwards they are measured under the shape found.
/// Measures the tree once, and a bounded number of times those branches that are large enough for the shape
/// to matter.
void chooseShape(Arrays& arrays, const Options& options, Scratch& scratch);

/// Measures under the given shape.
void useShape(Arrays& arrays, const Options& options, Scratch& scratch, const Shape& shape);

/// The size of the whole under arrays.shape; every branch must be measured.
Size totalOf(const Arrays& arrays, const Options& options);

} // namespace orgwright::layout
