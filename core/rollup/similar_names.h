// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace orgwright {

/// How many letters must be put in, left out, exchanged or swapped with their neighbour to make one text the
/// other (the optimal string alignment distance), or most + 1 where it is more. By code points; O(length ×
/// most).
std::size_t letterDistance(const std::u32string& a, const std::u32string& b, std::size_t most);

/// Pairs of names, by index with the first smaller, that a reader could mix up: they differ in case, spaces
/// and one letter, or from twelve letters on in two. Names that differ in digits ("Team 1", "Team 2") are
/// meant to. A name is paired with the first one that it resembles. n log n for names of bounded length.
std::vector<std::pair<std::size_t, std::size_t>> similarNames(const std::vector<std::string>& names);

} // namespace orgwright
