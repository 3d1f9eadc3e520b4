// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace orgwright {

/// What both files come from: `theirs` as it was after the last step that the two histories share. For a copy
/// of one scenario, which begins without a history, that is its beginning. Costs a copy of the plan and the
/// way back.
Result<Plan> commonAncestor(const Document& ours, const Document& theirs);

} // namespace orgwright
