// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/editor.h"

namespace orgwright {

/// What the sample's teams are for, their bets, who works on them, what they need, and the target bands. The
/// sample's teams and people must be there. Refuses nothing on a sound sample.
Result<void> addSamplePortfolio(Editor& editor);

} // namespace orgwright
