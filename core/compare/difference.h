// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

namespace orgwright {

/// What two organisations hold differently, row by row and matched by id: `before` as in `from`, `after` as
/// in `to`. The changes carry the scenario given, which is that of `to`: their inverse makes it what `from`
/// is. What authors say about their decisions, and clashes, are not compared. Linear; rows that stand at the
/// same place of both tables, as those of a scenario do that was copied, are met without a look-up.
Changes difference(const Org& from, const Org& to, ScenarioId scenario);

} // namespace orgwright
