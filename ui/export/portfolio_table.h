// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/out/table_writer.h"
#include "core/model/discretion.h"
#include "core/model/plan.h"
#include "core/rollup/staffing.h"

#include <nlohmann/json.hpp>

namespace orgwright {

/// The scenario's bets under our own headings (kInitiativeFields), one row a bet, bucket by bucket in their
/// order. Importing it over the same plan changes nothing. What has no key is referred to by a name that says
/// who is meant, else by "#" and its id. State, quarter and note of what a bet needs are not in it: they
/// stand in dependencySheet. A column of withheld names is left out.
Sheet initiativeSheet(const Plan& plan, ScenarioId scenario, const Discretion& discretion = kEverything);

/// That sheet, and sheets of the allocations (one row a worker and quarter), of what bets need, and of the
/// work that goes into each bucket in the quarter, with its target.
Workbook portfolioWorkbook(const Plan& plan, ScenarioId scenario, Quarter quarter,
                           const Discretion& discretion = kEverything);

/// One JSON object: `scenario`, `currency`, `quarter`, `buckets` (see bucketObjects) and `initiatives`, each
/// an object with `key`, `title`, `bucket`, `owner`, `sponsor`, `stage`, `stance`, `stance_reason`, `into`,
/// `hypothesis`, `horizon`, `confidence` (per cent), `return`, `return_unit`, `return_size`,
/// `kill_criterion`, `learn_by`, `start`, `end`, `links` (a list), `note`, `fte` (of the quarter),
/// `allocations` (each `team` or `position`, `quarter`, `share` of 1) and `depends_on` (each `initiative` or
/// `team`, `needed_by`, `state`, `note`). What is not said is null; words are those of the import, the same
/// in every language.
std::string portfolioJson(const Plan& plan, ScenarioId scenario, Quarter quarter,
                          const Discretion& discretion = kEverything);

/// The four buckets in their order: `name`, `fte`, `cost`, `share_fte` and `share_cost` of all, `target_min`
/// and `target_max` of the FTE share; shares are 0 to 1, null where there is none.
nlohmann::ordered_json bucketObjects(const Plan& plan, const Staffing& staffing, bool hidesPay = false);

} // namespace orgwright
