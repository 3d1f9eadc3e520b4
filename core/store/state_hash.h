// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <cstdint>

namespace orgwright {

/// A hash of what a plan says, row by row and independent of their order: the sum of XXH3's 128 bits over
/// every row's kind, key and fields. Changing rows changes it in time proportional to those rows. It finds
/// torn, mispaired and damaged files; it is no defence against somebody who computes it.
struct StateHash {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    void add(const StateHash& other);
    void subtract(const StateHash& other);
    friend bool operator==(const StateHash&, const StateHash&) = default;
};

StateHash stateHash(const Plan& plan);

/// Follows the changes.
void update(StateHash& hash, const Changes& changes);

} // namespace orgwright
