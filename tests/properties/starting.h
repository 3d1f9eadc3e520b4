// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/plan_builder.h"

#include <cstdlib>
#include <filesystem>
#include <string>

namespace orgwright::testing {

/// The environment's number (ORGWRIGHT_SEED, ORGWRIGHT_STEPS) where it has one.
inline std::uint64_t numberFrom(const char* variable, std::uint64_t otherwise) {
    const char* given = std::getenv(variable);
    return given ? std::strtoull(given, nullptr, 10) : otherwise;
}

/// Thousands of commits: where the machine has a folder in memory they need not wait for a disk, whose part
/// other tests look at.
struct InMemory {
    InMemory() {
        if (!std::getenv("TMPDIR") && std::filesystem::is_directory("/dev/shm"))
            ::setenv("TMPDIR", "/dev/shm", 1);
    }
};

/// Forty positions, each with up to four reports, for random commands to begin with.
inline Plan startingPlan() {
    PlanBuilder plan;
    plan.position("0");
    for (int i = 1; i < 40; ++i)
        plan.under(std::to_string(i / 4), std::to_string(i));
    return plan;
}

} // namespace orgwright::testing
