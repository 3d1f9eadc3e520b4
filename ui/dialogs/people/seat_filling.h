// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/people_commands.h"

namespace orgwright {

/// Who is to take a seat, and how.
struct SeatFilling {
    PositionId seat;
    PersonId person;      ///< none: `newcomer`
    Person newcomer = {}; ///< name and e-mail of somebody who is new to the plan
    bool isInterim = false;
    bool replaces = false;     ///< those who sit there leave
    bool leavesOthers = false; ///< the person leaves every other seat
};

/// Fills the seat, as one step. Refuses what filling refuses: a blank name, somebody who sits there already.
Result<void> fillSeat(Editor& editor, const SeatFilling& filling);

} // namespace orgwright
