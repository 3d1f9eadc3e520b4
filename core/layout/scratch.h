// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/contour.h"
#include "core/layout/geometry.h"

#include <cstdint>
#include <vector>

namespace orgwright::layout {

/// Room for measuring, kept so that an edit allocates nothing.
struct Scratch {
    std::vector<Point> offset;         ///< by node, under a Wide manager: from the row's origin
    std::vector<std::int32_t> nodeOf;  ///< by slot; only while a whole tree is laid out
    std::vector<std::int64_t> entries; ///< of the manager being measured: where its reports' lines come in
    Contour row;
};

} // namespace orgwright::layout
