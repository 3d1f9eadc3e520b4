// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sources.h"
#include "core/model/discretion.h"
#include "core/model/plan.h"

#include <array>
#include <vector>

namespace orgwright {

/// A plan to be given away.
struct DiscreetCopy {
    Plan plan;
    /// By topic: how many fields and rows were left out that held something.
    std::array<int, kTopics.size()> withheld{};

    int withheldOf(Topic topic) const { return withheld[static_cast<std::size_t>(topic)]; }
    bool isWhole() const;
};

/// Builds the plan anew, row by row, with what the discretion shows: the baseline and these scenarios, and of
/// the people those who are left in them. Rows and fields about other things are not there or empty; where
/// names are not shown, people are called by the title of their seat. Every row has a new id, but for those
/// that all plans have alike (settings, baseline, the nine measures), so that two copies cannot be laid
/// beside each other. Linear.
DiscreetCopy discreetCopy(const Plan& plan, const std::vector<ScenarioId>& scenarios,
                          const Discretion& discretion, IdSource& ids);

} // namespace orgwright
