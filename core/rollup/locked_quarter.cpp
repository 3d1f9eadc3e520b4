// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/locked_quarter.h"

namespace orgwright {
namespace {

/// The latest holding lock that `isMeant`.
template <class IsMeant>
const QuarterLock* latest(const Plan& plan, IsMeant isMeant) {
    const QuarterLock* found = nullptr;
    for (const QuarterLock& row : plan.rows<QuarterLock>({})) {
        if (!row.unlocked.isSet() && isMeant(row) && (!found || found->quarter < row.quarter))
            found = &row;
    }
    return found;
}

} // namespace

const QuarterLock* lockOf(const Plan& plan, Quarter quarter) {
    return latest(plan, [&](const QuarterLock& row) { return row.quarter == quarter; });
}

const QuarterLock* lockBefore(const Plan& plan, Quarter quarter) {
    return latest(plan, [&](const QuarterLock& row) { return row.quarter < quarter; });
}

} // namespace orgwright
