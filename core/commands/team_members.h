// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/editor.h"

namespace orgwright {

/// Puts everybody who is in one team into the other; none: into no team.
void moveMembers(Editor& editor, TeamId team, TeamId to);

} // namespace orgwright
