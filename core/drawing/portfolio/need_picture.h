// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/drawing.h"

#include <string>
#include <vector>

namespace orgwright::drawing {

/// A bet, or a team that a bet needs, in words already. One of the two ids is set.
struct NeedNode {
    InitiativeId bet = {};
    TeamId team = {};
    orgwright::Bucket bucket = orgwright::Bucket::None; ///< of a bet
    std::string name = {};
    std::string detail = {}; ///< "Delivery, paused"
    bool isTroubled = false; ///< something that it needs is at risk
};

struct NeedEdge {
    std::size_t from = 0; ///< who needs, as the place among the nodes
    std::size_t on = 0;   ///< what is needed
    DependencyState state = DependencyState::Asked;
    std::string label = {};  ///< "At risk, 2027 Q1"
    bool isTroubled = false; ///< it is at risk or refused, or what is needed rests
};

struct NeedContent {
    std::vector<NeedNode> nodes = {};
    std::vector<NeedEdge> edges = {};
};

struct NeedPlace {
    InitiativeId bet = {};
    TeamId team = {};
    Rect rect = {};
};

struct NeedPicture {
    Drawing drawing = {};
    std::vector<NeedPlace> places = {}; ///< of the nodes, in their order

    /// The node at this place, or null.
    const NeedPlace* at(Point point) const;
};

/// What needs what, in layers from left to right: what is needed stands left of who needs it, and a line with
/// an arrow leads there. Among those that need each other in a circle one line leads back. Lines say their
/// state by dash and word, those in trouble by weight and colour too, and lie in front. Layers are by the
/// longest way (Sugiyama, Tagawa, Toda 1981), their order by sweeps of barycentres. About quadratic in the
/// edges of a layer.
NeedPicture needPicture(const NeedContent& content, InitiativeId selected = {}, bool hasFocus = false);

} // namespace orgwright::drawing
