// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/change_list.h"
#include "core/compare/mark.h"

#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace orgwright {

/// The mark that tells of a line of this kind. (A position that is carried along has one of its own.)
Mark markOf(ChangeKind kind);

/// The id of the card that stands where a moved position stood. Real ids are never negative.
constexpr PositionId ghostOf(PositionId moved) {
    return PositionId(-moved.value());
}

/// What org charts draw where changes are marked.
struct ChangePicture {
    /// The plan with ghosts added to the scenario that the list leads to. For looking only: ghosts break the
    /// rules of the model and would be counted.
    Plan plan;
    ChangeList list;
    /// What each position is marked with; a ghost only where nothing else on the chart could be: where the
    /// position is closed, or moved to the tray.
    std::unordered_map<PositionId, std::set<Mark>> marks = {};
    /// Cards for what is no longer there, and the position that each stands for: the one that moved away. A
    /// closed position is its own ghost, under its own id, and stands for none.
    std::map<PositionId, PositionId> ghosts = {};
    /// The lines of the list in which a position is one of those that move, open, close, change or are
    /// carried along.
    std::unordered_map<PositionId, std::vector<std::size_t>> lines = {};

    bool isGhost(PositionId id) const { return ghosts.contains(id); }
    /// The position that a card stands for: the one that moved where it is its ghost, else the card's own.
    PositionId positionOf(PositionId card) const;
};

/// Where a position moved from, there is a leaf with its title at its old place; a closed position stands
/// where it stood with who sat there, as a closing one, under its manager's ghost where that is closed too.
/// Linear in plan and list.
ChangePicture changePicture(Plan plan, ChangeList list);

} // namespace orgwright
