// SPDX-License-Identifier: GPL-3.0-or-later
// Work is counted instead of timed, since counts do not depend on the machine.
#include "tests/benchmarks/allocations.h"
#include "tests/benchmarks/organisations.h"

#include <gtest/gtest.h>

namespace orgwright {

/// A copy of the plan: rows and every index; the texts are shared.
TEST(Counts, APersonInASeatTakesABoundedNumberOfBytes) {
    constexpr std::int32_t kSeats = 20'000;
    const Plan plan = bench::planOf(kSeats);
    const bench::Allocations copy = bench::allocationsOf([&] { const Plan copied = plan; });
    EXPECT_GT(copy.bytes, 0);
    EXPECT_LE(copy.bytes / kSeats, 500);
}

} // namespace orgwright
