// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/editor.h"

#include <vector>

namespace orgwright {

enum class Settle : std::uint8_t {
    Ours,  ///< the scenario's own decision stands
    Theirs ///< what the other side says is taken over
};

/// Settles clashes of the edited scenario. Theirs: the field takes the other side's value (what it refers to
/// is brought back from the baseline where the scenario had closed it); a row that is gone there is deleted,
/// its reports going to its manager; what was left out comes. Refuses a clash that is not there, and Theirs
/// where it cannot be followed because somebody would report to themselves or a row is in no scenario any
/// more.
Result<void> settleClashes(Editor& editor, const std::vector<ClashId>& clashes, Settle how);

} // namespace orgwright
