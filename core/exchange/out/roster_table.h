// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/roster_fields.h"
#include "core/exchange/out/table_writer.h"
#include "core/model/org_tree.h"
#include "core/model/plan.h"

#include <span>

namespace orgwright {

/// The scenario's roster under our own headings (kRosterFields), one row a seat, in the chart's preorder,
/// then the tray with what hangs below it; people in a seat in their order. With a scope, that part alone.
///
/// Importing it into an empty plan gives the same positions, seats, lines and people in seats; importing it
/// over the same plan changes nothing. What has no key is referred to by "#" and its id; a key that could be
/// taken for something else is written as "#=" and the key. People without a seat and teams without members
/// are not in it. Columns of withheld fields are left out; a file without them updates everything else.
Sheet rosterTable(const Plan& plan, ScenarioId scenario, const TreeScope& scope = {},
                  std::span<const RosterField> withheld = {});

/// The scenario's teams under our own headings (kTeamFields), parents before their parts.
Sheet teamsTable(const Plan& plan, ScenarioId scenario);

} // namespace orgwright
