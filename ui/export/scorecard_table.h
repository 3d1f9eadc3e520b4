// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/out/table_writer.h"
#include "core/rollup/scorecard.h"

#include <nlohmann/json.hpp>

namespace orgwright {

/// One JSON object: `quarter`, `locked` (a day, or null), `categories` (each `id`, `score`, `target`,
/// `weight` in per cent) and `measures`, each an object with `id`, `name` (null for one of the nine that has
/// none of its own), `category`, `weight`, `score`, `target`, `unit` (null: 1 to 5), `status`, `trend` (the
/// difference from the last quarter with a score), `note`, `evidence` (each `name`, `detail`, `note`),
/// `set_aside` (why), and `indicators`, each with `id`, `value`, `of` (null: not a part) and `unit`. What is
/// not said is null; words are the same in every language. Of a locked quarter it is always the same.
nlohmann::ordered_json scorecardObject(const Plan& plan, const Scorecard& card, bool hidesNames = false);

/// The same as sheets of scores (one row a measure, under the headings that the import of scores reads) and
/// of indicators.
Workbook scorecardWorkbook(const Scorecard& card, bool hidesNames = false);

} // namespace orgwright
