// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <vector>

namespace orgwright {

/// The lock that holds for the quarter, or null. Linear in the locks.
const QuarterLock* lockOf(const Plan& plan, Quarter quarter);

/// That of the latest locked quarter before this one, or null. Linear in the locks.
const QuarterLock* lockBefore(const Plan& plan, Quarter quarter);

/// What one lock holds of a kind, in the order in which it was put down. Linear in what all locks hold.
template <class Row>
std::vector<const Row*> lockedRows(const Plan& plan, LockId lock) {
    std::vector<const Row*> found;
    for (const Row& row : plan.rows<Row>({})) {
        if (row.lock == lock)
            found.push_back(&row);
    }
    return found;
}

} // namespace orgwright
