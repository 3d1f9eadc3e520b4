// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/model/plan.h"

#include <vector>

namespace orgwright {

/// A rule of the model that a plan breaks.
enum class Fault : std::uint8_t {
    BadId,            ///< zero or negative
    BadNumber,        ///< outside what its column admits
    BadText,          ///< not clean UTF-8, or over kMostTextBytes
    MissingReference, ///< refers to a row that is not there
    EmptyReference,   ///< a reference that must be set is not
    ReportingCycle,   ///< a position is its own manager's manager
    TeamCycle,
    ManagerInTray, ///< only what has no manager stands in the tray by itself
    DuplicateKey,
    SettingsMissing, ///< not exactly one settings row, or no baseline
    ScenarioMissing, ///< rows of a scenario that does not exist
};

struct Unsoundness {
    Fault fault;
    Kind kind;
    ScenarioId scenario;
    std::int64_t id = 0;
    std::string_view column = {};
};

/// Everything that is wrong with the plan, at most `most` of it. Empty for a sound one. Linear, without
/// recursion.
std::vector<Unsoundness> unsoundness(const Plan& plan, std::size_t most = 100);

/// What is wrong around the changed rows of a plan that was sound before the changes were applied: their
/// values, their references, what referred to erased rows, cycles through them. Proportional to the changes
/// and the depth, not to the plan; but where a key was set, all keys of that kind are compared, and changes
/// of more than a thousand rows are judged with the whole plan.
std::vector<Unsoundness> unsoundnessAfter(const Plan& plan, const Changes& changes);

} // namespace orgwright
