// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/change_list.h"
#include "core/exchange/out/table_writer.h"
#include "core/model/discretion.h"

#include <string>

namespace orgwright {

/// The list as it may leave: without the fields that are withheld, and without lines that have nothing else
/// to say.
std::vector<ChangeLine> shownLines(const ChangeList& list, const Discretion& discretion);

/// The change list as a sheet: a row for each line, with what it is, the sentence, the keys, the fields
/// before and after, the quarter, owner and note.
Sheet changeSheet(const Plan& plan, const ChangeList& list, const Discretion& discretion = kEverything);

/// The same as one JSON object: `from`, `to`, `lines` (each `kind`, `keys`, `fields` with `before` and
/// `after`, `text`, `quarter`, `owner`, `note`) and `totals`. Values are written as our CSV does, the same in
/// every language but for `text`.
std::string changesJson(const Plan& plan, const ChangeList& list, const Discretion& discretion = kEverything);

} // namespace orgwright
