// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/portfolio/need_picture.h"

namespace orgwright::drawing {

/// A place in a layer: a node, or where a long edge passes through.
struct LayerSlot {
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    std::size_t node = kNone;
    std::size_t edge = kNone; ///< that passes; kNone for a node
};

/// An edge as it runs from layer to layer, from left to right; `isBack` where the arrow is at its left end.
struct LayerPath {
    std::vector<std::size_t> slots = {}; ///< one in each layer from `first` on
    std::size_t first = 0;
    bool isBack = false;
};

/// In which layer each node stands, and in which order.
struct NeedLayers {
    std::vector<std::vector<LayerSlot>> layers = {}; ///< from left to right, each from the top down
    std::vector<LayerPath> paths = {};               ///< of the edges, in their order
};

/// Edges from a node to itself are passed over: they have an empty path.
NeedLayers needLayers(const NeedContent& content);

} // namespace orgwright::drawing
