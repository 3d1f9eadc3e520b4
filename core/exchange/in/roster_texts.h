// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/roster_values.h"

namespace orgwright {

/// Notes texts that are too long for a field or hold characters nobody sees, and titles that are not there.
void judgeTexts(RosterReading& reading, RosterValues& values);

} // namespace orgwright
