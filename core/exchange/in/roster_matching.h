// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/roster_references.h"

namespace orgwright {

/// Finds the plan's positions that the drafts are, by key (in our own export by id where there is no key).
void matchPositions(RosterReading& reading, const PlanNames& names);

/// Finds the plan's people: by key; those without a key by an address that only they have, else by their name
/// in the same position. Somebody found without a key takes the file's key on.
void matchPeople(RosterReading& reading, const Plan& plan, ScenarioId scenario);

/// Makes the teams that the rows name and finds them in the plan, by key, else by name.
void readTeamsOfRoster(RosterReading& reading, const Plan* plan, ScenarioId scenario);

} // namespace orgwright
