// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/tree_layout.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace orgwright::layout::testing {

inline constexpr Size kCard{176 * kPixel, 60 * kPixel};

/// A tree of equal cards from its parents.
Tree treeOf(std::vector<std::int32_t> parents);
Tree chain(std::int32_t nodes);
Tree star(std::int32_t nodes);
/// A chain whose every manager also has one report without reports, before it.
Tree comb(std::int32_t nodes);
/// An organisation of realistic shape: spans of 3 to 12, 86 of 100 without reports. `evenness` from 0 to 1
/// says how much managers gather near the top.
Tree organisation(std::int32_t nodes, std::uint32_t seed, double evenness);
/// Any forest at all, with cards of all sizes, wishes, assistants and frames.
Tree anything(std::int32_t nodes, std::mt19937& random);
Options anyOptions(std::mt19937& random);

/// The tree with the same wish for everybody.
Tree wishing(Tree tree, Style style);

/// The distance that must be left between any two boxes.
std::int32_t leastGap(const Options& options);
double aspectOf(const Placement& placement);

/// The laws every placement keeps; each returns the first breach in words, or an empty text.
std::string overlapIn(const Placement& placement, std::int32_t gap);
std::string disorderIn(const Placement& placement);
std::string looseBranchIn(const Placement& placement);
std::string differenceBetween(const Placement& one, const Placement& other);

} // namespace orgwright::layout::testing
