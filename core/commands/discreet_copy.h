// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sources.h"
#include "core/model/discretion.h"
#include "core/model/plan.h"

#include <array>
#include <vector>

namespace orgwright {

/// By topic: how many fields and rows were left out that held something.
using WithheldCounts = std::array<int, kTopics.size()>;

/// A plan with what others may see of it.
struct DiscreetCopy {
    Plan plan;
    Discretion discretion;
    WithheldCounts withheld{};

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

/// A plan as others may see it: everything under its own id, all scenarios, but fields and rows about what is
/// withheld are empty or not there, and people without names are called by the title of their seat. What
/// leaves the window, as a file or onto another screen, is made of this and cannot reach the rest. Linear.
class DiscreetPlan {
public:
    DiscreetPlan(const Plan& plan, const Discretion& discretion);

    const Plan& plan() const { return m_copy.plan; }
    const Discretion& discretion() const { return m_copy.discretion; }
    const WithheldCounts& withheld() const { return m_copy.withheld; }

private:
    DiscreetCopy m_copy;
};

} // namespace orgwright
